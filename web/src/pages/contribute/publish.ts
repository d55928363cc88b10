// What publishing does to the world: signs in, prepares in the worker, keeps
// the key, and gives proceed() its effects. The command line's data.go, in the
// browser.
import { deadline } from "../../acts/deadline";
import { api, unwrap } from "../../api/client";
import { Problem } from "../../api/problem";
import { toHex, type Hex } from "../../core/bytes";
import type { TableOptions } from "../../core/csv";
import { policyHash } from "../../core/policy";
import { checkSignature, registration, registryDomain, signatureBase64 } from "../../core/typed";
import { keepDatasetIdentity } from "../../keyring/keyring";
import { pinnedStatus, type PinnedStatus } from "../../wallet/market";
import type { Wallet } from "../../wallet/wallet";
import type { Committee } from "../../wallet/committees";
import { discardSpooled, preparePublication, type Publication } from "../../worker/client";
import { committeeOf } from "./committee";
import { registrationOf, type Draft, type Part, type RegistrationFields, type Stage } from "./draft";
import { keepDraft } from "./drafts";

/** What a person decided about a file. */
export interface Plan {
  file: File;
  options: TableOptions;
  /** The first line holds names although it looks like data. */
  headerConfirmed: boolean;
  title: string;
  validation: boolean;
  /** Canonical document. */
  policy: string;
  priceFloorWei: bigint;
  /** Canonical schema of a validation file; empty otherwise. */
  schema: string;
}

/** Where a publication is; value from 0 to 1 where it is known. */
export interface At {
  stage: Stage;
  value?: number | undefined;
  text?: string | undefined;
}

const worksAt = { reading: "encrypt", encrypting: "encrypt", sharing: "share", hashing: "address" } as const;

/**
 * Encrypts, shares, names, and keeps the key and then the draft in this browser:
 * nothing is sent. Rejects with an AbortError when the signal fires.
 */
export async function prepare(
  plan: Plan,
  wallet: Wallet,
  status: PinnedStatus,
  at: (a: At) => void,
  signal: AbortSignal,
): Promise<Draft> {
  at({ stage: "encrypt" });
  const committee = await committeeOf(status, wallet);
  const registry = status.contracts.datasets.toLowerCase() as Hex;
  const salt = toHex(crypto.getRandomValues(new Uint8Array(32)));
  const p = await preparePublication(
    plan.file,
    plan.options,
    {
      title: plan.title,
      policy: plan.policy,
      info: {
        chainId: status.chainId,
        registry,
        version: 1,
        creator: wallet.address,
        epoch: committee.epoch,
        t: committee.t,
        members: [...committee.members],
      },
      custodianKeys: committee.sealingKeys,
      salt,
      headerConfirmed: plan.headerConfirmed,
    },
    (w) => at({ stage: worksAt[w.stage], value: w.total > 0 ? w.done / w.total : undefined }),
    signal,
  );
  try {
    return await keepPrepared(plan, wallet, status, { registry, salt, committee }, p, at, signal);
  } catch (e) {
    await discardSpooled(p.ciphertext); // nobody would ever ask for it again
    throw e;
  }
}

/** Refuses what the market would not take, then keeps key and draft, in this order. */
async function keepPrepared(
  plan: Plan,
  wallet: Wallet,
  status: PinnedStatus,
  { registry, salt, committee }: { registry: Hex; salt: Hex; committee: Committee },
  p: Publication,
  at: (a: At) => void,
  signal: AbortSignal,
): Promise<Draft> {
  signal.throwIfAborted();
  await refuseTwin(p.dataRoot);
  const most = status.limits.contentBytes;
  if (p.ciphertext.size > most)
    throw new Problem({
      type: "urn:sahm:problem:too-large",
      title: "The file is too large for this market",
      detail: `It takes at most ${Math.floor(most / 1e6)} MB. Nothing was sent.`,
      advice: "Make the file smaller.",
    });
  at({ stage: "keep" });
  await keepDatasetIdentity(wallet.address, p.datasetId, p.identityText);
  const draft: Draft = {
    version: 1,
    address: wallet.address,
    chainId: status.chainId,
    registry,
    datasetId: p.datasetId,
    salt,
    epoch: committee.epoch,
    title: plan.title,
    fileName: plan.file.name,
    validation: plan.validation,
    schema: plan.schema,
    policy: plan.policy,
    policyHash: policyHash(plan.policy),
    priceFloorWei: plan.priceFloorWei.toString(),
    rows: p.rows,
    dataRoot: p.dataRoot,
    cids: { ciphertext: p.dataCid, envelope: p.envelopeCid, manifest: p.manifestCid },
    files: { ciphertext: p.ciphertext, envelope: p.envelope, manifest: p.manifest },
    createdMs: Date.now(),
    uploaded: [],
    registered: false,
  };
  await keepDraft(draft);
  return draft;
}

