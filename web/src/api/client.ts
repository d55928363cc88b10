import { QueryClient, queryOptions, useQuery, useQueryClient } from "@tanstack/react-query";
import createClient from "openapi-fetch";
import { Problem, problemOfAnswer, toProblem, unreachable } from "./problem";
import type { components, paths } from "./schema.gen";

export { Problem, toProblem } from "./problem";

type Schemas = components["schemas"];
export type Status = Schemas["Status"];
export type Contracts = Schemas["Contracts"];
export type Account = Schemas["Account"];
export type Dataset = Schemas["Dataset"];
export type Run = Schemas["Run"];
export type RunEvent = Schemas["RunEvent"];
export type Quote = Schemas["Quote"];
export type Payout = Schemas["Payout"];
export type Payouts = Schemas["Payouts"];
export type AccountPayouts = Schemas["AccountPayouts"];
export type Proposal = Schemas["Proposal"];
export type ProposalDraft = Schemas["ProposalDraft"];
export type ProposalAction = Schemas["ProposalAction"];
export type Governance = Schemas["Governance"];
export type Trainer = Schemas["Trainer"];
export type Committee = Schemas["Committee"];

/** Where the API is: the page's own origin. */
export const origin: string = typeof location === "undefined" ? "http://localhost" : location.origin;

/** The API, typed by openapi.yaml. Prefer `unwrap(api.GET(…))`. Adds the acting wallet's bearer token. */
export const api = createClient<paths>({ baseUrl: origin });

let bearer: string | undefined;
let onRefused: (() => void) | undefined;

/** Sets the token that calls carry from now on; the wallet context calls it. */
export function setBearer(token: string | undefined): void {
  bearer = token;
}

/** The token of the acting wallet, for calls that openapi-fetch cannot make (an upload with progress). */
export function bearerToken(): string | undefined {
  return bearer;
}

/** Says what to do when the server no longer knows the token: forget the session. */
export function setOnRefused(fn: (() => void) | undefined): void {
  onRefused = fn;
}

api.use({
  onRequest({ request }) {
    // A call may carry the token of another wallet, to end its session.
    if (bearer !== undefined && !request.headers.has("Authorization"))
      request.headers.set("Authorization", `Bearer ${bearer}`);
    return request;
  },
  onResponse({ response }) {
    if (response.status === 401) onRefused?.();
  },
  onError({ error }) {
    return error instanceof DOMException && error.name === "AbortError" ? error : unreachable();
  },
});

/** The data of an answer; throws a Problem in plain words otherwise. */
export async function unwrap<T>(call: Promise<{ data?: T; error?: unknown; response: Response }>): Promise<T> {
  let got: { data?: T; error?: unknown; response: Response };
  try {
    got = await call;
  } catch (e) {
    throw toProblem(e); // a body that is not JSON, a connection that broke
  }
  if (got.error !== undefined || !got.response.ok) throw problemOfAnswer(got.error, got.response.status);
  if (got.data === undefined && got.response.status !== 204) throw problemOfAnswer(undefined, got.response.status);
  return got.data as T;
}

/**
 * Content of this market by CID, raw. The caller verifies it with core/cid:
 * what a server says is under a CID is its word until then.
 */
export async function fetchContent(cid: string, signal?: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  let r: Response;
  try {
    r = await fetch(contentUrl(cid), signal ? { signal } : {});
  } catch (e) {
    throw toProblem(e);
  }
  if (!r.ok) throw problemOfAnswer(await r.json().catch(() => undefined), r.status);
  return new Uint8Array(await r.arrayBuffer());
}

/** The address of a CID's bytes on this server. */
export function contentUrl(cid: string): string {
  return `/ipfs/${encodeURIComponent(cid)}?format=raw`;
}

/** How often what is live is asked again, in milliseconds. Polling stops in hidden tabs. */
export const live = { fast: 2_000, steady: 4_000, slow: 15_000 } as const;

/** Queries: an error of the server's own is asked again, a refusal is not. */
export function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 2_000,
        refetchOnWindowFocus: true,
        refetchIntervalInBackground: false,
        networkMode: "always", // the server may be on this very machine
        retry: (count, error) =>
          error instanceof Problem && error.status >= 400 && error.status < 500 ? false : count < 2,
        retryDelay: (n) => Math.min(1_000 * 2 ** n, 8_000),
      },
      mutations: { retry: false, networkMode: "always" },
    },
  });
}

const none = "0x0000000000000000000000000000000000000000";

