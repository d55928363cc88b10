import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { newQueryClient } from "./api/client";
import { ChainClockProvider } from "./api/clock";
import { ToastProvider } from "./components";
import { router } from "./routes";
import "./styles.css";
import { WalletProvider } from "./wallet/context";

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no #root");
const client = newQueryClient();

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <ToastProvider>
        <WalletProvider>
          <ChainClockProvider>
            <RouterProvider router={router} />
          </ChainClockProvider>
        </WalletProvider>
      </ToastProvider>
    </QueryClientProvider>
  </StrictMode>,
);
