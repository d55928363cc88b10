import { useNavigate } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { draft, propose, type CheckedDraft, type DraftRequest } from "../../acts/propose";
import { SignNote } from "../../acts/SignNote";
import { useAct } from "../../acts/useAct";
import { useDatasets, type Dataset } from "../../api/client";
import { Button, Card, Check, Input, Money, Notice, ProblemNotice, Select, Skeleton, TextArea } from "../../components";
import { isValidation } from "../datasets/filter";
import { ActionText } from "./ActionText";
import { buildRequest, FormError, type Form, type Template } from "./form";

export type { Template } from "./form";

/** Makes a proposal in two steps: have it drafted and simulated, read what it does, send it. */
export function NewProposal({
  template,
  datasets,
  onTemplate,
  onClose,
}: {
  template: Template;
  datasets: readonly string[];
  onTemplate: (t: Template) => void;
  onClose: () => void;
}) {
  const list = useDatasets();
  const navigate = useNavigate();
  const [form, setForm] = useState<Form>({
    title: "",
    description: "",
    chosen: datasets,
    prices: {},
    base: "",
    perRow: "",
    guaranteed: "",
  });
  const [made, setMade] = useState<CheckedDraft>();
  const [wrong, setWrong] = useState<FormError>();
  const set = (part: Partial<Form>) => {
    setForm((f) => ({ ...f, ...part }));
    setWrong(undefined);
    setMade(undefined);
  };
  const candidates = useMemo(
    () =>
      (list.data ?? [])
        .filter((d) => fits(template, d))
        .sort((a, b) => a.title.localeCompare(b.title, "en", { numeric: true })),
    [list.data, template],
  );
  const suggested = suggestTitle(
    template,
    candidates.filter((d) => form.chosen.includes(d.id)),
  );

  const drafting = useAct(async (wallet, request: DraftRequest, market) => {
    setMade(await draft(wallet, market, request));
    return "";
  });
  const sending = useAct(async (wallet, d: CheckedDraft, market) => {
    const p = await propose(wallet, market, d);
    await navigate({ to: "/govern/$id", params: { id: p.id } });
    return "The proposal is on the chain";
  });

  const submit = () => {
    try {
      const known = form.chosen.filter((id) => candidates.some((d) => d.id === id));
      drafting.start(
        buildRequest(template, { ...form, chosen: known, title: form.title.trim() === "" ? suggested : form.title }),
      );
    } catch (e) {
      if (e instanceof FormError) setWrong(e);
      else throw e;
    }
  };

  return (
    <Card
      title="New proposal"
      actions={
        <Button small kind="quiet" onClick={onClose}>
          Close
        </Button>
      }
    >
      <form
        className="grid gap-4"
        onSubmit={(e) => {
          e.preventDefault();
          submit();
        }}
      >
        <Select label="What it does" value={template} onChange={(e) => onTemplate(e.currentTarget.value as Template)}>
          <option value="list">List datasets on the market</option>
          <option value="suspend">Suspend the sale of datasets</option>
          <option value="price">Change the price book</option>
        </Select>
        {template === "price" ? (
          <PriceFields form={form} set={set} wrong={wrong} />
        ) : list.isPending ? (
          <Skeleton lines={3} />
        ) : (
          <Choice template={template} candidates={candidates} form={form} set={set} wrong={wrong} />
        )}
        <Input
          label="Title"
          hint="One line that members read"
          maxLength={200}
          placeholder={suggested}
          value={form.title}
          error={wrong?.field === "title" ? wrong.message : undefined}
          onChange={(e) => set({ title: e.currentTarget.value })}
        />
        <TextArea
          label="Why (optional)"
          rows={3}
          maxLength={4000}
          value={form.description}
          onChange={(e) => set({ description: e.currentTarget.value })}
        />
        {drafting.error !== undefined && <ProblemNotice error={drafting.error} />}
        {made === undefined ? (
          <div className="grid gap-2">
            <div>
              <Button type="submit" kind="primary" busy={drafting.busy}>
                Prepare and try it out
              </Button>
            </div>
            <p className="text-sm text-soft">
              Nothing is sent yet: every action is simulated, and you see them before you send.
            </p>
          </div>
        ) : (
          <Notice title="If it is carried, the chain does this and nothing else">
            <ol className="mt-2 list-decimal space-y-1 pl-5">
              {made.actions.map((a, i) => (
                <li key={i} className="break-words">
                  <ActionText action={a} before={made.before} />
                </li>
              ))}
            </ol>
            <div className="mt-4 grid gap-2">
              {sending.error !== undefined && <ProblemNotice error={sending.error} />}
              <div className="flex flex-wrap gap-2">
                <Button kind="primary" busy={sending.busy} onClick={() => sending.start(made)}>
                  Send the proposal
                </Button>
                <Button disabled={sending.busy} onClick={() => setMade(undefined)}>
                  Change it
                </Button>
              </div>
              <SignNote act="to send the proposal to the governor" sends />
            </div>
          </Notice>
        )}
      </form>
    </Card>
  );
}

