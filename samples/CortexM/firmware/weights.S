/* The packed weights, as the host has written them, in flash. */
  .section .rodata.network_weights, "a"
  .global network_weights
  .balign 8
network_weights:
  .incbin "weights"
