/* Instructions, by the system timer of an emulator that takes the same time for each of them (qemu -icount shift=3). */
#ifndef COUNTER_H
#define COUNTER_H
#include <stdint.h>

static volatile uint32_t *const timer = (uint32_t *)0xE000E010;

static inline uint32_t ticks(void) { return 0xFFFFFF - timer[2]; }

/* Ticks since a moment; the timer has 24 bits, which are 80 million instructions. */
static inline uint32_t since(uint32_t start) { return (ticks() - start) & 0xFFFFFF; }

static inline void start_counter(void) {
  timer[1] = 0xFFFFFF;
  timer[2] = 0;
  timer[0] = 5; /* on, with the processor's clock, without interrupts */
  while (timer[2] == 0) {} /* it starts with its first tick */
}

/* Instructions in a tick: a loop of a known number of them is timed. */
static inline float instructions_per_tick(void) {
  uint32_t turns = 1000000, start = ticks();
  __asm__ volatile("1: subs %0, %0, #1\n bne 1b" : "+r"(turns) : : "cc");
  return 2e6f / (float)since(start);
}
#endif
