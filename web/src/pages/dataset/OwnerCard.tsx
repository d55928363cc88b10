import { useState, type ReactNode } from "react";
import { askListing, resealKey, setFloor, setPolicy } from "../../acts/owner";
import { SignNote } from "../../acts/SignNote";
import { useAct } from "../../acts/useAct";
import type { Dataset } from "../../api/client";
import { Button, Card, Dialog, Input, Money, Notice, ProblemNotice, Time } from "../../components";
import { AmountError, formatCredits, parseCredits } from "../../core/amount";
import type { Hex } from "../../core/bytes";
import { buildPolicy, policyWords, readPolicy } from "../../core/policy";
import { useWallet } from "../../wallet/context";
import { faults, policyChoices, type Choices } from "../contribute/choices";
import { CustodiansCard } from "../contribute/CustodiansCard";
import { PolicyCard } from "../contribute/PolicyCard";
import { choicesOf } from "./policyChoices";

/** What the owner of a dataset can do to it, each by one signature. */
export function OwnerCard({
  dataset: d,
  owner,
  validation,
}: {
  dataset: Dataset;
  owner: { address: Hex; name: string };
  validation: boolean;
}) {
  const { wallet, select } = useWallet();
  if (wallet?.address !== owner.address)
    return (
      <Card title="You own it">
        <p className="text-soft">Choose the wallet that owns it to change its price, policy or data.</p>
        <div className="mt-3">
          <Button onClick={() => void select(owner.address)}>Act as {owner.name}</Button>
        </div>
      </Card>
    );
  const outdated = d.detail !== undefined && d.detail.currentEpoch > d.epoch;
  return (
    <Card title="You own it">
      <div className="grid gap-5">
        {outdated && <Reseal dataset={d} />}
        {!validation && <Floor dataset={d} />}
        {!validation && (d.status === "proposed" || d.status === "suspended") && <AskListing dataset={d} />}
        <Policy dataset={d} />
        <SignNote act="to change this dataset" />
      </div>
    </Card>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="grid gap-2 border-b border-line pb-5">
      <h3 className="font-medium">{title}</h3>
      {children}
    </section>
  );
}

function Floor({ dataset: d }: { dataset: Dataset }) {
  const [text, setText] = useState("");
  const act = useAct(async (wallet, wei: bigint, market) => {
    await setFloor(wallet, market, d.id as Hex, wei);
    setText("");
    return "The least price is changed on the chain";
  });
  const wei = amountOf(text);
  const pending = d.detail?.pendingFloor;
  return (
    <Part title="Least price of one use">
      <p className="text-soft">
        Now <Money wei={d.priceFloorWei} />.
        {pending !== undefined && (
          <>
            {" "}
            From <Time ms={pending.effectiveAt * 1000} /> on <Money wei={pending.floorWei} />.
          </>
        )}
      </p>
      <form
        className="flex flex-wrap items-end gap-3"
        onSubmit={(e) => {
          e.preventDefault();
          if (typeof wei === "bigint") act.start(wei);
        }}
      >
        <div className="min-w-0 flex-1 basis-40">
          <Input
            label="New least price, in credits"
            inputMode="decimal"
            value={text}
            error={typeof wei === "string" ? wei : undefined}
            onChange={(e) => setText(e.currentTarget.value)}
          />
        </div>
        <Button type="submit" busy={act.busy} disabled={typeof wei !== "bigint"}>
          Change the price
        </Button>
      </form>
      <p className="text-sm text-soft">
        Lower is in force at once, higher after the next price period, so that quotes given before stay good.
      </p>
      {act.error !== undefined && <ProblemNotice error={act.error} />}
    </Part>
  );
}

