import type { DraftRequest } from "../../acts/propose";
import { AmountError, parseCredits } from "../../core/amount";
import { AmountTextError, parseBps, parseSeconds } from "./quantities";

export type Template = DraftRequest["template"];
export type ParameterName = NonNullable<DraftRequest["parameter"]>["name"];

/** What a proposal can do, in the order of the choice. */
export const templates: readonly { readonly value: Template; readonly text: string }[] = [
  { value: "list", text: "List datasets on the market" },
  { value: "suspend", text: "Suspend the sale of datasets" },
  { value: "delist", text: "Take datasets off the market for ever" },
  { value: "admit", text: "Admit verified owners" },
  { value: "price", text: "Change the price book" },
  { value: "fees", text: "Change what work and the DAO cost" },
  { value: "dynamics", text: "Change how prices move by themselves" },
  { value: "payment", text: "Pay from the treasury" },
  { value: "committee", text: "Appoint other custodians" },
  { value: "parameter", text: "Change a rule of the DAO" },
];

/** The parameters of their own template, as people call them, and how their value is written. */
export const parameters: Record<
  ParameterName,
  { readonly text: string; readonly as: "time" | "credits" | "votes" | "percent" | "account"; readonly hint: string }
> = {
  votingDelay: { text: "Time between a proposal and its vote", as: "time", hint: "for example 1 day" },
  votingPeriod: { text: "How long a vote is open", as: "time", hint: "for example 3 days" },
  voteExtension: {
    text: "How long a vote stays open once its quorum is reached",
    as: "time",
    hint: "at least; for example 12 hours",
  },
  timelockDelay: { text: "Waiting time between a vote and its effect", as: "time", hint: "for example 2 days" },
  proposalThreshold: { text: "Votes that a proposer needs", as: "votes", hint: "votes" },
  quorum: { text: "Quorum", as: "percent", hint: "percent of all votes, whole" },
  guardian: {
    text: "Guardian, who can cancel proposals",
    as: "account",
    hint: "an account 0x…, or “nobody”. The guardian cannot cancel this proposal",
  },
  voteRate: { text: "Votes that a credit earned brings", as: "votes", hint: "votes" },
  voteCap: { text: "Most votes that contributions bring in an epoch", as: "votes", hint: "votes" },
  challengeWindow: {
    text: "Time in which a result can be challenged",
    as: "time",
    hint: "of later results; shorter than the time in which trainers leave",
  },
  minStake: { text: "Least stake of a trainer", as: "credits", hint: "credits" },
  disputes: {
    text: "Contract that may void results and take stakes",
    as: "account",
    hint: "a contract 0x…; once and for ever",
  },
};

export interface Member {
  readonly address: string;
  readonly sealingKey: string;
}

/** The fields of a new proposal as they were typed. */
export interface Form {
  readonly title: string;
  readonly description: string;
  readonly chosen: readonly string[];
  /** Base price of each chosen dataset in credits; empty or missing keeps the market's. */
  readonly prices: Readonly<Record<string, string>>;
  /** Fields of one line, by the names that errors have. */
  readonly texts: Readonly<Record<string, string>>;
  readonly asset: "credit" | "votes" | "native";
  readonly parameter: ParameterName;
  readonly members: readonly Member[];
}

/** Fields that cannot be sent as they are, each with what is wrong. */
export type Faults = Readonly<Record<string, string>>;

