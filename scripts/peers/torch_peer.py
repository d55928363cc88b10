"""PyTorch's side of `make bench-peers`: trains a model spec in eager mode.

The program that starts it writes the data, the initial parameters and the rows
of every batch to files and then sends one JSON object a line; each is answered
by one line. A training starts from the same parameters and takes the same rows
in the same order as ours, so the results can be compared number by number.
Only the steps are timed: making the model and the optimizer is not.
"""

import json
import os
import sys
import time

from importlib.metadata import PackageNotFoundError, version

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn


class Block(nn.Module):
    """A pre-norm transformer block: attention, then two dense layers."""

    def __init__(self, width, heads, feedforward, activation):
        super().__init__()
        self.heads = heads
        self.norm1 = nn.LayerNorm(width)
        self.attention = nn.Linear(width, 3 * width)
        self.projection = nn.Linear(width, width)
        self.norm2 = nn.LayerNorm(width)
        self.up = nn.Linear(width, feedforward)
        self.down = nn.Linear(feedforward, width)
        self.activation = activation

    def forward(self, x, first_only=False):
        b, t, w = x.shape
        q, k, v = self.attention(self.norm1(x)).view(b, t, 3, self.heads, w // self.heads).permute(2, 0, 3, 1, 4)
        if first_only:  # after the last block only [CLS] is read
            q, x = q[:, :, :1], x[:, :1]
        a = F.scaled_dot_product_attention(q, k, v)
        x = x + self.projection(a.transpose(1, 2).reshape(b, -1, w))
        return x + self.down(self.activation(self.up(self.norm2(x))))


class FTTransformer(nn.Module):
    """Numeric columns scale a vector of their own, categories look one up."""

    def __init__(self, spec, inputs, classes, x):
        super().__init__()
        t = spec["transformer"]
        columns = spec.get("columns") or [1] * inputs
        self.kernel = nn.Parameter(torch.empty(inputs, t["width"]))
        self.bias = nn.Parameter(torch.empty(len(columns), t["width"]))
        self.cls = nn.Parameter(torch.empty(t["width"]))
        act = activation(spec)
        self.blocks = nn.ModuleList(Block(t["width"], t["heads"], t["feedforward"], act) for _ in range(t["blocks"]))
        self.norm = nn.LayerNorm(t["width"])
        self.output = nn.Linear(t["width"], classes)
        # The same features as PyTorch users hold them: numbers, and the index
        # of each category. Columns are put in the order numbers, categories.
        starts = np.cumsum([0] + columns[:-1])
        numeric = [i for i, n in enumerate(columns) if n == 1]
        categorical = [i for i, n in enumerate(columns) if n > 1]
        index = np.zeros((x.shape[0], len(categorical)), dtype=np.int64)
        for j, i in enumerate(categorical):
            part = x[:, starts[i] : starts[i] + columns[i]]
            if not ((part.sum(1) == 1).all() and (part.max(1) == 1).all()):
                raise ValueError(f"column {i} is not one-hot")
            index[:, j] = starts[i] + part.argmax(1)
        self.numbers = torch.from_numpy(np.ascontiguousarray(x[:, starts[numeric]]))
        self.index = torch.from_numpy(index)
        self.register_buffer("rows", torch.tensor(starts[numeric]), persistent=False)
        self.register_buffer("order", torch.tensor(numeric + categorical), persistent=False)

    def batch(self, rows):
        return self.numbers[rows], self.index[rows]

    def forward(self, batch):
        numbers, index = batch
        tokens = torch.cat([numbers.unsqueeze(-1) * self.kernel[self.rows], F.embedding(index, self.kernel)], 1)
        tokens = tokens + self.bias[self.order]
        x = torch.cat([self.cls.expand(tokens.shape[0], 1, -1), tokens], 1)
        for i, block in enumerate(self.blocks):
            x = block(x, first_only=i + 1 == len(self.blocks))
        return self.output(self.norm(x[:, 0]))


class Dense(nn.Module):
    """Logistic regression, a multi-layer perceptron, or convolutions before one."""

    def __init__(self, spec, inputs, classes, x):
        super().__init__()
        layers = []
        act = {"relu": nn.ReLU, "tanh": nn.Tanh}.get(spec.get("activation"))
        x = torch.from_numpy(x)
        if spec["family"] == "cnn":
            image = spec["image"]
            h, w, c = image["height"], image["width"], image["channels"]
            # PyTorch's own layout, made once, outside the time.
            x = x.view(-1, h, w, c).permute(0, 3, 1, 2).contiguous()
            for v in spec["convolutions"]:
                pad = v.get("padding", 0)
                layers += [nn.Conv2d(c, v["filters"], v["kernel"], v["stride"], pad), act()]
                h, w = ((n + 2 * pad - v["kernel"]) // v["stride"] + 1 for n in (h, w))
                c = v["filters"]
            layers.append(nn.Flatten())
            self.image = (c, h, w)
            inputs = c * h * w
        for width in spec.get("hidden") or []:
            layers += [nn.Linear(inputs, width), act()]
            inputs = width
        layers.append(nn.Linear(inputs, classes))
        self.net = nn.Sequential(*layers)
        self.x = x

    def batch(self, rows):
        return self.x[rows]

    def forward(self, x):
        return self.net(x)


def activation(spec):
    return {"relu": F.relu, "tanh": torch.tanh}[spec["activation"]]


def slots(model, spec):
    """The parameters in the order of our flat vector: (tensor, to ours, from ours)."""
    same = lambda v: v
    transpose = lambda v: v.t()
    out = []

    def dense(m):
        out.extend([(m.weight, transpose, transpose), (m.bias, same, same)])

    if isinstance(model, FTTransformer):
        out.extend((p, same, same) for p in (model.kernel, model.bias, model.cls))
        for b in model.blocks:
            for m in (b.norm1, b.attention, b.projection, b.norm2, b.up, b.down):
                dense(m) if isinstance(m, nn.Linear) else out.extend([(m.weight, same, same), (m.bias, same, same)])
        out.extend([(model.norm.weight, same, same), (model.norm.bias, same, same)])
        dense(model.output)
        return out
    flattened = None
    for m in model.net:
        if isinstance(m, nn.Conv2d):
            f, c, k, _ = m.weight.shape
            out.append((m.weight, lambda v, f=f: v.permute(2, 3, 1, 0).reshape(-1, f),
                        lambda v, f=f, c=c, k=k: v.reshape(k, k, c, f).permute(3, 2, 0, 1)))
            out.append((m.bias, same, same))
            flattened = model.image
        elif isinstance(m, nn.Linear):
            if flattened:  # ours reads the image in the order row, column, channel
                c, h, w = flattened
                out.append((m.weight, lambda v, c=c, h=h, w=w: v.reshape(-1, c, h, w).permute(2, 3, 1, 0).reshape(c * h * w, -1),
                            lambda v, c=c, h=h, w=w: v.reshape(h, w, c, -1).permute(3, 2, 0, 1).reshape(-1, c * h * w)))
                out.append((m.bias, same, same))
                flattened = None
            else:
                dense(m)
    return out


def set_parameters(model, spec, flat):
    at = 0
    flat = torch.from_numpy(flat)
    with torch.no_grad():
        for p, to, back in slots(model, spec):
            v = flat[at : at + p.numel()].view(to(p).shape)
            p.copy_(back(v))
            at += p.numel()
    if at != len(flat):
        raise ValueError(f"the model has {at} parameters, not {len(flat)}")


def get_parameters(model, spec):
    with torch.no_grad():
        return torch.cat([to(p).reshape(-1) for p, to, _ in slots(model, spec)]).numpy()


def optimizer(model, spec, fused):
    """The spec's rule; L2 pulls at matrices only, as ours does."""
    o = spec["optimizer"]
    kernels, rest = [], []
    for i, (p, _, _) in enumerate(slots(model, spec)):
        bias = p.dim() < 2 or isinstance(model, FTTransformer) and p is model.bias
        (rest if bias else kernels).append(p)
    decay = o.get("weight_decay", 0) if o["name"] == "adamw" else spec["l2"]
    groups = [{"params": kernels, "weight_decay": decay}, {"params": rest, "weight_decay": 0.0}]
    if o["name"] in ("sgd", "momentum"):
        return torch.optim.SGD(groups, lr=o["learning_rate"], momentum=o.get("momentum", 0.0), fused=fused)
    rule = {"adam": torch.optim.Adam, "adamw": torch.optim.AdamW}[o["name"]]
    return rule(groups, lr=o["learning_rate"], betas=(o["beta1"], o["beta2"]), eps=o["epsilon"], fused=fused)


class Trainer:
    """One model with its data, ready to train from the start any number of times."""

    def __init__(self, spec, inputs, classes, x, y, init):
        self.spec, self.init = spec, init
        self.model = (FTTransformer if spec["family"] == "fttransformer" else Dense)(spec, inputs, classes, x)
        self.y = torch.from_numpy(y.astype(np.int64))
        self.call = self.model

    def compile(self):
        self.call = torch.compile(self.model)

    def train(self, rows, fused=True):
        """Takes len(rows) steps; returns seconds and the mean loss."""
        set_parameters(self.model, self.spec, self.init)
        opt = optimizer(self.model, self.spec, fused)
        rows = torch.from_numpy(rows.astype(np.int64))
        total = torch.zeros(())
        model, batch, labels = self.call, self.model.batch, self.y
        self.model.train()
        began = time.perf_counter()
        for r in rows:
            opt.zero_grad(set_to_none=True)
            loss = F.cross_entropy(model(batch(r)), labels[r])
            loss.backward()
            opt.step()
            total += loss.detach()
        seconds = time.perf_counter() - began
        return seconds, float(total) / len(rows)

    def parameters(self):
        return get_parameters(self.model, self.spec)


def installed(package):
    try:
        return version(package)
    except PackageNotFoundError:
        return ""


def serve(verbs):
    """Answers requests until there are no more; a failure is an answer."""
    # What libraries print must not get between the answers.
    answers, sys.stdout = sys.stdout, sys.stderr
    for line in sys.stdin:
        ask = json.loads(line)
        try:
            say = verbs[ask["do"]](ask) or {}
        except Exception as e:  # the other side decides what it means
            say = {"error": f"{type(e).__name__}: {e}"[:2000]}
        print(json.dumps(say), file=answers, flush=True)


def main():
    torch.set_num_threads(int(os.environ["PEERS_THREADS"]))
    torch.set_num_interop_threads(1)
    state = {}

    def load(ask):
        d = ask["dir"]
        x = np.fromfile(d + "/x.f32", dtype=np.float32).reshape(-1, ask["inputs"])
        y = np.fromfile(d + "/y.i32", dtype=np.int32)
        init = np.fromfile(d + "/init.f32", dtype=np.float32)
        state["rows"] = np.fromfile(d + "/rows.i32", dtype=np.int32).reshape(-1, ask["batch"])
        state["trainer"] = Trainer(ask["spec"], ask["inputs"], ask["classes"], x, y, init)

    def train(ask):
        rows = state["rows"]
        rows = rows[np.arange(ask["steps"]) % len(rows)]
        seconds, loss = state["trainer"].train(rows, ask["fused"])
        return {"seconds": seconds, "loss": loss}

    serve({
        "version": lambda ask: {"python": sys.version.split()[0], "torch": torch.__version__, "flower": installed("flwr")},
        "load": load,
        "compile": lambda ask: state["trainer"].compile(),
        "train": train,
        "params": lambda ask: state["trainer"].parameters().tofile(ask["file"]),
    })


if __name__ == "__main__":
    main()
