"""Writes metrics.json: what scikit-learn 1.2.1 (Debian's python3-sklearn) says of random predictions. Run: /usr/bin/python3 metrics.py"""
import json
import pathlib
import warnings

import numpy
import sklearn
from sklearn import metrics

warnings.filterwarnings("ignore")  # that a part of nothing is taken for 0
random = numpy.random.default_rng(3)


def prf(truth, said, **how):
    return [float(v) for v in metrics.precision_recall_fscore_support(truth, said, zero_division=0, **how)[:3]]


def per_class(truth, said, **how):
    return [column.tolist() for column in metrics.precision_recall_fscore_support(truth, said, average=None, zero_division=0, **how)[:3]]


classifiers = []
for classes, images in [(2, 20), (4, 60), (7, 40)]:
    probabilities = random.dirichlet(numpy.full(classes, 0.7), images).astype(numpy.float32)
    labels = random.integers(classes - (classes == 7), size=images)  # of seven classes the last has no images
    right = random.random(images) < 0.5
    probabilities[right, labels[right]] += 0.5
    said, names = probabilities.argmax(1), list(range(classes))
    classifiers.append({
        "classes": classes, "probabilities": probabilities.flatten().tolist(), "labels": labels.tolist(),
        "confusion": metrics.confusion_matrix(labels, said, labels=names).flatten().tolist(),
        "accuracy": metrics.accuracy_score(labels, said),
        "top": [float(metrics.top_k_accuracy_score(labels, probabilities, k=k, labels=names)) for k in range(1, classes) if classes > 2],
        "perClass": per_class(labels, said, labels=names),
        "micro": prf(labels, said, labels=names, average="micro"), "macro": prf(labels, said, labels=names, average="macro"),
    })

taggers = []
for tags, images, levels in [(3, 40, 0), (4, 50, 8), (2, 30, 3)]:  # levels: few different scores, so that many are equal
    targets = (random.random((images, tags)) < 0.35).astype(int)
    scores = 1 / (1 + numpy.exp(-(random.normal(size=(images, tags)) + 1.5 * targets - 0.7)))
    scores = (numpy.round(scores * levels) / levels if levels else scores).astype(numpy.float32)
    thresholds = random.random(tags).astype(numpy.float32)
    said = (scores >= thresholds).astype(int)
    curves = [metrics.roc_curve(targets[:, t], scores[:, t], drop_intermediate=False) for t in range(tags)]
    best = []
    for t in range(tags):
        precision, recall, _ = metrics.precision_recall_curve(targets[:, t], scores[:, t])
        best.append(float(numpy.nanmax(2 * precision * recall / (precision + recall))))
    taggers.append({
        "tags": tags, "probabilities": scores.flatten().tolist(), "targets": targets.flatten().tolist(), "thresholds": thresholds.tolist(),
        "loss": float(metrics.log_loss(targets.flatten(), scores.flatten().astype(float))) if levels == 0 else None,
        "averagePrecision": [float(metrics.average_precision_score(targets[:, t], scores[:, t])) for t in range(tags)],
        "meanAveragePrecision": float(metrics.average_precision_score(targets, scores, average="macro")),
        "rocArea": [float(metrics.roc_auc_score(targets[:, t], scores[:, t])) for t in range(tags)],
        "falsePositiveRates": [c[0].tolist() for c in curves], "truePositiveRates": [c[1].tolist() for c in curves],
        "bestF1": best, "perTag": per_class(targets, said), "micro": prf(targets, said, average="micro"), "macro": prf(targets, said, average="macro"),
    })

lines = ",\n".join(f' "{name}": [\n' + ",\n".join(json.dumps(c, separators=(",", ":")) for c in cases) + "\n ]" for name, cases in [("classifiers", classifiers), ("taggers", taggers)])
pathlib.Path(__file__).with_name("metrics.json").write_text("{\n" + lines + "\n}\n")
print(sklearn.__version__)
