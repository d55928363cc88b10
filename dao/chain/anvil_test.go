package chain_test

import (
	"context"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rpc"

	"sahm/dao"
	"sahm/dao/chain"
	"sahm/dao/daotest"
)

// anvilKey is the first of the keys that every anvil has.
const anvilKey = "ac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80"

// TestAnvil deploys the market, unchanged, to another node than the embedded
// one and follows it through a reorganisation of five blocks. It needs anvil,
// which comes with the contracts' tools.
func TestAnvil(t *testing.T) {
	endpoint := daotest.Anvil(t, "31337")
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	client, err := chain.Dial(ctx, endpoint)
	if err != nil {
		t.Fatal(err)
	}
	raw, err := rpc.DialContext(ctx, endpoint)
	if err != nil {
		t.Fatal(err)
	}
	defer raw.Close()
	secret, err := crypto.HexToECDSA(anvilKey)
	if err != nil {
		t.Fatal(err)
	}
	key := chain.NewSigner(secret)
	journal, err := chain.OpenFileJournal(filepath.Join(t.TempDir(), "journal"), quiet)
	if err != nil {
		t.Fatal(err)
	}
	defer journal.Close()
	sender, err := chain.NewSender(chain.SenderConfig{Client: client, Signer: key, Journal: journal, ABIs: chain.ABIs(), Logger: quiet})
	if err != nil {
		t.Fatal(err)
	}
	a, err := chain.Deploy(ctx, sender, client, chain.DeployConfig{
		VotingPeriod: 4, QuorumPercent: 4, Holder: key.Address(), Supply: dao.WeiOf(1_000_000), MinStake: dao.WeiOf(1000), ChallengeWindow: 2,
		Custodians: []dao.Address{{1}, {2}, {3}}, SealingKeys: []dao.Hash{{1}, {2}, {3}}, Threshold: 2,
	})
	if err != nil {
		t.Fatal(err)
	}
	if want := chain.PredictAddresses(key.Address(), 0, dao.Address{}); a != want {
		t.Errorf("deployed at\n%+v\nexpected\n%+v", a, want)
	}
	contracts := chain.NewContracts(client, a)
	if err := contracts.CheckRoles(ctx, key.Address()); err != nil {
		t.Error(err)
	}

	store := &memory{}
	var watched []chain.Contract
	for _, abi := range chain.ABIs() {
		if _, ok := abi.Events["DelegateVotesChanged"]; ok {
			watched = append(watched, chain.Contract{Address: a.Token, ABI: abi})
		}
	}
	x, err := chain.NewIndexer(chain.IndexerConfig{Client: client, Store: store, Contracts: watched[:1], Logger: quiet})
	if err != nil {
		t.Fatal(err)
	}
	transfer := func(amount int64) {
		t.Helper()
		to, data := contracts.PackTransferVotes(dao.Address{9}, dao.WeiOf(amount))
		tx := map[string]string{"from": key.Address().String(), "to": to.String(), "data": hexutil.Encode(data), "gas": "0x40000"}
		var hash string
		if err := raw.CallContext(ctx, &hash, "eth_sendTransaction", tx); err != nil {
			t.Fatal(err)
		}
		for { // a slow anvil would put the next one into the same block
			var receipt map[string]any
			if err := raw.CallContext(ctx, &receipt, "eth_getTransactionReceipt", hash); err != nil {
				t.Fatal(err)
			}
			if receipt != nil {
				return
			}
			time.Sleep(5 * time.Millisecond)
		}
	}
	// Each transfer is in a block of its own; what the index has is compared
	// with what the state says.
	indexed := func() (values []string) {
		for _, e := range store.events {
			if e.Name == "Transfer" && e.Args["to"] == chain.Address(dao.Address{9}) {
				values = append(values, fmt.Sprint(e.Args["value"]))
			}
		}
		return values
	}
	check := func(want ...int64) {
		t.Helper()
		list, sum := strings.Fields(strings.Trim(fmt.Sprint(want), "[]")), dao.WeiOf(0)
		for _, w := range want {
			sum = sum.Add(dao.WeiOf(w))
		}
		// The client remembers the head for a moment.
		for end := time.Now().Add(10 * time.Second); ; time.Sleep(20 * time.Millisecond) {
			if err := x.Sync(ctx); err != nil {
				t.Fatal(err)
			}
			if slices.Equal(indexed(), list) || time.Now().After(end) {
				break
			}
		}
		if got := indexed(); !slices.Equal(got, list) {
			t.Errorf("indexed %v, want %v", got, want)
		}
		if balance, err := contracts.TokenBalance(ctx, dao.Address{9}); err != nil || balance.Cmp(sum) != 0 {
			t.Errorf("balance %s, the transfers make %s: %v", balance, sum, err)
		}
	}
	for i := range int64(8) {
		transfer(i + 1)
	}
	check(1, 2, 3, 4, 5, 6, 7, 8)
	if err := raw.CallContext(ctx, nil, "anvil_reorg", 5, []any{}); err != nil {
		t.Fatal(err)
	}
	check(1, 2, 3)
	for i := range int64(7) { // longer than before
		transfer(100 + i)
	}
	check(1, 2, 3, 100, 101, 102, 103, 104, 105, 106)
}