/** The request for a draft, and what is wrong with the form; the request counts when nothing is. */
export function readForm(template: Template, f: Form): { request: DraftRequest; faults: Faults } {
  const faults: Record<string, string> = {};
  const title = f.title.trim();
  if (title === "") faults["title"] = "Give it a title that members understand.";
  const why = f.description.trim();
  const head: DraftRequest = { template, title, ...(why === "" ? {} : { description: why }) };
  const text = (field: string) => (f.texts[field] ?? "").trim();
  const reading = <T>(field: string, read: (s: string) => T): T | undefined => {
    const typed = text(field);
    if (typed === "") return undefined;
    try {
      return read(typed);
    } catch (e) {
      if (!(e instanceof AmountError) && !(e instanceof AmountTextError)) throw e;
      faults[field] = e.message;
      return undefined;
    }
  };
  const wei = (field: string) => reading(field, (s) => parseCredits(s).toString());
  const bps = (field: string, most: number, least = 0) => reading(field, (s) => parseBps(s, most, least));
  const needed = (field: string, says: string) => {
    if (text(field) === "") faults[field] = says;
  };
  const body = { ...head };
  switch (template) {
    case "list":
    case "suspend":
    case "delist":
      Object.assign(body, readChoice(template, f, faults));
      break;
    case "admit":
      body.accounts = readAccounts(text("accounts"), faults);
      break;
    case "price": {
      const parts = {
        basePriceWei: wei("base"),
        perRowWei: wei("perRow"),
        guaranteedBps: bps("guaranteed", 10_000),
      };
      const tiers = defined({
        localBps: bps("local", 1_000_000, 1),
        hostedBps: bps("hosted", 1_000_000, 1),
        encryptedBps: bps("encrypted", 1_000_000, 1),
      });
      Object.assign(body, defined(parts), isEmpty(tiers) ? {} : { tiers });
      oneOf(["base", "perRow", "guaranteed", "local", "hosted", "encrypted"], f, faults);
      break;
    }
    case "fees":
      body.fees = defined({
        daoFeeBps: bps("daoFee", 5_000),
        computePerSeatRoundWei: wei("compute"),
        custodyPerRoundWei: wei("custody"),
        royaltyBps: bps("royalty", 1_000),
      });
      oneOf(["daoFee", "compute", "custody", "royalty"], f, faults);
      break;
    case "dynamics":
      body.dynamics = defined({
        demandRiseMicro: reading("rise", (s) => exponent(s, (p) => Math.log1p(p / 100), 693_147, "0 to 100 %")),
        demandDecayMicro: reading("decay", (s) => exponent(s, (p) => -Math.log1p(-p / 100), 16_777_215, "0 to 99 %")),
        demandCapMicro: reading("cap", (s) => exponent(s, (n) => Math.log(n), 4_158_883, "1 to 64 times")),
        qualityMinBps: bps("qualityMin", 10_000, 1_000),
        qualityMaxBps: bps("qualityMax", 40_000, 10_000),
        qualityStepBps: bps("qualityStep", 5_000),
      });
      oneOf(["rise", "decay", "cap", "qualityMin", "qualityMax", "qualityStep"], f, faults);
      break;
    case "payment": {
      const amountWei = wei("amount") ?? "0";
      if (amountWei === "0") faults["amount"] ??= "Say how much.";
      const to = account(text("to"), "to", faults);
      body.payment = { asset: f.asset, to, amountWei };
      break;
    }
    case "committee":
      body.committee = readMembers(f, text("threshold"), faults);
      break;
    case "parameter": {
      const { as } = parameters[f.parameter];
      needed("value", "Say what it shall be.");
      const value =
        as === "account"
          ? f.parameter === "guardian" && /^nobody$/i.test(text("value"))
            ? nobody
            : account(text("value"), "value", faults)
          : (reading("value", (s) => valueOf(as, s)) ?? "0");
      body.parameter = { name: f.parameter, value };
    }
  }
  return { request: body, faults };
}

const nobody = `0x${"0".repeat(40)}`;

function valueOf(as: "time" | "credits" | "votes" | "percent", typed: string): string {
  switch (as) {
    case "time":
      return parseSeconds(typed).toString();
    case "credits":
      return parseCredits(typed).toString();
    case "votes":
      return parseCredits(typed.replace(/\s*votes?$/i, "")).toString();
    case "percent": {
      const n = /^(\d{1,3})\s*%?$/.exec(typed);
      if (n === null || Number(n[1]) > 100) throw new AmountTextError("Write a whole percentage from 0 to 100.");
      return String(Number(n[1]));
    }
  }
}

