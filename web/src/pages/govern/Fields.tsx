import { useGovernance, type Dataset, type Governance } from "../../api/client";
import { Button, Check, Input, Money, Notice, Select, Skeleton, TextArea } from "../../components";
import { exact, exactDuration } from "../../core/actionwords";
import { parseCredits } from "../../core/amount";
import { parameters, type Faults, type Form, type ParameterName, type Template } from "./form";

interface Part {
  form: Form;
  set: (part: Partial<Form>) => void;
  faults: Faults;
}

/** The fields of a template. */
export function Fields({
  template,
  candidates,
  waiting,
  ...part
}: Part & { template: Template; candidates: readonly Dataset[]; waiting: boolean }) {
  const governance = useGovernance().data;
  switch (template) {
    case "list":
    case "suspend":
    case "delist":
      return waiting ? <Skeleton lines={3} /> : <Choice template={template} candidates={candidates} {...part} />;
    case "admit":
      return (
        <TextArea
          label="Accounts"
          hint="One a line. Members vouch that each belongs to somebody of their own; runs count them as distinct owners."
          rows={3}
          value={part.form.texts["accounts"] ?? ""}
          error={part.faults["accounts"]}
          onChange={(e) => part.set({ texts: { ...part.form.texts, accounts: e.currentTarget.value } })}
        />
      );
    case "payment":
      return <Payment {...part} governance={governance} />;
    case "committee":
      return <Committee {...part} />;
    case "parameter":
      return <Parameter {...part} governance={governance} />;
    default:
      return <Numbers {...part} fields={numbers[template]} governance={governance} />;
  }
}

interface NumberField {
  readonly field: string;
  readonly label: string;
  readonly hint: string;
  /** Name in GET /v1/governance. */
  readonly name: string;
}

const numbers: Record<"price" | "fees" | "dynamics", readonly NumberField[]> = {
  price: [
    { field: "base", label: "Base price", hint: "credits for each dataset and run", name: "basePriceWei" },
    { field: "perRow", label: "Price of a row", hint: "credits for each row and run", name: "perRowWei" },
    {
      field: "guaranteed",
      label: "Guaranteed part",
      hint: "percent that owners get whatever the score",
      name: "guaranteedBps",
    },
    { field: "local", label: "Local tier", hint: "percent of the list price", name: "localBps" },
    { field: "hosted", label: "Hosted tier", hint: "percent of the list price", name: "hostedBps" },
    { field: "encrypted", label: "Encrypted tier", hint: "percent of the list price", name: "encryptedBps" },
  ],
  fees: [
    {
      field: "daoFee",
      label: "Fee of the DAO",
      hint: "percent on top of a run’s parts, at most 50",
      name: "daoFeeBps",
    },
    { field: "compute", label: "Computing", hint: "credits for a seat and round", name: "computePerSeatRoundWei" },
    {
      field: "custody",
      label: "Custody",
      hint: "credits for a round, all custodians together",
      name: "custodyPerRoundWei",
    },
    {
      field: "royalty",
      label: "Royalty",
      hint: "percent that is advised when a dataset is resold, at most 10",
      name: "royaltyBps",
    },
  ],
  dynamics: [
    {
      field: "rise",
      label: "A settled run",
      hint: "makes its datasets dearer by so many percent",
      name: "demandRiseMicro",
    },
    { field: "decay", label: "Ten minutes", hint: "take back so many percent", name: "demandDecayMicro" },
    { field: "cap", label: "At most", hint: "so many times as dear, 1 to 64", name: "demandCapMicro" },
    { field: "qualityMin", label: "Least factor for quality", hint: "percent, 10 to 100", name: "qualityMinBps" },
    { field: "qualityMax", label: "Greatest factor for quality", hint: "percent, 100 to 400", name: "qualityMaxBps" },
    {
      field: "qualityStep",
      label: "Weight of one run",
      hint: "percent of the way, at most 50",
      name: "qualityStepBps",
    },
  ],
};

