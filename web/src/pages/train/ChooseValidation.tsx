import { useState } from "react";
import type { Dataset } from "../../api/client";
import { toProblem } from "../../api/problem";
import { Button, Card, Check, Foreign, Notice, plainText, ProblemNotice, Time } from "../../components";
import type { Hex } from "../../core/bytes";
import { FilePicker } from "../contribute/FilePicker";
import { Publisher } from "../contribute/Publisher";
import { schemaOfFile } from "./schemaOfFile";
import { keepSchema, keptSchema } from "./schemas";

interface Props {
  own: readonly Dataset[];
  chosen: string | undefined;
  /** What the browser knows changed: a schema was kept. */
  onChange: (id: string) => void;
  disabled: boolean;
}

/** The builder's validation sets, and a way to publish another. */
export function ChooseValidation({ own, chosen, onChange, disabled }: Props) {
  const [adding, setAdding] = useState(false);
  const current = own.find((d) => d.id === chosen);
  const publishing = adding || own.length === 0;
  return (
    <div className="grid gap-4">
      {own.length > 0 && (
        <fieldset disabled={disabled} className="grid gap-3">
          <legend className="sr-only">Your validation sets</legend>
          {own.map((d) => (
            <Check
              key={d.id}
              type="radio"
              name="validation"
              checked={d.id === chosen}
              onChange={() => onChange(d.id)}
              label={<Foreign text={d.title} limit={60} />}
              hint={
                <>
                  {d.rows.toLocaleString("en")} rows, published <Time ms={d.createdMs} />
                  {!d.acknowledged && "; the custodians are still checking it"}
                </>
              }
            />
          ))}
        </fieldset>
      )}
      {current !== undefined && keptSchema(current.id) === undefined && (
        <AskFile dataset={current} onKept={() => onChange(current.id)} />
      )}
      {publishing ? (
        <Card title="Publish a validation set">
          <p className="mb-4 text-soft">
            A file of yours with the same columns as the datasets, answers included. It measures the model while it
            trains, and its values give the ranges and categories that inputs are encoded with. It is encrypted and
            shared like a dataset, and never listed.{" "}
            <a className="link" href="/samples/validation.csv" download>
              A sample file
            </a>
          </p>
          <Publisher
            only="validation"
            onPublished={(p) => {
              setAdding(false);
              onChange(p.datasetId);
            }}
          />
          {own.length > 0 && (
            <Button kind="quiet" className="mt-4" onClick={() => setAdding(false)}>
              Use one that is published already
            </Button>
          )}
        </Card>
      ) : (
        <div>
          <Button kind="quiet" onClick={() => setAdding(true)} disabled={disabled}>
            Publish another validation set
          </Button>
        </div>
      )}
    </div>
  );
}

/** Asks for the file of a published validation set again, to read its schema: only the builder has it in the clear. */
function AskFile({ dataset, onKept }: { dataset: Dataset; onKept: () => void }) {
  const [error, setError] = useState<unknown>();
  const take = async (f: File) => {
    setError(undefined);
    try {
      keepSchema(dataset.id as Hex, await schemaOfFile(f, dataset));
      onKept();
    } catch (e) {
      setError(toProblem(e));
    }
  };
  return (
    <Notice tone="wait" title="Choose its file once more">
      <p className="mb-3">
        This browser does not know the ranges and categories of “<Foreign text={dataset.title} limit={60} />
        ”. They are read from the file, which stays here; it must be the very file that was published.
      </p>
      <FilePicker
        title={`The file of “${plainText(dataset.title)}”`}
        hint="It is read here and compared with what was published."
        onFile={(f) => void take(f)}
      />
      {error !== undefined && (
        <div className="mt-3">
          <ProblemNotice error={error} />
        </div>
      )}
    </Notice>
  );
}
