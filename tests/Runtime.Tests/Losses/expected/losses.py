"""Writes losses.json: what PyTorch 1.13.1 (Debian's python3-torch) makes of random results. Run: /usr/bin/python3 losses.py

Inputs are single-precision numbers; everything is computed in double precision. torchvision's sigmoid_focal_loss is written out here, and so is the
softmax focal loss, which PyTorch does not have.
"""
import json
import pathlib

import torch
import torch.nn.functional as F

torch.manual_seed(7)
cases = []


def numbers(*shape, scale=2.0):
    return (torch.randn(shape, dtype=torch.float32) * scale).double()


def plain(tensor):
    # Nine digits name every single-precision number.
    return [None if v != v else float(f"{v:.9g}") for v in tensor.detach().flatten().tolist()]


def case(name, loss, shape, outputs, function, labels=None, targets=None, **options):
    outputs.requires_grad_(True)
    value = function(outputs)
    value.backward()
    cases.append({
        "name": name, "loss": loss, "shape": list(shape), "options": options, "outputs": plain(outputs),
        "labels": None if labels is None else labels.flatten().tolist(),
        "targets": None if targets is None else plain(targets),
        "value": value.item(), "gradient": plain(outputs.grad),
    })


def distribution(*shape):
    return torch.softmax(numbers(*shape), 1).float().double()


def labels_of(classes, *shape):
    return torch.randint(classes, shape)


# Softmax cross-entropy.
for name, shape in [("vector", (5, 1, 1)), ("map", (4, 3, 2))]:
    classes, pixels = shape[0], shape[1:]
    weights = (torch.rand(classes) * 3).float()
    for smoothing in (0.0, 0.125):
        for weighted in (False, True):
            for ignored in (False, True):
                y = labels_of(classes, 3, *pixels)
                if ignored:
                    y[1:] = -100
                w = weights.double() if weighted else None
                case(f"{name}, smoothing {smoothing}, weighted {weighted}, ignored {ignored}", "SoftmaxCrossEntropy", shape, numbers(3, *shape),
                     lambda x: F.cross_entropy(x, y, weight=w, label_smoothing=smoothing), labels=y,
                     smoothing=smoothing, weights=weights.tolist() if weighted else [], ignored=-100)
            t = distribution(3, *shape)
            case(f"{name}, distributions, smoothing {smoothing}, weighted {weighted}", "SoftmaxCrossEntropy", shape, numbers(3, *shape),
                 lambda x: F.cross_entropy(x, t, weight=w, label_smoothing=smoothing), targets=t,
                 smoothing=smoothing, weights=weights.tolist() if weighted else [])


# Softmax focal loss: averaged over the pixels.
def softmax_focal(x, t, gamma, w):
    log_p = F.log_softmax(x, 1)
    w = w.view(1, -1, 1, 1)
    return (-(w * t * (1 - log_p.exp()) ** gamma * log_p)).sum(1).mean()


for shape in [(5, 1, 1), (3, 2, 4)]:
    classes = shape[0]
    for gamma in (0.0, 0.5, 2.0):
        weights = (torch.rand(classes) * 3).float()
        y = labels_of(classes, 3, *shape[1:])
        one_hot = F.one_hot(y, classes).permute(0, 3, 1, 2).double()
        case(f"{shape}, gamma {gamma}", "SoftmaxFocal", shape, numbers(3, *shape), lambda x: softmax_focal(x, one_hot, gamma, weights.double()), labels=y,
             gamma=gamma, weights=weights.tolist())
        t = distribution(3, *shape)
        case(f"{shape}, distributions, gamma {gamma}", "SoftmaxFocal", shape, numbers(3, *shape), lambda x: softmax_focal(x, t, gamma, weights.double()), targets=t,
             gamma=gamma, weights=weights.tolist())

# Hinge.
for squared in (False, True):
    for margin in (1.0, 0.25):
        weights = (torch.rand(6) * 3).float()
        y = labels_of(6, 4)
        case(f"margin {margin}, squared {squared}", "Hinge", (6, 1, 1), numbers(4, 6),
             lambda x: F.multi_margin_loss(x, y, p=2 if squared else 1, margin=margin, weight=weights.double()), labels=y,
             margin=margin, squared=squared, weights=weights.tolist())


# Sigmoid cross-entropy and focal loss, regression: with and without targets that are not known.
def counted(function, targets):
    known = ~targets.isnan()
    return lambda x: function(x[known], targets[known], known)


def sigmoid_focal(x, t, gamma, alpha):
    p = torch.sigmoid(x)
    wrong = p * (1 - t) + (1 - p) * t
    loss = F.binary_cross_entropy_with_logits(x, t, reduction="none") * wrong ** gamma
    return (loss if alpha is None else (alpha * t + (1 - alpha) * (1 - t)) * loss).mean()


for shape in [(6, 1, 1), (3, 4, 2)]:
    for masked in (False, True):
        def masking(t):
            if masked:
                t[torch.rand(t.shape) < 0.3] = float("nan")
            return t

        yes = masking((torch.rand(2, *shape) < 0.4).double())
        soft = masking(torch.rand(2, *shape).float().double())
        aims = masking(numbers(2, *shape))
        weights = (torch.rand(shape[0]) * 4).float()
        spread = weights.double().view(1, -1, 1, 1).expand(2, *shape)
        for kind, t in [("hard", yes), ("soft", soft)]:
            case(f"{shape}, {kind}, masked {masked}", "SigmoidCrossEntropy", shape, numbers(2, *shape),
                 counted(lambda x, t, known: F.binary_cross_entropy_with_logits(x, t), t), targets=t)
            case(f"{shape}, {kind}, masked {masked}, weighted", "SigmoidCrossEntropy", shape, numbers(2, *shape),
                 counted(lambda x, t, known: F.binary_cross_entropy_with_logits(x, t, pos_weight=spread[known]), t), targets=t, weights=weights.tolist())
            for gamma, alpha in [(2.0, 0.25), (0.0, None), (0.5, 0.75)]:
                case(f"{shape}, {kind}, masked {masked}, gamma {gamma}, alpha {alpha}", "SigmoidFocal", shape, numbers(2, *shape),
                     counted(lambda x, t, known: sigmoid_focal(x, t, gamma, alpha), t), targets=t, gamma=gamma, alpha=alpha)
        case(f"{shape}, masked {masked}", "MeanSquared", shape, numbers(2, *shape), counted(lambda x, t, known: F.mse_loss(x, t), aims), targets=aims)
        case(f"{shape}, masked {masked}", "MeanAbsolute", shape, numbers(2, *shape), counted(lambda x, t, known: F.l1_loss(x, t), aims), targets=aims)
        for delta in (1.0, 2.5):
            case(f"{shape}, masked {masked}, delta {delta}", "Huber", shape, numbers(2, *shape),
                 counted(lambda x, t, known: F.huber_loss(x, t, delta=delta), aims), targets=aims, delta=delta)

lines = ",\n".join(json.dumps(c, separators=(",", ":")) for c in cases)
pathlib.Path(__file__).with_name("losses.json").write_text(f"[\n{lines}\n]\n")
print(len(cases), "cases,", torch.__version__)
