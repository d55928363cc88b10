package cli

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"math/big"
	"net/http"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"sahm/dao"
	"sahm/dao/chain"
	"sahm/dao/typed"
	"sahm/server/client"
)

func sharesCommand(e *env) *cobra.Command {
	c := &cobra.Command{Use: "shares", Short: "Open, trade and claim shares of a dataset's earnings"}
	open := &cobra.Command{
		Use: "open ID", Short: "Open the shares of your dataset's earnings", Args: cobra.ExactArgs(1),
		Long: `Makes 1,000,000 shares, an ERC-20 token, and gives you all of them. From then on what the
dataset earns goes to the shares, and every share earns the same. It cannot be undone. Who has
shares has no say: versions, policy, floor and revocation stay with the dataset's owner.
One signature; the relayer pays the gas.`,
		Example: "  sahm shares open 0x…",
		RunE:    func(cmd *cobra.Command, args []string) error { return e.sharesOpen(cmd.Context(), args[0]) },
	}
	var holder string
	show := &cobra.Command{
		Use: "show ID", Short: "Show a dataset's shares, and what a holder earned, claimed and can claim", Args: cobra.ExactArgs(1),
		Example: "  sahm shares show 0x…\n  sahm shares show 0x… --holder 0x…",
		RunE:    func(cmd *cobra.Command, args []string) error { return e.sharesShow(cmd.Context(), args[0], holder) },
	}
	show.Flags().StringVar(&holder, "holder", "", "account (default: this wallet)")
	transfer := &cobra.Command{
		Use: "transfer ID ACCOUNT AMOUNT", Short: "Give shares to an account", Args: cobra.ExactArgs(3),
		Long:    "AMOUNT is a number of shares. What they earned before stays yours to claim. Your wallet sends\nthe transaction itself.",
		Example: "  sahm shares transfer 0x… 0x… 2500",
		RunE: func(cmd *cobra.Command, args []string) error {
			return e.sharesTransfer(cmd.Context(), args[0], args[1], args[2])
		},
	}
	var price string
	var days int
	offer := &cobra.Command{
		Use: "offer ID AMOUNT", Short: "Offer shares at a fixed price", Args: cobra.ExactArgs(2),
		Long: `AMOUNT is a number of shares, --price what one costs. The shares stay yours, and earn for you,
until somebody buys them. Your wallet sends two transactions: that the offers contract may take
them, and the offer.`,
		Example: "  sahm shares offer 0x… 250000 --price 0.01credits\n  sahm shares offer 0x… 1000 --price 2credits --days 7",
		RunE: func(cmd *cobra.Command, args []string) error {
			return e.sharesOffer(cmd.Context(), args[0], args[1], price, days)
		},
	}
	offer.Flags().StringVar(&price, "price", "", "price of one share (wei, or 0.01credits)")
	offer.Flags().IntVar(&days, "days", 30, "how many days the offer stands")
	var dataset string
	var mine bool
	offers := &cobra.Command{
		Use: "offers", Short: "List open offers", Args: cobra.NoArgs, Example: "  sahm shares offers --dataset 0x…\n  sahm shares offers --mine --json",
		RunE: func(cmd *cobra.Command, _ []string) error { return e.sharesOffers(cmd.Context(), dataset, mine) },
	}
	offers.Flags().StringVar(&dataset, "dataset", "", "of this dataset only")
	offers.Flags().BoolVar(&mine, "mine", false, "of this wallet only")
	var pay spending
	var of string
	buy := &cobra.Command{
		Use: "buy OFFER AMOUNT", Short: "Buy shares from an offer", Args: cobra.ExactArgs(2),
		Long: `AMOUNT is a number of shares. The offer is read from the chain and must be what the server
shows. It pays without asking up to --max-total, and asks otherwise. One signature pays exactly the
cost, for this offer and amount and nothing else; the relayer pays the gas. What the shares earned
before stays the seller's.`,
		Example: "  sahm shares buy 3 1000\n  sahm shares buy 3 1000 --dataset 0x… --max-total 10credits",
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := pay.ready(e, cmd); err != nil {
				return err
			}
			return e.sharesBuy(cmd.Context(), args[0], args[1], of, &pay)
		},
	}
	pay.flags(buy)
	buy.Flags().StringVar(&of, "dataset", "", "refuse if the offer is of shares of another dataset")
	cancel := &cobra.Command{
		Use: "cancel OFFER", Short: "Take your offer back", Args: cobra.ExactArgs(1), Example: "  sahm shares cancel 3",
		RunE: func(cmd *cobra.Command, args []string) error { return e.sharesCancel(cmd.Context(), args[0]) },
	}
	claim := &cobra.Command{
		Use: "claim ID", Short: "Claim what shares earned; the money goes to their holder", Args: cobra.ExactArgs(1),
		Long:    "Anybody may claim for anybody; the relayer pays the gas.",
		Example: "  sahm shares claim 0x…\n  sahm shares claim 0x… --holder 0x…",
		RunE:    func(cmd *cobra.Command, args []string) error { return e.sharesClaim(cmd.Context(), args[0], holder) },
	}
	claim.Flags().StringVar(&holder, "holder", "", "account (default: this wallet)")
	earnings := &cobra.Command{
		Use: "earnings [ACCOUNT]", Short: "Show the shares of an account: earned, claimed and claimable", Args: cobra.MaximumNArgs(1),
		Example: "  sahm shares earnings\n  sahm shares earnings 0x… --json",
		RunE: func(cmd *cobra.Command, args []string) error {
			return e.sharesEarnings(cmd.Context(), strings.Join(args, ""))
		},
	}
	c.AddCommand(open, show, transfer, offer, offers, buy, cancel, claim, earnings)
	return c
}

