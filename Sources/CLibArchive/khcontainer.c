#include "khcontainer.h"

#include <archive.h>
#include <archive_entry.h>
#include <stdlib.h>

enum { block = 1 << 16 };

struct kh_container {
  struct archive *archive;
  int status;
};

/* Only what is named here is linked; further formats bring further libraries. */
static kh_container *prepared(void) {
  kh_container *container = calloc(1, sizeof *container);
  if (!container) return NULL;
  struct archive *archive = archive_read_new();
  if (!archive) {
    free(container);
    return NULL;
  }
  archive_read_support_filter_gzip(archive);
  archive_read_support_filter_bzip2(archive);
  archive_read_support_filter_xz(archive);
  archive_read_support_filter_zstd(archive);
  archive_read_support_format_tar(archive);
  archive_read_support_format_zip(archive);
  archive_read_support_format_7zip(archive);
  archive_read_support_format_raw(archive);
  container->archive = archive;
  return container;
}

kh_container *kh_container_open(int descriptor) {
  kh_container *container = prepared();
  if (container) container->status = archive_read_open_fd(container->archive, descriptor, block);
  return container;
}

kh_container *kh_container_open_memory(const void *bytes, size_t count) {
  kh_container *container = prepared();
  if (container) container->status = archive_read_open_memory(container->archive, bytes, count);
  return container;
}

void kh_container_close(kh_container *container) {
  archive_read_free(container->archive);
  free(container);
}

int kh_container_next(kh_container *container, kh_member *member) {
  if (container->status != ARCHIVE_OK) return -1;
  struct archive_entry *entry;
  int status = archive_read_next_header(container->archive, &entry);
  if (status == ARCHIVE_EOF) return 0;
  if (status < ARCHIVE_WARN) return -1;
  const char *name = archive_entry_pathname(entry);
  if (!name) name = archive_entry_pathname_utf8(entry);
  member->name = name ? name : "";
  mode_t type = archive_entry_filetype(entry);
  bool is_link = archive_entry_hardlink(entry) || archive_entry_symlink(entry);
  /* A single packed file has no type. */
  member->kind = is_link                          ? kh_member_other
                 : type == AE_IFREG || type == 0 ? kh_member_file
                 : type == AE_IFDIR              ? kh_member_folder
                                                 : kh_member_other;
  member->is_encrypted = archive_entry_is_encrypted(entry) > 0;
  member->is_nameless = archive_format(container->archive) == ARCHIVE_FORMAT_RAW;
  return 1;
}

int64_t kh_container_read(kh_container *container, void *buffer, size_t capacity) {
  la_ssize_t count = archive_read_data(container->archive, buffer, capacity);
  return count < 0 ? -1 : count;
}

int64_t kh_container_consumed(kh_container *container) {
  return archive_filter_bytes(container->archive, -1);
}
