import { useNavigate } from "@tanstack/react-router";
import { useEffect, useMemo, useRef, useState } from "react";
import { propose, tryOut, type CheckedDraft, type DraftRequest, type Tried } from "../../acts/propose";
import { useAct } from "../../acts/useAct";
import { useCommittee, useDatasets, type Dataset } from "../../api/client";
import { Button, Card, Input, ProblemNotice, Select, TextArea } from "../../components";
import { isValidation } from "../datasets/filter";
import { Fields } from "./Fields";
import { parameters, readForm, templates, type Faults, type Form, type Template } from "./form";
import { Trial } from "./Trial";

export type { Template } from "./form";

const empty: Form = {
  title: "",
  description: "",
  chosen: [],
  prices: {},
  texts: {},
  asset: "credit",
  parameter: "votingPeriod",
  members: [],
};

/** Makes a proposal in two steps: have it tried out, read what it does, send it. */
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
  const committee = useCommittee().data;
  const navigate = useNavigate();
  const [form, setForm] = useState<Form>({ ...empty, chosen: datasets });
  const [tried, setTried] = useState<Tried>();
  // Before the first attempt only what was typed is judged, not what is still empty.
  const [attempted, setAttempted] = useState(false);
  const set = (part: Partial<Form>) => {
    setForm((f) => ({ ...f, ...part }));
    setTried(undefined);
  };
  const seeded = useRef(false);
  useEffect(() => {
    if (template !== "committee" || committee === undefined || seeded.current) return;
    seeded.current = true;
    setForm((f) => ({
      ...f,
      members: committee.members.map((m) => ({ address: m.address, sealingKey: m.sealingKey })),
      texts: { ...f.texts, threshold: String(committee.threshold) },
    }));
  }, [template, committee]);
  const candidates = useMemo(
    () =>
      (list.data ?? [])
        .filter((d) => fits(template, d))
        .sort((a, b) => a.title.localeCompare(b.title, "en", { numeric: true })),
    [list.data, template],
  );
  const chosen = form.chosen.filter((id) => candidates.some((d) => d.id === id));
  const suggested = suggestTitle(
    template,
    form,
    candidates.filter((d) => chosen.includes(d.id)),
  );
  const { request, faults } = readForm(template, {
    ...form,
    chosen,
    title: form.title.trim() === "" ? suggested : form.title,
  });
  const shown = attempted ? faults : ofTyped(faults, form);

  const trying = useAct(async (wallet, r: DraftRequest, market) => {
    setTried(await tryOut(wallet, market, r));
    return "";
  });
  const sending = useAct(async (wallet, d: CheckedDraft, market) => {
    const p = await propose(wallet, market, d);
    await navigate({ to: "/govern/$id", params: { id: p.id } });
    return "The proposal is on the chain";
  });

  const submit = () => {
    setAttempted(true);
    if (Object.keys(faults).length === 0) trying.start(request);
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
          {templates.map((t) => (
            <option key={t.value} value={t.value}>
              {t.text}
            </option>
          ))}
        </Select>
        <Fields
          template={template}
          form={form}
          set={set}
          faults={shown}
          candidates={candidates}
          waiting={list.isPending}
        />
        <Input
          label="Title"
          hint="One line that members read"
          maxLength={200}
          placeholder={suggested}
          value={form.title}
          error={shown["title"]}
          onChange={(e) => set({ title: e.currentTarget.value })}
        />
        <TextArea
          label="Why (optional)"
          rows={3}
          maxLength={4000}
          value={form.description}
          onChange={(e) => set({ description: e.currentTarget.value })}
        />
        {trying.error !== undefined && <ProblemNotice error={trying.error} />}
        {tried === undefined ? (
          <div className="grid gap-2">
            <div>
              <Button type="submit" kind="primary" busy={trying.busy}>
                Prepare and try it out
              </Button>
            </div>
            {attempted && Object.keys(faults).length > 0 && (
              <p role="status" className="text-sm text-bad">
                Something above is not as it must be.
              </p>
            )}
            <p className="text-sm text-soft">
              Nothing is sent yet: every action is tried on the chain as it is now, and you see what it does first.
            </p>
          </div>
        ) : (
          <Trial
            tried={tried}
            busy={sending.busy}
            error={sending.error}
            onSend={(d) => sending.start(d)}
            onChange={() => setTried(undefined)}
          />
        )}
      </form>
    </Card>
  );
}

/** The faults of fields that something was typed into. */
function ofTyped(faults: Faults, f: Form): Faults {
  const typed = (field: string): boolean => {
    const member = /^(member|key)(\d+)$/.exec(field);
    if (member !== null) {
      const m = f.members[Number(member[2])];
      return (member[1] === "member" ? m?.address : m?.sealingKey) !== "";
    }
    return (f.texts[field] ?? f.prices[field] ?? "").trim() !== "";
  };
  return Object.fromEntries(Object.entries(faults).filter(([field]) => typed(field)));
}

function fits(template: Template, d: Dataset): boolean {
  switch (template) {
    case "suspend":
      return d.status === "listed";
    case "delist":
      return d.status === "listed" || d.status === "suspended" || d.status === "proposed";
    default:
      return (d.status === "proposed" || d.status === "suspended") && d.acknowledged && !isValidation(d);
  }
}

function suggestTitle(template: Template, f: Form, chosen: readonly Dataset[]): string {
  switch (template) {
    case "price":
      return "Change the price book";
    case "fees":
      return "Change what work and the DAO cost";
    case "dynamics":
      return "Change how prices move";
    case "admit":
      return "Admit verified owners";
    case "committee":
      return "Appoint the next custodians";
    case "payment":
      return "Pay from the treasury";
    case "parameter":
      return `Change a rule: ${parameters[f.parameter].text}`;
  }
  const verb = { list: "List", suspend: "Suspend", delist: "Delist" }[template];
  const names = chosen.map((d) => d.title);
  const text = names.length === 0 ? `${verb} datasets` : `${verb} ${names.join(", ")}`;
  return names.length <= 3 && text.length <= 200 ? text : `${verb} ${names.length} datasets`;
}