function Numbers({
  fields,
  form,
  set,
  faults,
  governance,
}: Part & { fields: readonly NumberField[]; governance: Governance | undefined }) {
  return (
    <div className="grid gap-4 sm:grid-cols-3">
      {fields.map((f) => (
        <Input
          key={f.field}
          label={f.label}
          hint={f.hint}
          inputMode="decimal"
          placeholder={present(governance, f.name)}
          value={form.texts[f.field] ?? ""}
          error={faults[f.field]}
          onChange={(e) => set({ texts: { ...form.texts, [f.field]: e.currentTarget.value } })}
        />
      ))}
      <p className="text-sm text-soft sm:col-span-3">What is left empty stays as it is.</p>
    </div>
  );
}

/** A parameter's present value as it is typed, by the server's word; the chain's is shown before anything is sent. */
function present(g: Governance | undefined, name: string): string | undefined {
  const p = g?.parameters.find((x) => x.name === name);
  if (p === undefined) return undefined;
  if (!/^[0-9]{1,78}$/.test(p.value)) return /^0x0+$/.test(p.value) ? "now nobody" : `now ${p.value}`;
  const v = BigInt(p.value);
  switch (p.unit) {
    case "credit":
    case "votes":
    case "native":
      return `now ${exact(v)}`;
    case "bps":
      return `now ${Number(v) / 100} %`;
    case "percent":
      return `now ${v} %`;
    case "seconds":
      return `now ${exactDuration(v)}`;
    case "micro": {
      const factor = Math.exp(Number(v) / 1e6);
      if (name === "demandCapMicro") return `now ${factor.toFixed(2)} times`;
      return `now ${((name === "demandDecayMicro" ? 1 - 1 / factor : factor - 1) * 100).toFixed(2)} %`;
    }
    default:
      return `now ${p.value}`;
  }
}

function Choice({
  template,
  candidates,
  form,
  set,
  faults,
}: Part & { template: "list" | "suspend" | "delist"; candidates: readonly Dataset[] }) {
  if (candidates.length === 0)
    return (
      <Notice
        title={
          template === "list"
            ? "No dataset waits to be listed"
            : template === "suspend"
              ? "No dataset is listed"
              : "No dataset can be taken off the market"
        }
      >
        {template === "list"
          ? "A dataset can be proposed once its owner has published it and every custodian has checked its part of the key."
          : template === "suspend"
            ? "Only what is on the market can be suspended."
            : "What was revoked or delisted is off it already."}
      </Notice>
    );
  return (
    <fieldset className="grid gap-3">
      <legend className="mb-2 font-medium">Datasets</legend>
      {template === "delist" && (
        <p className="text-sm text-soft">
          For ever: a delisted dataset cannot be listed again. Runs that were opened go on.
        </p>
      )}
      {candidates.map((d) => {
        const on = form.chosen.includes(d.id);
        return (
          <div
            key={d.id}
            className="grid gap-2 rounded-lg border border-line p-3 sm:grid-cols-[minmax(0,1fr)_14rem] sm:items-start"
          >
            <Check
              label={d.title}
              hint={
                <>
                  {d.rows.toLocaleString("en")} rows · owner's least price <Money wei={d.priceFloorWei} />
                </>
              }
              checked={on}
              onChange={(e) =>
                set({
                  chosen: e.currentTarget.checked ? [...form.chosen, d.id] : form.chosen.filter((x) => x !== d.id),
                })
              }
            />
            {on && template === "list" && (
              <Input
                label="Base price (optional)"
                hint="credits; empty keeps the market's"
                inputMode="decimal"
                value={form.prices[d.id] ?? ""}
                error={faults[d.id]}
                onChange={(e) => set({ prices: { ...form.prices, [d.id]: e.currentTarget.value } })}
              />
            )}
          </div>
        );
      })}
      {faults["chosen"] !== undefined && <p className="text-sm text-bad">{faults["chosen"]}</p>}
    </fieldset>
  );
}

