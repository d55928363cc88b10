import { askFaucet, delegateToSelf } from "../../acts/faucet";
import { SignNote } from "../../acts/SignNote";
import { useAct } from "../../acts/useAct";
import { useAccount, useStatus } from "../../api/client";
import { Button, Notice, ProblemNotice } from "../../components";
import { useWallet } from "../../wallet/context";

/**
 * Says it when the acting wallet has no votes, and gets them: votes count for
 * proposals whose snapshot comes later. With `held` only for votes that it holds
 * and that count for nobody, on pages that are not about voting.
 */
export function VotesNotice({ held: heldOnly = false }: { held?: boolean }) {
  const { wallet } = useWallet();
  const account = useAccount(wallet?.address).data;
  const status = useStatus().data;
  const held = account !== undefined && account.tokenWei !== "0";
  const act = useAct(async (w, _, market) => {
    if (held) await delegateToSelf(w, market);
    else await askFaucet(w, market, { credits: false, votes: true });
    return "Your votes count from now on";
  });
  if (wallet === undefined || account === undefined || status === undefined || account.votesWei !== "0") return null;
  if (heldOnly && (!held || !/^0x0+$/.test(account.delegate))) return null;
  const elsewhere = held && !/^0x0+$/.test(account.delegate) && account.delegate.toLowerCase() !== wallet.address;
  if (elsewhere)
    return (
      <Notice title={`The votes of ${wallet.name} are delegated to another account`}>
        That account votes with them. Delegate them to yourself to vote with this wallet.
        <Act act={act} label="Delegate my votes to myself" />
      </Notice>
    );
  if (held)
    return (
      <Notice tone="wait" title={`${wallet.name} holds vote tokens that do not count yet`}>
        Votes count once they are delegated, also to oneself, and only for proposals whose snapshot comes later.
        <Act act={act} label="Make my votes count" />
      </Notice>
    );
  return (
    <Notice tone="wait" title={`${wallet.name} has no votes`}>
      Proposing and voting need votes, held and delegated before a proposal's snapshot.
      {status.faucet && <Act act={act} label="Get free test votes" />}
    </Notice>
  );
}

function Act({ act, label }: { act: ReturnType<typeof useAct<void>>; label: string }) {
  return (
    <div className="mt-3 grid gap-2">
      <div>
        <Button kind="primary" busy={act.busy} onClick={() => act.start()}>
          {label}
        </Button>
      </div>
      <SignNote act="to delegate your votes to yourself" />
      {act.error !== undefined && <ProblemNotice error={act.error} />}
    </div>
  );
}
