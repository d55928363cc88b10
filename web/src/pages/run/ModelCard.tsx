import { useState } from "react";
import { contentUrl } from "../../api/client";
import { Button, Card, Facts, Foreign, Hash, Notice, ProblemNotice, Spinner } from "../../components";
import { bytesText } from "./progress";
import type { RunResult } from "../../core/result";
import { openModel, save, type Opened } from "./openModel";
import { nodeWords, type Attested } from "./settlement";

/** The finished model: what the chain says of it, and for the builder its content. */
export function ModelCard({ attested, result, mine }: { attested: Attested; result: RunResult; mine: boolean }) {
  const [stage, setStage] = useState("");
  const [opened, setOpened] = useState<Opened>();
  const [error, setError] = useState<unknown>();

  const open = async () => {
    setError(undefined);
    setStage("Starting");
    try {
      setOpened(
        await openModel(attested.builder, result, (text, got) =>
          setStage(got === undefined ? text : `${text}: ${bytesText(got)}`),
        ),
      );
    } catch (e) {
      setError(e);
    } finally {
      setStage("");
    }
  };

  return (
    <Card title="The model" id="model">
      <div className="grid gap-4">
        <Facts
          items={[
            {
              name: "Model hash",
              value: <Hash value={result.modelHash} what="model hash" />,
              note: `Signed by the custodians; it fits the hash that the escrow holds, read from ${nodeWords(attested.node)}.`,
            },
            {
              name: "Sealed file",
              value: <Hash value={result.sealedModelCid} what="address of the sealed model" />,
              note: (
                <>
                  On IPFS, encrypted to the builder’s key; the custodians signed this address too.{" "}
                  <a className="link" href={contentUrl(result.sealedModelCid)} download>
                    Its first block as the gateway serves it
                  </a>
                </>
              ),
            },
          ]}
        />
        {!mine && (
          <p className="text-soft">
            Only the builder’s key opens it. Choose the wallet that bought the run to download the model.
          </p>
        )}
        {mine && opened === undefined && (
          <div className="grid gap-2">
            <div>
              <Button kind="primary" busy={stage !== ""} onClick={() => void open()}>
                Open the model
              </Button>
            </div>
            <p className="text-sm text-soft">It is decrypted here with the key in this browser; nothing is sent.</p>
          </div>
        )}
        {stage !== "" && (
          <p role="status" className="flex items-center gap-2 text-soft">
            <Spinner /> {stage}
          </p>
        )}
        {error !== undefined && <ProblemNotice error={error} retry={() => void open()} />}
        {opened !== undefined && <OpenedModel opened={opened} attested={attested} />}
      </div>
    </Card>
  );
}

/** A result was proposed and what is told of it cannot be believed or was not told. */
export function NoModelCard({ fault }: { fault: string }) {
  return (
    <Card title="The model" id="model">
      <Notice tone="bad" title="Which model the custodians signed cannot be told">
        {fault} The model is not opened, because it could be another one. The payouts below do not depend on this. Try
        again later, or with a wallet extension, whose own node the page asks.
      </Notice>
    </Card>
  );
}

function OpenedModel({ opened, attested }: { opened: Opened; attested: Attested }) {
  const { model, counts } = opened;
  const n = (v: number) => v.toLocaleString("en");
  const checks = [
    "The downloaded file hashes to the address that the custodians signed.",
    "Your key opened it: it was sealed to you and is complete.",
    `Its ${n(model.params.length)} parameters hash to ${model.modelHash.slice(0, 10)}…, the model hash that the custodians signed.`,
    "It names this run.",
  ];
  return (
    <div className="grid gap-4 rounded-lg border border-good/40 bg-good-soft p-4">
      <div>
        <p className="font-semibold text-good">The model is yours</p>
        <ul className="mt-2 grid gap-1">
          {checks.map((c) => (
            <li key={c}>
              <span aria-hidden="true" className="text-good">
                ✓{" "}
              </span>
              {c}
            </li>
          ))}
        </ul>
        <p className="mt-2 text-sm text-soft">
          What is on chain, the hash of what they signed, was read from {nodeWords(attested.node)}. Not checked: whether
          each trainer was honest. Masked updates cannot be inspected; a bad one shows only in the accuracy.
        </p>
      </div>
      <p className="text-sm">
        {model.spec.family === "mlp" ? "A neural network" : "A logistic regression"} of {model.inputs} encoded inputs
        and {model.classes} classes, predicting{" "}
        <strong>
          <Foreign text={model.schema.label.name} limit={60} />
        </strong>
        . Trained on {n(counts.rows)} rows of all datasets together; {n(counts.dropped)} rows without a known class were
        left out, {n(counts.clamped)} numbers outside the schema’s range clamped, {n(counts.unknown)} unknown categories
        and {n(counts.missing)} missing values met.
      </p>
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => save(opened.safetensors, "model.safetensors")}>
          Save model.safetensors ({bytesText(opened.safetensors.size)})
        </Button>
        <Button onClick={() => save(opened.card, "model.json")}>Save model.json</Button>
      </div>
      <p className="text-sm text-soft">
        model.json holds the spec, the schema and the column sums that inputs are scaled with. To score the model on a
        test file of yours, without uploading it: sahm run model.
      </p>
    </div>
  );
}
