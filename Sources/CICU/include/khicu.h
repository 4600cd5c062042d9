// What khplan uses of ICU, without ICU's types and without the version in its symbols' names.
#pragma once

#include <stdbool.h>
#include <stdint.h>

/// Whether NFC leaves this scalar alone whatever stands before it.
bool kh_nfc_is_plain(uint32_t scalar);

/// Whether a new cluster of composing characters may begin at this scalar.
bool kh_nfc_begins_cluster(uint32_t scalar);

/// Writes the NFC of a short piece of UTF-8 (at most 256 bytes). Returns the length written, or -1
/// when the piece is too long, is no UTF-8, or the result does not fit.
int32_t kh_nfc(const uint8_t *piece, int32_t length, uint8_t *result, int32_t capacity);

/// Fills in the scalar each byte of Windows-1258 stands for; 0xFFFD for bytes without one.
/// Returns whether ICU has the table.
bool kh_windows1258(uint16_t scalars[256]);
