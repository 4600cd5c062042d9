/* The few calls of Linux that Swift does not see. */
#pragma once
#include <stdint.h>
#include <sys/types.h>

/* Holds SIGINT, SIGTERM and SIGHUP back and gives a descriptor that is readable when one came; -1
   where there is none. */
int kh_signals(void);

/* Takes the signals that came from the descriptor, closes it, and lets those that come from now on work
   as ever. */
void kh_release_signals(int descriptor);

/* Copies bytes between files inside the kernel; gives 0 or an errno. */
int kh_copy(int from, int64_t from_offset, int to, int64_t to_offset, int64_t count);

/* Makes the system end this process when its parent ends. */
void kh_end_with_parent(void);

/* Lets freed memory stay with the process, up to some tens of megabytes, so that the next document
   need not get it anew page by page. */
void kh_keep_memory(void);

/* Takes the memory for a large document ahead, in large pages where the system has them: a process that
   reads one and ends spends a tenth of its time in getting small ones. */
void kh_make_room(int64_t bytes);

/* Puts the number that the linker gave this program, which any change of it changes, into `bytes`; gives
   its length, 0 where there is none or it is longer than `capacity`. */
int kh_build_id(uint8_t *bytes, int capacity);

/* Starts a program in a process group of its own, so that the terminal's Ctrl-C does not reach it.
   `input` and `output` become its standard streams, `file` (or -1) its descriptor 3; its messages go
   nowhere. Gives the process, or minus an errno. */
pid_t kh_spawn(const char *path, char *const words[], int input, int output, int file);
