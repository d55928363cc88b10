package cli

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"reflect"

	"sahm/dao/chain"
	"sahm/server/client"
)

// market is which contracts a wallet deals with. A server that could name
// others would name its own custodians, and get every key shared with them.
type market struct {
	ChainID   int64            `json:"chainId"`
	Contracts client.Contracts `json:"contracts"`
}

// errOtherMarket says that the server names other contracts than those known.
var errOtherMarket = errors.New("the server names another chain or other contracts than the ones this wallet knows; do not go on unless somebody you trust confirms the new addresses")

// pin compares the server's contracts with --deployment or, without it, with
// those of the wallet's first use, which it remembers.
func (s *session) pin() error {
	now := market{s.status.ChainId, s.status.Contracts}
	path := s.e.deployed
	if path == "" {
		path = s.e.wallet + ".market.json"
	}
	var known market
	b, err := os.ReadFile(path)
	switch {
	case errors.Is(err, fs.ErrNotExist) && s.e.deployed == "":
		if b, err = json.MarshalIndent(now, "", "  "); err != nil {
			return err
		}
		return os.WriteFile(path, b, 0o600)
	case err != nil:
		return badUsage("--deployment: %v", err)
	}
	if err := json.Unmarshal(b, &known); err != nil {
		return badUsage("%s: %v", path, err)
	}
	// Of contracts that came later an older file says nothing. Beside a file that
	// somebody gave nobody else is asked: they are not used. In the wallet's own
	// they are those of the first use from now on.
	adopted := false
	named, kept := reflect.ValueOf(&s.status.Contracts).Elem(), reflect.ValueOf(&known.Contracts).Elem()
	for i := range named.NumField() {
		f, k := named.Field(i), kept.Field(i)
		if f.Kind() != reflect.Pointer || !k.IsNil() || f.IsNil() {
			continue
		}
		if s.e.deployed != "" {
			f.SetZero()
		} else {
			k.Set(f)
			adopted = true
		}
	}
	now.Contracts = s.status.Contracts
	if !reflect.DeepEqual(known, now) {
		return fmt.Errorf("%w. They are in %s: remove it if this is meant to be a new market (a fresh data directory is one)", errOtherMarket, path)
	}
	if adopted {
		if b, err = json.MarshalIndent(now, "", "  "); err != nil {
			return err
		}
		return os.WriteFile(path, b, 0o600)
	}
	return nil
}

// dial connects to the node that the user trusts and checks its chain.
func (s *session) dial(ctx context.Context) (*chain.Client, error) {
	node := s.e.node
	if node == "" {
		node = s.status.Rpc
	}
	var c *chain.Client
	dial := func() (err error) { c, err = chain.Dial(ctx, node); return err }
	again := func() error { return patiently(ctx, "the chain at "+node, dial) }
	if s.e.node != "" { // a typing error of the user's must not take minutes
		again = dial
	}
	if err := again(); err != nil {
		return nil, fmt.Errorf("the chain at %s: %w", node, err)
	}
	if c.ChainID() != s.chainID() {
		c.Close()
		return nil, fmt.Errorf("%s is on chain %d, the server on %d", node, c.ChainID(), s.chainID())
	}
	return c, nil
}

// committee reads the custodians in office from the chain. What the API says
// of them is not asked: keys are shared with whoever is named here.
func (s *session) committee(ctx context.Context) (chain.Committee, error) {
	set, err := contract(s.status.Contracts.Custodians)
	if err != nil {
		return chain.Committee{}, err
	}
	c, err := s.dial(ctx)
	if err != nil {
		return chain.Committee{}, err
	}
	defer c.Close()
	contracts := chain.NewContracts(c, chain.Addresses{Custodians: set})
	var got chain.Committee
	err = patiently(ctx, "reading the custodians", func() error {
		epoch, err := contracts.CurrentEpoch(ctx)
		if err == nil {
			got, err = contracts.Committee(ctx, epoch)
		}
		return err
	})
	if err != nil {
		return got, fmt.Errorf("reading the custodians: %w", err)
	}
	return got, nil
}