function fits(template: Template, d: Dataset): boolean {
  if (template === "suspend") return d.status === "listed";
  return (d.status === "proposed" || d.status === "suspended") && d.acknowledged && !isValidation(d);
}

function suggestTitle(template: Template, chosen: readonly Dataset[]): string {
  if (template === "price") return "Change the price book";
  const verb = template === "list" ? "List" : "Suspend";
  const names = chosen.map((d) => d.title);
  const text = names.length === 0 ? `${verb} datasets` : `${verb} ${names.join(", ")}`;
  return names.length <= 3 && text.length <= 200 ? text : `${verb} ${names.length} datasets`;
}

interface Part {
  form: Form;
  set: (part: Partial<Form>) => void;
  wrong: FormError | undefined;
}

function Choice({
  template,
  candidates,
  form,
  set,
  wrong,
}: Part & { template: Template; candidates: readonly Dataset[] }) {
  if (candidates.length === 0)
    return (
      <Notice title={template === "list" ? "No dataset waits to be listed" : "No dataset is listed"}>
        {template === "list"
          ? "A dataset can be proposed once its owner has published it and every custodian has checked its part of the key."
          : "Only what is on the market can be suspended."}
      </Notice>
    );
  return (
    <fieldset className="grid gap-3">
      <legend className="mb-2 font-medium">Datasets</legend>
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
                error={wrong?.field === d.id ? wrong.message : undefined}
                onChange={(e) => set({ prices: { ...form.prices, [d.id]: e.currentTarget.value } })}
              />
            )}
          </div>
        );
      })}
      {wrong?.field === "chosen" && <p className="text-sm text-bad">{wrong.message}</p>}
    </fieldset>
  );
}

function PriceFields({ form, set, wrong }: Part) {
  return (
    <div className="grid gap-4 sm:grid-cols-3">
      <Input
        label="Base price"
        hint="credits for each dataset and run"
        inputMode="decimal"
        value={form.base}
        error={wrong?.field === "base" ? wrong.message : undefined}
        onChange={(e) => set({ base: e.currentTarget.value })}
      />
      <Input
        label="Price of a row"
        hint="credits for each row and run"
        inputMode="decimal"
        value={form.perRow}
        error={wrong?.field === "perRow" ? wrong.message : undefined}
        onChange={(e) => set({ perRow: e.currentTarget.value })}
      />
      <Input
        label="Guaranteed part"
        hint="percent that owners get whatever the score"
        inputMode="decimal"
        value={form.guaranteed}
        error={wrong?.field === "guaranteed" ? wrong.message : undefined}
        onChange={(e) => set({ guaranteed: e.currentTarget.value })}
      />
      <p className="text-sm text-soft sm:col-span-3">What is left empty stays as it is.</p>
    </div>
  );
}
