#pragma once
#include <stddef.h>
#include <stdint.h>

/// A run of embedded bytes, aligned for in-place reading.
struct kh_data {
  const uint8_t *bytes;
  size_t count;
};

/// The syllable trigram that `PlanRepair` reads in place.
struct kh_data kh_language_model(void);
/// The words of the model and the trie over their letters.
struct kh_data kh_lexicon(void);
/// What an OCR engine makes of each letter.
struct kh_data kh_channel_model(void);
/// The strings an engine prints most, with what each may stand for.
struct kh_data kh_frequent_strings(void);
/// What the words around a place say for a word there.
struct kh_data kh_window_model(void);
/// The communes of 2025, a line each: name, kind (p, x, d), province, code; sorted by folded name.
struct kh_data kh_communes(void);
/// How a page looks, on the screen and in print.
struct kh_data kh_style_sheet(void);
