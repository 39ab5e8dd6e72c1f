/* Files of the machine that runs the emulator or holds the debugger. Source: Arm, "Semihosting for AArch32 and AArch64". */
#ifndef SEMIHOSTING_H
#define SEMIHOSTING_H
#include <stddef.h>
#include <stdint.h>
#include <string.h>

enum { SYS_OPEN = 0x01, SYS_WRITE0 = 0x04, SYS_WRITE = 0x05, SYS_READ = 0x06, SYS_EXIT_EXTENDED = 0x20 };

static inline intptr_t semihosting(int operation, const void *argument) {
  register intptr_t r0 __asm__("r0") = operation;
  register const void *r1 __asm__("r1") = argument;
  __asm__ volatile("bkpt 0xAB" : "+r"(r0) : "r"(r1) : "memory");
  return r0;
}

static inline intptr_t open_file(const char *name, int mode /* 1 to read, 5 to write, both binary */) {
  const intptr_t arguments[] = {(intptr_t)name, mode, (intptr_t)strlen(name)};
  return semihosting(SYS_OPEN, arguments);
}

/* 1 if all bytes were there. */
static inline int read_file(intptr_t file, void *to, size_t bytes) {
  const intptr_t arguments[] = {file, (intptr_t)to, (intptr_t)bytes};
  return semihosting(SYS_READ, arguments) == 0;
}

static inline int write_file(intptr_t file, const void *from, size_t bytes) {
  const intptr_t arguments[] = {file, (intptr_t)from, (intptr_t)bytes};
  return semihosting(SYS_WRITE, arguments) == 0;
}
#endif
