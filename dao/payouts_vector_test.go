package dao_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"testing"

	"sahm/dao"
)

var updatePayouts = flag.Bool("update-payouts", false, "write testdata/payouts.json anew")

// payoutVector is one tree of payouts with every proof, as the API shows them
// and as a browser has to check them.
type payoutVector struct {
	Escrow  dao.Address    `json:"escrow"`
	ChainID uint64         `json:"chainId"`
	RunID   dao.RunID      `json:"runId"`
	Root    dao.Hash       `json:"root"`
	Payouts []payoutInTree `json:"payouts"`
}

type payoutInTree struct {
	Index     uint64      `json:"index"`
	Account   dao.Address `json:"account"`
	AmountWei dao.Wei     `json:"amountWei"`
	Kind      string      `json:"kind"`
	Leaf      dao.Hash    `json:"leaf"`
	Proof     []dao.Hash  `json:"proof"`
}

// payoutVectors are trees of one, even and odd numbers of payouts, with the
// amounts 0 and 2^256-1 among them.
func payoutVectors(t *testing.T) []payoutVector {
	t.Helper()
	most, err := dao.ParseWei("115792089237316195423570985008687907853269984665640564039457584007913129639935")
	if err != nil {
		t.Fatal(err)
	}
	amounts := []dao.Wei{dao.WeiOf(0), dao.WeiOf(1), dao.WeiOf(1_000_000_000_000_000_000), most}
	var out []payoutVector
	for _, n := range []int{1, 2, 3, 6, 13} {
		v := payoutVector{ChainID: 1337 + uint64(n)<<40, RunID: dao.Keccak256([]byte{byte(n)}), Payouts: []payoutInTree{}}
		escrow := dao.Keccak256([]byte("escrow"), []byte{byte(n)})
		copy(v.Escrow[:], escrow[:])
		ps := make([]dao.Payout, n)
		for i := range ps {
			ps[i] = dao.Payout{Index: uint64(i), AmountWei: amounts[i%len(amounts)], Kind: dao.PayoutKind(i % 6)}
			account := dao.Keccak256([]byte("account"), []byte{byte(i)})
			copy(ps[i].Account[:], account[:])
		}
		tree, err := dao.PayoutTree(v.Escrow, v.ChainID, v.RunID, ps)
		if err != nil {
			t.Fatal(err)
		}
		v.Root = tree.Root()
		for i, p := range ps {
			proof, err := tree.Proof(i)
			if err != nil {
				t.Fatal(err)
			}
			v.Payouts = append(v.Payouts, payoutInTree{p.Index, p.Account, p.AmountWei, p.Kind.String(),
				dao.PayoutLeaf(v.Escrow, v.ChainID, v.RunID, p), proof})
		}
		out = append(out, v)
	}
	return out
}

// TestPayoutVectors holds the trees that the portal's tests read.
func TestPayoutVectors(t *testing.T) {
	got, err := json.MarshalIndent(payoutVectors(t), "", " ")
	if err != nil {
		t.Fatal(err)
	}
	got = append(got, '\n')
	const path = "testdata/payouts.json"
	if *updatePayouts {
		if err := os.WriteFile(path, got, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("%s differs: payout leaves or proofs changed, which browsers and contracts would refuse", path)
	}
}
