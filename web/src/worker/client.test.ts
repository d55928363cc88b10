import { describe, expect, it } from "vitest";

import { toHex, type Hex } from "../core/bytes";
import { TableError } from "../core/csv";
import { SealError } from "../core/seal/errors";
import { testCustodians, testInfo } from "../core/testing/vectors";
import { ask, HeaderError, inspectFile, type WorkerLike } from "./client";
import { fromFailure, toFailure, type Request, type ToPage, type ToWorker, type WorkProgress } from "./protocol";
import { serve } from "./serve";

/** A worker whose messages are copied as a browser copies them. */
class Channel {
  terminated = false;
  readonly sent: ToPage[] = [];
  private readonly ports = new MessageChannel();
  private broken: (what: string) => void = () => undefined;

  readonly begin = (): WorkerLike => {
    const { port1, port2 } = this.ports;
    const handle = serve((m) => {
      this.sent.push(m);
      port2.postMessage(m);
    });
    port2.addEventListener("message", (e: MessageEvent<ToWorker>) => handle(e.data));
    port2.start();
    port1.start();
    return {
      postMessage: (m) => port1.postMessage(m),
      onMessage: (h) => port1.addEventListener("message", (e: MessageEvent<ToPage>) => h(e.data)),
      onBreak: (h) => (this.broken = h),
      terminate: () => {
        this.terminated = true;
        port1.close();
      },
    };
  };

  break(): void {
    this.broken("it crashed");
  }
}

const text = "age,name,diagnosis\n41,ann,well\n52,,ill\n,bob,\n60,cid,well\n";
const inspection = (body: string, options = { label: "last" }): Request => ({
  kind: "inspect",
  file: new Blob([body]),
  options,
});

async function publication(rows: number): Promise<Request> {
  const { dataset: _, ...info } = testInfo(3, 2);
  return {
    kind: "prepare",
    file: new Blob(["a,b\n" + "1,x\n2,y\n".repeat(rows / 2)]),
    options: { label: "b" },
    context: {
      title: "t",
      policy: "{}",
      info,
      custodianKeys: (await testCustodians(3)).map((c) => toHex(c.recipient)),
      salt: `0x${"11".repeat(32)}` as Hex,
    },
  };
}

describe("the worker", () => {
  it("says what a file holds, in counts", async () => {
    const c = new Channel();
    const { summary } = await ask(c.begin, inspection(text), "inspected", undefined, undefined);
    expect(summary).toEqual({
      rows: 4,
      features: [
        { name: "age", kind: "numeric", missing: 1, distinct: 3 },
        { name: "name", kind: "categorical", missing: 1, distinct: 3 },
      ],
      label: {
        name: "diagnosis",
        missing: 1,
        classes: [
          { name: "ill", count: 1 },
          { name: "well", count: 2 },
        ],
      },
      headerIsData: false,
      problems: ["1 of 4 rows have no value in “diagnosis” and will not be used."],
    });
    expect(c.terminated).toBe(true);
  });

  it("points at what a person should look at", async () => {
    const rows = Array.from({ length: 30 }, (_, i) => `p${i},,x\n`).join("");
    const { summary } = await ask(
      new Channel().begin,
      inspection("id,gap,y\n" + rows),
      "inspected",
      undefined,
      undefined,
    );
    expect(summary.problems.map((p) => p.slice(0, 24))).toEqual([
      "The column “y” has one v",
      "The column “id” differs ",
      "The column “gap” is empt",
    ]);
  });

  it("sends faults of a file with code, line and column", async () => {
    const ragged = ask(new Channel().begin, inspection("a,b\n1\n"), "inspected", undefined, undefined);
    const fault = await ragged.catch((e: unknown) => e);
    expect(fault).toBeInstanceOf(TableError);
    expect(fault).toMatchObject({ code: "ErrRagged", line: 2 });
    const unknown = ask(new Channel().begin, inspection(text, { label: "weight" }), "inspected", undefined, undefined);
    await expect(unknown).rejects.toMatchObject({ code: "ErrUnknownColumn", column: "weight" });
  });

  it("prepares a publication, with progress, and sends no plaintext", async () => {
    const c = new Channel();
    const seen: WorkProgress[] = [];
    const { publication: p } = await ask(
      c.begin,
      await publication(2000),
      "prepared",
      (x) => void seen.push(x),
      undefined,
    );
    expect(p.rows).toBe(2000);
    expect(p.ciphertext.size).toBeGreaterThan(8000);
    expect(new Set(seen.map((s) => s.stage))).toEqual(new Set(["reading", "encrypting", "sharing", "hashing"]));
    expect(c.terminated).toBe(true);
    expect(JSON.stringify(c.sent)).not.toContain("1,x");
  });

  it("stops when told to, and the page hears of it at once", async () => {
    const c = new Channel();
    const abort = new AbortController();
    const asked = ask(c.begin, await publication(200_000), "prepared", () => abort.abort(), abort.signal);
    await expect(asked).rejects.toMatchObject({ name: "AbortError" });
    for (let i = 0; i < 200 && !c.terminated; i++) await new Promise((r) => setTimeout(r, 20));
    expect(c.terminated).toBe(true);
    expect(c.sent.at(-1)).toMatchObject({ kind: "failed", failure: { name: "AbortError" } });
  });

  it("is not begun for what is cancelled already", async () => {
    await expect(inspectFile(new Blob([text]), { label: "last" }, AbortSignal.abort())).rejects.toMatchObject({
      name: "AbortError",
    });
  });

  it("that breaks is an error, not silence", async () => {
    const c = new Channel();
    const asked = ask(c.begin, inspection(text), "inspected", undefined, undefined);
    c.break();
    await expect(asked).rejects.toThrow("it crashed");
    expect(c.terminated).toBe(true);
  });
});

it.each([
  new TableError("ErrRagged", "2, the first line has 3", 7),
  new TableError("ErrDuplicateColumn", "", 1, "age"),
  new TableError("ErrEmpty", ""),
  new SealError("ErrBadCommittee", "bad committee: 3-of-3"),
  new HeaderError(),
  new DOMException("stopped", "AbortError"),
  Object.assign(new Error("the file changed"), { name: "NotReadableError" }),
])("an error arrives as it left: %s", (e) => {
  const back = fromFailure(structuredClone(toFailure(e)));
  expect([back.name, back.message, back.constructor]).toEqual([e.name, e.message, e.constructor]);
  expect(toFailure(back)).toEqual(toFailure(e));
});
