import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { askFaucet } from "../../acts/faucet";
import { queries } from "../../api/client";
import { Badge, Button, Foreign, Notice, ProblemNotice, Progress } from "../../components";
import type { Hex } from "../../core/bytes";
import { dataRoot } from "../../core/typed";
import { useWallet } from "../../wallet/context";
import { pinnedStatus } from "../../wallet/market";
import { stateOf } from "../datasets/state";
import { contributed, contributors, roles, type Cast, type Role, type Seen } from "./guide";

/** The three files and how far each is. */
export function Files({ seen }: { seen: Seen }) {
  const data = contributed(seen);
  return (
    <ul className="grid gap-1">
      {contributors.map((r) => {
        const d = data[r];
        return (
          <li key={r} className="flex flex-wrap items-center gap-x-3 gap-y-1">
            {d === undefined ? (
              <Badge>missing</Badge>
            ) : d.acknowledged ? (
              <Badge tone="good">{stateOf(d, seen.proposals)}</Badge>
            ) : (
              <Badge tone="wait">key being checked</Badge>
            )}
            <span>{seen.cast[r]?.name ?? r}:</span>
            {d === undefined ? (
              <a className="link" href={`/samples/${r}.csv`} download>
                {r}.csv
              </a>
            ) : (
              <Link to="/datasets/$id" params={{ id: d.id }} className="link">
                <Foreign text={d.title} limit={60} />
              </Link>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** The registry takes the same bytes once: says it if somebody contributed this sample before. */
export function SampleUsed({ role, seen }: { role: Role; seen: Seen }) {
  const root = useQuery({
    queryKey: ["sample", role],
    staleTime: Infinity,
    retry: false,
    queryFn: async ({ signal }) => {
      const r = await fetch(`/samples/${role}.csv`, { signal });
      if (!r.ok) throw new Error("this server has no sample files");
      return dataRoot(new Uint8Array(await crypto.subtle.digest("SHA-256", await r.arrayBuffer())));
    },
  }).data;
  const used = root === undefined ? undefined : seen.datasets.find((d) => d.dataRoot.toLowerCase() === root);
  if (used === undefined) return null;
  return (
    <Notice tone="wait" title={`Somebody has contributed ${role}.csv to this market before`}>
      It is{" "}
      <Link to="/datasets/$id" params={{ id: used.id }} className="link">
        <Foreign text={used.title} limit={60} />
      </Link>
      , and the same file is taken only once. Choose a file of your own on the next page (this sample with a row taken
      out will do), or use the wallets that contributed it: their backup files restore them on the account page.
    </Notice>
  );
}

/** Makes the wallets that the cast lacks. */
export function MakeWallets({ missing }: { missing: readonly Role[] }) {
  const { createBrowserWallet, select, wallets } = useWallet();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const make = async () => {
    setBusy(true);
    setError(undefined);
    try {
      const first = wallets[0]?.address;
      let made: Hex | undefined;
      for (const r of missing) {
        const w = await createBrowserWallet(r);
        made ??= w.address;
      }
      const acting = first ?? made;
      if (acting !== undefined) await select(acting);
    } catch (e) {
      setError(e);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <p>
        Their keys are kept in this browser, which is good enough for a test market. A wallet extension of your own
        works as well: connect it at the top right, and it plays a part.
      </p>
      {error !== undefined && <ProblemNotice error={error} />}
      <div>
        <Button kind="primary" busy={busy} onClick={() => void make()}>
          {missing.length === roles.length
            ? "Make four wallets"
            : `Make ${missing.length === 1 ? "the missing wallet" : `${missing.length} more wallets`}`}
        </Button>
      </div>
    </>
  );
}

/** Gets votes for the contributors and credits for the builder, one wallet after the other. */
export function Fill({ empty, cast }: { empty: readonly Role[]; cast: Cast }) {
  const { select, ensureSession, wallet } = useWallet();
  const client = useQueryClient();
  const [at, setAt] = useState<{ role: Role; index: number; of: number }>();
  const [error, setError] = useState<unknown>();
  const fill = async () => {
    setError(undefined);
    const before = wallet?.address;
    try {
      for (const [index, r] of empty.entries()) {
        const who = cast[r];
        if (who === undefined) continue;
        setAt({ role: r, index, of: empty.length });
        await select(who.address);
        const w = await ensureSession();
        await askFaucet(w, await pinnedStatus(), { credits: r === "builder", votes: r !== "builder" });
        await client.invalidateQueries({ queryKey: queries.account(who.address).queryKey });
      }
    } catch (e) {
      setError(e);
    } finally {
      setAt(undefined);
      if (before !== undefined) await select(before).catch(() => undefined);
    }
  };
  return (
    <>
      <p>
        The contributors are members of the DAO and need votes, which each delegates to itself so that they count; the
        builder needs credits to pay with. All of it comes from this test market's faucet.
      </p>
      {at !== undefined && (
        <Progress
          label={`${cast[at.role]?.name ?? at.role}: signs in and gets ${at.role === "builder" ? "credits" : "votes"}`}
          value={at.index / at.of}
          text={`${at.index + 1} of ${at.of}`}
        />
      )}
      {error !== undefined && <ProblemNotice error={error} />}
      <div className="grid gap-1">
        <div>
          <Button kind="primary" busy={at !== undefined} onClick={() => void fill()}>
            Get test credits and votes
          </Button>
        </div>
        <p className="text-sm text-soft">
          For: {empty.map((r) => cast[r]?.name ?? r).join(", ")}. The button is the signature of these wallets to sign
          in and to delegate their votes; a connected extension asks you itself.
        </p>
      </div>
    </>
  );
}
