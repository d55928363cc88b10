import { Link } from "@tanstack/react-router";
import { useDatasets } from "../../api/client";
import { shorten } from "../../components";
import { fields, words, type Action, type Parameters } from "../../core/governor";
import { useWallet } from "../../wallet/context";

/**
 * What an action does, from its calldata: datasets by their titles, accounts
 * shortened, the whole hashes in the tooltips; of the price book every field,
 * with what it says now where that is known.
 */
export function ActionText({ action, before }: { action: Action; before?: Parameters | undefined }) {
  switch (action.kind) {
    case "prices":
      return <Prices now={before} then={action.parameters} />;
    case "unknown":
      return <UnknownCall target={action.target} data={action.data} />;
    default:
      return <Words text={words(action)} />;
  }
}

function Words({ text }: { text: string }) {
  const datasets = useDatasets().data ?? [];
  const { wallets } = useWallet();
  return (
    <>
      {text.split(/(0x[0-9a-fA-F]{64}|0x[0-9a-fA-F]{40})/).map((part, i) => {
        if (i % 2 === 0) return part;
        const hex = part.toLowerCase();
        if (hex.length === 42) {
          const mine = wallets.find((w) => w.address === hex);
          return (
            <code key={i} className="font-mono text-[0.9em]" title={part}>
              {mine === undefined ? shorten(part) : `${shorten(part)} (${mine.name})`}
            </code>
          );
        }
        const d = datasets.find((x) => x.id.toLowerCase() === hex);
        return d === undefined ? (
          <code key={i} className="font-mono text-[0.9em]" title={part}>
            {shorten(part)}
          </code>
        ) : (
          <span key={i}>
            <Link to="/datasets/$id" params={{ id: d.id }} className="link" title={part}>
              {d.title}
            </Link>{" "}
            <code className="font-mono text-[0.9em] text-soft">{shorten(part)}</code>
          </span>
        );
      })}
    </>
  );
}

function Prices({ now, then }: { now: Parameters | undefined; then: Parameters }) {
  const old = now === undefined ? undefined : fields(now);
  return (
    <>
      Set all prices:
      <ul className="mt-1 list-disc space-y-1 pl-5 text-sm">
        {fields(then).map((f, i) => {
          const was = old?.[i]?.text;
          const changes = was !== undefined && was !== f.text;
          return (
            <li key={f.name} className={changes ? "font-medium" : "text-soft"}>
              {f.name}:{" "}
              {changes ? (
                <>
                  {was} → {f.text}
                </>
              ) : (
                <>
                  {f.text}
                  {was !== undefined && " (as now)"}
                </>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

function UnknownCall({ target, data }: { target: string; data: string }) {
  return (
    <>
      <strong className="text-bad">Unknown call.</strong> This page cannot say what it does. Contract{" "}
      <code className="font-mono text-[0.9em] break-all">{target}</code>, bytes{" "}
      <code className="font-mono text-[0.9em] break-all">{data}</code>
    </>
  );
}