/** Refuses data that is registered already before anything is kept, sent or signed; the registry would refuse it at the end. */
async function refuseTwin(root: Hex): Promise<void> {
  const { datasets } = await unwrap(api.GET("/v1/datasets"));
  const twin = datasets.find((d) => d.dataRoot.toLowerCase() === root);
  if (twin === undefined) return;
  throw new Problem({
    type: "urn:sahm:problem:duplicate-data",
    title: "The same data is registered already",
    detail: `It is “${twin.title}”, dataset ${twin.id}. Nothing was sent.`,
  });
}

/** Asks for the one signature. What it binds was on the screen before. */
export async function signRegistration(
  d: Draft,
  wallet: Wallet,
): Promise<{ registration: RegistrationFields; signature: string }> {
  const status = await pinnedStatus();
  // The draft is kept in this browser, its registry is compared all the same: it is what the signature is for.
  if (d.chainId !== status.chainId || d.registry.toLowerCase() !== status.contracts.datasets.toLowerCase())
    throw new Problem({
      type: "urn:sahm:page:stale-draft",
      title: "These prepared files are for another market",
      detail: "Nothing was signed.",
      advice: "Discard them and choose the file again.",
    });
  const account = await unwrap(api.GET("/v1/accounts/{address}", { params: { path: { address: wallet.address } } }));
  const r = registrationOf(d, account.registryNonce, deadline());
  const data = registration(registryDomain(d.chainId, d.registry), {
    creator: d.address,
    salt: d.salt,
    manifestCid: r.manifestCid,
    dataCid: r.dataCid,
    envelopeCid: r.envelopeCid,
    dataRoot: d.dataRoot,
    rows: BigInt(r.rows),
    policyHash: d.policyHash,
    epoch: r.epoch,
    priceFloorWei: BigInt(r.priceFloorWei),
    nonce: BigInt(r.nonce),
    deadline: BigInt(r.deadline),
  });
  const signature = await wallet.signTypedData(data);
  await checkSignature(data, signature, wallet.address);
  return { registration: r, signature: signatureBase64(signature) };
}

/** Registers a signed draft; the server's answer must be this very dataset. */
export async function register(d: Draft): Promise<void> {
  if (d.signed === undefined) throw new Error("the registration is not signed");
  const body = { registration: d.signed.registration, signature: d.signed.signature, policy: d.policy, title: d.title };
  const got = await unwrap(api.POST("/v1/datasets", { body }));
  if (got.id.toLowerCase() !== d.datasetId.toLowerCase())
    throw new Problem({
      type: "urn:sahm:page:other-dataset",
      title: "The server answers with another dataset",
      detail: `It names ${got.id}, this one is ${d.datasetId}.`,
      advice: "Look into the catalogue before you try again.",
    });
}

/** The market as a draft sees it. The epoch in office must be of a committee that this browser knows. */
export async function marketNow(wallet: Wallet): Promise<{ chainId: number; registry: string; epoch: number }> {
  const s = await pinnedStatus();
  return { chainId: s.chainId, registry: s.contracts.datasets, epoch: (await committeeOf(s, wallet)).epoch };
}

export const partWords: Record<Part, string> = {
  ciphertext: "the encrypted file",
  envelope: "the shared key, sealed to each custodian",
  manifest: "the public description",
};
