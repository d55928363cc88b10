package dao_test

import (
	"errors"
	"fmt"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"sahm/dao"
)

func leavesOf(n int) []dao.Hash {
	out := make([]dao.Hash, n)
	for i := range out {
		out[i] = dao.Leaf(fmt.Appendf(nil, "leaf %d", i))
	}
	return out
}

// TestProofs: every leaf's proof verifies; one for another leaf, another
// root, or with a changed, missing or added node does not.
func TestProofs(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 70).Draw(t, "n")
		leaves := leavesOf(n)
		tree, err := dao.NewTree(leaves)
		if err != nil {
			t.Fatal(err)
		}
		i := rapid.IntRange(0, n-1).Draw(t, "i")
		proof, err := tree.Proof(i)
		if err != nil {
			t.Fatal(err)
		}
		if !dao.VerifyProof(tree.Root(), leaves[i], proof) {
			t.Fatalf("proof of leaf %d of %d does not verify", i, n)
		}
		if j := rapid.IntRange(0, n-1).Draw(t, "j"); j != i && dao.VerifyProof(tree.Root(), leaves[j], proof) {
			t.Fatalf("the proof of leaf %d verifies leaf %d", i, j)
		}
		if dao.VerifyProof(dao.Keccak256([]byte("root")), leaves[i], proof) {
			t.Fatal("another root")
		}
		if dao.VerifyProof(tree.Root(), leaves[i], append(slices.Clone(proof), dao.Hash{1})) {
			t.Fatal("a longer proof")
		}
		if len(proof) > 0 {
			k := rapid.IntRange(0, len(proof)-1).Draw(t, "k")
			bad := slices.Clone(proof)
			bad[k][rapid.IntRange(0, 31).Draw(t, "byte")] ^= byte(rapid.IntRange(1, 255).Draw(t, "bits"))
			if dao.VerifyProof(tree.Root(), leaves[i], bad) || dao.VerifyProof(tree.Root(), leaves[i], proof[:len(proof)-1]) {
				t.Fatal("a changed or shorter proof")
			}
			// An inner node passed off as a leaf: the sibling hash of the
			// first pair. Leaves are double hashes of content, so nobody can
			// name content for it; the check is that content is hashed.
			if dao.VerifyProof(tree.Root(), dao.Leaf(append(leaves[i][:], proof[0][:]...)), proof[1:]) {
				t.Fatal("an inner node is a leaf")
			}
		}
	})
}

func TestTreeEdges(t *testing.T) {
	if _, err := dao.NewTree(nil); !errors.Is(err, dao.ErrNoLeaves) {
		t.Errorf("empty tree: %v", err)
	}
	leaves := leavesOf(5)
	tree, err := dao.NewTree(leaves)
	if err != nil {
		t.Fatal(err)
	}
	root := tree.Root()
	leaves[0] = dao.Hash{}
	if tree.Root() != root {
		t.Error("the tree kept the caller's slice")
	}
	for _, i := range []int{-1, 5, 1 << 40} {
		if _, err := tree.Proof(i); err == nil {
			t.Errorf("proof of leaf %d of 5", i)
		}
	}
	one, _ := dao.NewTree(leavesOf(1))
	if p, err := one.Proof(0); err != nil || len(p) != 0 || one.Root() != leavesOf(1)[0] || p == nil {
		t.Errorf("a tree of one leaf: %v, %v", p, err)
	}
}

// TestOpenZeppelin checks the known root of @openzeppelin/merkle-tree's
// documentation: StandardMerkleTree over
// ["0x1111…", 5e18], ["0x2222…", 2.5e18] as (address, uint256). Its leaves are
// keccak256(keccak256(abi.encode(value))) and its pairs are sorted.
func TestOpenZeppelin(t *testing.T) {
	leaf := func(account byte, amount string) dao.Hash {
		w, err := dao.ParseWei(amount)
		if err != nil {
			t.Fatal(err)
		}
		var b [64]byte
		for i := 12; i < 32; i++ {
			b[i] = account
		}
		w.Big().FillBytes(b[32:])
		return dao.Leaf(b[:])
	}
	tree, err := dao.NewTree([]dao.Hash{leaf(0x11, "5000000000000000000"), leaf(0x22, "2500000000000000000")})
	if err != nil {
		t.Fatal(err)
	}
	if got := tree.Root().String(); got != "0xd4dee0beab2d53f2cc83e567171bd2820e49898130a22622b10ead383e90bd77" {
		t.Errorf("root %s", got)
	}
}

// TestPayoutLeaf: every field is in the leaf, and the encoding is the one that
// the contract recomputes (dao/daotest compares them on a chain).
func TestPayoutLeaf(t *testing.T) {
	escrow, run := dao.Address{1}, dao.Hash{2}
	p := dao.Payout{Index: 3, Account: dao.Address{4}, AmountWei: dao.WeiOf(5), Kind: dao.PayoutCustody}
	seen := map[dao.Hash]string{dao.PayoutLeaf(escrow, 1337, run, p): "control"}
	add := func(name string, h dao.Hash) {
		if other, dup := seen[h]; dup {
			t.Errorf("%s has the leaf of %s", name, other)
		}
		seen[h] = name
	}
	add("escrow", dao.PayoutLeaf(dao.Address{9}, 1337, run, p))
	add("chain", dao.PayoutLeaf(escrow, 1, run, p))
	add("run", dao.PayoutLeaf(escrow, 1337, dao.Hash{9}, p))
	for name, edit := range map[string]func(*dao.Payout){
		"index": func(p *dao.Payout) { p.Index++ }, "account": func(p *dao.Payout) { p.Account[19] ^= 1 },
		"amount": func(p *dao.Payout) { p.AmountWei = dao.WeiOf(6) }, "kind": func(p *dao.Payout) { p.Kind = dao.PayoutBonus },
	} {
		q := p
		edit(&q)
		add(name, dao.PayoutLeaf(escrow, 1337, run, q))
	}
	if _, err := dao.PayoutTree(escrow, 1337, run, []dao.Payout{{Index: 1}}); err == nil {
		t.Error("a payout out of order")
	}
	if _, err := dao.PayoutTree(escrow, 1337, run, nil); !errors.Is(err, dao.ErrNoLeaves) {
		t.Errorf("no payouts: %v", err)
	}
	q := p
	q.Index = 0
	tree, err := dao.PayoutTree(escrow, 1337, run, []dao.Payout{q})
	if err != nil || tree.Root() != dao.PayoutLeaf(escrow, 1337, run, q) {
		t.Errorf("tree of one payout: %v", err)
	}
}

func TestWords(t *testing.T) {
	for want, got := range map[string]fmt.Stringer{
		"guaranteed": dao.PayoutGuaranteed, "dao_fee": dao.PayoutDAOFee, "unknown": dao.PayoutKind(99),
		"none": dao.DatasetNone, "revoked": dao.DatasetRevoked,
		"local": dao.TierLocal, "hosted": dao.TierHosted, "encrypted": dao.TierEncrypted, "tier(7)": dao.Tier(7),
	} {
		if got.String() != want {
			t.Errorf("%s, want %s", got, want)
		}
	}
}
