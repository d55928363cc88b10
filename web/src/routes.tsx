import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from "@tanstack/react-router";
import { RouteProblem, NotFound } from "./shell/faces";
import { Shell } from "./shell/Shell";

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound, errorComponent: RouteProblem });

/** The search parameter of pages that can start with something chosen. */
const optional = <K extends string>(...names: K[]) => {
  return (search: Record<string, unknown>): Partial<Record<K, string>> => {
    const out: Partial<Record<K, string>> = {};
    for (const n of names) {
      const v = search[n];
      if (typeof v === "string" && v.length <= 4096) out[n] = v;
      else if (typeof v === "number") out[n] = String(v); // as the router reads bare digits
    }
    return out;
  };
};

const start = createRoute({
  getParentRoute: () => root,
  path: "/",
  component: lazyRouteComponent(() => import("./pages/start")),
});
const datasets = createRoute({
  getParentRoute: () => root,
  path: "/datasets",
  component: lazyRouteComponent(() => import("./pages/datasets")),
});
const dataset = createRoute({
  getParentRoute: () => root,
  path: "/datasets/$id",
  component: lazyRouteComponent(() => import("./pages/dataset")),
});
const contribute = createRoute({
  getParentRoute: () => root,
  path: "/contribute",
  validateSearch: optional("sample"),
  component: lazyRouteComponent(() => import("./pages/contribute")),
});
const train = createRoute({
  getParentRoute: () => root,
  path: "/train",
  validateSearch: optional("datasets", "validation", "model", "rounds"),
  component: lazyRouteComponent(() => import("./pages/train")),
});
const runs = createRoute({
  getParentRoute: () => root,
  path: "/runs",
  component: lazyRouteComponent(() => import("./pages/runs")),
});
const run = createRoute({
  getParentRoute: () => root,
  path: "/runs/$id",
  component: lazyRouteComponent(() => import("./pages/run")),
});
const govern = createRoute({
  getParentRoute: () => root,
  path: "/govern",
  validateSearch: optional("propose", "datasets"),
  component: lazyRouteComponent(() => import("./pages/govern")),
});
const proposal = createRoute({
  getParentRoute: () => root,
  path: "/govern/$id",
  component: lazyRouteComponent(() => import("./pages/proposal")),
});
const earnings = createRoute({
  getParentRoute: () => root,
  path: "/earnings",
  component: lazyRouteComponent(() => import("./pages/earnings")),
});
const account = createRoute({
  getParentRoute: () => root,
  path: "/account",
  component: lazyRouteComponent(() => import("./pages/account")),
});

/**
 * The portal's addresses. Pages are loaded when they are visited; each exports
 * its component by default. Parameters: useParams({ from: "/runs/$id" }).
 */
export const router = createRouter({
  routeTree: root.addChildren([
    start,
    datasets,
    dataset,
    contribute,
    train,
    runs,
    run,
    govern,
    proposal,
    earnings,
    account,
  ]),
  defaultPreload: "intent",
  scrollRestoration: true,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
