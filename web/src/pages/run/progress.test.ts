import { describe, expect, it } from "vitest";
import { bytesText, fold, furthest, logLines, nothingYet, parseEvent, stepper, type RunEvent } from "./progress";

const event = (seq: number, more: Partial<RunEvent> = {}): RunEvent => ({
  seq,
  kind: "round.uploads",
  round: 1,
  state: "Training",
  text: `event ${seq}`,
  atMs: seq,
  ...more,
});
const evaluated = (seq: number, roundsCompleted: number, loss: number, accuracy: number) =>
  event(seq, { kind: "round.evaled", roundsCompleted, loss, accuracy });

describe("events of a run", () => {
  it("fold to the same however the stream was cut, repeated or resumed", () => {
    const all = [
      event(1, { kind: "run.opened", state: "Funded" }),
      event(2, { kind: "run.planned", state: "Funded", roundsCompleted: 0 }),
      evaluated(3, 0, 0.7, 0.5),
      evaluated(5, 1, 0.5, 0.8),
      evaluated(9, 2, 0.4, 0.9),
      event(11, { kind: "chain.settled", state: "Settled", roundsCompleted: 2 }),
    ];
    const want = fold(nothingYet, all);
    expect(want).toMatchObject({ seq: 11, state: "Settled", roundsCompleted: 2, forgotten: 0 });
    expect(want.metrics.map((m) => m.round)).toEqual([0, 1, 2]);
    expect(want.log.map((e) => e.seq)).toEqual([11, 9, 5, 3, 2, 1]);
    for (let cut = 0; cut <= all.length; cut++) {
      const first = fold(nothingYet, all.slice(0, cut));
      expect(fold(first, all)).toEqual(want); // replayed from the start
      expect(fold(first, all.slice(cut))).toEqual(want); // resumed
    }
    expect(all.reduce((p, e) => fold(p, [e, e]), nothingYet)).toEqual(want);
    expect(fold(want, all)).toBe(want);
  });

  it("begin a new attempt from nothing, and replace a repeated round's figures", () => {
    const p = fold(nothingYet, [evaluated(1, 0, 0.7, 0.5), evaluated(2, 1, 0.6, 0.6), evaluated(3, 1, 0.5, 0.7)]);
    expect(p.metrics).toEqual([
      { round: 0, loss: 0.7, accuracy: 0.5 },
      { round: 1, loss: 0.5, accuracy: 0.7 },
    ]);
    const q = fold(p, [event(4, { kind: "run.planned", roundsCompleted: 0 })]);
    expect(q.metrics).toEqual([]);
    expect(q.roundsCompleted).toBe(0);
  });

  it("keep the newest lines only", () => {
    const p = fold(
      nothingYet,
      Array.from({ length: logLines + 7 }, (_, i) => event(i + 1)),
    );
    expect(p.log).toHaveLength(logLines);
    expect(p.log[0]?.seq).toBe(logLines + 7);
    expect(p.forgotten).toBe(7);
  });

  it("survive what is no event", () => {
    for (const bad of ["", "null", "{}", "[]", '{"seq":"1"}', "{"]) expect(parseEvent(bad)).toBeUndefined();
    expect(parseEvent(JSON.stringify(event(4)))).toEqual(event(4));
    expect(fold(nothingYet, [event(1, { state: "Unheard" })]).state).toBe("Funded");
  });
});

describe("the stepper", () => {
  it("shows where a run stands", () => {
    expect(stepper("Training", "Training").map((s) => s.mark)).toEqual(["done", "done", "now", "later", "later"]);
    expect(stepper("Settled", "Settled").map((s) => s.mark)).toEqual(["done", "done", "done", "done", "done"]);
  });
  it("shows how far a refunded run came", () => {
    const log = [event(2, { state: "Refunded" }), event(1, { state: "Assigned" })];
    expect(furthest(log)).toBe("Assigned");
    expect(stepper("Refunded", furthest(log)).map((s) => `${s.state} ${s.mark}`)).toEqual([
      "Funded done",
      "Assigned done",
      "Training missed",
      "Proposed missed",
      "Refunded done",
    ]);
  });
});

it.each([
  [0, "0 bytes"],
  [999, "999 bytes"],
  [1500, "1.50 kB"],
  [12_345_678, "12.3 MB"],
])("says %d as %s", (n, text) => expect(bytesText(n)).toBe(text));
