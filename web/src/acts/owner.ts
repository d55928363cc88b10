// What the owner of a dataset may do to it: each act is one signature, which the
// relayer sends. What is signed is made here; of the chain's state it takes what
// the registry says, not what this server says of it.
import type { TypedDataDefinition } from "viem";
import { api, unwrap, type Dataset } from "../api/client";
import { Problem } from "../api/problem";
import type { Hex } from "../core/bytes";
import { computeCid } from "../core/cid";
import { floorChange, listingRequest, newVersion, policyChange, reseal, type NewVersion } from "../core/owner";
import { policyHash } from "../core/policy";
import { buildEnvelope, parseEnvelope } from "../core/seal/envelope";
import { parseIdentity, type Identity } from "../core/seal/identity";
import { checkSignature, registryDomain, signatureBase64, type Domain } from "../core/typed";
import { keepVersionIdentity, keysOf } from "../keyring/keyring";
import { committeeOf } from "../pages/contribute/committee";
import { uploadContent } from "../pages/contribute/upload";
import { download } from "../pages/run/content";
import { chainReader } from "../wallet/chain";
import type { PinnedStatus } from "../wallet/market";
import type { Wallet } from "../wallet/wallet";
import type { Publication } from "../worker/client";
import { deadline } from "./deadline";
import { readDataset } from "./market";

type Registered = Awaited<ReturnType<typeof readDataset>>;

/** As seal.MaxEnvelope. */
const maxEnvelopeBytes = 4 << 20;

/** What every message of an owner needs. */
interface Owning {
  readonly domain: Domain;
  readonly registered: Registered;
  readonly once: { readonly datasetId: Hex; readonly nonce: bigint; readonly deadline: bigint };
  /** The same for the API. */
  readonly sent: { readonly nonce: number; readonly deadline: number };
}

async function own(wallet: Wallet, status: PinnedStatus, id: Hex): Promise<Owning> {
  const { client } = await chainReader(wallet, status.chainId);
  const registered = await readDataset(client, status, id);
  if (registered.owner.toLowerCase() !== wallet.address.toLowerCase())
    throw new Problem({
      type: "urn:sahm:page:not-owner",
      title: "This wallet does not own the dataset",
      detail: `By the registry its owner is ${registered.owner.toLowerCase()}.`,
      advice: "Choose the owner's wallet at the top right.",
    });
  const account = await unwrap(api.GET("/v1/accounts/{address}", { params: { path: { address: wallet.address } } }));
  const until = deadline();
  return {
    domain: registryDomain(status.chainId, status.contracts.datasets),
    registered,
    once: { datasetId: id, nonce: BigInt(account.registryNonce), deadline: BigInt(until) },
    sent: { nonce: account.registryNonce, deadline: until },
  };
}

/** Signs and checks the signature: as the API takes it. */
async function sign(wallet: Wallet, data: TypedDataDefinition): Promise<string> {
  const signature = await wallet.signTypedData(data);
  await checkSignature(data, signature, wallet.address);
  return signatureBase64(signature);
}

/** Changes the least price of one use: down at once, up two price periods later. */
export async function setFloor(wallet: Wallet, status: PinnedStatus, id: Hex, floorWei: bigint): Promise<Dataset> {
  const o = await own(wallet, status, id);
  const signature = await sign(wallet, floorChange(o.domain, { ...o.once, priceFloorWei: floorWei }));
  const body = { ...o.sent, priceFloorWei: floorWei.toString(), signature };
  return unwrap(api.POST("/v1/datasets/{id}/floor", { params: { path: { id } }, body }));
}

/** Changes the policy of the present version, at once. */
export async function setPolicy(wallet: Wallet, status: PinnedStatus, id: Hex, policy: string): Promise<Dataset> {
  const o = await own(wallet, status, id);
  const { version } = o.registered;
  const data = policyChange(o.domain, { ...o.once, version, policyHash: policyHash(policy) });
  const body = { ...o.sent, version, policy, signature: await sign(wallet, data) };
  return unwrap(api.POST("/v1/datasets/{id}/policy", { params: { path: { id } }, body }));
}

/** Asks the members to vote on the present version. */
export async function askListing(wallet: Wallet, status: PinnedStatus, id: Hex): Promise<Dataset> {
  const o = await own(wallet, status, id);
  const { version } = o.registered;
  const body = { ...o.sent, version, signature: await sign(wallet, listingRequest(o.domain, { ...o.once, version })) };
  return unwrap(api.POST("/v1/datasets/{id}/listing-request", { params: { path: { id } }, body }));
}