// shareUnits reads a number of shares, with up to 18 decimals, as units.
func shareUnits(s string) (dao.Wei, error) {
	v, err := amount("AMOUNT", s+"credits") // the same decimals
	if err != nil || v.IsZero() {
		return v, badUsage("AMOUNT: %q is not a number of shares", s)
	}
	return v, nil
}

// shares writes units as a number of shares.
func shares(units string) string {
	v, ok := new(big.Int).SetString(units, 10)
	if !ok {
		return units
	}
	s := new(big.Rat).SetFrac(v, big.NewInt(1e18)).FloatString(6)
	return strings.TrimSuffix(strings.TrimRight(s, "0"), ".")
}

func offerID(s string) (uint64, error) {
	n, err := strconv.ParseUint(s, 10, 62)
	if err != nil || n == 0 {
		return 0, badUsage("%q is not an offer's number; sahm shares offers lists them", s)
	}
	return n, nil
}

// who is the account named, or the wallet's.
func (e *env) who(account string) (string, error) {
	if account == "" {
		w, err := e.loadWallet()
		if err != nil {
			return "", err
		}
		return w.Address().String(), nil
	}
	a, err := dao.ParseAddress(account)
	if err != nil {
		return "", badUsage("%q is not an account: %v", account, err)
	}
	return a.String(), nil
}

// market gives the contracts of shares on the user's own node, at the
// addresses that the wallet knows.
func (s *session) market(ctx context.Context) (*chain.Contracts, func(), error) {
	if s.status.Contracts.Shares == nil || s.status.Contracts.Offers == nil {
		return nil, nil, fmt.Errorf("the server names no contracts for shares")
	}
	factory, err := contract(*s.status.Contracts.Shares)
	if err != nil {
		return nil, nil, err
	}
	offers, err := contract(*s.status.Contracts.Offers)
	if err != nil {
		return nil, nil, err
	}
	c, err := s.dial(ctx)
	if err != nil {
		return nil, nil, err
	}
	return chain.NewContracts(c, chain.Addresses{Shares: factory, Offers: offers}), c.Close, nil
}

