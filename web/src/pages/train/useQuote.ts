import { useCallback, useState } from "react";
import { api, unwrap, type Quote, type Run } from "../../api/client";
import { Problem } from "../../api/problem";
import type { Hex } from "../../core/bytes";
import { checkQuote, checkQuoteTimes, QuoteError, type Order } from "../../core/order";
import { checkSignature, receiveWithAuthorization, signatureBase64, tokenDomain } from "../../core/typed";
import { sealingKey } from "../../keyring/keyring";
import { useSignIn } from "../../wallet/context";
import { domainNames, pinnedStatus, type PinnedStatus } from "../../wallet/market";
import type { Wallet } from "../../wallet/wallet";
import { quoteRequest, type QuoteRequest, type Wish } from "./quote";

/** A quote that was checked, and the signature once it was given. */
export interface Offer {
  quote: Quote;
  order: Order;
  request: QuoteRequest;
  builder: Hex;
  signature?: string;
}

function refused(e: QuoteError): Problem {
  return new Problem({
    type: "urn:sahm:page:quote",
    title: "The server’s quote is not for what you asked",
    detail: `${e.message}. Nothing was signed.`,
    advice: "Ask for another quote. If it happens again, do not trust this server.",
  });
}

/** The quote's order, if the quote is for what was asked, at this market, and its signature would end when the page says. */
function checked(quote: Quote, request: QuoteRequest, status: PinnedStatus, builder: Hex): Order {
  try {
    checkQuoteTimes(quote, Date.now());
    return checkQuote({ quote, request, status, builder });
  } catch (e) {
    throw e instanceof QuoteError ? refused(e) : e;
  }
}

async function ask(wallet: Wallet, status: PinnedStatus, wish: Omit<Wish, "builder" | "recipient">): Promise<Offer> {
  const key = await sealingKey(wallet.address);
  const request = quoteRequest({ ...wish, builder: wallet.address, recipient: key.recipient });
  const quote = await unwrap(api.POST("/v1/quotes", { body: request }));
  return { quote, request, builder: wallet.address, order: checked(quote, request, status, wallet.address) };
}

/** The one signature: ERC-3009, to the escrow, its nonce the order's hash. */
async function sign(wallet: Wallet, status: PinnedStatus, o: Offer): Promise<string> {
  const order = checked(o.quote, o.request, status, wallet.address); // once more, with the market as it is now
  const data = receiveWithAuthorization(tokenDomain(domainNames.credit, status.chainId, status.contracts.credit), {
    from: wallet.address,
    to: status.contracts.escrow as Hex,
    value: order.prices.maxTotalWei,
    validAfter: BigInt(o.quote.validAfter),
    validBefore: BigInt(o.quote.validBefore),
    nonce: o.quote.runId as Hex,
  });
  const signature = await wallet.signTypedData(data);
  await checkSignature(data, signature, wallet.address);
  return signatureBase64(signature);
}

export interface Quoting {
  offer: Offer | undefined;
  busy: "quote" | "buy" | undefined;
  error: unknown;
  get(wish: Omit<Wish, "builder" | "recipient">): Promise<void>;
  /** Signs unless that was done, and buys; the run once it is funded on chain. */
  buy(): Promise<Run | undefined>;
  drop(): void;
}

/** A quote from asking to the funded run. A signature that was given is not asked for again. */
export function useQuote(): Quoting {
  const signIn = useSignIn();
  const [offer, setOffer] = useState<Offer>();
  const [busy, setBusy] = useState<"quote" | "buy">();
  const [error, setError] = useState<unknown>();

  const get = useCallback(
    async (wish: Omit<Wish, "builder" | "recipient">) => {
      setBusy("quote");
      setError(undefined);
      setOffer(undefined);
      try {
        const wallet = await signIn();
        setOffer(await ask(wallet, await pinnedStatus(), wish));
      } catch (e) {
        setError(e);
      } finally {
        setBusy(undefined);
      }
    },
    [signIn],
  );

  const buy = useCallback(async () => {
    if (offer === undefined) return undefined;
    setBusy("buy");
    setError(undefined);
    try {
      const wallet = await signIn();
      if (wallet.address !== offer.builder)
        throw new Problem({
          type: "urn:sahm:page:other-wallet",
          title: "The quote is for another wallet",
          advice: "Choose that wallet again, or get a new quote.",
        });
      const signature = offer.signature ?? (await sign(wallet, await pinnedStatus(), offer));
      setOffer({ ...offer, signature });
      const { quote, request } = offer;
      const body = {
        order: quote.order,
        spec: request.spec,
        schema: request.schema,
        validAfter: quote.validAfter,
        validBefore: quote.validBefore,
        signature,
      };
      return await unwrap(api.POST("/v1/runs", { body }));
    } catch (e) {
      setError(e);
      return undefined;
    } finally {
      setBusy(undefined);
    }
  }, [offer, signIn]);

  const drop = useCallback(() => {
    setOffer(undefined);
    setError(undefined);
  }, []);
  return { offer, busy, error, get, buy, drop };
}
