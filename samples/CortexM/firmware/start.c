/* What happens before main, and what compiled code expects to find where there is no operating system. */
#include <stdint.h>

extern uint32_t data_start, data_end, data_source, bss_start, bss_end, stack_start, stack_end;
int main(void);
void finish(int code);

static void fault(void) { finish(3); }

void reset(void) {
  volatile uint32_t *cpacr = (uint32_t *)0xE000ED88;
  *cpacr |= 0xF << 20; /* the floating-point unit is off after a reset */
  __asm__ volatile("dsb\n isb");
  for (uint32_t *to = &data_start, *from = &data_source; to < &data_end;) *to++ = *from++;
  for (uint32_t *to = &bss_start; to < &bss_end;) *to++ = 0;
  finish(main());
}

__attribute__((section(".vectors"), used)) void *const vectors[16] = {
  &stack_end, reset, fault, fault, fault, fault, fault, fault, 0, 0, 0, fault, fault, 0, fault, fault,
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
