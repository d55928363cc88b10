import { expect, test } from "vitest";
import { defaultOf, parseSpec, type Spec } from "./spec";
import { specWords } from "./specwords";

test("the default specs in words", () => {
  expect(specWords(defaultOf("logistic"))).toEqual({
    kind: "a logistic regression",
    network: "A logistic regression.",
    training:
      "Gradient descent with momentum 0.9 at a learning rate of 0.05; in each round 40 steps of 32 rows, L2 penalty 0.0001.",
    strategy: "FedAvg: updates are averaged.",
    terms: [],
  });
  expect(specWords(defaultOf("mlp")).network).toBe("A neural network, one hidden layer of 32, with ReLU.");
  expect(specWords(defaultOf("cnn")).network).toBe(
    "A convolutional network for images, of 8 × 8 pixels in 1 channel, convolutions of 16 and 32 filters, one hidden layer of 64, with ReLU.",
  );
  expect(specWords(defaultOf("fttransformer")).network).toBe(
    "A transformer over table columns, 2 blocks of width 32 with 4 attention heads, 64 wide between their dense layers, with ReLU.",
  );
  expect(specWords(defaultOf("lm")).training).toBe(
    "Adam at a learning rate of 0.003 (β₁ 0.9, β₂ 0.99, ε 1e-8); in each round 40 steps of 32 rows, L2 penalty 0.0001.",
  );
});

test("optimizers and schedules", () => {
  const o = defaultOf("lm").optimizer;
  const words = (more: Partial<Spec["optimizer"]>) =>
    specWords({ ...defaultOf("lm"), l2: 0, optimizer: { ...o, ...more } }).training.split(";")[0];
  expect(
    words({ name: "adamw", weightDecay: 0.01, schedule: { name: "cosine", steps: 2000, floor: 0.1, factor: 0 } }),
  ).toBe(
    "AdamW at a learning rate of 0.003 (β₁ 0.9, β₂ 0.99, ε 1e-8), weight decay 0.01, which falls along a cosine to 0.1 of it over 2,000 steps of the run",
  );
  expect(words({ name: "sgd", beta1: 0, schedule: { name: "step", steps: 1, floor: 0, factor: 0.5 } })).toBe(
    "Stochastic gradient descent at a learning rate of 0.003, which is multiplied by 0.5 after every 1 step of the run",
  );
});

test.each([
  [
    '{"name":"fedprox","mu":0.1}',
    ["FedProx: updates are averaged, and every trainer is held near the round’s model with weight 0.1."],
  ],
  [
    '{"name":"fedadam","beta1":0.9,"beta2":0.99,"tau":0.001,"early_stop":{"patience":3,"min_delta":0.01}}',
    [
      "FedAdam: Adam on the server takes the average update as its gradient (β₁ 0.9, β₂ 0.99, τ 0.001).",
      "The run ends early when the validation loss has not fallen by more than 0.01 for 3 rounds.",
    ],
  ],
  [
    '{"name":"scaffold","personal_head":true,"participation":{"kind":"drawn","members":5}}',
    [
      "SCAFFOLD: updates are averaged, with corrections for how the datasets differ.",
      "The last layer stays with each dataset and is in no sum.",
      "Each round is of 5 datasets, drawn anew.",
    ],
  ],
  [
    '{"name":"fedavg","early_stop":{"patience":1},"participation":{"kind":"deadline","members":4}}',
    [
      "FedAvg: updates are averaged.",
      "The run ends early when the validation loss has not fallen for 1 round.",
      "Each round is of whoever sends before its deadline, at least 4 datasets.",
    ],
  ],
  [
    '{"name":"fedavg","participation":{"kind":"buffered","members":7}}',
    ["FedAvg: updates are averaged.", "Each round ends with the first 7 updates."],
  ],
])("strategy %s", (strategy, want) => {
  const spec = parseSpec(
    `{"version":1,"family":"mlp","hidden":[8,4],"activation":"tanh","optimizer":{"name":"sgd","learning_rate":1},"batch_size":1,"local_steps":1,"l2":0,"strategy":${strategy}}`,
  );
  const words = specWords(spec);
  expect(words.network).toBe("A neural network, hidden layers of 8 and 4, with tanh.");
  expect(words.training).toBe("Stochastic gradient descent at a learning rate of 1; in each round 1 step of 1 row.");
  expect([words.strategy, ...words.terms]).toEqual(want);
});

test("row clips", () => {
  const words = specWords({ ...defaultOf("logistic"), rowClip: 1.5 });
  expect(words.terms).toEqual(["Made for record-level privacy: the gradient of each row is clipped to a norm of 1.5."]);
  expect(words.training).toContain("40 steps on sampled rows");
});
