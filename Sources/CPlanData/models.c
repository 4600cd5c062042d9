#include "CPlanData.h"

_Alignas(64) static const uint8_t language_model[] = {
#embed "data/language.bin"
};
_Alignas(64) static const uint8_t lexicon[] = {
#embed "data/lexicon.bin"
};
_Alignas(64) static const uint8_t channel_model[] = {
#embed "data/channel.bin"
};
_Alignas(64) static const uint8_t frequent_strings[] = {
#embed "data/frequent.bin"
};
_Alignas(64) static const uint8_t window_model[] = {
#embed "data/window.bin"
};
_Alignas(64) static const uint8_t communes[] = {
#embed "data/communes.tsv"
};
static const uint8_t style_sheet[] = {
#embed "data/page.css"
};

struct kh_data kh_language_model(void) {
  return (struct kh_data){language_model, sizeof language_model};
}
struct kh_data kh_lexicon(void) { return (struct kh_data){lexicon, sizeof lexicon}; }
struct kh_data kh_channel_model(void) {
  return (struct kh_data){channel_model, sizeof channel_model};
}
struct kh_data kh_frequent_strings(void) {
  return (struct kh_data){frequent_strings, sizeof frequent_strings};
}
struct kh_data kh_window_model(void) {
  return (struct kh_data){window_model, sizeof window_model};
}
struct kh_data kh_communes(void) { return (struct kh_data){communes, sizeof communes}; }
struct kh_data kh_style_sheet(void) { return (struct kh_data){style_sheet, sizeof style_sheet}; }
