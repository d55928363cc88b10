// What a request for a proposal asks for, as actions: computed here from the
// request and the chain, so that the server's answer can be compared with it.
import type { KnownAction, Parameters, Places, SettingName } from "../core/actions";
import type { Hex } from "../core/bytes";
import { changedPrices, type Wanted } from "../core/governor";
import { chainReader, type ChainReader } from "../wallet/chain";
import type { PinnedStatus } from "../wallet/market";
import type { Wallet } from "../wallet/wallet";
import { readBase, readCreators, readDynamics, readParameters, readSetting } from "./market";
import type { DraftRequest } from "./propose";

type ParameterName = NonNullable<DraftRequest["parameter"]>["name"];

/** The settings of the API's parameters. */
const settingsOf: Record<ParameterName, readonly SettingName[]> = {
  votingDelay: ["votingDelay"],
  votingPeriod: ["votingPeriod"],
  voteExtension: ["lateQuorum"],
  timelockDelay: ["timelockDelay"],
  proposalThreshold: ["proposalThreshold"],
  quorum: ["quorum"],
  guardian: ["guardian"],
  voteRate: ["votesPerCredit"],
  voteCap: ["votesPerEpoch"],
  challengeWindow: ["challengeWindow"],
  minStake: ["minStake"],
  disputes: ["escrowDisputes", "trainersDisputes"],
};

/** What a request asks for, with what the chain says of it. */
export async function wanted(wallet: Wallet, status: PinnedStatus, r: DraftRequest): Promise<Wanted> {
  const chain = await chainReader(wallet, status.chainId);
  if (r.template !== "list") return { kind: "exactly", actions: await actionsFor(chain, status, r) };
  const datasets = r.datasets ?? [];
  const creators = await readCreators(chain.client, status, datasets);
  if (r.prices === undefined) return { kind: "list", datasets, creators };
  // A price that is there already takes no action.
  const prices = await Promise.all(
    r.prices.map(async (p, i) => {
      const now = await readBase(chain.client, status, datasets[i] ?? "");
      return now.own && now.baseWei === BigInt(p) ? undefined : BigInt(p);
    }),
  );
  return { kind: "list", datasets, creators, prices };
}

async function actionsFor({ client }: ChainReader, status: PinnedStatus, r: DraftRequest): Promise<KnownAction[]> {
  const lower = (h: string): Hex => h.toLowerCase() as Hex;
  switch (r.template) {
    case "list":
      return [];
    case "suspend":
    case "delist": {
      const kind = r.template;
      return (r.datasets ?? []).map((d) => ({ kind, dataset: lower(d) }));
    }
    case "admit":
      return (r.accounts ?? []).map((a) => ({ kind: "admit", account: lower(a) }));
    case "price": {
      const before = await readParameters(client, status);
      return pricesIfChanged(before, {
        ...wei("basePriceWei", r.basePriceWei),
        ...wei("perRowWei", r.perRowWei),
        ...(r.guaranteedBps === undefined ? {} : { guaranteedBps: r.guaranteedBps }),
        tierBps: [
          r.tiers?.localBps ?? before.tierBps[0],
          r.tiers?.hostedBps ?? before.tierBps[1],
          r.tiers?.encryptedBps ?? before.tierBps[2],
        ],
      });
    }
    case "fees": {
      const f = r.fees ?? {};
      const prices = pricesIfChanged(await readParameters(client, status), {
        ...(f.daoFeeBps === undefined ? {} : { daoFeeBps: f.daoFeeBps }),
        ...wei("computePerSeatRoundWei", f.computePerSeatRoundWei),
        ...wei("custodyPerRoundWei", f.custodyPerRoundWei),
      });
      if (f.royaltyBps === undefined) return prices;
      const value = BigInt(f.royaltyBps);
      const royalty = await readSetting(client, status.contracts, "royalty");
      return royalty === value ? prices : [...prices, { kind: "setting", name: "royalty", value }];
    }
    case "dynamics":
      return [{ kind: "dynamics", dynamics: { ...(await readDynamics(client, status)), ...r.dynamics } }];
    case "committee": {
      const members = r.committee?.members ?? [];
      return [
        {
          kind: "committee",
          committee: {
            members: members.map((m) => lower(m.address)),
            sealingKeys: members.map((m) => lower(m.sealingKey)),
            threshold: r.committee?.threshold ?? 0,
          },
        },
      ];
    }
    case "payment": {
      const p = r.payment;
      if (p === undefined) return [];
      const asset = p.asset === "native" ? "coin" : p.asset;
      return [{ kind: "pay", asset, to: lower(p.to), amountWei: BigInt(p.amountWei) }];
    }
    case "parameter":
      return r.parameter === undefined ? [] : settingActions(client, status.contracts, r.parameter);
  }
}

/** Of a parameter that is kept in two places, those where it is not so already. */
async function settingActions(
  client: ChainReader["client"],
  places: Places,
  p: NonNullable<DraftRequest["parameter"]>,
): Promise<KnownAction[]> {
  const value = BigInt(p.value);
  const names = settingsOf[p.name];
  const actions = names.map((name): KnownAction => ({ kind: "setting", name, value }));
  if (names.length === 1) return actions;
  const now = await Promise.all(names.map((n) => readSetting(client, places, n)));
  return actions.filter((_, i) => now[i] !== value);
}

function pricesIfChanged(before: Parameters, change: Partial<Parameters>): KnownAction[] {
  const after = changedPrices(before, change);
  return JSON.stringify(after, plain) === JSON.stringify(changedPrices(before, {}), plain) ? [] : [after];
}

function plain(_: string, v: unknown): unknown {
  return typeof v === "bigint" ? v.toString() : v;
}

function wei<K extends string>(name: K, text: string | undefined): { [name in K]?: bigint } {
  return text === undefined ? {} : ({ [name]: BigInt(text) } as { [name in K]?: bigint });
}
