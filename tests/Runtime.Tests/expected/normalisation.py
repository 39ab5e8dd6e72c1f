"""Ten steps of training by PyTorch through each normalisation: writes normalisation.safetensors, which NormalisationTests.cs reads.

Made with PyTorch 1.13.1 (Debian's python3-torch): python3 normalisation.py
"""

import json
import pathlib
import struct

import torch
from torch import nn

STEPS, BATCH = 10, 4


def network(*layers):
    """Layers under the names that the twins in NormalisedNetworks.cs have."""
    modules = nn.Sequential()
    for name, layer in layers:
        modules.add_module(name, layer)
    return modules.double()


def conv(inputs, filters, bias=False):
    return nn.Conv2d(inputs, filters, 3, padding=1, bias=bias)


NETWORKS = {
    "LayerNormNet": lambda: network(
        ("conv1", conv(2, 5)), ("layerNorm1", nn.LayerNorm([5, 8, 8])), ("relu1", nn.ReLU()), ("maxPool1", nn.MaxPool2d(2)),
        ("conv2", conv(5, 18)), ("layerNorm2", nn.LayerNorm([18, 4, 4], eps=0.01)), ("relu2", nn.ReLU()), ("flatten", nn.Flatten()),
        ("dense1", nn.Linear(288, 9)), ("layerNorm3", nn.LayerNorm([9])), ("relu3", nn.ReLU()), ("dense2", nn.Linear(9, 4))),
    "InstanceNormNet": lambda: network(
        ("conv1", conv(2, 5)), ("instanceNorm1", nn.InstanceNorm2d(5, affine=True)), ("relu1", nn.ReLU()), ("maxPool1", nn.MaxPool2d(2)),
        ("conv2", conv(5, 18)), ("instanceNorm2", nn.InstanceNorm2d(18)), ("relu2", nn.ReLU()), ("flatten", nn.Flatten()),
        ("dense1", nn.Linear(288, 4))),
    "GroupNormNet": lambda: network(
        ("conv1", conv(2, 6)), ("groupNorm1", nn.GroupNorm(2, 6)), ("relu1", nn.ReLU()), ("maxPool1", nn.MaxPool2d(2)),
        ("conv2", conv(6, 18)), ("groupNorm2", nn.GroupNorm(6, 18)), ("relu2", nn.ReLU()), ("flatten", nn.Flatten()),
        ("dense1", nn.Linear(288, 9)), ("groupNorm3", nn.GroupNorm(1, 9)), ("relu3", nn.ReLU()), ("dense2", nn.Linear(9, 4))),
    "LocalResponseNormNet": lambda: network(
        ("conv1", conv(2, 5, bias=True)), ("relu1", nn.ReLU()), ("norm1", nn.LocalResponseNorm(3, alpha=0.5)), ("maxPool1", nn.MaxPool2d(2)),
        ("conv2", conv(5, 18, bias=True)), ("relu2", nn.ReLU()), ("norm2", nn.LocalResponseNorm(5, alpha=2, beta=0.6, k=0.5)), ("flatten", nn.Flatten()),
        ("dense1", nn.Linear(288, 4))),
    "BatchNormNet": lambda: network(
        ("batchNorm1", nn.BatchNorm2d(2)), ("conv1", conv(2, 5)), ("batchNorm2", nn.BatchNorm2d(5, momentum=0.3)), ("relu1", nn.ReLU()), ("maxPool1", nn.MaxPool2d(2)),
        ("conv2", conv(5, 18)), ("batchNorm3", nn.BatchNorm2d(18, eps=0.01)), ("relu2", nn.ReLU()), ("flatten", nn.Flatten()),
        ("dense1", nn.Linear(288, 9)), ("batchNorm4", nn.BatchNorm1d(9)), ("relu3", nn.ReLU()), ("dense2", nn.Linear(9, 4))),
}


def our_name(name):
    """PyTorch calls scale and shift of a normalisation weight and bias too."""
    if "Norm" in name:
        return name.replace(".weight", ".scale").replace(".bias", ".shift").replace(".running_mean", ".mean").replace(".running_var", ".variance")
    return name


def tensors_of(net):
    """Parameters and running averages."""
    return {our_name(name): t.detach().clone() for name, t in [*net.named_parameters(), *net.named_buffers()] if not name.endswith("num_batches_tracked")}


def train(net):
    """The losses; the network is trained afterwards."""
    parameters = list(net.named_parameters())
    optimizer = torch.optim.SGD(
        [
            {"params": [p for name, p in parameters if our_name(name).endswith(".weight")], "weight_decay": 0.01},
            {"params": [p for name, p in parameters if not our_name(name).endswith(".weight")], "weight_decay": 0},
        ],
        lr=0.05, momentum=0.9)
    losses = []
    for images, labels in zip(IMAGES, LABELS):
        optimizer.zero_grad()
        loss = nn.functional.cross_entropy(net(images), labels)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses


def write(path, tensors):
    header, data = {}, b""
    for name, values in tensors.items():
        values = torch.as_tensor(values, dtype=torch.float32)
        raw = struct.pack(f"<{values.numel()}f", *values.flatten().tolist())
        header[name] = {"dtype": "F32", "shape": list(values.shape), "data_offsets": [len(data), len(data) + len(raw)]}
        data += raw
    text = json.dumps(header).encode()
    text += b" " * (-len(text) % 8)
    path.write_bytes(struct.pack("<Q", len(text)) + text + data)


torch.manual_seed(1)
IMAGES = torch.randn(STEPS, BATCH, 2, 8, 8).float().double()
LABELS = torch.randint(0, 4, (STEPS, BATCH))
tensors = {"images": IMAGES, "labels": LABELS}
for run, make in NETWORKS.items():
    net = make()
    with torch.no_grad():
        for name, p in net.named_parameters():
            if "Norm" in name:
                p += 0.3 * torch.randn_like(p)  # ones and zeros would hide what is done with them
            p.copy_(p.float().double())  # what the file holds in single precision is what PyTorch starts from too
    tensors |= {f"{run}.start.{name}": t for name, t in tensors_of(net).items()}
    tensors[f"{run}.losses"] = torch.tensor(train(net))
    tensors |= {f"{run}.{name}": t for name, t in tensors_of(net).items()}
write(pathlib.Path(__file__).with_suffix(".safetensors"), tensors)
