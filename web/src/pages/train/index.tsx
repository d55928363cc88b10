import { useQueries } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { useDatasets, useRefresh, useStatus } from "../../api/client";
import { Button, Card, Check, Input, PageHead, ProblemNotice, Skeleton } from "../../components";
import { useWallet } from "../../wallet/context";
import { isValidation } from "../datasets/filter";
import { ChooseDatasets, faultsOf } from "./ChooseDatasets";
import { ChooseValidation } from "./ChooseValidation";
import { manifestQuery } from "../dataset/manifest";
import { parseAmount, parseRounds, type Offered } from "./quote";
import { QuoteCard } from "./QuoteCard";
import { keptSchema, ownersBeside, type PublicColumns } from "./schemas";
import { useQuote } from "./useQuote";

const defaultRounds = "5";

export default function TrainPage() {
  const search = useSearch({ from: "/train" });
  const navigate = useNavigate({ from: "/train" });
  const refresh = useRefresh();
  const status = useStatus().data;
  const datasets = useDatasets();
  const { wallet } = useWallet();
  // The address keeps them over a reload; what is typed must not wait for it.
  const [family, setFamily] = useState<Offered>(search.model === "mlp" ? "mlp" : "logistic");
  const [rounds, setRounds] = useState(search.rounds ?? defaultRounds);
  const [protect, setProtect] = useState(false);
  const [epsilonText, setEpsilon] = useState("3");
  const [samplingText, setSampling] = useState("0.1");
  const [kept, setKept] = useState(0); // counts schemas that were kept
  const quoting = useQuote();

  const all = datasets.data ?? [];
  const listed = useMemo(() => all.filter((d) => d.status === "listed" && d.acknowledged && !isValidation(d)), [all]);
  const own = useMemo(
    () =>
      all
        .filter(
          (d) =>
            d.status === "proposed" && isValidation(d) && d.creator.toLowerCase() === wallet?.address.toLowerCase(),
        )
        .sort((a, b) => b.createdMs - a.createdMs),
    [all, wallet],
  );
  const asked = (search.datasets ?? "").split(",").filter(Boolean);
  const chosen = asked.filter((id) => listed.some((d) => d.id === id));
  const validation =
    own.find((d) => d.id === search.validation) ?? (search.validation === undefined ? own[0] : undefined);
  const schema = useMemo(
    () => (validation === undefined ? undefined : keptSchema(validation.id)),
    [validation?.id, kept],
  );
  const manifests = useQueries({ queries: listed.map((d) => manifestQuery(d.manifestCid)) });
  const columns = new Map<string, PublicColumns>();
  const unread = new Map<string, string>();
  listed.forEach((d, i) => {
    const m = manifests[i];
    if (m?.data !== undefined) columns.set(d.id, m.data);
    else if (m?.error) unread.set(d.id, m.error.message);
  });

  const choose = (more: { datasets?: string[]; validation?: string; model?: Offered; rounds?: string }) => {
    quoting.drop();
    const ids = more.datasets ?? chosen;
    const v = more.validation ?? search.validation;
    const model = more.model ?? family;
    const count = more.rounds ?? rounds;
    setFamily(model);
    setRounds(count);
    void navigate({
      search: {
        ...(ids.length > 0 ? { datasets: ids.join(",") } : {}),
        ...(v === undefined ? {} : { validation: v }),
        ...(model === "logistic" ? {} : { model }),
        ...(count === defaultRounds ? {} : { rounds: count.slice(0, 16) }),
      },
      replace: true,
    });
  };
  const n = parseRounds(rounds);
  const epsilon = parseAmount(epsilonText, 1000, 6);
  const sampling = parseAmount(samplingText, 1, 9);
  const picked = listed.filter((d) => chosen.includes(d.id));
  const fits = { columns, unread, chosen, schema: schema?.schema, validationRows: validation?.rows ?? 0 };
  const missing = [
    wallet === undefined ? "choose a wallet, at the top right" : "",
    chosen.length < 3 ? "choose at least three datasets" : "",
    chosen.length >= 3 && ownersBeside(picked, wallet?.address) < 3
      ? "choose datasets of three owners besides you"
      : "",
    picked.some((d) => faultsOf(d, fits).length > 0) ? "leave out datasets that do not fit" : "",
    validation === undefined
      ? "choose or publish a validation set"
      : !validation.acknowledged
        ? "wait until the custodians have checked the validation set"
        : "",
    validation !== undefined && schema === undefined ? "choose the validation set’s file once more" : "",
    n === undefined ? "say how many rounds" : "",
    protect && (epsilon === undefined || sampling === undefined) ? "correct the figures of privacy" : "",
  ].filter(Boolean);

  const quote = () => {
    if (validation === undefined || schema === undefined || n === undefined) return;
    const privacy = protect && epsilon !== undefined && sampling !== undefined ? { epsilon, sampling } : undefined;
    if (protect && privacy === undefined) return;
    void quoting.get({ datasets: chosen, validationId: validation.id, schema, family, rounds: n, privacy });
  };
  const buy = async () => {
    const run = await quoting.buy();
    if (run === undefined) return;
    await refresh();
    await navigate({ to: "/runs/$id", params: { id: run.id } });
  };
  const locked = quoting.busy !== undefined;

  return (
    <>
      <PageHead
        title="Train a model"
        lead="Choose datasets of at least three owners and a validation set of yours. You get the model; nobody hands you a row."
      />
      <div className="grid gap-6">
        <Card title="1. Datasets">
          {datasets.data === undefined ? (
            datasets.error !== null ? (
              <ProblemNotice error={datasets.error} retry={() => void datasets.refetch()} />
            ) : (
              <Skeleton lines={4} label="Loading the datasets" />
            )
          ) : (
            <ChooseDatasets
              listed={listed}
              builder={wallet?.address}
              {...fits}
              onChange={(ids) => choose({ datasets: ids })}
            />
          )}
        </Card>
        <Card title="2. Validation set">
          {wallet === undefined ? (
            <p className="text-soft">You need a wallet first: the button at the top right.</p>
          ) : (
            <ChooseValidation
              key={wallet.address}
              own={own}
              chosen={validation?.id}
              disabled={locked}
              onChange={(id) => {
                setKept((k) => k + 1);
                choose({ validation: id });
              }}
            />
          )}
        </Card>
        <Card title="3. Model">
          <fieldset disabled={locked} className="grid gap-5 sm:grid-cols-2">
            <legend className="sr-only">Model</legend>
            <div className="grid gap-3">
              <Check
                type="radio"
                name="family"
                label="Logistic regression"
                checked={family === "logistic"}
                onChange={() => choose({ model: "logistic" })}
                hint="A weight for each input: small, quick, easy to read. Good to begin with."
              />
              <Check
                type="radio"
                name="family"
                label="Neural network"
                checked={family === "mlp"}
                onChange={() => choose({ model: "mlp" })}
                hint="Finds relations between inputs. Larger, needs more rows and rounds."
              />
            </div>
            <Input
              label="Rounds"
              inputMode="numeric"
              value={rounds}
              error={n === undefined ? "A whole number from 1 to 10000." : undefined}
              onChange={(e) => choose({ rounds: e.target.value })}
              hint="In each round every dataset’s trainer sends one masked update, and the sum improves the model. More rounds cost more."
            />
            <div className="grid gap-3 sm:col-span-2">
              <Check
                label="Differential privacy for each row"
                checked={protect}
                onChange={(e) => {
                  quoting.drop();
                  setProtect(e.target.checked);
                }}
                hint="Noise in every update and in the column sums bounds what the model and the sums can tell about any one row. It needs more rounds, about 20, and every dataset must have a privacy budget for rows that is not used up."
              />
              {protect && (
                <div className="grid gap-5 sm:grid-cols-2">
                  <Input
                    label="Epsilon (ε)"
                    inputMode="decimal"
                    value={epsilonText}
                    error={epsilon === undefined ? "Above 0, at most 1000, with at most six decimals." : undefined}
                    onChange={(e) => {
                      quoting.drop();
                      setEpsilon(e.target.value);
                    }}
                    hint="The most that the whole run may tell of a row. Smaller protects more and makes the model less accurate; each dataset’s budget loses as much."
                  />
                  <Input
                    label="Sampling"
                    inputMode="decimal"
                    value={samplingText}
                    error={sampling === undefined ? "Above 0, at most 1, with at most nine decimals." : undefined}
                    onChange={(e) => {
                      quoting.drop();
                      setSampling(e.target.value);
                    }}
                    hint="The part of the rows that each step is made on, drawn by chance."
                  />
                </div>
              )}
            </div>
          </fieldset>
        </Card>
        <Card title="4. Price">
          <div className="grid gap-4">
            {missing.length > 0 ? (
              <p className="text-soft">For a quote, {missing.join("; ")}.</p>
            ) : (
              <p className="text-soft">
                A quote is firm for some minutes and binds nobody. It names the exact order that your signature would
                pay for.
              </p>
            )}
            <div>
              <Button
                kind={quoting.offer === undefined ? "primary" : "plain"}
                disabled={missing.length > 0}
                busy={quoting.busy === "quote"}
                onClick={quote}
              >
                {quoting.offer === undefined ? "Get a quote" : "Get another quote"}
              </Button>
            </div>
            {quoting.offer === undefined && quoting.error !== undefined && <ProblemNotice error={quoting.error} />}
          </div>
        </Card>
        {quoting.offer !== undefined && status !== undefined && (
          <QuoteCard
            quote={quoting.offer.quote}
            order={quoting.offer.order}
            datasets={all}
            status={status}
            signed={quoting.offer.signature !== undefined}
            buying={quoting.busy === "buy"}
            error={quoting.error}
            onBuy={() => void buy()}
            onAgain={quote}
          />
        )}
      </div>
    </>
  );
}
