package cli

import (
	"bytes"
	"errors"
	"io"
	"strings"
	"testing"

	"github.com/spf13/cobra"

	"sahm/dao"
	"sahm/dao/chain"
	"sahm/server/client"
)

// TestSpending: nothing is paid that was not agreed to, by a ceiling, by --yes
// or by a person.
func TestSpending(t *testing.T) {
	for name, c := range map[string]struct {
		most, typed    string
		yes, json      bool
		asked, refused bool
		usage          bool
	}{
		"under the ceiling":       {most: "3credits"},
		"the ceiling itself":      {most: "2.5credits"},
		"above the ceiling":       {most: "2.4credits", refused: true},
		"the ceiling beats --yes": {most: "2.4credits", yes: true, refused: true},
		"the ceiling asks nobody": {most: "2.4credits", typed: "yes\n", refused: true},
		"no ceiling at all":       {most: "0", refused: true},
		"--yes":                   {yes: true},
		"yes":                     {typed: "yes\n", asked: true},
		"y":                       {typed: "y\n", asked: true, refused: true, usage: true},
		"nobody there":            {asked: true, refused: true, usage: true},
		"a machine":               {json: true, refused: true, usage: true},
		"a machine and --yes":     {json: true, yes: true},
		"a machine and a ceiling": {json: true, most: "3credits"},
		"no amount":               {most: "plenty", refused: true, usage: true},
	} {
		var errOut bytes.Buffer
		e, cmd := &env{json: c.json, out: io.Discard, err: &errOut}, &cobra.Command{}
		cmd.SetIn(strings.NewReader(c.typed))
		p := spending{most: c.most, yes: c.yes}
		err := p.ready(e, cmd)
		if err == nil {
			err = p.agree(e, "quote", dao.WeiOf(2_500_000_000_000_000_000))
		}
		if (err != nil) != c.refused || usage(err) != c.usage {
			t.Errorf("%s: %v", name, err)
		}
		if asked := strings.Contains(errOut.String(), "Pay 2.5 credits?"); asked != c.asked {
			t.Errorf("%s: %q", name, errOut.String())
		}
	}
}

// TestOfferOfALyingServer: what the server shows under an offer's number is
// what the chain has, and the dataset is the one that the user named.
func TestOfferOfALyingServer(t *testing.T) {
	o := chain.Offer{ID: 3, DatasetID: dao.Hash{1}, Seller: dao.Address{2}, Left: dao.WeiOf(9), PriceWei: dao.WeiOf(7)}
	named := o.DatasetID.String()
	for name, c := range map[string]struct {
		change  func(*client.Offer)
		dataset string
		says    string
	}{
		"the same":              {func(*client.Offer) {}, "", ""},
		"the same, as named":    {func(*client.Offer) {}, "0x" + strings.ToUpper(named[2:]), ""},
		"another dataset":       {func(l *client.Offer) { l.DatasetId = dao.Hash{5}.String() }, "", "dataset"},
		"another seller":        {func(l *client.Offer) { l.Seller = dao.Address{5}.String() }, "", "seller"},
		"another price":         {func(l *client.Offer) { l.PriceWei = "6" }, "", "price 6, the chain has 7"},
		"not the dataset named": {func(*client.Offer) {}, dao.Hash{5}.String(), "not of"},
	} {
		l := client.Offer{Id: 3, DatasetId: named, Seller: o.Seller.String(), PriceWei: "7"}
		c.change(&l)
		err := checkOffer(o, &l, c.dataset)
		if (err != nil) != (c.says != "") || err != nil && !strings.Contains(err.Error(), c.says) {
			t.Errorf("%s: %v", name, err)
		}
	}
	for cost, refused := range map[int64]bool{1: false, 0: true, 2: true} { // 9 units at 7 wei a share are 6.3e-17 wei
		if err := checkCost(o, dao.WeiOf(9), dao.WeiOf(cost)); (err != nil) != refused || errors.Is(err, ErrUsage) {
			t.Errorf("cost of %d: %v", cost, err)
		}
	}
}
