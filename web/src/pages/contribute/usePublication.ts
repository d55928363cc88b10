import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState } from "react";
import { api } from "../../api/client";
import { Problem } from "../../api/problem";
import { useSignIn, useWallet } from "../../wallet/context";
import { pinnedStatus } from "../../wallet/market";
import type { Wallet } from "../../wallet/wallet";
import { discardSpooled } from "../../worker/client";
import { next, stageOf, type Draft, type Part } from "./draft";
import { draftsOf, dropDraft, keepDraft } from "./drafts";
import { proceed, type Effects } from "./proceed";
import { marketNow, partWords, prepare, register, signRegistration, type At, type Plan } from "./publish";
import { uploadContent } from "./upload";

export interface Publication {
  /** Where it is; undefined when nothing is under way. */
  at: At | undefined;
  /** What is being published; undefined while it is prepared. */
  draft: Draft | undefined;
  error: unknown;
  /** Prepared publications of this wallet that wait to be continued. */
  waiting: readonly Draft[];
  start(plan: Plan): Promise<Draft | undefined>;
  resume(d: Draft): Promise<Draft | undefined>;
  /** Stops after what is being sent; what is prepared stays. */
  cancel(): void;
  discard(d: Draft): Promise<void>;
  /** Back to the form, after a failure before anything was prepared. */
  reset(): void;
}

function otherWallet(d: Draft): Problem {
  return new Problem({
    type: "urn:sahm:page:other-wallet",
    title: "Another wallet prepared this file",
    advice: `Choose the wallet ${d.address} at the top right, then continue.`,
  });
}

/** Uploads a part; a session that ended meanwhile is renewed once. */
async function upload(
  d: Draft,
  part: Part,
  renew: () => Promise<Wallet>,
  at: (a: At) => void,
  signal: AbortSignal,
): Promise<void> {
  const text = `${partWords[part]}`;
  const onBytes = (sent: number, total: number) =>
    at({ stage: "upload", value: total > 0 ? sent / total : undefined, text });
  onBytes(0, d.files[part].size);
  const send = () => uploadContent(d.files[part], d.cids[part], onBytes, signal);
  try {
    await send();
  } catch (e) {
    if (!(e instanceof Problem) || e.status !== 401) throw e;
    // Any call with the dead token makes the page forget it.
    await api.DELETE("/v1/auth/session").catch(() => undefined);
    await renew();
    await send();
  }
}

/** Removes a prepared publication and the file that its ciphertext was spooled to. */
async function forget(d: Draft): Promise<void> {
  await dropDraft(d.datasetId);
  await discardSpooled(d.files.ciphertext);
}

/** Runs publications, one at a time. */
export function usePublication(): Publication {
  const signIn = useSignIn();
  const { wallet } = useWallet();
  const client = useQueryClient();
  const [at, setAt] = useState<At>();
  const [draft, setDraft] = useState<Draft>();
  const [error, setError] = useState<unknown>();
  const [waiting, setWaiting] = useState<readonly Draft[]>([]);
  const stop = useRef<AbortController>(undefined);

  const address = wallet?.address;
  const look = useCallback(async () => {
    setWaiting(address === undefined ? [] : await draftsOf(address).catch(() => []));
  }, [address]);
  useEffect(() => {
    void look();
  }, [look]);
  useEffect(() => () => stop.current?.abort(), []);

  const carry = useCallback(
    async (d: Draft, w: Wallet, signal: AbortSignal): Promise<Draft> => {
      if (w.address.toLowerCase() !== d.address.toLowerCase()) throw otherWallet(d);
      const fx: Effects = {
        market: () => marketNow(w),
        upload: (x, part, s) => upload(x, part, signIn, setAt, s),
        sign: (x) => {
          setAt({ stage: "sign" });
          return signRegistration(x, w);
        },
        register: (x) => {
          setAt({ stage: "register" });
          return register(x);
        },
        keep: keepDraft,
        drop: forget,
        at: (x) => {
          setDraft(x);
          setAt((a) => {
            const stage = stageOf(next(x, { chainId: x.chainId, registry: x.registry, epoch: x.epoch }));
            return a?.stage === stage ? a : { stage };
          });
        },
      };
      return proceed(d, fx, signal);
    },
    [signIn],
  );

  const run = useCallback(
    async (work: (w: Wallet, signal: AbortSignal) => Promise<Draft>): Promise<Draft | undefined> => {
      const c = new AbortController();
      stop.current = c;
      setError(undefined);
      setAt({ stage: "encrypt", text: "signing in" });
      try {
        const done = await work(await signIn(), c.signal);
        void client.invalidateQueries();
        setDraft(undefined);
        return done;
      } catch (e) {
        // Cancelling is no fault: what is prepared is offered again.
        setError(c.signal.aborted ? undefined : e);
        return undefined;
      } finally {
        setAt(undefined);
        await look();
      }
    },
    [client, look, signIn],
  );

  const start = useCallback(
    (plan: Plan) =>
      run(async (w, signal) => {
        setDraft(undefined);
        const d = await prepare(plan, w, await pinnedStatus(), setAt, signal);
        setDraft(d);
        return carry(d, w, signal);
      }),
    [run, carry],
  );
  const resume = useCallback((d: Draft) => (setDraft(d), run((w, signal) => carry(d, w, signal))), [run, carry]);
  const cancel = useCallback(() => stop.current?.abort(), []);
  const discard = useCallback(
    async (d: Draft) => {
      await forget(d);
      setError(undefined);
      setDraft(undefined);
      await look();
    },
    [look],
  );

  const reset = useCallback(() => {
    setError(undefined);
    setDraft(undefined);
  }, []);

  return { at, draft, error, waiting, start, resume, cancel, discard, reset };
}
