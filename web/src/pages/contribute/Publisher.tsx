import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { SignNote } from "../../acts/SignNote";
import { Problem, toProblem } from "../../api/problem";
import { Button, Card, Check, Input, Notice, ProblemNotice } from "../../components";
import { parseCredits } from "../../core/amount";
import { readTable } from "../../core/csv";
import { buildPolicy, readPolicy } from "../../core/policy";
import { canonicalSchema, inferSchema } from "../../core/schema";
import { useWallet } from "../../wallet/context";
import {
  defaults,
  faults,
  policyChoices,
  purposeOf,
  tableOptions,
  titleOf,
  type Choices,
  type Purpose,
} from "./choices";
import { ColumnsCard } from "./ColumnsCard";
import { CustodiansCard, useCustodians } from "./CustodiansCard";
import { hopeless, type Draft } from "./draft";
import { FilePicker, useSample } from "./FilePicker";
import { useInspection } from "./inspection";
import { PolicyCard } from "./PolicyCard";
import type { Plan } from "./publish";
import { Publishing } from "./Publishing";
import { Receipt, lastPublished, rememberPublished, usePublished, type Published } from "./Receipt";
import { Waiting } from "./Waiting";
import { keepSchema } from "../train/schemas";
import { usePublication } from "./usePublication";

interface Props {
  /** Fixed where only validation sets make sense. */
  only?: Purpose;
  sample?: string | undefined;
  /** Called once a file is registered. */
  onPublished?: (p: Published) => void;
}

/** From a file to a registered dataset, in one place: choose, decide, publish, receipt. */
export function Publisher({ only, sample, onPublished }: Props) {
  const { wallet, ready } = useWallet();
  const [file, setFile] = useState<File>();
  const [choices, setChoices] = useState<Choices>(() => defaults(only ?? "market", ""));
  const [last, setPublished] = useState<Published | undefined>(() =>
    only === undefined ? lastPublished(sample) : undefined,
  );
  // A receipt is its wallet's: whoever acts as another sees the form.
  const published =
    only !== undefined || last?.address.toLowerCase() === wallet?.address.toLowerCase() ? last : undefined;
  const [sampleUsed, setSampleUsed] = useState(false);
  const [planError, setPlanError] = useState<unknown>();
  const publication = usePublication();
  const custodians = useCustodians().data?.standing.is;

  const choose = useCallback(
    (f: File, title: string) => {
      setFile(f);
      setPublished(undefined);
      setPlanError(undefined);
      setChoices(defaults(only ?? purposeOf(f.name), title));
    },
    [only],
  );
  const receipt = usePublished(published);
  const dataset = receipt.data;
  const gone = receipt.error instanceof Problem && receipt.error.status === 404; // of another market
  const fromSample = useRef<File>(undefined);
  const wanted = ready && (published === undefined || gone) && !sampleUsed ? sample : undefined;
  const sampleError = useSample(wanted, (f) => {
    fromSample.current = f;
    setSampleUsed(true);
    choose(f, titleOf(f.name));
  });
  const inspection = useInspection(
    file,
    useMemo(() => tableOptions(choices), [choices]),
  );
  const label = inspection.summary?.label.name ?? "";
  const wrong = faults(choices);
  const sound = Object.keys(wrong).length === 0;
  const policy = useMemo(() => (sound && label !== "" ? policyOf(choices, label) : undefined), [choices, label, sound]);
  const busy = publication.at !== undefined;
  const doubtful = inspection.summary?.headerIsData === true && !choices.headerConfirmed;

  const finished = (d: Draft | undefined) => {
    if (d === undefined) return;
    const p = {
      datasetId: d.datasetId,
      address: d.address,
      validation: d.validation,
      sample: file !== undefined && file === fromSample.current ? (sample ?? "") : "",
    };
    setSampleUsed(true);
    if (d.schema !== "") keepSchema(d.datasetId, d.schema);
    if (only === undefined) rememberPublished(p);
    setPublished(p);
    setFile(undefined);
    onPublished?.(p);
  };

  const publish = async () => {
    if (file === undefined || policy === undefined) return;
    setPlanError(undefined);
    try {
      finished(await publication.start(await planOf(file, choices, policy)));
    } catch (e) {
      setPlanError(e);
    }
  };
  const again = () => {
    rememberPublished(undefined);
    setPublished(undefined);
    setSampleUsed(true);
  };

  // The form is long and the steps are short: they begin where the reader looks.
  const underWay = busy || publication.draft !== undefined || publication.error !== undefined;
  const top = useRef<HTMLDivElement>(null);
  const face = published !== undefined ? "receipt" : underWay ? "steps" : "form";
  const shown = useRef(face);
  useEffect(() => {
    if (shown.current !== face) top.current?.scrollIntoView({ block: "start" });
    shown.current = face;
  }, [face]);

  const resumable = underWay
    ? []
    : publication.waiting.filter((d) => only === undefined || d.validation === (only === "validation"));
  const waiting = resumable.map((d) => (
    <Waiting
      key={d.datasetId}
      draft={d}
      onContinue={() => {
        setPublished(undefined);
        void publication.resume(d).then(finished);
      }}
      onDiscard={() => void publication.discard(d)}
    />
  ));
  const picker = (
    <FilePicker
      title={file === undefined ? "Drop a CSV file here" : file.name}
      button={file === undefined ? "Choose a CSV file" : "Choose another file"}
      chosen={file !== undefined || published !== undefined}
      hint="One row per record, columns separated by commas. It is read in this browser: nothing leaves it until you publish, and then only encrypted."
      // What a file is called often names its owner or a person; the name in the catalogue is public.
      onFile={(f) => {
        setSampleUsed(true);
        choose(f, "");
      }}
    />
  );

  if (published !== undefined && !gone)
    return (
      <div className="grid scroll-mt-24 gap-6" ref={top}>
        {dataset?.acknowledged === true ? (
          <Notice tone="good" title="Published">
            It is on the chain, and every custodian has checked its part of the key.
          </Notice>
        ) : (
          <Publishing
            at={undefined}
            draft={undefined}
            registered
            acknowledged={false}
            error={undefined}
            onCancel={() => undefined}
            onContinue={() => undefined}
            onDiscard={() => undefined}
          />
        )}
        {only === undefined && (
          <>
            <Receipt published={published} onAgain={again} />
            {waiting}
            {picker}
          </>
        )}
      </div>
    );

  return (
    <div className="grid scroll-mt-24 gap-6" ref={top}>
      {waiting}
      {sampleError !== undefined && <ProblemNotice error={sampleError} />}
      {!underWay && picker}
      {file !== undefined && !underWay && (
        <>
          <Card title="What it is">
            <div className="grid gap-5">
              <Input
                label="Name in the catalogue"
                value={choices.title}
                maxLength={200}
                error={wrong.title}
                onChange={(e) => setChoices({ ...choices, title: e.target.value })}
                hint="Public, for as long as the chain exists. Name no person in it. Your file’s own name stays here."
              />
              {only === undefined && <PurposeChoice choices={choices} onChange={setChoices} />}
            </div>
          </Card>
          <ColumnsCard choices={choices} inspection={inspection} label={label} onChange={setChoices} disabled={busy} />
          <PolicyCard
            choices={choices}
            label={label}
            faults={wrong}
            words={policy === undefined ? "" : readPolicy(policy).text}
            onChange={setChoices}
            disabled={busy}
          />
          <CustodiansCard />
          <Card title="Publish">
            <div className="grid gap-4">
              <Notice title="Nothing has left this browser yet">
                Publishing encrypts the file here, gives each custodian its part of the key, uploads the encrypted file
                and registers it. One signature binds exactly this file, this policy and{" "}
                {choices.purpose === "market" ? "this least price" : "no price"} to your account; it cannot be used for
                anything else and ends after 30 minutes.
              </Notice>
              {planError !== undefined && <ProblemNotice error={planError} />}
              <div>
                <Button
                  kind="primary"
                  disabled={
                    wallet === undefined || policy === undefined || inspection.busy || doubtful || custodians !== "same"
                  }
                  onClick={() => void publish()}
                >
                  Encrypt and publish
                </Button>
              </div>
              <SignNote act="to register the dataset" />
            </div>
          </Card>
        </>
      )}
      {underWay && (
        <Publishing
          at={publication.at}
          draft={publication.draft}
          registered={false}
          acknowledged={false}
          error={publication.error}
          onCancel={publication.cancel}
          onContinue={(d) => void publication.resume(d).then(finished)}
          onDiscard={(d) => void publication.discard(d)}
        />
      )}
      {underWay && !busy && publication.draft === undefined && (
        <div className="flex flex-wrap gap-2">
          {!hopeless(toProblem(publication.error).type) && (
            <Button kind="primary" onClick={() => void publish()} disabled={file === undefined}>
              Try again
            </Button>
          )}
          <Button onClick={publication.reset}>Back to the form</Button>
        </div>
      )}
    </div>
  );
}

