"""Ten steps of training by PyTorch with each optimizer, schedule and option: writes training.safetensors, which PyTorchTests.cs reads.

Made with PyTorch 1.13.1 (Debian's python3-torch): python3 training.py
"""

import json
import pathlib
import struct

import torch
from torch import nn
from torch.optim import lr_scheduler as schedulers

STEPS, BATCH = 10, 4


class Lion(torch.optim.Optimizer):
    """Program 1 of Chen et al., "Symbolic Discovery of Optimization Algorithms", 2023; PyTorch 1.13 has no Lion."""

    def __init__(self, parameters, lr, betas, weight_decay):
        super().__init__(parameters, {"lr": lr, "betas": betas, "weight_decay": weight_decay})

    @torch.no_grad()
    def step(self):
        for group in self.param_groups:
            beta1, beta2 = group["betas"]
            for p in (p for p in group["params"] if p.grad is not None):
                m = self.state[p].setdefault("m", torch.zeros_like(p))
                update = torch.sign(beta1 * m + (1 - beta1) * p.grad)
                p -= group["lr"] * (update + group["weight_decay"] * p)
                m.copy_(beta2 * m + (1 - beta2) * p.grad)


def network():
    """The twin of SmallNet."""
    layers = nn.Sequential()
    layers.add_module("conv1", nn.Conv2d(2, 5, 3, padding=1))
    layers.add_module("relu1", nn.ReLU())
    layers.add_module("maxPool1", nn.MaxPool2d(2))
    layers.add_module("conv2", nn.Conv2d(5, 6, 3))
    layers.add_module("relu2", nn.ReLU())
    layers.add_module("flatten1", nn.Flatten())
    layers.add_module("dense1", nn.Linear(24, 9))
    layers.add_module("relu3", nn.ReLU())
    layers.add_module("dense2", nn.Linear(9, 4))
    return layers.double()


def decayed_weights(net, weight_decay):
    """Weights decay, biases do not."""
    weights = [p for name, p in net.named_parameters() if name.endswith("weight")]
    biases = [p for name, p in net.named_parameters() if name.endswith("bias")]
    return [{"params": weights, "weight_decay": weight_decay}, {"params": biases, "weight_decay": 0}]


def sgd(net, **rest):
    return torch.optim.SGD(decayed_weights(net, rest.pop("weight_decay", 0)), lr=0.05, **rest)


def warm_up(optimizer, then):
    first = schedulers.LinearLR(optimizer, start_factor=0.25, total_iters=4)
    return schedulers.SequentialLR(optimizer, [first, then(optimizer)], milestones=[4])


OPTIMIZERS = {
    "sgd": lambda net: sgd(net),
    "sgd momentum decay": lambda net: sgd(net, momentum=0.9, weight_decay=0.01),
    "sgd nesterov decay": lambda net: sgd(net, momentum=0.9, weight_decay=0.01, nesterov=True),
    "adam": lambda net: torch.optim.Adam(net.parameters(), lr=0.01),
    "adam decay": lambda net: torch.optim.Adam(decayed_weights(net, 0.05), lr=0.01, betas=(0.8, 0.99), eps=1e-6),
    "adamw": lambda net: torch.optim.AdamW(decayed_weights(net, 0.1), lr=0.01),
    "rmsprop": lambda net: torch.optim.RMSprop(net.parameters(), lr=0.005),
    "rmsprop centered": lambda net: torch.optim.RMSprop(decayed_weights(net, 0.02), lr=0.002, alpha=0.9, eps=1e-4, centered=True),
    "rmsprop momentum": lambda net: torch.optim.RMSprop(decayed_weights(net, 0.02), lr=0.002, alpha=0.9, momentum=0.8),
    "rmsprop centered momentum": lambda net: torch.optim.RMSprop(net.parameters(), lr=0.002, alpha=0.9, eps=1e-4, momentum=0.8, centered=True),
    "adagrad": lambda net: torch.optim.Adagrad(net.parameters(), lr=0.05),
    "adagrad decay": lambda net: torch.optim.Adagrad(decayed_weights(net, 0.1), lr=0.05, eps=1e-8),
    "lion": lambda net: Lion(decayed_weights(net, 0.1), lr=0.003, betas=(0.9, 0.99), weight_decay=0),
}

