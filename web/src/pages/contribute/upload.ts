// Uploads with progress, which fetch does not tell.
import { bearerToken, origin } from "../../api/client";
import { Problem, problemOfAnswer } from "../../api/problem";

/** Bytes sent so far and their total. */
export type OnBytes = (sent: number, total: number) => void;

/**
 * Pins bytes on the market's IPFS node. The server must name them as `cid`,
 * which was computed here: anything else stops the publication. Throws a
 * Problem, or an AbortError when the signal fires.
 */
export function uploadContent(content: Blob, cid: string, onBytes: OnBytes, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted === true) {
      reject(aborted());
      return;
    }
    const x = new XMLHttpRequest();
    const stop = () => x.abort();
    const done = (finish: () => void) => {
      signal?.removeEventListener("abort", stop);
      finish();
    };
    x.open("POST", `${origin}/v1/content`);
    x.setRequestHeader("Content-Type", "application/octet-stream");
    const token = bearerToken();
    if (token !== undefined) x.setRequestHeader("Authorization", `Bearer ${token}`);
    x.upload.onprogress = (e) => onBytes(e.loaded, content.size);
    x.onerror = () => done(() => reject(interrupted()));
    x.onabort = () => done(() => reject(aborted()));
    x.onload = () =>
      done(() => {
        const body = parse(x.responseText);
        if (x.status !== 201) {
          reject(problemOfAnswer(body, x.status));
          return;
        }
        const named = cidOf(body);
        if (named !== cid) {
          reject(otherName(named, cid));
          return;
        }
        onBytes(content.size, content.size);
        resolve();
      });
    signal?.addEventListener("abort", stop, { once: true });
    x.send(content);
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function cidOf(body: unknown): string {
  return typeof body === "object" && body !== null && "cid" in body && typeof body.cid === "string" ? body.cid : "";
}

function interrupted(): Problem {
  return new Problem({
    type: "urn:sahm:page:interrupted",
    title: "The upload was interrupted",
    detail: "What is prepared stays in this browser, and what is uploaded already is not sent again.",
    advice: "Try again from here once the server answers.",
  });
}

function aborted(): DOMException {
  return new DOMException("stopped", "AbortError");
}

function otherName(named: string, cid: string): Problem {
  return new Problem({
    type: "urn:sahm:page:other-cid",
    title: "The server stored other bytes than were sent",
    detail: `It names them ${named === "" ? "nothing" : named}, they are ${cid}. Nothing was signed or registered.`,
    advice: "Try again. If it happens again, do not trust this server.",
  });
}