/** Seals the key of the present version to the committee in office. */
export async function resealKey(wallet: Wallet, status: PinnedStatus, id: Hex): Promise<Dataset> {
  const o = await own(wallet, status, id);
  const { version } = o.registered;
  const committee = await committeeOf(status, wallet);
  const identity = await presentKey(wallet, id, o.registered.envelopeCid);
  try {
    const envelope = await buildEnvelope(
      {
        chainId: status.chainId,
        registry: status.contracts.datasets.toLowerCase() as Hex,
        dataset: id,
        version,
        creator: o.registered.creator.toLowerCase() as Hex,
        epoch: committee.epoch,
        t: committee.t,
        members: [...committee.members],
      },
      identity,
      [...committee.sealingKeys],
    );
    const blob = new Blob([envelope], { type: "application/json" });
    const { cid: envelopeCid } = await computeCid(blob);
    await uploadContent(blob, envelopeCid, () => undefined);
    const data = reseal(o.domain, { ...o.once, version, envelopeCid, epoch: committee.epoch });
    const body = { ...o.sent, version, envelopeCid, epoch: committee.epoch, signature: await sign(wallet, data) };
    return await unwrap(api.POST("/v1/datasets/{id}/envelopes", { params: { path: { id } }, body }));
  } finally {
    identity.secret.fill(0);
  }
}

/**
 * The kept key that the present envelope is of: another one would make the data
 * unreadable for good. The envelope is the bytes under the registry's CID.
 */
async function presentKey(wallet: Wallet, id: Hex, envelopeCid: string): Promise<Identity> {
  const bytes = await download(envelopeCid, maxEnvelopeBytes);
  const { recipient } = parseEnvelope(bytes);
  for (const text of await keysOf(wallet.address, id)) {
    const identity = await parseIdentity(text);
    if (identity.recipientText === recipient) return identity;
    identity.secret.fill(0);
  }
  throw new Problem({
    type: "urn:sahm:page:no-dataset-key",
    title: "This browser does not have the dataset's key",
    detail: "It was made where this version was published.",
    advice: "Open the page in that browser, or restore its key file on your account page.",
  });
}

/** What a new version is besides what preparing it made. */
export interface VersionPlan {
  readonly version: number;
  readonly epoch: number;
  /** Canonical document. */
  readonly policy: string;
  readonly title: string;
}

/** Keeps the key, uploads what was prepared, and has the version registered, in this order. */
export async function addVersion(
  wallet: Wallet,
  status: PinnedStatus,
  plan: VersionPlan,
  p: Publication,
  onUpload: (share: number) => void,
): Promise<Dataset> {
  const id = p.datasetId;
  const o = await own(wallet, status, id);
  if (plan.version !== o.registered.version + 1)
    throw new Problem({
      type: "urn:sahm:page:other-version",
      title: "Another version came first",
      detail: `The registry has version ${o.registered.version}. Nothing was sent.`,
      advice: "Choose the file again.",
    });
  // The page says that the policy stays as it is; the document was the server's.
  if (policyHash(plan.policy) !== o.registered.policyHash.toLowerCase())
    throw new Problem({
      type: "urn:sahm:page:other-policy",
      title: "The server shows another policy than the registry has",
      detail: "The new version would get a policy that you did not choose. Nothing was signed or sent.",
      advice: "If the policy changed just now, load the page again; otherwise do not go on.",
    });
  const mark = p.dataRoot.slice(2, 6) + randomMark();
  await keepVersionIdentity(wallet.address, id, plan.version, mark, p.identityText);
  const parts = [
    { blob: p.ciphertext, cid: p.dataCid },
    { blob: p.envelope, cid: p.envelopeCid },
    { blob: p.manifest, cid: p.manifestCid },
  ];
  const total = parts.reduce((sum, x) => sum + x.blob.size, 0);
  let before = 0;
  for (const { blob, cid } of parts) {
    await uploadContent(blob, cid, (sent) => onUpload((before + sent) / total));
    before += blob.size;
  }
  const message: NewVersion = {
    ...o.once,
    version: plan.version,
    manifestCid: p.manifestCid,
    dataCid: p.dataCid,
    envelopeCid: p.envelopeCid,
    dataRoot: p.dataRoot,
    rows: BigInt(p.rows),
    policyHash: policyHash(plan.policy),
    epoch: plan.epoch,
  };
  const signature = await sign(wallet, newVersion(o.domain, message));
  const { datasetId: _, ...fields } = { ...message, ...o.sent, rows: p.rows };
  const body = { version: fields, signature, policy: plan.policy, title: plan.title };
  return unwrap(api.POST("/v1/datasets/{id}/versions", { params: { path: { id } }, body }));
}

function randomMark(): string {
  return [...crypto.getRandomValues(new Uint8Array(2))].map((b) => b.toString(16).padStart(2, "0")).join("");
}