SCHEDULES = {
    "constant": lambda o: schedulers.ConstantLR(o, factor=1),
    "step": lambda o: schedulers.StepLR(o, 3, 0.5),
    "exponential": lambda o: schedulers.ExponentialLR(o, 0.8),
    "cosine": lambda o: schedulers.CosineAnnealingLR(o, STEPS, eta_min=0.05 * 0.1),
    "cosine restarts": lambda o: schedulers.CosineAnnealingWarmRestarts(o, 3, 2),
    "one cycle": lambda o: schedulers.OneCycleLR(o, 0.05, total_steps=STEPS, cycle_momentum=False),
    "polynomial": lambda o: schedulers.PolynomialLR(o, STEPS, power=2),
    "warm up": lambda o: warm_up(o, lambda o: schedulers.ExponentialLR(o, 0.8)),
}


def limit_units(net):
    for name, p in net.named_parameters():
        if name.endswith("weight"):
            p.data = torch.renorm(p.data, 2, 0, 0.7)


def train(make_optimizer, make_schedule=None, before=None, after=None):
    """The losses, the weights after the last step, and the network."""
    net = network()
    net.load_state_dict(START)
    optimizer = make_optimizer(net)
    schedule = make_schedule(optimizer) if make_schedule else None
    losses = []
    for images, labels in zip(IMAGES, LABELS):
        optimizer.zero_grad()
        loss = nn.functional.cross_entropy(net(images), labels)
        loss.backward()
        if before:
            before(net)
        optimizer.step()
        if schedule:
            schedule.step()
        if after:
            after(net)
        losses.append(loss.item())
    return losses, dict(net.named_parameters())


def averaged():
    average = torch.optim.swa_utils.AveragedModel(network(), avg_fn=lambda mean, p, count: 0.8 * mean + 0.2 * p)
    losses, _ = train(OPTIMIZERS["sgd momentum decay"], after=average.update_parameters)
    return losses, dict(average.module.named_parameters())


def grouped(net):
    by_name = dict(net.named_parameters())
    taken = ["conv2.weight", "conv2.bias", "dense1.weight", "dense1.bias"]
    rest = [p for name, p in by_name.items() if name not in taken]
    return torch.optim.SGD(
        [
            {"params": [by_name["conv2.weight"], by_name["conv2.bias"]], "lr": 0.05 * 0.5, "weight_decay": 0.2},
            {"params": [by_name["dense1.weight"]], "lr": 0.05 * 2, "weight_decay": 0},
            {"params": rest, "weight_decay": 0},
        ],
        lr=0.05, momentum=0.9)


def runs():
    for name, optimizer in OPTIMIZERS.items():
        yield name, train(optimizer)
    for name, schedule in SCHEDULES.items():
        yield name, train(OPTIMIZERS["sgd momentum decay"], schedule)
    momentum = OPTIMIZERS["sgd momentum decay"]
    yield "clip value", train(momentum, before=lambda net: nn.utils.clip_grad_value_(net.parameters(), 0.02))
    yield "clip norm", train(momentum, before=lambda net: nn.utils.clip_grad_norm_(net.parameters(), 0.2))
    yield "max norm", train(momentum, after=limit_units)
    yield "average", averaged()
    yield "groups", train(grouped)


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
# What the file holds in single precision is what PyTorch starts from too.
START = {name: p.detach().float().double() for name, p in network().named_parameters()}
IMAGES = torch.randn(STEPS, BATCH, 2, 8, 8).double()
LABELS = torch.randint(0, 4, (STEPS, BATCH))
tensors = {"images": IMAGES, "labels": LABELS} | {f"start.{name}": p for name, p in START.items()}
for run, (losses, parameters) in runs():
    tensors[f"{run}.losses"] = torch.tensor(losses)
    tensors |= {f"{run}.{name}": p.detach() for name, p in parameters.items()}
write(pathlib.Path(__file__).with_suffix(".safetensors"), tensors)
