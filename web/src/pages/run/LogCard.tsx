import { useState } from "react";
import { Badge, Button, Card, plainText, type Tone } from "../../components";
import type { Connection } from "./useRunEvents";
import type { Progress, RunEvent } from "./progress";

const clock = new Intl.DateTimeFormat(undefined, { timeStyle: "medium" });
const day = new Intl.DateTimeFormat(undefined, { dateStyle: "medium" });

const said: Record<Connection, { text: string; tone: Tone }> = {
  connecting: { text: "Connecting", tone: "wait" },
  live: { text: "Live", tone: "good" },
  lost: { text: "Connection lost: trying again", tone: "bad" },
  over: { text: "The run is over", tone: "idle" },
  closed: { text: "Not followed", tone: "idle" },
};

/** How the page hears of the run. */
export function ConnectionBadge({ connection }: { connection: Connection }) {
  const s = said[connection];
  return (
    <span role="status">
      <Badge tone={s.tone}>{s.text}</Badge>
    </span>
  );
}

/** Longer sentences than any of the server's own are cut. */
const longest = 600;

/** A sentence of the server's, which may quote others: cleaned, and long hex in it shortened with the whole as a title. */
export function Readable({ text }: { text: string }) {
  const parts = plainText(text, longest).split(/(0x[0-9a-fA-F]{40,64})/);
  return (
    <bdi className="wrap-anywhere">
      {parts.map((p, i) =>
        i % 2 === 1 ? (
          <code key={i} title={p} className="font-mono text-[0.9em] whitespace-nowrap">
            {p.slice(0, 8)}…{p.slice(-4)}
          </code>
        ) : (
          p
        ),
      )}
    </bdi>
  );
}

function Line({ e }: { e: RunEvent }) {
  const d = new Date(e.atMs);
  return (
    <li className="grid gap-x-4 py-2 sm:grid-cols-[5.5rem_minmax(0,1fr)]">
      <time
        dateTime={d.toISOString()}
        title={`${day.format(d)} ${clock.format(d)}`}
        className="text-sm text-soft tabular-nums"
      >
        {clock.format(d)}
      </time>
      <span className="min-w-0">
        <Readable text={e.text} />
      </span>
    </li>
  );
}

const few = 12;

/** Everything that happened, newest first. */
export function LogCard({
  progress,
  connection,
  retry,
}: {
  progress: Progress;
  connection: Connection;
  retry: () => void;
}) {
  const [all, setAll] = useState(false);
  const lines = all ? progress.log : progress.log.slice(0, few);
  return (
    <Card
      id="events"
      title="What happened"
      actions={
        <div className="flex items-center gap-2">
          <ConnectionBadge connection={connection} />
          {connection === "lost" && (
            <Button small onClick={retry}>
              Try now
            </Button>
          )}
        </div>
      }
    >
      <details open>
        <summary className="text-accent">
          {progress.seq === 0 ? "No events yet" : `${progress.log.length + progress.forgotten} events, newest first`}
        </summary>
        <ol className="mt-2 divide-y divide-line" aria-label="Events of the run, newest first">
          {lines.map((e) => (
            <Line key={e.seq} e={e} />
          ))}
        </ol>
        {progress.log.length > few && (
          <Button small kind="quiet" onClick={() => setAll(!all)} className="mt-2">
            {all ? `Show the newest ${few} only` : `Show all ${progress.log.length}`}
          </Button>
        )}
        {all && progress.forgotten > 0 && (
          <p className="mt-2 text-sm text-soft">{progress.forgotten} older events are not kept on this page.</p>
        )}
      </details>
    </Card>
  );
}
