import { describe, expect, test } from "vitest";
import { ChainClock } from "./clock";
import { Problem, problemOfAnswer, toProblem } from "./problem";

describe("problems", () => {
  test("of the API keep their type and get words and advice", () => {
    const p = problemOfAnswer(
      {
        type: "urn:sahm:problem:too-few-owners",
        title: "The run needs datasets of more distinct owners",
        status: 409,
        detail: "too few distinct owners: 2",
      },
      409,
    );
    expect(p).toMatchObject({
      type: "urn:sahm:problem:too-few-owners",
      status: 409,
      detail: "Too few distinct owners: 2.",
    });
    expect(p.advice).toMatch(/three different owners/);
  });

  test("a gateway's error and a lost connection are both a server that does not answer", () => {
    for (const p of [problemOfAnswer("<html>", 502), toProblem(new TypeError("Failed to fetch"))])
      expect(p.title).toBe("The server does not answer");
  });

  test("everything that can be thrown has words", () => {
    expect(toProblem(new Error("the file is empty")).title).toBe("The file is empty");
    expect(toProblem(new DOMException("x", "AbortError")).title).toBe("Stopped");
    expect(toProblem("text").title).toMatch(/went wrong/);
    const p = new Problem({ type: "t", title: "T" });
    expect(toProblem(p)).toBe(p);
  });
});

describe("the chain's clock", () => {
  test("the freshest block says how the clocks differ", () => {
    const c = new ChainClock();
    expect(c.at(5_000)).toBe(5);
    c.sample(100, 10_000); // a block some seconds old
    c.sample(106, 12_000); // a fresh one
    c.sample(106, 20_000); // the same one, old by now
    expect(c.at(20_000)).toBe(114);
  });
});
