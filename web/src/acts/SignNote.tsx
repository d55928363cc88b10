import { useWallet } from "../wallet/context";

/**
 * Says what the wallet is going to ask before it does. `act` completes the
 * sentence "to …"; transactions are sent, everything else is only signed.
 */
export function SignNote({ act, sends = false }: { act: string; sends?: boolean }) {
  const { wallet, signedIn } = useWallet();
  if (wallet === undefined)
    return <p className="text-sm text-soft">You need a wallet for this: the button at the top right.</p>;
  if (wallet.kind === "browser")
    return (
      <p className="text-sm text-soft">
        Acting as <strong className="text-ink">{wallet.name}</strong>. The button is your signature {act}
        {sends ? "; the wallet pays the chain's fee" : ""}.
      </p>
    );
  return (
    <p className="text-sm text-soft">
      {signedIn
        ? `${wallet.name} will ask you once, ${act}`
        : `${wallet.name} will ask you twice: to sign in, which moves nothing, and ${act}`}
      {sends ? "; your wallet pays the chain's fee" : ". It costs no gas"}.
    </p>
  );
}
