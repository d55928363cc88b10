import { useQuery } from "@tanstack/react-query";
import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from "react";
import { api, origin, queries, setBearer, setOnRefused, type Status } from "../api/client";
import { Problem } from "../api/problem";
import type { Hex } from "../core/bytes";
import { forgetKeys } from "../keyring/keyring";
import { keepWallet, readWallets, type StoredWallet } from "../keyring/wallets";
import { browserWallet, cleanName, newStoredWallet } from "./browser";
import { connectAnnounced, discover, resume, type Announced } from "./injected";
import { committeesKey } from "./committees";
import { allowsBrowserWallets, embeddedChain, pinnedStatus } from "./market";
import { comparePin, pinKey, writeMarket, type Pin } from "./pin";
import { dropSession, keepSession, liveSession } from "./session";
import { signIn } from "./signin";
import type { Wallet } from "./wallet";

export interface WalletEntry {
  readonly address: Hex;
  readonly kind: "browser" | "injected";
  readonly name: string;
}

export interface WalletContext {
  /** The wallet that acts; undefined until one is made or connected. */
  readonly wallet: Wallet | undefined;
  readonly wallets: readonly WalletEntry[];
  /** False until the kept wallets are read. */
  readonly ready: boolean;
  /** Whether wallets may be kept in the browser: on the embedded chain only. */
  readonly browserWallets: boolean;
  /** Whether the acting wallet is signed in. */
  readonly signedIn: boolean;
  /** How the server's contracts stand to those of the first visit. */
  readonly pin: Pin | undefined;
  /** Makes a wallet in this browser and lets it act. */
  createBrowserWallet(name: string): Promise<Wallet>;
  /** Asks a wallet extension for an account and lets it act. With several extensions say which. */
  connectInjected(which?: Announced): Promise<Wallet>;
  /** Lets another wallet act. */
  select(address: Hex): Promise<void>;
  rename(address: Hex, name: string): Promise<void>;
  /**
   * Forgets a wallet here: ends its session and lets it act no more. Of one kept in the browser
   * all its keys go, also its datasets' and its sealing key; an extension keeps its own, and
   * the others stay.
   */
  forget(address: Hex): Promise<void>;
  /** Reads the kept wallets again, after a backup was restored. */
  reload(): Promise<void>;
  /** Makes sure that this wallet has a live session and that calls carry it. */
  ensureSession(of?: Wallet): Promise<Wallet>;
  signOut(): Promise<void>;
  /** Takes the server's present contracts for a new market. */
  acceptMarket(): void;
}

const Context = createContext<WalletContext | undefined>(undefined);

const actingKey = "sahm.acting";
const injectedKey = "sahm.injected";

/** What the tabs of this browser tell each other: that the kept wallets changed, and which one is gone. */
const tabs = "sahm";

function tellTabs(forgotten?: Hex): void {
  const c = new BroadcastChannel(tabs);
  c.postMessage({ forgotten: forgotten ?? "" });
  c.close();
}

interface Connected {
  announced: Announced;
  wallet: Wallet;
}