/** The wei of what was typed; what is wrong with it as text; undefined for nothing. */
function amountOf(text: string): bigint | string | undefined {
  if (text.trim() === "") return undefined;
  try {
    const wei = parseCredits(text);
    return wei < 1n << 96n ? wei : `At most ${formatCredits((1n << 96n) - 1n)} credits.`;
  } catch (e) {
    if (e instanceof AmountError) return e.message;
    throw e;
  }
}

function AskListing({ dataset: d }: { dataset: Dataset }) {
  const act = useAct(async (wallet, _, market) => {
    await askListing(wallet, market, d.id as Hex);
    return "The members see that you ask for a vote";
  });
  const asked = d.detail?.listingRequest;
  return (
    <Part title="Ask the members to list it">
      {asked !== undefined && asked.version === d.version ? (
        <p className="text-soft">
          You asked for a vote on version {asked.version} <Time ms={asked.atMs} />. Any member can propose it now.
        </p>
      ) : (
        <>
          <p className="text-soft">
            For owners without votes: the request is on the chain, and any member can propose the listing.
          </p>
          <div>
            <Button busy={act.busy} onClick={() => act.start()}>
              Ask for a vote
            </Button>
          </div>
        </>
      )}
      {act.error !== undefined && <ProblemNotice error={act.error} />}
    </Part>
  );
}

function Policy({ dataset: d }: { dataset: Dataset }) {
  const [open, setOpen] = useState(false);
  const known = choicesOf(d.policy);
  const [choices, setChoices] = useState<Choices>();
  const act = useAct(async (wallet, policy: string, market) => {
    await setPolicy(wallet, market, d.id as Hex, policy);
    setOpen(false);
    setChoices(undefined);
    return "The policy is changed on the chain";
  });
  if (known === undefined)
    return (
      <p className="text-soft">
        Its policy was not made on this page; change it with the command line: sahm data policy.
      </p>
    );
  const c = choices ?? known.choices;
  const wrong = faults(c);
  const sound = Object.keys(wrong).length === 0;
  const made = sound ? buildPolicy(policyChoices(c, known.label)) : "";
  return (
    <section className="grid gap-2 border-b border-line pb-5">
      <h3 className="font-medium">What you allow</h3>
      <p className="text-soft">
        A change counts at once, for keys that are asked for from then on: a run under way that the new policy forbids
        ends with a refund.
      </p>
      <div>
        <Button onClick={() => setOpen(true)}>Change the policy…</Button>
      </div>
      <Dialog
        open={open}
        title="Change what you allow"
        onClose={() => {
          setOpen(false);
          setChoices(undefined);
          act.reset();
        }}
        actions={
          <Button kind="primary" busy={act.busy} disabled={!sound || made === d.policy} onClick={() => act.start(made)}>
            Sign the new policy
          </Button>
        }
      >
        <PolicyCard
          choices={c}
          label={known.label}
          faults={wrong}
          words={made === "" ? "" : policyWords(readPolicy(made)).join(" ")}
          onChange={setChoices}
          disabled={act.busy}
          published
        />
        <SignNote act="to change the policy" />
        {act.error !== undefined && <ProblemNotice error={act.error} />}
      </Dialog>
    </section>
  );
}

function Reseal({ dataset: d }: { dataset: Dataset }) {
  const act = useAct(async (wallet, _, market) => {
    await resealKey(wallet, market, d.id as Hex);
    return "The key is sealed to the custodians in office; they check it now";
  });
  return (
    <div className="grid gap-3">
      <Notice tone="wait" title={`Its key is with the custodians of epoch ${d.epoch}, who are not in office any more`}>
        No new run can use it until its key is sealed to those of epoch {d.detail?.currentEpoch}. The data stays as it
        is; only the key’s parts are made anew, from the copy in this browser.
        <div className="mt-3">
          <Button kind="primary" busy={act.busy} onClick={() => act.start()}>
            Seal the key to the new custodians
          </Button>
        </div>
        {act.error !== undefined && <ProblemNotice error={act.error} />}
      </Notice>
      <CustodiansCard />
    </div>
  );
}
