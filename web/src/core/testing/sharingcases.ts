// For tests only. Sharings that TypeScript makes for Go's mpc/replicated to
// combine or refuse.

import { toHex } from "../bytes";
import { commit, split, type Committee, type SharePiece } from "../replicated";
import { hashOf } from "./vectors";

/** mpc/replicated/testdata/vectors.json and web/vectors/replicated.json; bytes are hex without 0x. */
export interface SharingVectors {
  readonly committees?: readonly {
    readonly m: number;
    readonly t: number;
    readonly subsets?: readonly (readonly number[])[];
    readonly holders?: readonly (readonly number[])[];
    readonly error?: keyof typeof sharingErrors;
  }[];
  readonly combine: readonly {
    readonly name: string;
    readonly m: number;
    readonly t: number;
    readonly pieces: readonly { readonly index: number; readonly value: string }[];
    readonly secret?: string;
    readonly error?: keyof typeof sharingErrors;
  }[];
  readonly commit: readonly CommitVector[];
  readonly verify?: readonly (CommitVector & { name: string; error?: keyof typeof sharingErrors })[];
}

/** One commitment. */
interface CommitVector {
  readonly context: string;
  readonly index: number;
  readonly value: string;
  readonly salt: string;
  readonly hash: string;
}

/** What the vectors' words for failures are called here. */
export const sharingErrors = {
  missing: "ErrMissingPiece",
  conflict: "ErrConflict",
  duplicate: "ErrDuplicatePiece",
  index: "ErrBadIndex",
  committee: "ErrBadCommittee",
  length: "ErrMalformed",
  commitment: "ErrCommitment",
} as const;

const bare = (bytes: Uint8Array): string => toHex(bytes).slice(2);

function vector(
  name: string,
  c: Committee,
  pieces: readonly SharePiece[],
  end: { secret: string } | { error: keyof typeof sharingErrors },
) {
  return { name, ...c, pieces: pieces.map((p) => ({ index: p.index, value: bare(p.value) })), ...end };
}

/** All that Go's mpc/replicated must combine or refuse. */
export async function sharingCases(): Promise<SharingVectors> {
  const secret = hashOf("shared by TypeScript");
  const committees = [
    { m: 3, t: 2 },
    { m: 4, t: 3 },
    { m: 5, t: 3 },
    { m: 7, t: 4 },
    { m: 9, t: 4 },
  ];
  const five = { m: 5, t: 3 };
  const good = split(five, secret);
  const at = (i: number): SharePiece => good[i] ?? { index: -1, value: secret };
  const bad = (name: string, error: keyof typeof sharingErrors, pieces: readonly SharePiece[], c: Committee = five) =>
    vector(name, c, pieces, { error });
  return {
    combine: [
      ...committees.map((c) => vector(`${c.t}-of-${c.m}`, c, split(c, secret), { secret: bare(secret) })),
      vector("any order, with copies that agree", five, [...good.toReversed(), at(4)], { secret: bare(secret) }),
      bad("no pieces", "missing", []),
      bad("the last piece missing", "missing", good.slice(0, -1)),
      bad(
        "what two custodians hold",
        "missing",
        good.filter((p) => p.index !== 0),
      ),
      bad("copies disagree", "conflict", [...good, { index: 3, value: at(4).value }]),
      bad("one value in two places", "duplicate", [...good.slice(1), { index: 0, value: at(1).value }]),
      bad("an index too large", "index", [...good, { index: 10, value: secret }]),
      bad("a negative index", "index", [...good, { index: -1, value: secret }]),
      bad("a short value", "length", [...good.slice(1), { index: 0, value: at(0).value.subarray(1) }]),
      bad("a long value", "length", [...good.slice(1), { index: 0, value: new Uint8Array(33) }]),
      bad("pieces of another committee", "index", good, { m: 3, t: 2 }),
      bad("threshold equal to size", "committee", good, { m: 3, t: 3 }),
      bad("threshold of one", "committee", good, { m: 3, t: 1 }),
      bad("210 pieces", "committee", good, { m: 10, t: 5 }),
      bad("129 pieces", "committee", good, { m: 129, t: 2 }),
      bad("nobody", "committee", good, { m: 0, t: 0 }),
    ],
    commit: [0, 1, 127].map((index) => {
      const [context, value, salt] = [hashOf("context"), hashOf(`value ${index}`), hashOf(`salt ${index}`)];
      return {
        context: bare(context),
        index,
        value: bare(value),
        salt: bare(salt),
        hash: bare(commit(context, index, value, salt)),
      };
    }),
  };
}