/** Wallets, sessions and the pinned market, for everything below it. */
export function WalletProvider({ children }: { children: ReactNode }) {
  const status = useQuery(queries.status()).data;
  const [stored, setStored] = useState<StoredWallet[]>([]);
  const [ready, setReady] = useState(false);
  const [connected, setConnected] = useState<Connected>();
  const [acting, setActing] = useState<Hex | undefined>(() => readActing());
  const [sessions, setSessions] = useState(0); // counts changes of what sessionStorage holds
  const [pins, setPins] = useState(0);

  const pin = useMemo<Pin | undefined>(
    () => (status === undefined ? undefined : comparePin(localStorage.getItem(pinKey), status)),
    // pins counts the changes that localStorage does not tell React of.
    [status?.chainId, status && JSON.stringify(status.contracts), pins],
  );
  useEffect(() => {
    if (pin === "first" && status !== undefined) {
      localStorage.setItem(pinKey, writeMarket(status));
      setPins((n) => n + 1);
    }
  }, [pin, status]);

  // Of a server that names other contracts than the known ones nothing is used, here as in pinnedStatus.
  const known = pin === "same" ? status : undefined;
  const chainId = known?.chainId;
  const escrow = known?.contracts.escrow;
  const browserWallets = known !== undefined && allowsBrowserWallets(known);

  const read = useCallback(async () => {
    setStored(await readWallets());
    setReady(true);
  }, []);
  useEffect(() => {
    read().catch(() => setReady(true));
  }, [read]);
  const reload = useCallback(async () => {
    await read();
    tellTabs();
  }, [read]);

  // What another tab made, renamed or forgot is so here too.
  useEffect(() => {
    const c = new BroadcastChannel(tabs);
    c.onmessage = (e: MessageEvent<unknown>) => {
      const m = e.data;
      const gone = typeof m === "object" && m !== null && "forgotten" in m ? m.forgotten : "";
      if (typeof gone === "string" && gone !== "") {
        dropSession(sessionStorage, gone as Hex);
        setStored((was) => was.filter((s) => s.address !== gone));
        setConnected((was) => (was?.wallet.address === gone ? undefined : was));
        setActing((was) => (was === gone ? undefined : was));
        setSessions((n) => n + 1);
      }
      read().catch(() => undefined);
    };
    return () => c.close();
  }, [read]);

  // An extension that was connected before comes back without a question.
  useEffect(() => {
    const kept = localStorage.getItem(injectedKey);
    if (kept === null || chainId === undefined || connected !== undefined) return;
    const [id, address] = kept.split(" ");
    let over = false;
    void discover().then(async (list) => {
      const a = list.find((x) => x.id === id);
      const w = a === undefined ? undefined : await resume(a, address as Hex, chainId, origin);
      if (a !== undefined && w !== undefined && !over) setConnected({ announced: a, wallet: w });
    });
    return () => {
      over = true;
    };
  }, [chainId, connected]);

  // The extension's owner chose another account: it acts from now on.
  useEffect(() => {
    if (connected === undefined || chainId === undefined) return;
    const p = connected.announced.provider;
    const changed = (v: unknown) => {
      const first: unknown = Array.isArray(v) ? v[0] : undefined;
      if (typeof first !== "string") {
        localStorage.removeItem(injectedKey);
        setConnected(undefined);
        return;
      }
      const address = first.toLowerCase() as Hex;
      if (address === connected.wallet.address) return;
      void resume(connected.announced, address, chainId, origin).then((w) => {
        if (w === undefined) return;
        localStorage.setItem(injectedKey, `${connected.announced.id} ${address}`);
        setConnected({ announced: connected.announced, wallet: w });
        setActing((was) => (was === connected.wallet.address ? address : was));
      });
    };
    p.on?.("accountsChanged", changed);
    return () => void p.removeListener?.("accountsChanged", changed);
  }, [connected, chainId]);

  const all = useMemo<Wallet[]>(() => {
    const list: Wallet[] = [];
    if (browserWallets) for (const s of stored) list.push(browserWallet(s, embeddedChain, origin));
    if (connected !== undefined) list.push(connected.wallet);
    return list;
  }, [stored, connected, browserWallets]);

  const wallet = useMemo(() => all.find((w) => w.address === acting) ?? all[0], [all, acting]);

  const signedIn = useMemo(
    () =>
      wallet !== undefined &&
      escrow !== undefined &&
      liveSession(sessionStorage, wallet.address, escrow, Date.now()) !== undefined,
    // sessions counts the changes that sessionStorage does not tell React of.
    [wallet, escrow, sessions],
  );

  // Calls carry the acting wallet's token.
  useEffect(() => {
    const s =
      wallet !== undefined && escrow !== undefined
        ? liveSession(sessionStorage, wallet.address, escrow, Date.now())
        : undefined;
    setBearer(s?.token);
    setOnRefused(() => {
      if (wallet !== undefined) dropSession(sessionStorage, wallet.address);
      setBearer(undefined);
      setSessions((n) => n + 1);
    });
    return () => setOnRefused(undefined);
  }, [wallet, escrow, sessions]);

  // What functions read must be of now, not of the render that made them.
  const now = useRef<{ status: Status | undefined; wallet: Wallet | undefined; all: Wallet[] }>({
    status,
    wallet,
    all,
  });
  now.current = { status, wallet, all };
  const pending = useRef(new Map<string, Promise<Wallet>>());

  const act = useCallback((address: Hex) => {
    localStorage.setItem(actingKey, address);
    setActing(address);
  }, []);

  const createBrowserWallet = useCallback(
    async (name: string) => {
      const s = await pinnedStatus();
      if (!allowsBrowserWallets(s))
        throw new Problem({
          type: "urn:sahm:page:no-browser-wallets",
          title: "This market takes wallets of your own only",
          advice: "Install a wallet extension and connect it.",
        });
      const made = await newStoredWallet(name);
      await reload();
      act(made.address);
      const w = browserWallet(made, embeddedChain, origin);
      now.current = { ...now.current, wallet: w, all: [...now.current.all, w] };
      return w;
    },
    [act, reload],
  );

  const connectInjected = useCallback(
    async (which?: Announced) => {
      const s = await pinnedStatus();
      const a = which ?? (await discover())[0];
      if (a === undefined)
        throw new Problem({
          type: "urn:sahm:page:no-extension",
          title: "There is no wallet extension in this browser",
          advice: allowsBrowserWallets(s)
            ? "Install one, or make a wallet in this browser: this is a test market."
            : "Install one, for example MetaMask, and reload the page.",
        });
      const w = await connectAnnounced(a, s.chainId, origin);
      localStorage.setItem(injectedKey, `${a.id} ${w.address}`);
      setConnected({ announced: a, wallet: w });
      act(w.address);
      now.current = { ...now.current, wallet: w, all: [...now.current.all.filter((x) => x.address !== w.address), w] };
      return w;
    },
    [act],
  );

  const select = useCallback(
    async (address: Hex) => {
      const w = now.current.all.find((x) => x.address === address.toLowerCase());
      if (w === undefined) throw new Error("this browser does not have that wallet");
      act(w.address);
      const s = now.current.status;
      setBearer(
        s === undefined ? undefined : liveSession(sessionStorage, w.address, s.contracts.escrow, Date.now())?.token,
      );
      now.current = { ...now.current, wallet: w };
    },
    [act],
  );

  const rename = useCallback(
    async (address: Hex, name: string) => {
      const w = (await readWallets()).find((x) => x.address === address);
      if (w !== undefined) await keepWallet({ ...w, name: cleanName(name) });
      await reload();
    },
    [reload],
  );

  const forget = useCallback(
    async (address: Hex) => {
      const s = now.current.status;
      const session =
        s === undefined ? undefined : liveSession(sessionStorage, address, s.contracts.escrow, Date.now());
      if (session !== undefined) await endSession(session.token);
      dropSession(sessionStorage, address);
      if (connected?.wallet.address === address) {
        localStorage.removeItem(injectedKey);
        setConnected(undefined);
      } else {
        await forgetKeys(address);
      }
      if (localStorage.getItem(actingKey) === address) localStorage.removeItem(actingKey);
      setActing((was) => (was === address ? undefined : was));
      setSessions((n) => n + 1);
      await read();
      tellTabs(address);
    },
    [connected, read],
  );

  const ensureSession = useCallback(async (of?: Wallet): Promise<Wallet> => {
    const w = of ?? now.current.wallet;
    if (w === undefined)
      throw new Problem({
        type: "urn:sahm:page:no-wallet",
        title: "Choose a wallet first",
        advice: "The button at the top right makes or connects one.",
      });
    const s = await pinnedStatus();
    const live = liveSession(sessionStorage, w.address, s.contracts.escrow, Date.now());
    if (live !== undefined) {
      setBearer(live.token);
      return w;
    }
    // Two buttons at once must not ask for two signatures.
    const running = pending.current.get(w.address);
    if (running !== undefined) return running;
    const made = signIn(w, s)
      .then((session) => {
        keepSession(sessionStorage, session);
        setBearer(session.token);
        setSessions((n) => n + 1);
        return w;
      })
      .finally(() => pending.current.delete(w.address));
    pending.current.set(w.address, made);
    return made;
  }, []);

  const signOut = useCallback(async () => {
    const w = now.current.wallet;
    if (w === undefined) return;
    await endSession(undefined);
    dropSession(sessionStorage, w.address);
    setBearer(undefined);
    setSessions((n) => n + 1);
  }, []);

  const acceptMarket = useCallback(() => {
    const s = now.current.status;
    if (s === undefined) return;
    for (const w of now.current.all) dropSession(sessionStorage, w.address);
    localStorage.setItem(pinKey, writeMarket(s));
    localStorage.removeItem(committeesKey); // those of the old market
    setSessions((n) => n + 1);
    setPins((n) => n + 1);
  }, []);

  const value = useMemo<WalletContext>(
    () => ({
      wallet,
      wallets: all.map((w) => ({ address: w.address, kind: w.kind, name: w.name })),
      ready,
      browserWallets,
      signedIn,
      pin,
      createBrowserWallet,
      connectInjected,
      select,
      rename,
      forget,
      reload,
      ensureSession,
      signOut,
      acceptMarket,
    }),
    [
      wallet,
      all,
      ready,
      browserWallets,
      signedIn,
      pin,
      createBrowserWallet,
      connectInjected,
      select,
      rename,
      forget,
      reload,
      ensureSession,
      signOut,
      acceptMarket,
    ],
  );
  return <Context.Provider value={value}>{children}</Context.Provider>;
}

export function useWallet(): WalletContext {
  const c = useContext(Context);
  if (c === undefined) throw new Error("useWallet outside of WalletProvider");
  return c;
}

/**
 * A function that makes sure there is a wallet with a live session and returns
 * it. Rejects with plain words if there is no wallet or its owner says no.
 */
export function useSignIn(): () => Promise<Wallet> {
  const { ensureSession } = useWallet();
  return useCallback(() => ensureSession(), [ensureSession]);
}

/** Has the server forget a token, the acting wallet's by default; here it dies in any case. */
async function endSession(token: string | undefined): Promise<void> {
  const headers = token === undefined ? {} : { Authorization: `Bearer ${token}` };
  await api.DELETE("/v1/auth/session", { headers }).catch(() => undefined);
}

function readActing(): Hex | undefined {
  const v = localStorage.getItem(actingKey);
  return v !== null && /^0x[0-9a-f]{40}$/.test(v) ? (v as Hex) : undefined;
}