function PurposeChoice({ choices, onChange }: { choices: Choices; onChange: (c: Choices) => void }) {
  const pick = (purpose: Purpose) => () => onChange({ ...choices, purpose });
  return (
    <fieldset className="grid gap-3">
      <legend className="mb-2 font-medium">What is it for?</legend>
      <Check
        type="radio"
        name="purpose"
        label="A dataset to earn with"
        checked={choices.purpose === "market"}
        onChange={pick("market")}
        hint="After a vote, builders pay to train on it. They get models, never rows."
      />
      <Check
        type="radio"
        name="purpose"
        label="A validation set for models that I buy"
        checked={choices.purpose === "validation"}
        onChange={pick("validation")}
        hint="Never listed or sold. It measures your models while they train; the run’s evaluator and recomputer open it."
      />
    </fieldset>
  );
}

function policyOf(c: Choices, label: string): string | undefined {
  try {
    return buildPolicy(policyChoices(c, label));
  } catch {
    return undefined; // the fields say what is wrong
  }
}

/** The plan of what the form holds; a validation file must also give a schema. Throws what is wrong with it. */
async function planOf(file: File, c: Choices, policy: string): Promise<Plan> {
  const options = tableOptions(c);
  const validation = c.purpose === "validation";
  let schema = "";
  if (validation) {
    try {
      schema = canonicalSchema(
        inferSchema(readTable(new Uint8Array(await file.arrayBuffer()), { ...options, partOfWhole: false })),
      );
    } catch (e) {
      throw toProblem(e);
    }
  }
  return {
    file,
    options,
    headerConfirmed: c.headerConfirmed,
    title: c.title.trim(),
    validation,
    policy,
    priceFloorWei: validation ? 0n : parseCredits(c.floor),
    schema,
  };
}
