/* What happens before main, and what compiled code expects to find where there is no operating system. */
#include "network.h"
#include "semihosting.h"

extern uint32_t data_start, data_end, data_source, bss_start, bss_end;
static uint32_t stack[NETWORK_STACK / 4] __attribute__((section(".stack"), aligned(8)));
int main(void);

/* Ends the emulation; the code says how. */
static void finish(int code) {
  enum { UNTOUCHED = 16 };
  for (int i = 0; i < UNTOUCHED; i++)
    if (stack[i] != 0xA5A5A5A5) code = 4; /* too small */
  const uint32_t arguments[] = {0x20026 /* the application ends */, (uint32_t)code};
  semihosting(SYS_EXIT_EXTENDED, arguments);
  for (;;) {}
}

static void fault(void) { finish(3); }

void reset(void) {
  volatile uint32_t *cpacr = (uint32_t *)0xE000ED88;
  *cpacr |= 0xF << 20; /* the floating-point unit is off after a reset */
  __asm__ volatile("dsb\n isb");
  for (uint32_t *to = &data_start, *from = &data_source; to < &data_end;) *to++ = *from++;
  for (uint32_t *to = &bss_start; to < &bss_end;) *to++ = 0;
  for (uint32_t *to = stack; to < (uint32_t *)__builtin_frame_address(0) - 16; to++) *to = 0xA5A5A5A5;
  finish(main());
}

__attribute__((section(".vectors"), used)) void *const vectors[16] = {
  stack + NETWORK_STACK / 4, reset, fault, fault, fault, fault, fault, fault, 0, 0, 0, fault, fault, 0, fault, fault,
};

/* Where .NET would throw an exception. */
void core_stop(void) { finish(2); }

/* On entering compiled code from C and on leaving it .NET would tell its collector. There is none. */
void RhpReversePInvoke(void *frame) { (void)frame; }
void RhpReversePInvokeReturn(void *frame) { (void)frame; }
int RhpTrapThreads;
uintptr_t __security_cookie;

/* Compiled code has tables for unwinding, which the linker leaves out; this is what they are interpreted by. */
void __aeabi_unwind_cpp_pr0(void) {}
void __aeabi_unwind_cpp_pr1(void) {}
