import { readdirSync, readFileSync } from "node:fs";
import { encodeErrorResult, parseAbi, toFunctionSelector } from "viem";
import { describe, expect, test } from "vitest";
import { ballot, tokenDomain } from "../core/typed";
import { typedDataText, walletProblem } from "./injected";
import { contractErrors } from "./contractErrors";
import { wordsOfRevert } from "./revert";
import { sendProblem } from "./chain";

const abi = parseAbi([
  "error GovernorUnexpectedProposalState(uint256 proposalId, uint8 current, bytes32 expectedStates)",
  "error Error(string reason)",
]);
const wrongState = encodeErrorResult({
  abi,
  errorName: "GovernorUnexpectedProposalState",
  args: [1n, 7, `0x${"00".repeat(32)}`],
});

test("every error of the contracts is known by its selector", () => {
  const folder = new URL("../../../dao/contracts/src/", import.meta.url);
  const sources = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((f) => f.endsWith(".sol"));
  const declared = sources.flatMap((f) =>
    [...readFileSync(new URL(f, folder), "utf8").matchAll(/^\s*error\s+(\w+)\s*\(([^)]*)\)\s*;/gm)].map(
      ([, name, args]) =>
        toFunctionSelector(
          `${name ?? ""}(${(args ?? "")
            .split(",")
            .map((a) => a.trim().split(/\s/)[0] ?? "")
            .map((t) => (["RunState", "Status", "AuditState", "WorkState", "Stage"].includes(t) ? "uint8" : t))
            .join(",")})`,
        ),
    ),
  );
  const known = contractErrors.map((e) => toFunctionSelector(e.replace("error ", "function ")));
  expect([...new Set(declared)].sort()).toEqual([...new Set(known)].sort());
  expect(declared.length).toBeGreaterThan(100);
});

describe("what chain and wallets say", () => {
  test("known reverts become sentences", () => {
    expect(wordsOfRevert(wrongState)).toBe(
      "The proposal is executed, so this step does not apply; somebody may have been faster.",
    );
    expect(wordsOfRevert(encodeErrorResult({ abi, errorName: "Error", args: ["no"] }))).toBe("no");
    const own = parseAbi(["error BadDynamics(string field, uint256 given, uint256 least, uint256 most)"]);
    expect(wordsOfRevert(encodeErrorResult({ abi: own, args: ["rise", 9n, 1n, 2n] }))).toBe(
      "It reverted with BadDynamics: field rise, given 9, least 1, most 2.",
    );
    expect(wordsOfRevert("0x12345678")).toBe("It reverted with 0x12345678.");
  });

  test("revert data is found wherever a node or wallet puts it", () => {
    for (const e of [{ data: wrongState }, { cause: { data: wrongState } }, { data: { data: wrongState } }])
      expect(sendProblem(Object.assign(new Error("x"), e)).message).toMatch(/somebody may have been faster/);
  });

  test("a refusal is said as one, and that nothing happened", () => {
    expect(walletProblem({ code: 4001 }).message).toBe(
      "You said no in the wallet: Nothing was signed and nothing was sent.",
    );
    expect(walletProblem({ code: -32002 }).message).toMatch(/waiting for you/);
    expect(walletProblem({ code: 4900 }).message).toMatch(/not connected/);
  });

  test("no money for gas says what to do", () => {
    const p = sendProblem(new Error("insufficient funds for gas * price + value"));
    expect(p.message).toBe("This wallet cannot pay the chain's fee");
  });
});

test("typed data goes to a wallet with its whole domain", () => {
  const d = tokenDomain("Sahm Governor", 1337, `0x${"ab".repeat(20)}`);
  const text = typedDataText(ballot(d, { proposalId: 5n, support: 1, voter: `0x${"cd".repeat(20)}`, nonce: 0n }));
  const doc: unknown = JSON.parse(text);
  expect(doc).toMatchObject({
    domain: { name: "Sahm Governor", version: "1", verifyingContract: `0x${"ab".repeat(20)}` },
    primaryType: "Ballot",
    message: { proposalId: "5", support: 1 },
  });
  expect(doc).toHaveProperty("types.EIP712Domain", [
    { name: "name", type: "string" },
    { name: "version", type: "string" },
    { name: "chainId", type: "uint256" },
    { name: "verifyingContract", type: "address" },
  ]);
});
