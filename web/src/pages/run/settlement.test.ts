import { decodeFunctionData, encodeAbiParameters, encodeEventTopics, encodeFunctionResult, zeroHash } from "viem";
import { describe, expect, it } from "vitest";
import type { Hex } from "../../core/bytes";
import { resultHash, resultProposed, runAbi, type RunResult } from "../../core/result";
import { walletReader, type ChainReader } from "../../wallet/chain";
import { readAttested, readSettlement } from "./settlement";

const escrow: Hex = `0x${"e5".repeat(20)}`;
const runId: Hex = `0x${"7".repeat(64)}`;
const chainId = 1337;
const status = { chainId, contracts: { escrow } } as Parameters<typeof readAttested>[1];
const hash = (n: number): Hex => `0x${n.toString(16).padStart(64, "0")}`;
const zero: Hex = `0x${"0".repeat(40)}`;
const signed: RunResult = {
  runId,
  attempt: 2,
  epoch: 1,
  roundsCompleted: 5,
  aggregateHash: hash(1),
  modelHash: hash(2),
  sealedModelCid: "bafy-signed",
  scoresRoot: hash(3),
  receiptsRoot: hash(4),
  payoutsRoot: hash(5),
  totalWei: 10n,
};

interface Told {
  readonly block: bigint;
  readonly result: RunResult;
}

interface Play {
  readonly told: readonly Told[];
  /** The greatest range that the node answers about; any without it. */
  readonly range?: bigint;
  /** The challenge window that is in force now, in seconds. */
  readonly window?: bigint;
  readonly digest?: Hex;
  readonly deaf?: boolean;
}

/** Block n has time 10 n; the run is assigned in block 100 and its result ends its window at 60,000. */
const head = 20_000n;

function chain({ told, range, window = 100n, digest = resultHash(chainId, escrow, signed), deaf = false }: Play) {
  const asked: { from: bigint; to: bigint }[] = [];
  const answer = (method: string, params: readonly unknown[]): unknown => {
    if (method === "eth_blockNumber") return `0x${head.toString(16)}`;
    if (method === "eth_getBlockByNumber") {
      const n = BigInt(params[0] as Hex);
      return { number: `0x${n.toString(16)}`, timestamp: `0x${(n * 10n).toString(16)}`, transactions: [] };
    }
    if (method === "eth_getLogs") {
      const q = params[0] as { address: Hex; fromBlock: Hex; toBlock: Hex | "latest"; topics: (Hex | null)[] };
      const [from, to] = [BigInt(q.fromBlock), q.toBlock === "latest" ? head : BigInt(q.toBlock)];
      expect(q.address).toBe(escrow);
      expect(q.topics.slice(1)).toEqual([runId, hash(2)]);
      asked.push({ from, to });
      if (deaf || (range !== undefined && to - from >= range))
        throw Object.assign(new Error("block range too wide"), { code: -32602 });
      return told
        .filter((t) => t.block >= from && t.block <= to)
        .map(({ block, result }, i) => ({
          address: escrow,
          topics: encodeEventTopics({ abi: [resultProposed], args: { runId, attempt: 2 } }),
          data: encodeAbiParameters([resultProposed.inputs[2], resultProposed.inputs[3]], [result, 60_000n]),
          blockNumber: `0x${block.toString(16)}`,
          blockHash: hash(9),
          transactionHash: hash(8),
          transactionIndex: "0x0",
          logIndex: `0x${i.toString(16)}`,
          removed: false,
        }));
    }
    expect(method).toBe("eth_call");
    const { data } = params[0] as { data: Hex };
    if (decodeFunctionData({ abi: runAbi, data }).functionName === "challengeWindow")
      return encodeFunctionResult({ abi: runAbi, functionName: "challengeWindow", result: window });
    return encodeFunctionResult({
      abi: runAbi,
      functionName: "run",
      result: {
        state: 5,
        attempt: 2,
        builder: `0x${"ab".repeat(20)}`,
        coordinator: zero,
        token: zero,
        epoch: 1,
        rounds: 5,
        kMin: 3,
        funded: 12n,
        paid: 4n,
        refunded: 2n,
        total: 10n,
        topUps: 0,
        lastRound: 5n,
        trainingRounds: 5,
        evaluator: zero,
        recomputer: zero,
        itemsHash: zeroHash,
        seedsRoot: zeroHash,
        assignmentHash: zeroHash,
        assignedBlock: 100n,
        deadlines: { assignBy: 1n, startBy: 2n, trainBy: 3n, attestBy: 70_000n },
        startsBy: 2n,
        challengeEnds: 60_000n,
        payoutsRoot: hash(5),
        resultHash: digest,
      },
    });
  };
  const client = walletReader(
    {
      request: ({ method, params = [] }) =>
        new Promise((resolve) => {
          resolve(answer(method, params));
        }),
    },
    chainId,
  );
  const reader: ChainReader = { client, node: "this server" };
  return { reader, asked };
}