function Payment({ form, set, faults, governance }: Part & { governance: Governance | undefined }) {
  const t = governance?.treasury;
  const held = t && { credit: t.creditWei, votes: t.votesWei, native: t.nativeWei }[form.asset];
  return (
    <div className="grid gap-4 sm:grid-cols-3">
      <Select
        label="What"
        value={form.asset}
        hint={held === undefined ? undefined : `the treasury holds ${exact(BigInt(held))}`}
        onChange={(e) => set({ asset: e.currentTarget.value as Form["asset"] })}
      >
        <option value="credit">Credits</option>
        <option value="votes">Votes</option>
        <option value="native">The chain’s own coin</option>
      </Select>
      <Input
        label="How much"
        inputMode="decimal"
        value={form.texts["amount"] ?? ""}
        error={faults["amount"] ?? (tooMuch(form.texts["amount"] ?? "", held) ? "The treasury holds less." : undefined)}
        onChange={(e) => set({ texts: { ...form.texts, amount: e.currentTarget.value } })}
      />
      <Input
        label="To"
        hint="an account 0x…"
        value={form.texts["to"] ?? ""}
        error={faults["to"]}
        onChange={(e) => set({ texts: { ...form.texts, to: e.currentTarget.value } })}
      />
    </div>
  );
}

/** Whether an amount is above what is held. */
function tooMuch(typed: string, held: string | undefined): boolean {
  if (held === undefined || typed.trim() === "") return false;
  try {
    return parseCredits(typed) > BigInt(held);
  } catch {
    return false; // said elsewhere
  }
}

function Committee({ form, set, faults }: Part) {
  const change = (i: number, part: Partial<Form["members"][number]>) =>
    set({ members: form.members.map((m, j) => (j === i ? { ...m, ...part } : m)) });
  return (
    <fieldset className="grid gap-3">
      <legend className="mb-2 font-medium">The next custodians, all of them</legend>
      <p className="text-sm text-soft">
        Each runs the custodian program and tells you its account and sealing key. Runs under way stay with those in
        office; owners seal their datasets’ keys to the next ones before they are sold again.
      </p>
      {form.members.map((m, i) => (
        <div key={i} className="grid gap-2 rounded-lg border border-line p-3 sm:grid-cols-2">
          <Input
            label={`Account of custodian ${i + 1}`}
            value={m.address}
            error={faults[`member${i}`]}
            onChange={(e) => change(i, { address: e.currentTarget.value })}
          />
          <Input
            label={`Sealing key of custodian ${i + 1}`}
            value={m.sealingKey}
            error={faults[`key${i}`]}
            onChange={(e) => change(i, { sealingKey: e.currentTarget.value })}
          />
          <div className="sm:col-span-2">
            <Button small kind="quiet" onClick={() => set({ members: form.members.filter((_, j) => j !== i) })}>
              Leave out custodian {i + 1}
            </Button>
          </div>
        </div>
      ))}
      {faults["members"] !== undefined && <p className="text-sm text-bad">{faults["members"]}</p>}
      <div>
        <Button small onClick={() => set({ members: [...form.members, { address: "", sealingKey: "" }] })}>
          Add a custodian
        </Button>
      </div>
      <div className="max-w-xs">
        <Input
          label="Needed to give out a key or to sign a result"
          hint={`of ${form.members.length}`}
          inputMode="numeric"
          value={form.texts["threshold"] ?? ""}
          error={faults["threshold"]}
          onChange={(e) => set({ texts: { ...form.texts, threshold: e.currentTarget.value } })}
        />
      </div>
    </fieldset>
  );
}

function Parameter({ form, set, faults, governance }: Part & { governance: Governance | undefined }) {
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <Select
        label="Which rule"
        value={form.parameter}
        onChange={(e) =>
          set({ parameter: e.currentTarget.value as ParameterName, texts: { ...form.texts, value: "" } })
        }
      >
        {Object.entries(parameters).map(([name, p]) => (
          <option key={name} value={name}>
            {p.text}
          </option>
        ))}
      </Select>
      <Input
        label="What it shall be"
        hint={parameters[form.parameter].hint}
        placeholder={present(governance, form.parameter)}
        value={form.texts["value"] ?? ""}
        error={faults["value"]}
        onChange={(e) => set({ texts: { ...form.texts, value: e.currentTarget.value } })}
      />
    </div>
  );
}
