#define _GNU_SOURCE
#include "khsystem.h"

#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <link.h>
#include <malloc.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/signalfd.h>
#include <unistd.h>

extern char **environ;

static sigset_t stopping(void) {
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, SIGINT);
  sigaddset(&set, SIGTERM);
  sigaddset(&set, SIGHUP);
  return set;
}

int kh_signals(void) {
  sigset_t set = stopping();
  if (sigprocmask(SIG_BLOCK, &set, NULL) != 0) return -1;
  return signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
}

void kh_release_signals(int descriptor) {
  struct signalfd_siginfo taken;
  /* one that is still pending would end the process the moment it is let through */
  while (read(descriptor, &taken, sizeof taken) > 0) continue;
  close(descriptor);
  sigset_t set = stopping();
  sigprocmask(SIG_UNBLOCK, &set, NULL);
}

/* For file systems that cannot copy by themselves. */
static int copy_by_hand(int from, off_t source, int to, off_t target, int64_t count) {
  static char buffer[1 << 16];
  while (count > 0) {
    size_t wanted = count < (int64_t)sizeof buffer ? (size_t)count : sizeof buffer;
    ssize_t had = pread(from, buffer, wanted, source);
    if (had == 0) return EIO;
    if (had < 0 && errno == EINTR) continue;
    if (had < 0) return errno;
    for (ssize_t done = 0; done < had;) {
      ssize_t put = pwrite(to, buffer + done, (size_t)(had - done), target + done);
      if (put < 0 && errno != EINTR) return errno;
      if (put > 0) done += put;
    }
    source += had;
    target += had;
    count -= had;
  }
  return 0;
}

int kh_copy(int from, int64_t from_offset, int to, int64_t to_offset, int64_t count) {
  off_t source = from_offset, target = to_offset;
  while (count > 0) {
    ssize_t done = copy_file_range(from, &source, to, &target, (size_t)count, 0);
    if (done < 0 && errno == EINTR) continue;
    if (done <= 0) return copy_by_hand(from, source, to, target, count);
    count -= done;
  }
  return 0;
}

void kh_end_with_parent(void) { prctl(PR_SET_PDEATHSIG, SIGKILL); }

void kh_keep_memory(void) {
#ifdef __GLIBC__
  mallopt(M_MMAP_THRESHOLD, 32 << 20);
  mallopt(M_TRIM_THRESHOLD, 64 << 20);
#endif
}

void kh_make_room(int64_t bytes) {
#ifdef __GLIBC__
  static const size_t page = 2 << 20; /* a large page */
  static const size_t small = 256 << 10; /* more than a new process has ready */
  static const int64_t most = 1 << 30;
  if (bytes > most) bytes = most;
  mallopt(M_TRIM_THRESHOLD, INT_MAX);
  /* what is longer goes back to the system as soon as it is not needed any more */
  mallopt(M_MMAP_THRESHOLD, 2 << 20);
  mallopt(M_TOP_PAD, (int)bytes);
  void *volatile grown = malloc(small); /* which a compiler may not leave out */
  free(grown);
  mallopt(M_TOP_PAD, 4 << 20);
  uintptr_t end = (uintptr_t)sbrk(0);
  uintptr_t start = (end - (uintptr_t)bytes + page - 1) / page * page;
  if (start < end) madvise((void *)start, end - start, MADV_HUGEPAGE);
#endif
}

struct build_id {
  uint8_t *bytes;
  int capacity, length;
};

/* Looks through the notes of the first object, which is the program itself. */
static int find_build_id(struct dl_phdr_info *object, size_t size, void *context) {
  struct build_id *found = context;
  (void)size;
  for (int index = 0; index < object->dlpi_phnum; index++) {
    const ElfW(Phdr) *segment = &object->dlpi_phdr[index];
    if (segment->p_type != PT_NOTE) continue;
    const uint8_t *at = (const uint8_t *)(object->dlpi_addr + segment->p_vaddr);
    const uint8_t *end = at + segment->p_memsz;
    while (at + sizeof(ElfW(Nhdr)) <= end) {
      const ElfW(Nhdr) *note = (const ElfW(Nhdr) *)at;
      const uint8_t *name = at + sizeof *note;
      const uint8_t *value = name + ((note->n_namesz + 3u) & ~3u);
      if (note->n_type == NT_GNU_BUILD_ID && note->n_namesz == 4 && memcmp(name, "GNU", 4) == 0
          && note->n_descsz <= (size_t)found->capacity) {
        memcpy(found->bytes, value, note->n_descsz);
        found->length = (int)note->n_descsz;
        return 1;
      }
      at = value + ((note->n_descsz + 3u) & ~3u);
    }
  }
  return 1;
}

int kh_build_id(uint8_t *bytes, int capacity) {
  struct build_id found = {bytes, capacity, 0};
  dl_iterate_phdr(find_build_id, &found);
  return found.length;
}

/* The environment without a crash report: it would take seconds, and nobody reads it here. */
static char **quiet_environment(void) {
  size_t count = 0;
  while (environ[count]) count++;
  char **copy = calloc(count + 3, sizeof *copy);
  if (!copy) return NULL;
  size_t kept = 0;
  for (size_t index = 0; index < count; index++) {
    if (strncmp(environ[index], "SWIFT_BACKTRACE=", 16) != 0) copy[kept++] = environ[index];
  }
  copy[kept++] = "SWIFT_BACKTRACE=enable=no";
  copy[kept] = "KHPLAN_CHILD=1";
  return copy;
}

pid_t kh_spawn(const char *path, char *const words[], int input, int output, int file) {
  posix_spawnattr_t attributes;
  posix_spawn_file_actions_t actions;
  sigset_t none, defaults;
  sigemptyset(&none);
  sigemptyset(&defaults);
  sigaddset(&defaults, SIGPIPE);
  posix_spawnattr_init(&attributes);
  posix_spawnattr_setsigmask(&attributes, &none);
  posix_spawnattr_setsigdefault(&attributes, &defaults);
  posix_spawnattr_setpgroup(&attributes, 0);
  posix_spawnattr_setflags(
      &attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP);
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO);
  posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO);
  posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
  if (file >= 0) posix_spawn_file_actions_adddup2(&actions, file, 3);
  char **environment = quiet_environment();
  pid_t process = 0;
  int failure =
      posix_spawn(&process, path, &actions, &attributes, words, environment ? environment : environ);
  free(environment);
  posix_spawn_file_actions_destroy(&actions);
  posix_spawnattr_destroy(&attributes);
  return failure == 0 ? process : -failure;
}
