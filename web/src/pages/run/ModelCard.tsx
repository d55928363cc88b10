import { useState } from "react";
import { contentUrl } from "../../api/client";
import { Button, Card, Facts, Foreign, Hash, Notice, ProblemNotice, Spinner } from "../../components";
import { bytesText } from "./progress";
import type { RunResult } from "../../core/result";
import { specWords } from "../../core/specwords";
import type { CardPrivacy } from "../../core/model";
import { openModel, save, type Opened } from "./openModel";
import { nodeWords, type Attested } from "./settlement";

/** The finished model: what the chain says of it, and for the builder its content. */
export function ModelCard({
  attested,
  result,
  datasets,
  mine,
}: {
  attested: Attested;
  result: RunResult;
  datasets: readonly string[];
  mine: boolean;
}) {
  const [stage, setStage] = useState("");
  const [opened, setOpened] = useState<Opened>();
  const [error, setError] = useState<unknown>();

  const open = async () => {
    setError(undefined);
    setStage("Starting");
    try {
      setOpened(
        await openModel(attested.builder, result, datasets, (text, got) =>
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
  const { model, counts, privacy } = opened;
  const { network } = model;
  const words = network && specWords(network.spec);
  const n = (v: number) => v.toLocaleString("en");
  const checks = [
    "The downloaded file hashes to the address that the custodians signed.",
    "Your key opened it: it was sealed to you and is complete.",
    `Its ${n(model.params)} parameters hash to ${model.modelHash.slice(0, 10)}…, the model hash that the custodians signed.`,
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
      {network === undefined && (
        <Notice tone="wait" title="This page does not know this kind of model">
          Its parameters are the ones that were signed, but what network they are of cannot be shown here. Save both
          files below and use them with a newer version of sahm.
        </Notice>
      )}
      <p className="text-sm">
        {words === undefined || network === undefined
          ? "A model"
          : `${words.kind.charAt(0).toUpperCase()}${words.kind.slice(1)} of ${n(network.inputs)} encoded inputs and ${n(network.classes)} classes`}
        , predicting{" "}
        <strong>
          <Foreign text={model.schema.label.name} limit={60} />
        </strong>
        . Trained on {n(counts.rows)} rows of all datasets together; {n(counts.dropped)} rows without a known class were
        left out, {n(counts.clamped)} numbers outside the schema’s range clamped, {n(counts.unknown)} unknown categories
        and {n(counts.missing)} missing values met.
      </p>
      <Facts
        items={[
          ...(words === undefined
            ? []
            : [
                { name: "Network", value: words.network },
                { name: "Local training", value: words.training },
                {
                  name: "Server rule",
                  value: words.strategy,
                  note: words.terms.length > 0 ? words.terms.join(" ") : undefined,
                },
              ]),
          { name: "Privacy", value: privacyWords(privacy) },
        ]}
      />
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => save(opened.safetensors, "model.safetensors")}>
          Save model.safetensors ({bytesText(opened.safetensors.size)})
        </Button>
        <Button onClick={() => save(opened.card, "model.json")}>Save model.json</Button>
      </div>
      <p className="text-sm text-soft">
        model.json holds the spec, the schema and the column sums that inputs are scaled with. This page does not
        compute predictions. To score the model on a test file of yours, without uploading it, and to get its card and
        its ONNX file: sahm run model; to predict with it afterwards: sahm predict.
      </p>
    </div>
  );
}

function privacyWords(p: CardPrivacy): string {
  if (p.epsilon === undefined || p.delta === undefined)
    return "No differential privacy is known of: who holds the model may learn something of single contributors from it.";
  const whom = p.unit === "record" ? "each row" : "everything of each contributor";
  return `Differential privacy for ${whom}: ε ${p.epsilon}, δ ${p.delta}, debited from the budget of every dataset.`;
}
