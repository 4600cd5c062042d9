#include "khicu.h"

#include <unicode/uchar.h>
#include <unicode/ucnv.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>

enum { longest_piece = 256 };

static const UNormalizer2 *nfc(void) {
  UErrorCode status = U_ZERO_ERROR;
  const UNormalizer2 *instance = unorm2_getNFCInstance(&status);
  return U_SUCCESS(status) ? instance : NULL;
}

bool kh_nfc_is_plain(uint32_t scalar) {
  const UNormalizer2 *instance = nfc();
  return instance == NULL ||
         (unorm2_hasBoundaryBefore(instance, (UChar32)scalar) &&
          u_getIntPropertyValue((UChar32)scalar, UCHAR_NFC_QUICK_CHECK) == UNORM_YES);
}

bool kh_nfc_begins_cluster(uint32_t scalar) {
  const UNormalizer2 *instance = nfc();
  return instance == NULL || unorm2_hasBoundaryBefore(instance, (UChar32)scalar);
}

int32_t kh_nfc(const uint8_t *piece, int32_t length, uint8_t *result, int32_t capacity) {
  const UNormalizer2 *instance = nfc();
  if (instance == NULL || length < 0 || length > longest_piece) return -1;

  UErrorCode status = U_ZERO_ERROR;
  UChar units[longest_piece];
  int32_t count = 0;
  u_strFromUTF8(units, longest_piece, &count, (const char *)piece, length, &status);

  UChar composed[3 * longest_piece];
  int32_t composed_count =
      unorm2_normalize(instance, units, count, composed, 3 * longest_piece, &status);

  int32_t written = 0;
  u_strToUTF8((char *)result, capacity, &written, composed, composed_count, &status);
  return U_SUCCESS(status) ? written : -1;
}

bool kh_windows1258(uint16_t scalars[256]) {
  UErrorCode status = U_ZERO_ERROR;
  UConverter *converter = ucnv_open("windows-1258", &status);
  for (int byte = 0; byte < 256 && U_SUCCESS(status); byte++) {
    char input = (char)byte;
    UChar unit = 0xFFFD;
    if (ucnv_toUChars(converter, &unit, 1, &input, 1, &status) != 1) unit = 0xFFFD;
    // One unit fills the buffer: ICU then warns that no terminator fits.
    scalars[byte] = unit;
  }
  ucnv_close(converter);
  return U_SUCCESS(status);
}
