/* The part of libarchive that khplan uses: the members of a container, one after the other. No type
   of libarchive is seen outside. */
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct kh_container kh_container;

/* What a member is. */
typedef enum { kh_member_file, kh_member_folder, kh_member_other } kh_member_kind;

typedef struct {
  /* The name as it stands in the container, in whatever encoding; never null. */
  const char *name;
  kh_member_kind kind;
  bool is_encrypted;
  /* Whether the container only packs one file, whose name it need not know. */
  bool is_nameless;
} kh_member;

/* Opens a container on a descriptor, or in memory; null where there is no memory left. Whether it can
   be read shows with the first member. Names marked as UTF-8 come as such where the process's
   character set is UTF-8. */
kh_container *kh_container_open(int descriptor);
kh_container *kh_container_open_memory(const void *bytes, size_t count);
void kh_container_close(kh_container *container);

/* The next member: 1, or 0 at the end, or -1 where the container is broken. */
int kh_container_next(kh_container *container, kh_member *member);

/* The next bytes of the member: how many, 0 at its end, -1 where it is broken or enciphered. */
int64_t kh_container_read(kh_container *container, void *buffer, size_t capacity);

/* How many bytes of the container were read. */
int64_t kh_container_consumed(kh_container *container);
