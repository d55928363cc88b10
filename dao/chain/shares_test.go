package chain_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"sahm/dao"
	"sahm/dao/chain"
)

// TestSharesOfALyingNode: a node that names the payment token as the shares of
// a dataset is not believed, because a transfer of shares would then be one of
// money; where shares are follows from the factory.
func TestSharesOfALyingNode(t *testing.T) {
	factory, credit, id := dao.Address{7}, dao.Address{8}, dao.DatasetID{9}
	var says dao.Address
	node := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var call struct {
			ID     json.RawMessage `json:"id"`
			Method string          `json:"method"`
		}
		if err := json.NewDecoder(r.Body).Decode(&call); err != nil {
			t.Error(err)
		}
		result := "0x539"
		if call.Method == "eth_call" {
			result = "0x" + strings.Repeat("0", 24) + says.String()[2:]
		}
		w.Header().Set("Content-Type", "application/json")
		fmt.Fprintf(w, `{"jsonrpc":"2.0","id":%s,"result":%q}`, call.ID, result)
	}))
	defer node.Close()
	c, err := chain.Dial(t.Context(), node.URL)
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	contracts := chain.NewContracts(c, chain.Addresses{Shares: factory, Credit: credit})
	for name, x := range map[string]struct {
		says dao.Address
		want error
	}{
		"the payment token": {credit, chain.ErrNoContract},
		"none yet":          {dao.Address{}, nil},
		"where they are":    {chain.ShareAddress(factory, id), nil},
		"another's":         {chain.ShareAddress(factory, dao.DatasetID{1}), chain.ErrNoContract},
	} {
		says = x.says
		at, err := contracts.SharesOf(t.Context(), id)
		if !errors.Is(err, x.want) || err == nil && at != x.says || err != nil && !at.IsZero() {
			t.Errorf("%s: %s, %v", name, at, err)
		}
	}
}