function exponent(typed: string, micro: (n: number) => number, most: number, range: string): number {
  const m = /^(\d{1,5}(?:[.,]\d{1,6})?)\s*(?:%|times)?$/.exec(typed);
  const v = m === null ? NaN : Math.round(micro(Number((m[1] ?? "").replace(",", "."))) * 1e6);
  if (!(v >= 0 && v <= most)) throw new AmountTextError(`Write a number from ${range}.`);
  return v;
}

function readChoice(template: Template, f: Form, faults: Record<string, string>): Partial<DraftRequest> {
  const datasets = [...new Set(f.chosen)];
  if (datasets.length === 0) faults["chosen"] = "Choose at least one dataset.";
  if (datasets.length > 50) faults["chosen"] = "One proposal takes at most 50 datasets.";
  const priced = datasets.filter((id) => (f.prices[id] ?? "").trim() !== "");
  if (template !== "list" || priced.length === 0) return { datasets };
  const prices = datasets.map((id) => {
    const typed = (f.prices[id] ?? "").trim();
    if (typed === "") {
      faults[id] = "Give every chosen dataset a base price, or none of them.";
      return "0";
    }
    try {
      return parseCredits(typed).toString();
    } catch (e) {
      if (!(e instanceof AmountError)) throw e;
      faults[id] = e.message;
      return "0";
    }
  });
  return { datasets, prices };
}

function account(typed: string, field: string, faults: Record<string, string>): string {
  if (!/^0x[0-9a-fA-F]{40}$/.test(typed)) faults[field] = "Write an account: 0x and 40 digits or letters a to f.";
  else if (typed.toLowerCase() === nobody) faults[field] = "That is nobody’s account.";
  return typed.toLowerCase();
}

function readAccounts(typed: string, faults: Record<string, string>): string[] {
  const list = typed.split(/[\s,;]+/).filter(Boolean);
  if (list.length === 0) faults["accounts"] = "Name at least one account.";
  const out = [...new Set(list.map((a) => account(a, "accounts", faults)))];
  if (out.length < list.length) faults["accounts"] ??= "An account is named twice.";
  if (out.length > 50) faults["accounts"] ??= "One proposal admits at most 50 owners.";
  return out;
}

function readMembers(f: Form, typed: string, faults: Record<string, string>): NonNullable<DraftRequest["committee"]> {
  const members = f.members.map((m, i) => {
    const address = account(m.address.trim(), `member${i}`, faults);
    const sealingKey = m.sealingKey.trim().toLowerCase();
    if (!/^0x[0-9a-f]{64}$/.test(sealingKey) || /^0x0+$/.test(sealingKey))
      faults[`key${i}`] = "Write the custodian’s sealing key: 0x and 64 digits or letters a to f.";
    return { address, sealingKey };
  });
  members.forEach((m, i) => {
    if (members.findIndex((x) => x.address === m.address) < i)
      faults[`member${i}`] ??= "This custodian is named twice.";
    if (members.findIndex((x) => x.sealingKey === m.sealingKey) < i) faults[`key${i}`] ??= "This key is named twice.";
  });
  if (members.length < 3 || members.length > 32) faults["members"] = "A committee has 3 to 32 custodians.";
  const threshold = /^\d{1,2}$/.test(typed) ? Number(typed) : 0;
  if (threshold < 2 || threshold >= members.length)
    faults["threshold"] = `Write a whole number from 2 to ${Math.max(2, members.length - 1)}.`;
  return { members, threshold };
}

function oneOf(fields: readonly string[], f: Form, faults: Record<string, string>): void {
  if (fields.every((x) => (f.texts[x] ?? "").trim() === "")) faults[fields[0] ?? ""] = "Change at least one of these.";
}

/** Without the members that are undefined. */
function defined<T extends object>(parts: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(parts).filter(([, v]) => v !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

function isEmpty(parts: object): boolean {
  return Object.keys(parts).length === 0;
}
