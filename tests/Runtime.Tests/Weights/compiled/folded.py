# Makes folded.safetensors: weights of CompiledNetworks.cs, as if trained, with running averages that are not 0 and 1. The format is that of https://github.com/huggingface/safetensors.
import json
import random
import struct

random.seed(6)
header, data = {}, b""
for name, shape, low, high in [
    ("conv1.weight", [5, 2, 3, 3], -1, 1), ("conv1.bias", [5], -1, 1),
    ("batchNorm1.scale", [5], 0.5, 2), ("batchNorm1.shift", [5], -1, 1), ("batchNorm1.mean", [5], -1, 1), ("batchNorm1.variance", [5], 0.5, 2),
    ("dense1.weight", [7, 180], -1, 1), ("dense1.bias", [7], -1, 1),
]:
    count = 1
    for size in shape:
        count *= size
    values = struct.pack(f"<{count}f", *[random.uniform(low, high) for _ in range(count)])
    header[name] = {"dtype": "F32", "shape": shape, "data_offsets": [len(data), len(data) + len(values)]}
    data += values

text = json.dumps(header).encode()
with open("folded.safetensors", "wb") as file:
    file.write(struct.pack("<Q", len(text)) + text + data)