export const queries = {
  status: () =>
    queryOptions({
      queryKey: ["status"],
      queryFn: ({ signal }) => unwrap(api.GET("/v1/status", { signal })),
      refetchInterval: live.steady,
    }),
  account: (address: string | undefined) =>
    queryOptions({
      queryKey: ["account", address ?? none],
      queryFn: ({ signal }) =>
        unwrap(api.GET("/v1/accounts/{address}", { params: { path: { address: address ?? none } }, signal })),
      enabled: address !== undefined,
      refetchInterval: live.steady,
    }),
  datasets: () =>
    queryOptions({
      queryKey: ["datasets"],
      queryFn: async ({ signal }) => (await unwrap(api.GET("/v1/datasets", { signal }))).datasets,
      refetchInterval: live.steady,
    }),
  dataset: (id: string) =>
    queryOptions({
      queryKey: ["datasets", id],
      queryFn: ({ signal }) => unwrap(api.GET("/v1/datasets/{id}", { params: { path: { id } }, signal })),
      refetchInterval: live.steady,
    }),
  runs: () =>
    queryOptions({
      queryKey: ["runs"],
      queryFn: async ({ signal }) => (await unwrap(api.GET("/v1/runs", { signal }))).runs,
      refetchInterval: live.steady,
    }),
  run: (id: string) =>
    queryOptions({
      queryKey: ["runs", id],
      queryFn: ({ signal }) => unwrap(api.GET("/v1/runs/{id}", { params: { path: { id } }, signal })),
      refetchInterval: (q) =>
        q.state.data?.state === "Settled" || q.state.data?.state === "Refunded" ? false : live.fast,
    }),
  runPayouts: (id: string) =>
    queryOptions({
      queryKey: ["runs", id, "payouts"],
      queryFn: ({ signal }) => unwrap(api.GET("/v1/runs/{id}/payouts", { params: { path: { id } }, signal })),
      refetchInterval: live.steady,
    }),
  proposals: (voter: string | undefined) =>
    queryOptions({
      queryKey: ["proposals", voter ?? none],
      queryFn: async ({ signal }) =>
        (await unwrap(api.GET("/v1/proposals", { params: { query: voter === undefined ? {} : { voter } }, signal })))
          .proposals,
      refetchInterval: live.steady,
    }),
  proposal: (proposalId: string, voter: string | undefined) =>
    queryOptions({
      queryKey: ["proposals", voter ?? none, proposalId],
      queryFn: ({ signal }) =>
        unwrap(
          api.GET("/v1/proposals/{proposalId}", {
            params: { path: { proposalId }, query: voter === undefined ? {} : { voter } },
            signal,
          }),
        ),
      refetchInterval: (q) => (settled(q.state.data?.state) ? live.slow : live.fast),
    }),
  earnings: (address: string | undefined) =>
    queryOptions({
      queryKey: ["earnings", address ?? none],
      queryFn: ({ signal }) =>
        unwrap(api.GET("/v1/accounts/{address}/payouts", { params: { path: { address: address ?? none } }, signal })),
      enabled: address !== undefined,
      refetchInterval: live.steady,
    }),
  shares: (id: string, holder: string | undefined) =>
    queryOptions({
      queryKey: ["shares", id, holder ?? none],
      queryFn: ({ signal }) =>
        unwrap(
          api.GET("/v1/datasets/{id}/shares", {
            params: { path: { id }, query: holder === undefined ? {} : { holder } },
            signal,
          }),
        ),
      refetchInterval: live.steady,
    }),
  privacy: (id: string) =>
    queryOptions({
      queryKey: ["privacy", id],
      queryFn: ({ signal }) => unwrap(api.GET("/v1/datasets/{id}/privacy", { params: { path: { id } }, signal })),
      refetchInterval: live.steady,
    }),
  covers: (id: string) =>
    queryOptions({
      queryKey: ["statistics of", id],
      queryFn: async ({ signal }) =>
        (await unwrap(api.GET("/v1/datasets/{id}/statistics", { params: { path: { id } }, signal }))).statistics,
      refetchInterval: live.steady,
    }),
  /** Made once: the answer never changes. */
  statistics: (runId: string, datasets: readonly string[]) =>
    queryOptions({
      queryKey: ["statistics", runId],
      queryFn: ({ signal }) =>
        unwrap(api.GET("/v1/statistics", { params: { query: { datasets: datasets.join(",") } }, signal })),
      staleTime: Infinity,
    }),
  offers: (dataset: string) =>
    queryOptions({
      queryKey: ["offers", dataset],
      queryFn: async ({ signal }) =>
        (await unwrap(api.GET("/v1/offers", { params: { query: { dataset } }, signal }))).offers,
      refetchInterval: live.steady,
    }),
  accountShares: (address: string | undefined) =>
    queryOptions({
      queryKey: ["account shares", address ?? none],
      queryFn: ({ signal }) =>
        unwrap(api.GET("/v1/accounts/{address}/shares", { params: { path: { address: address ?? none } }, signal })),
      enabled: address !== undefined,
      refetchInterval: live.slow,
    }),
  governance: () =>
    queryOptions({
      queryKey: ["governance"],
      queryFn: ({ signal }) => unwrap(api.GET("/v1/governance", { signal })),
      refetchInterval: live.slow,
    }),
  trainers: () =>
    queryOptions({
      queryKey: ["trainers"],
      queryFn: async ({ signal }) => (await unwrap(api.GET("/v1/trainers", { signal }))).trainers,
      refetchInterval: live.slow,
    }),
  committee: () =>
    queryOptions({
      queryKey: ["custodians"],
      queryFn: ({ signal }) => unwrap(api.GET("/v1/custodians", { signal })),
      refetchInterval: live.slow,
    }),
};

/** Whether a proposal's state changes no more. */
export function settled(state: Proposal["state"] | undefined): boolean {
  return state === "Executed" || state === "Defeated" || state === "Canceled" || state === "Expired";
}

export const useStatus = () => useQuery(queries.status());
export const useAccount = (address: string | undefined) => useQuery(queries.account(address));
export const useDatasets = () => useQuery(queries.datasets());
export const useDataset = (id: string) => useQuery(queries.dataset(id));
export const useRuns = () => useQuery(queries.runs());
export const useRun = (id: string) => useQuery(queries.run(id));
export const useRunPayouts = (id: string) => useQuery(queries.runPayouts(id));
export const useProposals = (voter?: string) => useQuery(queries.proposals(voter));
export const useProposal = (id: string, voter?: string) => useQuery(queries.proposal(id, voter));
export const useEarnings = (address: string | undefined) => useQuery(queries.earnings(address));
export const useAccountShares = (address: string | undefined) => useQuery(queries.accountShares(address));
export const useGovernance = () => useQuery(queries.governance());
export const useTrainers = () => useQuery(queries.trainers());
export const useCommittee = () => useQuery(queries.committee());

/** Asks everything again: after an act that changed the market. */
export function useRefresh(): () => Promise<void> {
  const client = useQueryClient();
  return () => client.invalidateQueries();
}