func (e *env) sharesOpen(ctx context.Context, id string) error {
	o, err := e.own(ctx, id)
	if err != nil {
		return err
	}
	s := o.s
	if s.status.Contracts.Shares == nil {
		return fmt.Errorf("the server names no contracts for shares")
	}
	if v, err := s.shares(ctx, id, s.signer.Address().String()); err == nil {
		return e.print(v, "the shares of dataset %s are open already\n%s", v.DatasetId, describeShares(v))
	} else if p := (*Problem)(nil); !errors.As(err, &p) || p.P.Status != http.StatusNotFound {
		return err
	}
	factory, err := contract(*s.status.Contracts.Shares)
	if err != nil {
		return err
	}
	acc, err := s.account(ctx, s.signer.Address())
	if err != nil {
		return err
	}
	if acc.ShareNonce == nil {
		return fmt.Errorf("the server does not say the nonce for opening shares")
	}
	m := dao.OpenShares{DatasetID: o.id, Nonce: uint64(*acc.ShareNonce), Deadline: uint64(o.deadline)}
	sig, err := typed.Sign(s.signer, typed.ShareFactoryDomain(s.chainID(), factory), (*typed.OpenShares)(&m))
	if err != nil {
		return err
	}
	r, err := s.api.OpenSharesWithResponse(ctx, id, client.OpenSharesRequest{Nonce: *acc.ShareNonce, Deadline: o.deadline, Signature: sig})
	if err != nil {
		return err
	}
	v, err := answer(r.JSON201, r.ApplicationproblemJSONDefault, r.HTTPResponse)
	if err != nil {
		return err
	}
	return e.print(v, "the shares of dataset %s are the token %s\n%s shares are yours; runs that are opened from now on pay them\n", v.DatasetId, v.Address, shares(v.Supply))
}

func (s *session) shares(ctx context.Context, id, holder string) (*client.Shares, error) {
	if err := checkID("dataset", id); err != nil {
		return nil, err
	}
	r, err := s.api.GetSharesWithResponse(ctx, id, &client.GetSharesParams{Holder: &holder})
	if err != nil {
		return nil, err
	}
	return answer(r.JSON200, r.ApplicationproblemJSONDefault, r.HTTPResponse)
}

func describeShares(v *client.Shares) string {
	var b strings.Builder
	fmt.Fprintf(&b, "dataset   %s\ntoken     %s\nshares    %s, open since %s\nincome    %s credits, of which holders took %s\n",
		v.DatasetId, v.Address, shares(v.Supply), clock(v.OpenedAt), credits(v.ReceivedWei), credits(v.ClaimedWei))
	if h := v.Holding; h != nil {
		fmt.Fprintf(&b, "holder    %s\n%s", h.Holder, describeHolding(h))
	}
	return b.String()
}

func describeHolding(h *client.ShareHolding) string {
	text := fmt.Sprintf("          %s shares, claimable %s credits", shares(h.Units), credits(h.ClaimableWei))
	if h.EarnedWei != nil && h.ClaimedWei != nil {
		text += fmt.Sprintf(" (earned %s, claimed %s)", credits(*h.EarnedWei), credits(*h.ClaimedWei))
	}
	return text + "\n"
}

func (e *env) sharesShow(ctx context.Context, id, holder string) error {
	if err := checkID("dataset", id); err != nil {
		return err
	}
	who, err := e.who(holder)
	if err != nil {
		return err
	}
	s, err := e.connect(ctx)
	if err != nil {
		return err
	}
	v, err := s.shares(ctx, id, who)
	if err != nil {
		return err
	}
	return e.print(v, "%s", describeShares(v))
}

// attempt makes the key of a transaction that the user may well send twice.
func attempt(what string) (string, error) {
	b := make([]byte, 8)
	if _, err := rand.Read(b); err != nil {
		return "", err
	}
	return "shares/" + what + "/" + hex.EncodeToString(b), nil
}

// sendCall sends one packed call of the wallet.
func (s *session) sendCall(ctx context.Context, what string, to dao.Address, data []byte) error {
	key, err := attempt(what)
	if err != nil {
		return err
	}
	return s.send(ctx, key, to.String(), data)
}

