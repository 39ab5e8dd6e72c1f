/* Reads the digits of two plain IDX files, MNIST's images and labels, and counts how many it reads right. */
#include <stdio.h>
#include "digits.h"

int main(int argc, char** argv)
{
    if (argc != 3) {
        fprintf(stderr, "Usage: %s IMAGES LABELS\n", argv[0]);
        return 1;
    }

    FILE* images = fopen(argv[1], "rb");
    FILE* labels = fopen(argv[2], "rb");
    if (!images || !labels || fseek(images, 16, SEEK_SET) || fseek(labels, 8, SEEK_SET)) {
        fprintf(stderr, "Cannot read %s or %s\n", argv[1], argv[2]);
        return 1;
    }

    float image[DIGITS_INPUT], probabilities[DIGITS_OUTPUT];
    unsigned char pixels[DIGITS_INPUT];
    if (digits_predict(image, probabilities) == 0 || digits_init() != 0 || digits_predict(image, probabilities) != 0) {
        fprintf(stderr, "digits_predict must work after digits_init, and only then\n");
        return 1;
    }

    long long before = digits_allocated();
    int right = 0, count = 0;
    for (; fread(pixels, sizeof pixels, 1, images) == 1; count++) {
        for (int i = 0; i < DIGITS_INPUT; i++)
            image[i] = (float)((pixels[i] / 255.0 - 0.1307) / 0.3081);
        digits_predict(image, probabilities);
        int best = 0;
        for (int i = 1; i < DIGITS_OUTPUT; i++)
            best = probabilities[i] > probabilities[best] ? i : best;
        right += best == fgetc(labels);
    }

    long long allocated = digits_allocated() - before;
    printf("%d of %d right, %lld bytes allocated\n", right, count, allocated);
    return allocated != 0;
}
