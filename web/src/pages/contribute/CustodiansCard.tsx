import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { live } from "../../api/client";
import { Button, Card, Check, Facts, Hash, Notice, ProblemNotice, Skeleton } from "../../components";
import { shortFingerprint, type Committee } from "../../wallet/committees";
import { useWallet } from "../../wallet/context";
import { pinnedStatus } from "../../wallet/market";
import { confirmCommittee, otherCustodians, readCommittee, type Named } from "./committee";

/** The custodians as they are named now; asked again and again, because they may change while the page is open. */
export function useCustodians() {
  const { wallet, ready } = useWallet();
  return useQuery({
    queryKey: ["custodians in office", wallet?.address ?? "", wallet?.kind ?? ""],
    queryFn: async () => readCommittee(await pinnedStatus(), wallet),
    enabled: ready,
    retry: 1,
    refetchInterval: live.slow,
  });
}

/** Among whom the key will be shared, whose word that is, and, after a change, whether that is meant. */
export function CustodiansCard() {
  const q = useCustodians();
  return (
    <Card title="Who will hold the key’s parts">
      {q.data === undefined ? (
        q.error !== null ? (
          <ProblemNotice error={q.error} retry={() => void q.refetch()} />
        ) : (
          <Skeleton lines={3} label="Reading the custodians from the chain" />
        )
      ) : (
        <div className="grid gap-4">
          <Office named={q.data} />
          {q.data.standing.is === "forged" && (
            <ProblemNotice error={otherCustodians(q.data.committee, q.data.standing.known, q.data.node)} />
          )}
          {q.data.standing.is === "new" && <NewEpoch now={q.data.committee} before={q.data.standing.before} />}
          <WhoseWord named={q.data} />
        </div>
      )}
    </Card>
  );
}

function Office({ named: { committee: c, node } }: { named: Named }) {
  return (
    <>
      <Facts
        items={[
          {
            name: "Custodians",
            value: `${c.members.length}, any ${c.t} of which can open together`,
            note: `epoch ${c.epoch}`,
          },
          {
            name: "Fingerprint",
            value: <code className="font-mono">{shortFingerprint(c)}</code>,
            note: `as ${node} names them; compare it with what somebody you trust tells you`,
          },
        ]}
      />
      <details>
        <summary className="text-accent">Their accounts</summary>
        <ul className="mt-2 grid gap-1">
          {c.members.map((m, i) => (
            <li key={m}>
              <Hash value={m} what={`account of custodian ${i + 1}`} />
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

/** Says plainly how far the word of the node that named them goes. */
function WhoseWord({ named: { node } }: { named: Named }) {
  return (
    <>
      <p className="text-sm text-soft">
        {node === "this server"
          ? "This server itself names the custodians: a wallet in this browser has no other node to ask."
          : "Your wallet’s own node names the custodians, not this server."}{" "}
        This browser remembers them and refuses others.
      </p>
      <details>
        <summary className="text-accent">What that means</summary>
        <div className="mt-2 grid max-w-prose gap-2 text-sm text-soft">
          <p>
            Whoever chooses the custodians can choose ones that work for it, and together they can open your file. The
            custodians are read from the chain, so what counts is who answers for the chain.
          </p>
          {node === "this server" ? (
            <p>
              Here that is the operator of this server, who on a test market also runs the chain. If you did not start
              this server yourself, publish nothing here that its operator must not read. A wallet extension reads
              through a node that you choose.
            </p>
          ) : (
            <p>
              That is the node that your wallet is set to. On a test market the wallet was most likely told to ask this
              very server: then it is the operator’s word all the same.
            </p>
          )}
          <p>
            At the first visit there is nothing to compare with. After that a change is refused, or, for a new epoch,
            asked about.
          </p>
        </div>
      </details>
    </>
  );
}

function NewEpoch({ now, before }: { now: Committee; before: Committee | undefined }) {
  const client = useQueryClient();
  const [sure, setSure] = useState(false);
  const [error, setError] = useState<unknown>();
  const confirm = async () => {
    setError(undefined);
    try {
      confirmCommittee(await pinnedStatus(), now);
      await client.invalidateQueries({ queryKey: ["custodians in office"] });
    } catch (e) {
      setError(e);
    }
  };
  const joined = now.members.filter((m) => before !== undefined && !before.members.includes(m)).length;
  const left = before?.members.filter((m) => !now.members.includes(m)).length ?? 0;
  return (
    <Notice tone="wait" title="The custodians have changed since this browser last saw them">
      <Facts
        items={[
          {
            name: "Before",
            value:
              before === undefined ? (
                "what this browser kept of them cannot be read"
              ) : (
                <code className="font-mono">{shortFingerprint(before)}</code>
              ),
            ...(before === undefined ? {} : { note: `epoch ${before.epoch}, ${before.members.length} custodians` }),
          },
          {
            name: "Now",
            value: <code className="font-mono">{shortFingerprint(now)}</code>,
            note:
              `epoch ${now.epoch}, ${now.members.length} custodians` +
              (before === undefined ? "" : `; ${joined} joined, ${left} left`),
          },
        ]}
      />
      <p className="mt-3">
        The members of the DAO vote on custodians. If you know of no such vote, ask somebody you trust before you go on:
        enough of these accounts together could open what you publish.
      </p>
      <div className="mt-3 grid gap-3">
        <Check
          label="I know of this change: these are the custodians."
          checked={sure}
          onChange={(e) => setSure(e.currentTarget.checked)}
        />
        {error !== undefined && <ProblemNotice error={error} />}
        <div>
          <Button disabled={!sure} onClick={() => void confirm()}>
            Use these custodians
          </Button>
        </div>
      </div>
    </Notice>
  );
}
