/* Some steps of training on one batch, all of it in RAM but the weights to begin with, which are in flash. Writes the loss of each step. */
#include "network.h"
#include "semihosting.h"

float network_step(float *weights, float *gradients, float *workspace, int images, const float *source, const unsigned char *labels, float *scores, float rate);

extern const float network_weights[];
static float weights[NETWORK_TRAINING_WEIGHTS], gradients[NETWORK_TRAINING_WEIGHTS], workspace[NETWORK_TRAINING_WORKSPACE];
static float images[NETWORK_TRAINING_IMAGES * NETWORK_INPUT], scores[NETWORK_TRAINING_IMAGES * NETWORK_OUTPUT];
static unsigned char labels[NETWORK_TRAINING_IMAGES];

int main(void) {
  intptr_t source = open_file("training-images", 1), classes = open_file("training-labels", 1), results = open_file("results", 5);
  if (source < 0 || classes < 0 || results < 0 || !read_file(source, images, sizeof images) || !read_file(classes, labels, sizeof labels)) return 1;
  memcpy(weights, network_weights, sizeof weights);
  for (int step = 0; step < NETWORK_TRAINING_STEPS; step++) {
    const float loss = network_step(weights, gradients, workspace, NETWORK_TRAINING_IMAGES, images, labels, scores, NETWORK_TRAINING_RATE);
    if (!write_file(results, &loss, sizeof loss)) return 1;
  }
  return 0;
}
