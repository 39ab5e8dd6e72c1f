/* The packed weights, as the host has written them to the file WEIGHTS, in flash. */
  .section .rodata.network_weights, "a"
  .global network_weights
  .balign 8
network_weights:
  .incbin WEIGHTS