func (e *env) sharesTransfer(ctx context.Context, id, account, number string) error {
	units, err := shareUnits(number)
	if err != nil {
		return err
	}
	if err := checkID("dataset", id); err != nil {
		return err
	}
	to, err := dao.ParseAddress(account)
	if err != nil {
		return badUsage("%q is not an account: %v", account, err)
	}
	s, m, done, at, err := e.tradeShares(ctx, id)
	if err != nil {
		return err
	}
	defer done()
	if to == at || to.IsZero() {
		return badUsage("shares sent to %s would be lost", to)
	}
	target, data := m.PackTransferShares(at, to, units)
	if err := s.sendCall(ctx, "transfer", target, data); err != nil {
		return err
	}
	v, err := s.shares(ctx, id, s.signer.Address().String())
	if err != nil {
		return err
	}
	return e.print(v, "%s shares are %s's now\n%s", shares(units.String()), to, describeShares(v))
}

// tradeShares signs in and finds the share contract of a dataset on the user's
// node.
func (e *env) tradeShares(ctx context.Context, id string) (s *session, m *chain.Contracts, done func(), at dao.Address, err error) {
	h, err := dao.ParseHash(id)
	if err != nil {
		return nil, nil, nil, at, err
	}
	if s, err = e.signIn(ctx); err != nil {
		return nil, nil, nil, at, err
	}
	if m, done, err = s.market(ctx); err != nil {
		return nil, nil, nil, at, err
	}
	at, err = m.SharesOf(ctx, h)
	if err == nil && at.IsZero() {
		err = fmt.Errorf("the shares of dataset %s are not open", id)
	}
	if err != nil {
		done()
	}
	return s, m, done, at, err
}

func (e *env) sharesClaim(ctx context.Context, id, holder string) error {
	if err := checkID("dataset", id); err != nil {
		return err
	}
	who, err := e.who(holder)
	if err != nil {
		return err
	}
	s, err := e.signIn(ctx)
	if err != nil {
		return err
	}
	before, err := s.shares(ctx, id, who)
	if err != nil {
		return err
	}
	r, err := s.api.ClaimSharesWithResponse(ctx, id, client.ShareClaimRequest{Holders: []string{who}})
	if err != nil {
		return err
	}
	v, err := answer(r.JSON200, r.ApplicationproblemJSONDefault, r.HTTPResponse)
	if err != nil {
		return err
	}
	text := fmt.Sprintf("%s was paid %s credits\n", who, credits(paid(before.Holding, v.Holding)))
	if before.Holding == nil || before.Holding.ClaimableWei == "0" {
		text = fmt.Sprintf("nothing is due to %s now\n", who)
	}
	return e.print(v, "%s%s", text, describeShares(v))
}

// paid is what a claim paid: what was claimed since, or, where the node does
// not say that, what was claimable before.
func paid(before, after *client.ShareHolding) string {
	if before != nil && after != nil && before.ClaimedWei != nil && after.ClaimedWei != nil {
		x, err1 := dao.ParseWei(*before.ClaimedWei)
		y, err2 := dao.ParseWei(*after.ClaimedWei)
		if err1 == nil && err2 == nil && y.Cmp(x) >= 0 {
			return y.Sub(x).String()
		}
	}
	if before == nil {
		return "0"
	}
	return before.ClaimableWei
}

func (e *env) sharesEarnings(ctx context.Context, account string) error {
	who, err := e.who(account)
	if err != nil {
		return err
	}
	s, err := e.connect(ctx)
	if err != nil {
		return err
	}
	r, err := s.api.ListAccountSharesWithResponse(ctx, who)
	if err != nil {
		return err
	}
	v, err := answer(r.JSON200, r.ApplicationproblemJSONDefault, r.HTTPResponse)
	if err != nil {
		return err
	}
	var b strings.Builder
	fmt.Fprintf(&b, "%s can claim %s credits from shares\n", v.Address, credits(v.ClaimableWei))
	for i := range v.Holdings {
		fmt.Fprintf(&b, "dataset   %s\n%s", v.Holdings[i].DatasetId, describeHolding(&v.Holdings[i]))
	}
	return e.print(v, "%s", b.String())
}
