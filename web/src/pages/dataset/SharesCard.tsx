import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import {
  buyShares,
  cancelOffer,
  claimShares,
  costOf,
  offerShares,
  openShares,
  type Offer,
  type Shares,
} from "../../acts/shares";
import { SignNote } from "../../acts/SignNote";
import { useAct } from "../../acts/useAct";
import { queries, type Dataset } from "../../api/client";
import { Button, Card, Dialog, Facts, Hash, Input, Money, ProblemNotice, Skeleton, Time } from "../../components";
import { exact } from "../../core/actionwords";
import { AmountError, formatCredits, parseCredits } from "../../core/amount";
import type { Hex } from "../../core/bytes";
import { useWallet } from "../../wallet/context";

/** Shares of what a dataset earns: who can open them, what one's own earned, and which are for sale. */
export function SharesCard({ dataset: d, owned }: { dataset: Dataset; owned: boolean }) {
  const { wallet } = useWallet();
  const opened = d.detail?.shares !== undefined;
  const shares = useQuery({ ...queries.shares(d.id, wallet?.address), enabled: opened });
  if (!opened) return owned ? <Opening dataset={d} /> : null;
  return (
    <Card title="Shares of its earnings" id="shares">
      {shares.data === undefined ? (
        shares.error !== null ? (
          <ProblemNotice error={shares.error} retry={() => void shares.refetch()} />
        ) : (
          <Skeleton lines={3} />
        )
      ) : (
        <Opened dataset={d} shares={shares.data} />
      )}
    </Card>
  );
}

function Opening({ dataset: d }: { dataset: Dataset }) {
  const [asking, setAsking] = useState(false);
  const act = useAct(async (wallet, _, market) => {
    await openShares(wallet, market, d.id as Hex);
    setAsking(false);
    return "The shares are open, and all of them are yours";
  });
  return (
    <Card title="Shares of its earnings">
      <p className="text-soft">
        You can divide what this dataset will earn into shares and sell some of them. Price, policy and withdrawal stay
        yours.
      </p>
      <div className="mt-3">
        <Button onClick={() => setAsking(true)}>Open shares…</Button>
      </div>
      <Dialog
        open={asking}
        title="Open shares of its earnings?"
        onClose={() => {
          setAsking(false);
          act.reset();
        }}
        actions={
          <Button kind="primary" busy={act.busy} onClick={() => act.start()}>
            Open the shares
          </Button>
        }
      >
        <ul className="list-disc space-y-1 pl-5">
          <li>All shares are yours at first; you sell or give away as many as you like.</li>
          <li>Runs that are bought from then on pay the shares, each holder in proportion.</li>
          <li>It is done once and for ever: the shares cannot be closed again.</li>
          <li>Whoever holds shares has no say: you can still withdraw the dataset.</li>
        </ul>
        <SignNote act="to open the shares" />
        {act.error !== undefined && <ProblemNotice error={act.error} />}
      </Dialog>
    </Card>
  );
}

function Opened({ dataset: d, shares: s }: { dataset: Dataset; shares: Shares }) {
  const { wallet } = useWallet();
  const offers = useQuery(queries.offers(d.id));
  const mine = s.holding;
  const claim = useAct(async (w) => {
    await claimShares(w, d.id as Hex);
    return "What your shares earned is in your wallet";
  });
  return (
    <div className="grid gap-5">
      <Facts
        items={[
          { name: "Shares", value: formatCredits(s.supply), note: "never more or fewer" },
          {
            name: "Earned",
            value: <Money wei={s.receivedWei} />,
            note: `${formatCredits(s.claimedWei)} of it claimed`,
          },
          { name: "Contract", value: <Hash value={s.address} what="address of the shares" />, note: "an ERC-20" },
          ...(mine === undefined
            ? []
            : [
                {
                  name: "Yours",
                  value: `${formatCredits(mine.units)} (${part(mine.units, mine.supply)})`,
                },
                { name: "To claim", value: <Money wei={mine.claimableWei} /> },
              ]),
        ]}
      />
      {mine !== undefined && mine.claimableWei !== "0" && (
        <div className="grid gap-2">
          <div>
            <Button kind="primary" busy={claim.busy} onClick={() => claim.start()}>
              Claim what my shares earned
            </Button>
          </div>
          {claim.error !== undefined && <ProblemNotice error={claim.error} />}
        </div>
      )}
      <section className="grid gap-3">
        <h3 className="font-medium">For sale</h3>
        {offers.data === undefined ? (
          offers.error !== null ? (
            <ProblemNotice error={offers.error} retry={() => void offers.refetch()} />
          ) : (
            <Skeleton lines={2} />
          )
        ) : offers.data.length === 0 ? (
          <p className="text-soft">Nobody offers shares of it now.</p>
        ) : (
          <ul className="grid gap-3">
            {offers.data.map((o) => (
              <li key={o.id} className="rounded-lg border border-line p-3">
                <OfferRow offer={o} mine={o.seller.toLowerCase() === wallet?.address} dataset={d.id as Hex} />
              </li>
            ))}
          </ul>
        )}
      </section>
      {mine !== undefined && mine.units !== "0" && <Sell dataset={d.id as Hex} units={BigInt(mine.units)} />}
    </div>
  );
}

