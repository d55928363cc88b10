package typed_test

import (
	"encoding/json"
	"math/big"
	"os"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"pgregory.net/rapid"

	"sahm/dao"
	"sahm/dao/typed"
)

// TestPurchaseNonce compares the nonce with go-ethereum's ABI encoding.
func TestPurchaseNonce(t *testing.T) {
	kind := func(name string) abi.Argument {
		v, err := abi.NewType(name, "", nil)
		if err != nil {
			t.Fatal(err)
		}
		return abi.Argument{Type: v}
	}
	args := abi.Arguments{kind("uint256"), kind("uint128"), kind("address"), kind("bytes32")}
	rapid.Check(t, func(t *rapid.T) {
		offer, units := rapid.Uint64().Draw(t, "offer"), new(big.Int).SetBytes(drawn{t}.bytes(16))
		buyer, salt := dao.Address(drawn{t}.bytes(20)), dao.Hash(drawn{t}.bytes(32))
		want, err := args.Pack(new(big.Int).SetUint64(offer), units, common.Address(buyer), [32]byte(salt))
		if err != nil {
			t.Fatal(err)
		}
		if got := typed.PurchaseNonce(offer, dao.NewWei(units), buyer, salt); got != dao.Keccak256(want) {
			t.Fatalf("%s", got)
		}
	})
}

const purchasesFile = "testdata/purchases.json"

// TestPurchaseVectors: the committed nonces are this package's; -update writes
// them anew. The portal is held to them.
func TestPurchaseVectors(t *testing.T) {
	type purchase struct {
		Offer uint64      `json:"offerId"`
		Units dao.Wei     `json:"units"`
		Buyer dao.Address `json:"buyer"`
		Salt  dao.Hash    `json:"salt"`
		Nonce dao.Hash    `json:"nonce"`
	}
	list := []purchase{
		{Offer: 1, Units: dao.WeiOf(1)},
		{Offer: 3, Units: dao.NewWei(new(big.Int).Mul(big.NewInt(250_000), big.NewInt(1e18))), Buyer: dao.Address{0xaa, 19: 1}, Salt: dao.Hash{1, 31: 2}},
		{Offer: 1 << 52, Units: dao.NewWei(new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 128), big.NewInt(1))), Buyer: dao.Address{1}, Salt: dao.Keccak256(nil)},
	}
	for i := range list {
		p := &list[i]
		p.Nonce = typed.PurchaseNonce(p.Offer, p.Units, p.Buyer, p.Salt)
	}
	made, err := json.MarshalIndent(list, "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	made = append(made, '\n')
	if *update {
		if err := os.WriteFile(purchasesFile, made, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	kept, err := os.ReadFile(purchasesFile)
	if err != nil {
		t.Fatal(err)
	}
	if string(kept) != string(made) {
		t.Fatalf("%s is not what the package makes", purchasesFile)
	}
}
