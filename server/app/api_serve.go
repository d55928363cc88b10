package app

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"strings"

	"sahm/dao"
	"sahm/dao/chain"
	"sahm/server/api"
	"sahm/storage/gateway"
	"sahm/web"
)

// Version of the server, as the status shows it.
const Version = "0.1.0"

// EIP-712 domain names of the contracts that this project deploys.
const (
	creditDomain   = "Sahm Credit"
	tokenDomain    = "Sahm"
	governorDomain = "Sahm Governor"
)

// serveAPI puts the API in the place of the start-up handler.
func (a *App) serveAPI() error {
	portal, err := web.Handler()
	if err != nil {
		return err
	}
	h, err := api.New(a.apiConfig(portal))
	if err != nil {
		return err
	}
	a.handler.Store(&h)
	return nil
}

// origins are the names under which a browser on this machine may know the
// server, the canonical one first.
func (a *App) origins() []string {
	out := []string{a.url}
	host, port, err := net.SplitHostPort(strings.TrimPrefix(a.url, "http://"))
	if ip := net.ParseIP(host); err == nil && ip != nil && ip.IsLoopback() {
		out = append(out, "http://"+net.JoinHostPort("localhost", port))
	}
	return out
}

func (a *App) apiConfig(portal http.Handler) api.Config {
	c := a.addresses
	views := apiViews{client: a.client, c: a.contracts, connected: a.bus.Connected}
	relay := apiRelay{c: a.contracts, sender: a.relay, budget: a.budget}
	owners := apiOwners{apiViews: views, store: a.store, source: a.indexSource(), at: a.index.at.Load}
	cfg := api.Config{
		Version: Version, Origins: a.origins(), RPCURL: a.rpcURL(), BusURL: a.bus.URL(), ChainID: a.client.ChainID(),
		Contracts: api.Contracts{Token: c.Token, Credit: c.Credit, Governor: c.Governor, Timelock: c.Timelock,
			Custodians: c.Custodians, Datasets: c.Datasets, Prices: c.Prices, Trainers: c.Trainers, Escrow: c.Escrow, Shares: c.Shares, Offers: c.Offers,
			Budgets: c.Budgets},
		Treasury: c.Timelock, Coordinator: a.coordinatorKey.Address(), Relayer: a.operator.Address(),
		CreditName: creditDomain, TokenName: tokenDomain, GovernorName: governorDomain,
		Limits:   api.Limits{ContentBytes: a.cfg.MaxContentBytes, BlobBytes: a.cfg.MaxBlobBytes},
		QuoteTTL: a.cfg.QuoteTTL, StageTimeout: a.cfg.StageTimeout,
		Sessions: apiSessions{a.store}, Catalogue: indexedCatalogue{apiCatalogue{a.store}, a.index}, Drafts: indexedDrafts{apiDrafts{a.store}, a.index}, RunStore: indexedRuns{apiRuns{a.store}, a.index},
		Blobs: apiBlobs{a.blobs, a.store}, Content: apiContent{a.content, a.log}, Runs: apiCoordinator{a.coordinator},
		Network: views, Registry: views, Ledger: views, Governor: views, Packer: apiPacker{a.contracts},
		Relay: relay, Voting: relay,
		Owners: owners, OwnerRelay: relay, Shares: owners, Privacy: apiPrivacy{owners, relay},
		Gateway: gateway.Handler(a.content, a.log),
		Portal:  portal,
		Ready:   a.ready, Metrics: a.index.metrics, Logger: a.log.With("part", "api"),
	}
	if a.devnet != nil {
		cfg.RPC = a.devnet.Handler()
	}
	if a.client.ChainID() == chain.EmbeddedChainID {
		cfg.Faucet = relay
	}
	return cfg
}

// ready says why requests would fail now.
func (a *App) ready(ctx context.Context) error {
	if err := a.store.Ping(ctx); err != nil {
		return fmt.Errorf("database: %w", err)
	}
	if _, err := a.client.Head(ctx); err != nil {
		return err
	}
	return nil
}

// apiError turns errors of the chain into the API's.
func apiError(err error) error {
	var re *chain.RevertError
	switch {
	case err == nil:
		return nil
	case errors.As(err, &re):
		return revertOf(re)
	case errors.Is(err, chain.ErrUnknownDataset):
		return fmt.Errorf("%w: %w", api.ErrUnknownDataset, err)
	case errors.Is(err, chain.ErrUnknownRun), errors.Is(err, chain.ErrUnknownProposal), errors.Is(err, chain.ErrUnknownEpoch):
		return fmt.Errorf("%w: %w", api.ErrNotFound, err)
	case errors.Is(err, chain.ErrTooMuchGas):
		return fmt.Errorf("%w: the relayer does not pay for it: %w; it can be sent as a transaction of one's own", api.ErrConflict, err)
	case errors.Is(err, chain.ErrBadSignatureLength):
		return fmt.Errorf("%w: %w", api.ErrBadSignature, err)
	}
	return err
}

// revertOf is a refusal as the API tells it.
func revertOf(re *chain.RevertError) *api.Revert {
	return &api.Revert{Name: re.Name, Detail: re.Message(), Args: re.Arguments(), Advice: re.Advice()}
}

func actionsOf(calls []api.Call) []chain.Action {
	out := make([]chain.Action, len(calls))
	for i, c := range calls {
		out[i] = chain.Action{To: c.To, Data: c.Data, ValueWei: c.ValueWei}
	}
	return out
}

func callOf(to dao.Address, data []byte) api.Call { return api.Call{To: to, Data: data} }
