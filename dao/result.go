package dao

import (
	"errors"
	"fmt"
	"math/big"
)

// Result is what t custodians attest and the escrow settles (EIP-712 type
// Result in the escrow's domain; chain id and escrow are in the domain, the
// order hash is RunID).
type Result struct {
	RunID           RunID  `json:"runId"`
	Attempt         uint32 `json:"attempt"`
	Epoch           uint32 `json:"epoch"`
	RoundsCompleted uint32 `json:"roundsCompleted"`
	AggregateHash   Hash   `json:"aggregateHash"`
	ModelHash       Hash   `json:"modelHash"`
	SealedModelCID  string `json:"sealedModelCid"`
	ScoresRoot      Hash   `json:"scoresRoot"`
	ReceiptsRoot    Hash   `json:"receiptsRoot"`
	PayoutsRoot     Hash   `json:"payoutsRoot"`
	TotalWei        Wei    `json:"totalWei"`
}

// PayoutKind says what a payout is for.
type PayoutKind uint8

// Kinds of payout, in the order that leaves encode.
const (
	PayoutGuaranteed PayoutKind = iota // the dataset was used
	PayoutBonus                        // the dataset's share of the bonus pool
	PayoutCompute                      // a seat's training
	PayoutEvaluation                   // evaluator and recomputer
	PayoutCustody                      // a custodian
	PayoutDAOFee                       // the treasury
)

// String is the word that the API shows.
func (k PayoutKind) String() string {
	names := [...]string{"guaranteed", "bonus", "compute", "evaluation", "custody", "dao_fee"}
	if int(k) < len(names) {
		return names[k]
	}
	return "unknown"
}

// Payout is one claimable amount of a settled run.
type Payout struct {
	Index     uint64     `json:"index"`
	Account   Address    `json:"account"`
	AmountWei Wei        `json:"amountWei"`
	Kind      PayoutKind `json:"kind"`
}

// ErrNoLeaves is returned for a tree over nothing.
var ErrNoLeaves = errors.New("merkle tree over no leaves")

// Tree is a Merkle tree with sorted pairs over already hashed leaves, as
// OpenZeppelin's MerkleProof verifies it. An odd node moves up unchanged.
type Tree struct{ levels [][]Hash }

// NewTree builds a tree; it copies leaves.
func NewTree(leaves []Hash) (*Tree, error) {
	if len(leaves) == 0 {
		return nil, ErrNoLeaves
	}
	t := &Tree{levels: [][]Hash{append([]Hash(nil), leaves...)}}
	for cur := t.levels[0]; len(cur) > 1; {
		next := make([]Hash, 0, (len(cur)+1)/2)
		for i := 0; i < len(cur); i += 2 {
			if i+1 == len(cur) {
				next = append(next, cur[i])
				continue
			}
			next = append(next, hashPair(cur[i], cur[i+1]))
		}
		t.levels = append(t.levels, next)
		cur = next
	}
	return t, nil
}

// Root is the tree's root.
func (t *Tree) Root() Hash { return t.levels[len(t.levels)-1][0] }

// Proof returns the siblings of leaf i from the bottom up.
func (t *Tree) Proof(i int) ([]Hash, error) {
	if i < 0 || i >= len(t.levels[0]) {
		return nil, fmt.Errorf("no leaf %d in a tree of %d", i, len(t.levels[0]))
	}
	proof := []Hash{}
	for _, level := range t.levels[:len(t.levels)-1] {
		if s := i ^ 1; s < len(level) {
			proof = append(proof, level[s])
		}
		i /= 2
	}
	return proof, nil
}

// VerifyProof reports whether leaf is under root.
func VerifyProof(root, leaf Hash, proof []Hash) bool {
	for _, p := range proof {
		leaf = hashPair(leaf, p)
	}
	return leaf == root
}

func hashPair(a, b Hash) Hash {
	if string(a[:]) > string(b[:]) {
		a, b = b, a
	}
	return Keccak256(a[:], b[:])
}

// Leaf double-hashes abi-encoded content, so that no inner node can be passed
// off as a leaf.
func Leaf(encoded []byte) Hash {
	h := Keccak256(encoded)
	return Keccak256(h[:])
}

// PayoutLeaf is the leaf that RunEscrow.claim recomputes:
// abi.encode(escrow, chainId, runId, index, account, amount, kind), double
// hashed.
func PayoutLeaf(escrow Address, chainID uint64, run RunID, p Payout) Hash {
	buf := make([]byte, 0, 7*32)
	buf = append(buf, word(escrow[:])...)
	buf = append(buf, word(new(big.Int).SetUint64(chainID).Bytes())...)
	buf = append(buf, run[:]...)
	buf = append(buf, word(new(big.Int).SetUint64(p.Index).Bytes())...)
	buf = append(buf, word(p.Account[:])...)
	buf = append(buf, word(p.AmountWei.Big().Bytes())...)
	buf = append(buf, word([]byte{byte(p.Kind)})...)
	return Leaf(buf)
}

func word(b []byte) []byte {
	w := make([]byte, 32)
	copy(w[32-len(b):], b)
	return w
}

// PayoutTree builds the tree over payouts in index order.
func PayoutTree(escrow Address, chainID uint64, run RunID, ps []Payout) (*Tree, error) {
	leaves := make([]Hash, len(ps))
	for i, p := range ps {
		if p.Index != uint64(i) {
			return nil, fmt.Errorf("payout %d has index %d", i, p.Index)
		}
		leaves[i] = PayoutLeaf(escrow, chainID, run, p)
	}
	return NewTree(leaves)
}
