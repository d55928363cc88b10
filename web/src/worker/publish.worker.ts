// The module worker that reads, encrypts and shares a file. See protocol.ts.

import type { ToWorker } from "./protocol";
import { serve } from "./serve";

declare const self: DedicatedWorkerGlobalScope;

const handle = serve((message) => self.postMessage(message));
self.addEventListener("message", (e: MessageEvent<ToWorker>) => handle(e.data));
