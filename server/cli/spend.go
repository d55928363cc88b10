package cli

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"math/big"
	"strings"

	"github.com/spf13/cobra"

	"sahm/dao"
	"sahm/dao/chain"
	"sahm/server/client"
)

// spending is how far a user agrees to a payment: up to a ceiling, by --yes to
// whatever it is, or when asked.
type spending struct {
	most string
	yes  bool

	limit dao.Wei
	in    io.Reader
}

// flags adds --max-total and --yes to a command that pays.
func (p *spending) flags(c *cobra.Command) {
	c.Flags().StringVar(&p.most, "max-total", "", "pay without asking, but never more (wei, or 10credits)")
	c.Flags().BoolVar(&p.yes, "yes", false, "pay without asking")
}

// ready reads the flags, before anything is done. Errors: [ErrUsage] where
// nobody could be asked and nothing was said, dao.ErrBadAmount.
func (p *spending) ready(e *env, c *cobra.Command) (err error) {
	p.in = c.InOrStdin()
	if p.most == "" {
		if e.json && !p.yes {
			return badUsage("--json asks nothing: say with --max-total AMOUNT how much may be paid at most, or --yes")
		}
		return nil
	}
	p.limit, err = amount("--max-total", p.most)
	return err
}

// agree refuses a payment over the ceiling and asks where nothing was said.
// what names the sum; what is paid for was shown before.
func (p *spending) agree(e *env, what string, cost dao.Wei) error {
	if p.most != "" {
		if cost.Cmp(p.limit) > 0 {
			return fmt.Errorf("the %s of %s credits is above --max-total %s; nothing was paid", what, units(cost.Big()), p.most)
		}
		return nil
	}
	if p.yes {
		return nil
	}
	fmt.Fprintf(e.err, "\nPay %s credits? Type yes: ", units(cost.Big()))
	line, err := bufio.NewReader(p.in).ReadString('\n')
	if err != nil && !errors.Is(err, io.EOF) {
		return err
	}
	if strings.TrimSpace(line) != "yes" {
		fmt.Fprintln(e.err)
		return badUsage("not confirmed; nothing was paid. Scripts say --max-total AMOUNT or --yes")
	}
	return nil
}

// checkOffer refuses an offer that the chain has otherwise than the server
// shows it or, where the user named a dataset, of another one. listed is what
// the server shows under that number.
func checkOffer(o chain.Offer, listed *client.Offer, dataset string) error {
	for _, p := range []struct{ what, chain, said string }{
		{"dataset", o.DatasetID.String(), listed.DatasetId},
		{"seller", o.Seller.String(), listed.Seller},
		{"price", o.PriceWei.String(), listed.PriceWei},
	} {
		if !strings.EqualFold(p.chain, p.said) {
			return fmt.Errorf("the server shows offer %d with the %s %s, the chain has %s; nothing was paid", o.ID, p.what, p.said, p.chain)
		}
	}
	if dataset != "" && !strings.EqualFold(o.DatasetID.String(), dataset) {
		return fmt.Errorf("offer %d is of shares of dataset %s, not of %s; nothing was paid", o.ID, o.DatasetID, dataset)
	}
	return nil
}

// checkCost refuses a cost that is not the price of so many units of 1e-18
// shares, rounded up.
func checkCost(o chain.Offer, units, cost dao.Wei) error {
	whole := big.NewInt(1e18)
	want := new(big.Int).Mul(units.Big(), o.PriceWei.Big())
	want.Add(want, new(big.Int).Sub(whole, big.NewInt(1))).Div(want, whole)
	if want.Cmp(cost.Big()) != 0 {
		return fmt.Errorf("offer %d asks %s wei for %s shares, which cost %s at its price; nothing was paid", o.ID, cost, shares(units.String()), want)
	}
	return nil
}

// describePurchase is what a person agrees to.
func describePurchase(o chain.Offer, n, cost dao.Wei) string {
	return fmt.Sprintf("offer %d: %s shares of dataset %s at %s credits each, by %s, cost %s credits", o.ID, units(n.Big()), o.DatasetID, units(o.PriceWei.Big()), o.Seller, units(cost.Big()))
}
