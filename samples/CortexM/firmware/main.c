/* Reads images, computes the scores of each and writes them, with the instructions that it took. network.h and the weights are made by the host. */
#include "counter.h"
#include "network.h"
#include "semihosting.h"

void network_predict(const float *weights, float *workspace, const float *image, float *scores);

extern const float network_weights[];
static float workspace[NETWORK_WORKSPACE], image[NETWORK_INPUT], scores[NETWORK_OUTPUT];

int main(void) {
  intptr_t images = open_file("images", 1), results = open_file("results", 5);
  if (images < 0 || results < 0) return 1;
  start_counter();
  const float per_tick = instructions_per_tick();
  while (read_file(images, image, sizeof image)) {
    uint32_t start = ticks();
    network_predict(network_weights, workspace, image, scores);
    const float instructions = (float)since(start) * per_tick;
    if (!write_file(results, scores, sizeof scores) || !write_file(results, &instructions, sizeof instructions)) return 1;
  }
  return 0;
}