const told = (block: bigint, change: Partial<RunResult> = {}): Told => ({ block, result: { ...signed, ...change } });

describe("the result of a run", () => {
  it("is the one with the hash that the escrow holds, of all that the node tells", async () => {
    const { reader, asked } = chain({
      told: [told(300n, { modelHash: hash(66) }), told(400n), told(500n, { totalWei: 9n })],
    });
    const got = await readAttested(reader, status, runId);
    expect(got.result).toEqual(signed);
    expect(got).toMatchObject({
      fault: "",
      settled: true,
      paidWei: 4n,
      totalWei: 10n,
      builder: `0x${"ab".repeat(20)}`,
    });
    expect(asked).toEqual([{ from: 100n, to: head }]);
  });

  it.each<[string, Partial<RunResult>]>([
    ["model", { modelHash: hash(66) }],
    ["address of the sealed file", { sealedModelCid: "bafy-forged" }],
    ["payouts", { payoutsRoot: hash(66) }],
    ["run", { runId: hash(66) }],
    ["attempt", { attempt: 1 }],
    ["scores", { scoresRoot: hash(66) }],
    ["receipts", { receiptsRoot: hash(66) }],
    ["total", { totalWei: 11n }],
  ])("is not believed with another %s", async (_, change) => {
    const got = await readAttested(chain({ told: [told(400n, change)] }).reader, status, runId);
    expect(got.result).toBeUndefined();
    expect(got.fault).toMatch(/is not what the custodians signed/);
    expect(got.payoutsRoot).toBe(hash(5)); // is the escrow's own, whatever the events say
  });

  it("of another escrow or chain has another hash", async () => {
    for (const digest of [
      resultHash(chainId + 1, escrow, signed),
      resultHash(chainId, `0x${"e6".repeat(20)}`, signed),
    ]) {
      const got = await readAttested(chain({ told: [told(400n)], digest }).reader, status, runId);
      expect(got.result).toBeUndefined();
    }
  });

  it("is missed when the node keeps the event back or does not answer", async () => {
    const none = await readAttested(chain({ told: [] }).reader, status, runId);
    expect([none.result, none.fault]).toEqual([undefined, expect.stringMatching(/knows no event/)]);
    const deaf = await readAttested(chain({ told: [told(400n)], deaf: true }).reader, status, runId);
    expect([deaf.result, deaf.fault]).toEqual([undefined, expect.stringMatching(/does not tell the events/)]);
    expect(deaf.totalWei).toBe(10n);
  });

  it("is not looked for before there is one", async () => {
    const { reader, asked } = chain({ told: [told(400n)], digest: zeroHash });
    expect(await readAttested(reader, status, runId)).toMatchObject({ result: undefined, fault: "" });
    expect(asked).toEqual([]);
  });

  it("is found by its time through a node that answers about few blocks", async () => {
    // Proposed at 60,000 - 100 seconds, which is block 5,990.
    const { reader, asked } = chain({ told: [told(5990n)], range: 1_000n });
    expect((await readAttested(reader, status, runId)).result).toEqual(signed);
    expect(asked).toEqual([
      { from: 100n, to: head },
      { from: 5990n, to: 6989n },
    ]);
  });

  it("is found although the challenge window was changed since", async () => {
    const { reader, asked } = chain({ told: [told(3500n)], range: 1_000n, window: 50n });
    expect((await readAttested(reader, status, runId)).result).toEqual(signed);
    expect(asked.length).toBeLessThan(8);
  });

  it("is nobody's business where only payouts are compared", async () => {
    const { reader, asked } = chain({ told: [] });
    expect((await readSettlement(reader, status, runId)).payoutsRoot).toBe(hash(5));
    expect(asked).toEqual([]);
  });
});