/** A part of the supply in percent. */
function part(units: string, supply: string): string {
  if (supply === "0") return "0 %";
  return `${(Number((BigInt(units) * 10_000n) / BigInt(supply)) / 100).toFixed(2)} %`;
}

function OfferRow({ offer: o, mine, dataset }: { offer: Offer; mine: boolean; dataset: Hex }) {
  const [text, setText] = useState("");
  const fillable = BigInt(o.fillable);
  const units = quantity(text, fillable);
  const cost = typeof units === "bigint" ? costOf(units, BigInt(o.priceWei)) : undefined;
  const buy = useAct(async (wallet, want: { units: bigint; costWei: bigint }, market) => {
    await buyShares(wallet, market, { ...want, dataset, offerId: o.id });
    setText("");
    return "The shares are yours";
  });
  const cancel = useAct(async (wallet, _, market) => {
    await cancelOffer(wallet, market, o.id);
    return "The offer is taken back";
  });
  return (
    <div className="grid gap-3">
      <p>
        <strong>{formatCredits(o.left)}</strong> shares at <Money wei={o.priceWei} /> each, until{" "}
        <Time ms={o.expiresAt * 1000} />, by {mine ? "you" : <Hash value={o.seller} what="seller's address" />}
        {fillable < BigInt(o.left) && ` (the seller has ${formatCredits(o.fillable)} of them now)`}
      </p>
      {mine ? (
        <div className="grid gap-2">
          <div>
            <Button small busy={cancel.busy} onClick={() => cancel.start()}>
              Take the offer back
            </Button>
          </div>
          <SignNote act="to take the offer back" sends />
          {cancel.error !== undefined && <ProblemNotice error={cancel.error} />}
        </div>
      ) : (
        <form
          className="grid gap-2"
          onSubmit={(e) => {
            e.preventDefault();
            if (typeof units === "bigint" && cost !== undefined) buy.start({ units, costWei: cost });
          }}
        >
          <div className="flex flex-wrap items-end gap-3">
            <div className="min-w-0 flex-1 basis-32">
              <Input
                label="How many"
                hint={cost === undefined ? "shares" : `for ${exact(cost)} credits`}
                inputMode="decimal"
                value={text}
                error={typeof units === "string" ? units : undefined}
                onChange={(e) => setText(e.currentTarget.value)}
              />
            </div>
            <Button type="submit" busy={buy.busy} disabled={cost === undefined}>
              Buy
            </Button>
          </div>
          {cost !== undefined && <SignNote act={`to pay ${exact(cost)} credits for these shares`} />}
          {buy.error !== undefined && <ProblemNotice error={buy.error} />}
        </form>
      )}
    </div>
  );
}

function Sell({ dataset, units: held }: { dataset: Hex; units: bigint }) {
  const [text, setText] = useState("");
  const [price, setPrice] = useState("");
  const [days, setDays] = useState("30");
  const units = quantity(text, held);
  const priceWei = quantity(price, (1n << 96n) - 1n);
  const forDays = /^[1-9]\d{0,2}$/.test(days.trim()) ? Number(days) : undefined;
  const ready = typeof units === "bigint" && typeof priceWei === "bigint" && forDays !== undefined;
  const act = useAct(async (wallet, _, market) => {
    if (typeof units !== "bigint" || typeof priceWei !== "bigint" || forDays === undefined) return "";
    await offerShares(wallet, market, dataset, { units, priceWei, expiresAt: market.chainTime + forDays * 86_400 });
    setText("");
    setPrice("");
    return "The offer is on the chain";
  });
  return (
    <section className="grid gap-3">
      <h3 className="font-medium">Sell some of yours</h3>
      <p className="text-sm text-soft">
        The shares stay with you, and earn for you, until they are bought. Two transactions: one lets the market of
        offers take them when they are paid, one makes the offer.
      </p>
      <div className="grid gap-3 sm:grid-cols-3">
        <Input
          label="Shares"
          inputMode="decimal"
          value={text}
          error={typeof units === "string" ? units : undefined}
          onChange={(e) => setText(e.currentTarget.value)}
        />
        <Input
          label="Credits for each"
          inputMode="decimal"
          value={price}
          error={typeof priceWei === "string" ? priceWei : undefined}
          onChange={(e) => setPrice(e.currentTarget.value)}
        />
        <Input
          label="Days"
          inputMode="numeric"
          value={days}
          error={forDays === undefined ? "1 to 999" : undefined}
          onChange={(e) => setDays(e.currentTarget.value)}
        />
      </div>
      <div>
        <Button busy={act.busy} disabled={!ready} onClick={() => act.start()}>
          Offer them
        </Button>
      </div>
      <SignNote act="to offer the shares" sends />
      {act.error !== undefined && <ProblemNotice error={act.error} />}
    </section>
  );
}

/** A positive decimal of at most `most` in units of 1e-18; what is wrong as text; undefined for nothing. */
function quantity(text: string, most: bigint): bigint | string | undefined {
  if (text.trim() === "") return undefined;
  try {
    const v = parseCredits(text);
    if (v === 0n) return "More than nothing.";
    return v <= most ? v : `At most ${exact(most)}.`;
  } catch (e) {
    if (e instanceof AmountError) return "Write a number, for example 12.5.";
    throw e;
  }
}
