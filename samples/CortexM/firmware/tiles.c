/*
 * What the compiler to native code is measured against: the two networks ConvTile and DenseTile in C, with the same packed weights, maps, tiles and loops as in the emitted C#.
 * TILE_CONV or TILE_DENSE says which; gcc -O3 turns each into a firmware like any other.
 */
#include "network.h"

static float relu(float x) { return x > 0 ? x : 0; }

#if defined(TILE_CONV)
/* conv_k3x3_c16_r1x1x4l4_relu: 4 channels x 4 pixels of [32, 16, 16] from [16, 16, 16]. Maps are blocks of 16 channels, the source with a halo of one pixel. */
enum { PITCH = 18 * 16, ORIGIN = PITCH + 16, PLANE = 16 * 16 * 16, BLOCK = 9 * 256, BIAS = 2 * BLOCK };

static __attribute__((noinline)) void tile(const float *restrict x, const float *restrict w, const float *restrict bias, float *restrict y) {
  float acc[4][4];
  for (int ox = 0; ox < 4; ox++)
    for (int oc = 0; oc < 4; oc++) acc[ox][oc] = bias[oc];
  for (int ky = 0; ky < 3; ky++)
    for (int kx = 0; kx < 3; kx++)
#pragma GCC unroll 4
      for (int ic = 0; ic < 16; ic++) {
        const float *a = w + ky * 768 + kx * 256 + ic * 16, *b = x + ky * PITCH + kx * 16 + ic;
        for (int ox = 0; ox < 4; ox++)
          for (int oc = 0; oc < 4; oc++) acc[ox][oc] += b[ox * 16] * a[oc];
      }
  for (int ox = 0; ox < 4; ox++)
    for (int oc = 0; oc < 4; oc++) y[ox * 16 + oc] = relu(acc[ox][oc]);
}

void network_predict(const float *weights, float *workspace, const float *image, float *scores) {
  float *map = workspace + 2 * PLANE;
  for (int c = 0; c < 16; c++)
    for (int y = 0; y < 16; y++)
      for (int x = 0; x < 16; x++) map[ORIGIN + y * PITCH + x * 16 + c] = image[(c * 16 + y) * 16 + x];
  for (int ob = 0; ob < 2; ob++)
    for (int lane = 0; lane < 16; lane += 4)
      for (int oy = 0; oy < 16; oy++)
        for (int ox = 0; ox < 16; ox += 4)
          tile(map + oy * PITCH + ox * 16, weights + ob * BLOCK + lane, weights + BIAS + ob * 16 + lane, workspace + ob * PLANE + (oy * 16 + ox) * 16 + lane);
  for (int ob = 0; ob < 2; ob++)
    for (int lane = 0; lane < 16; lane++)
      for (int i = 0; i < 256; i++) scores[(ob * 16 + lane) * 256 + i] = workspace[ob * PLANE + i * 16 + lane];
}
#else
/* dense_n1_o4_relu: 4 outputs of 120 from 400 inputs. */
static __attribute__((noinline)) void tile(const float *restrict x, const float *restrict w, const float *restrict bias, float *restrict y) {
  float acc[4] = {0};
#pragma GCC unroll 16
  for (int k = 0; k < 400; k++)
    for (int o = 0; o < 4; o++) acc[o] += x[k] * w[o * 400 + k];
  for (int o = 0; o < 4; o++) y[o] = relu(acc[o] + bias[o]);
}

void network_predict(const float *weights, float *workspace, const float *image, float *scores) {
  float *map = workspace, *result = workspace + 400;
  for (int k = 0; k < 400; k++) map[k] = image[k];
  for (int o = 0; o < 120; o += 4) tile(map, weights + o * 400, weights + 120 * 400 + o, result + o);
  for (int o = 0; o < 120; o++) scores[o] = result[o];
}
#endif
