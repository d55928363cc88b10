import { Link } from "@tanstack/react-router";
import { useDatasets } from "../../api/client";
import { shorten } from "../../components";
import { useWallet } from "../../wallet/context";

/** An action's sentence with datasets by their titles and accounts shortened; the whole hashes are in the tooltips. */
export function ActionText({ text }: { text: string }) {
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
