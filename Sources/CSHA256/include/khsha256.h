#pragma once
#include <stddef.h>
#include <stdint.h>

/// Writes the SHA-256 digest of `length` bytes to `digest`, with the processor's own instructions
/// where it has them.
void kh_sha256(const uint8_t *_Nullable bytes, size_t length, uint8_t digest[_Nonnull 32]);
