// What actions do in plain words, from their calldata alone: whole hashes and
// exact amounts, so that equal words are equal actions.

import { settings, type Action, type Committee, type Dynamics, type Parameters, type Unit } from "./actions";
import { formatCredits } from "./amount";

/** An action in plain words. */
export function words(a: Action): string {
  switch (a.kind) {
    case "admit":
      return `Admit ${a.account} as a verified owner`;
    case "dismiss":
      return `Take from ${a.account} that it is a verified owner`;
    case "list":
      return `List dataset ${a.dataset}`;
    case "suspend":
      return `Suspend dataset ${a.dataset}`;
    case "delist":
      return `Take dataset ${a.dataset} off the market for ever`;
    case "base":
      return `Set the base price of dataset ${a.dataset} to ${exact(a.baseWei)} credits`;
    case "clearBase":
      return `Put dataset ${a.dataset} back on the common base price`;
    case "jail":
      return `Bar trainer ${a.account} from new work`;
    case "release":
      return `Let trainer ${a.account} work again`;
    case "prices":
      return `Set all prices: ${listed(fields(a.parameters))}`;
    case "dynamics":
      return `Set how prices move by themselves: ${listed(dynamicsFields(a.dynamics))}`;
    case "committee":
      return `Appoint the next committee of custodians: ${listed(committeeFields(a.committee))}`;
    case "pay":
      return `Pay ${amount(a.asset, a.amountWei)} from the treasury to ${a.to}`;
    case "mint":
      return `Create ${exact(a.amountWei)} new votes for ${a.to}`;
    case "setting":
      return `Set ${settings[a.name].name} to ${valueText(settings[a.name].unit, a.value)}`;
    case "unknown":
      return `Unknown call to ${a.target}${a.valueWei === 0n ? "" : ` with ${amount("coin", a.valueWei)}`}: ${a.data}`;
  }
}

export interface Field {
  readonly name: string;
  readonly text: string;
}

function listed(list: readonly Field[]): string {
  return list.map((f) => `${f.name} ${f.text}`).join("; ");
}

/** An amount of what the treasury holds. */
export function amount(asset: "credit" | "votes" | "coin", wei: bigint): string {
  return `${exact(wei)} ${asset === "credit" ? "credits" : asset === "votes" ? "votes" : "of the chain’s own coin"}`;
}

/** A parameter's value with its unit. */
export function valueText(unit: Unit, v: bigint): string {
  switch (unit) {
    case "seconds":
      return exactDuration(v);
    case "credits":
      return `${exact(v)} credits`;
    case "votes":
      return `${exact(v)} votes`;
    case "percent":
      return `${v} %`;
    case "bps":
      return percent(v);
    case "account":
      return v === 0n ? "nobody" : `0x${v.toString(16).padStart(40, "0")}`;
  }
}

/** Every field of the price book in plain words, always in the same order. */
export function fields(p: Parameters): Field[] {
  return [
    { name: "base price of a dataset", text: `${exact(p.basePriceWei)} credits` },
    { name: "price of a row", text: `${exact(p.perRowWei)} credits` },
    { name: "factor of the local tier", text: percent(p.tierBps[0]) },
    { name: "factor of the hosted tier", text: percent(p.tierBps[1]) },
    { name: "factor of the encrypted tier", text: percent(p.tierBps[2]) },
    { name: "guaranteed part", text: percent(p.guaranteedBps) },
    { name: "computing, for a seat and round", text: `${exact(p.computePerSeatRoundWei)} credits` },
    { name: "custody, for a round", text: `${exact(p.custodyPerRoundWei)} credits` },
    { name: "fee of the DAO", text: percent(p.daoFeeBps) },
  ];
}

/** How prices move, with the numbers on chain in brackets; always in the same order. */
export function dynamicsFields(d: Dynamics): Field[] {
  const factor = (micro: number) => Math.exp(micro / 1e6);
  return [
    {
      name: "a settled run makes its datasets dearer by",
      text: `${((factor(d.demandRiseMicro) - 1) * 100).toFixed(2)} % (${d.demandRiseMicro})`,
    },
    {
      name: "each ten minutes take back",
      text: `${((1 - factor(-d.demandDecayMicro)) * 100).toFixed(2)} % (${d.demandDecayMicro})`,
    },
    {
      name: "demand makes a dataset at most",
      text: `${factor(d.demandCapMicro).toFixed(2)} times as dear (${d.demandCapMicro})`,
    },
    { name: "least factor for quality", text: percent(d.qualityMinBps) },
    { name: "greatest factor for quality", text: percent(d.qualityMaxBps) },
    { name: "part of the way that one run moves quality", text: percent(d.qualityStepBps) },
  ];
}

/** Threshold first, then the members in their order, each with its sealing key. */
export function committeeFields(c: Committee): Field[] {
  return [
    { name: "needed to give out a key or to sign", text: `${c.threshold} of ${c.members.length}` },
    ...c.members.map((m, i) => ({
      name: `custodian ${i + 1}`,
      text: `${m} with sealing key ${c.sealingKeys[i] ?? "none"}`,
    })),
    ...c.sealingKeys.slice(c.members.length).map((k) => ({ name: "key of nobody", text: k })),
  ];
}

function percent(bps: number | bigint): string {
  const b = BigInt(bps);
  return `${b / 100n}.${(b % 100n).toString().padStart(2, "0")} %`;
}

/** Credits without rounding: two decimals, or as many as there are. */
export function exact(wei: bigint): string {
  const one = 10n ** 18n;
  const rest = (wei % one).toString().padStart(18, "0").replace(/0+$/, "");
  return rest.length <= 2 ? formatCredits(wei) : `${wei / one}.${rest}`;
}

/** A time in days, hours, minutes and seconds, without rounding. */
export function exactDuration(seconds: bigint): string {
  const parts: string[] = [];
  let left = seconds;
  for (const [name, size] of [
    ["day", 86_400n],
    ["hour", 3_600n],
    ["minute", 60n],
    ["second", 1n],
  ] as const) {
    const n = left / size;
    left %= size;
    if (n > 0n) parts.push(`${n} ${name}${n === 1n ? "" : "s"}`);
  }
  return parts.length === 0 ? "0 seconds" : parts.join(" ");
}
