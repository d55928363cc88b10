import { Outlet } from "@tanstack/react-router";
import { Suspense } from "react";
import { useStatus } from "../api/client";
import { ProblemNotice, Skeleton } from "../components";
import { GuideBar } from "../pages/start/GuideBar";
import { useWallet } from "../wallet/context";
import { FaucetOffer } from "./FaucetOffer";
import { Footer } from "./Footer";
import { Header } from "./Header";
import { OtherMarket } from "./OtherMarket";

/** Head, page and foot. A market other than the known one hides the page: nothing can be signed for it by mistake. */
export function Shell() {
  const status = useStatus();
  const { pin } = useWallet();
  return (
    <div className="flex min-h-dvh flex-col">
      <a href="#main" className="absolute -left-full top-2 z-20 rounded-lg bg-surface px-4 py-2 focus:left-2">
        Skip to the page
      </a>
      <Header />
      {pin !== "other" && <GuideBar />}
      <main id="main" tabIndex={-1} className="mx-auto w-full max-w-page flex-1 px-4 py-6 sm:px-6 sm:py-10">
        {status.error !== null && (
          <div className="mb-6">
            <ProblemNotice error={status.error} retry={() => void status.refetch()} />
          </div>
        )}
        {pin === "other" ? (
          <OtherMarket />
        ) : (
          <>
            <FaucetOffer />
            <Suspense fallback={<Skeleton lines={6} />}>
              <Outlet />
            </Suspense>
          </>
        )}
      </main>
      <Footer />
    </div>
  );
}
