import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useDatasets } from "../../api/client";
import { shorten } from "../../components";
import type { Now } from "../../acts/market";
import type { Hex } from "../../core/bytes";
import { settings, type Action, type Committee, type SettingName } from "../../core/actions";
import {
  amount,
  committeeFields,
  dynamicsFields,
  exact,
  fields,
  valueText,
  words,
  type Field,
} from "../../core/actionwords";
import { useWallet } from "../../wallet/context";

/**
 * What an action does, from its calldata: datasets by their titles, accounts
 * shortened, the whole hashes in the tooltips; and what is there now, where
 * that is known.
 */
export function ActionText({ action, now }: { action: Action; now?: Now | undefined }) {
  switch (action.kind) {
    case "prices":
      return (
        <Changes
          title="Set all prices:"
          now={now?.parameters && fields(now.parameters)}
          then={fields(action.parameters)}
        />
      );
    case "dynamics":
      return (
        <Changes
          title="Set how prices move by themselves:"
          now={now?.dynamics && dynamicsFields(now.dynamics)}
          then={dynamicsFields(action.dynamics)}
        />
      );
    case "committee":
      return <NextCommittee then={action.committee} now={now?.committee} />;
    case "setting":
      return <Setting name={action.name} then={action.value} now={now?.settings.get(action.name)} />;
    case "base":
    case "clearBase": {
      const was = now?.bases.get(action.dataset);
      return (
        <>
          <Words text={words(action)} />
          {was !== undefined && (
            <Aside>
              now {exact(was.baseWei)} credits{was.own ? "" : ", the common one"}
            </Aside>
          )}
        </>
      );
    }
    case "pay": {
      const held = now?.treasury.get(action.asset);
      return (
        <>
          <Words text={words(action)} />
          {held !== undefined && (
            <Aside>
              the treasury holds {amount(action.asset, held)}
              {held < action.amountWei && <strong className="text-bad">, which is too little</strong>}
            </Aside>
          )}
        </>
      );
    }
    case "unknown":
      return <UnknownCall target={action.target} data={action.data} valueWei={action.valueWei} />;
    default:
      return <Words text={words(action)} />;
  }
}

function Aside({ children }: { children: ReactNode }) {
  return <span className="text-sm text-soft"> ({children})</span>;
}

/** A parameter of one value, and what it is now. */
function Setting({ name, then, now }: { name: SettingName; then: bigint; now: bigint | undefined }) {
  const { unit } = settings[name];
  return (
    <>
      <Words text={words({ kind: "setting", name, value: then })} />
      {now !== undefined && <Aside>{now === then ? "as now" : <Words text={`now ${valueText(unit, now)}`} />}</Aside>}
    </>
  );
}

/** The next committee, and who of it sits in the one in office. */
function NextCommittee({ then, now }: { then: Committee; now: (Committee & { epoch: number }) | undefined }) {
  const [needed, ...members] = committeeFields(then);
  const leaving = now?.members.filter((m) => !then.members.includes(m)) ?? [];
  const said = (m: string, i: number): string => {
    const at = now === undefined ? -1 : now.members.indexOf(m as Hex);
    if (now === undefined) return "";
    if (at < 0) return " (new)";
    return now.sealingKeys[at] === then.sealingKeys[i] ? " (as now)" : " (with another key)";
  };
  return (
    <>
      Appoint the next committee of custodians{now !== undefined && ` in place of committee ${now.epoch}`}:
      <ul className="mt-1 list-disc space-y-1 pl-5 text-sm">
        <li>
          {needed?.name}: {needed?.text}
          {now !== undefined && ` (now ${now.threshold} of ${now.members.length})`}
        </li>
        {members.map((f, i) => (
          <li key={f.name} className="break-words">
            {f.name}: <Words text={f.text} />
            {said(then.members[i] ?? "", i)}
          </li>
        ))}
        {leaving.map((m) => (
          <li key={m}>
            leaves: <Words text={m} />
          </li>
        ))}
      </ul>
      <p className="mt-1 text-sm text-soft">
        Runs that are under way stay with the committee in office. Owners must seal their datasets’ keys to the next one
        before they are sold again.
      </p>
    </>
  );
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

/** Every field with its value, what changes set off from what stays. */
function Changes({ title, now, then }: { title: string; now: readonly Field[] | undefined; then: readonly Field[] }) {
  return (
    <>
      {title}
      <ul className="mt-1 list-disc space-y-1 pl-5 text-sm">
        {then.map((f, i) => {
          const was = now?.[i]?.text;
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

function UnknownCall({ target, data, valueWei }: { target: string; data: string; valueWei: bigint }) {
  return (
    <>
      <strong className="text-bad">Unknown call.</strong> This page cannot say what it does. Contract{" "}
      <code className="font-mono text-[0.9em] break-all">{target}</code>
      {valueWei > 0n && (
        <>
          , <strong>{amount("coin", valueWei)}</strong>
        </>
      )}
      , bytes <code className="font-mono text-[0.9em] break-all">{data}</code>
    </>
  );
}
