"""The learning rates of PyTorch's schedulers, advanced after every step: writes schedules.json, which ScheduleTests.cs reads.

Made with PyTorch 1.13.1 (Debian's python3-torch): python3 schedules.py
"""

import json
import pathlib

import torch
from torch.optim import lr_scheduler as schedulers

STEPS, STEPS_PER_EPOCH = 40, 8


def warm_up(optimizer, then, steps, start=1 / 3):
    first = schedulers.LinearLR(optimizer, start_factor=start, total_iters=steps)
    return schedulers.SequentialLR(optimizer, [first, then(optimizer)], milestones=[steps])


BY_STEP = {
    "constant": lambda o: schedulers.ConstantLR(o, factor=1),
    "step": lambda o: schedulers.StepLR(o, 7, 0.3),
    "step default": lambda o: schedulers.StepLR(o, 15),
    "exponential": lambda o: schedulers.ExponentialLR(o, 0.93),
    "cosine": lambda o: schedulers.CosineAnnealingLR(o, STEPS),
    "cosine lowest": lambda o: schedulers.CosineAnnealingLR(o, STEPS, eta_min=0.2),
    "cosine restarts": lambda o: schedulers.CosineAnnealingWarmRestarts(o, 9),
    "cosine restarts longer": lambda o: schedulers.CosineAnnealingWarmRestarts(o, 5, 2, eta_min=0.1),
    "one cycle": lambda o: schedulers.OneCycleLR(o, 1, total_steps=STEPS, cycle_momentum=False),
    "one cycle linear": lambda o: schedulers.OneCycleLR(
        o, 1, total_steps=STEPS, cycle_momentum=False, pct_start=0.4, div_factor=10, final_div_factor=100, anneal_strategy="linear"),
    "one cycle peak on a step": lambda o: schedulers.OneCycleLR(o, 1, total_steps=STEPS, cycle_momentum=False, pct_start=0.25),
    "polynomial": lambda o: schedulers.PolynomialLR(o, STEPS),
    "polynomial square": lambda o: schedulers.PolynomialLR(o, STEPS, power=2),
    "warm up constant": lambda o: schedulers.LinearLR(o, total_iters=6),
    "warm up step": lambda o: warm_up(o, lambda o: schedulers.StepLR(o, 7, 0.3), 6),
    "warm up exponential": lambda o: warm_up(o, lambda o: schedulers.ExponentialLR(o, 0.93), 10, 0.05),
    "warm up cosine": lambda o: warm_up(o, lambda o: schedulers.CosineAnnealingLR(o, STEPS - 5), 5),
}

BY_EPOCH = {
    "step per epoch": lambda o: schedulers.StepLR(o, 2, 0.5),
    "cosine per epoch": lambda o: schedulers.CosineAnnealingLR(o, STEPS // STEPS_PER_EPOCH),
}


def rates(make, every):
    optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=1)
    schedule = make(optimizer)
    result = []
    for step in range(1, STEPS + 1):
        result.append(optimizer.param_groups[0]["lr"])
        optimizer.step()
        if step % every == 0:
            schedule.step()
    return result


expected = {name: rates(make, 1) for name, make in BY_STEP.items()} | {name: rates(make, STEPS_PER_EPOCH) for name, make in BY_EPOCH.items()}
rows = ",\n".join(f"  {json.dumps(name)}: {json.dumps(values)}" for name, values in expected.items())
pathlib.Path(__file__).with_suffix(".json").write_text(f"{{\n{rows}\n}}\n")
