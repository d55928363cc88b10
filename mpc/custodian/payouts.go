package custodian

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"sahm/dao"
	"sahm/federated/protocol"
)

// ErrNoPayouts reports a run whose result this custodian did not sign.
var ErrNoPayouts = errors.New("custodian: no result of that run was signed here")

// payoutsFact is the list of payouts under the root of a signed result. The
// chain holds the root only: who knows no list can claim nothing, and the
// server should not be the only one that does.
type payoutsFact struct {
	ChainID uint64       `json:"chainId"`
	Escrow  dao.Address  `json:"escrow"`
	List    []dao.Payout `json:"list"` // in index order
}

// Payouts is what anybody needs to claim a run's payouts.
type Payouts struct {
	RunID   dao.RunID   `json:"runId"`
	ChainID uint64      `json:"chainId"`
	Escrow  dao.Address `json:"escrow"`
	Root    dao.Hash    `json:"root"` // as signed
	Leaves  []Claim     `json:"payouts"`
}

// Claim holds the arguments of RunEscrow.claim for one payout.
type Claim struct {
	Index     uint64         `json:"index"`
	Account   dao.Address    `json:"account"`
	AmountWei dao.Wei        `json:"amountWei"`
	Kind      dao.PayoutKind `json:"kind"`
	KindName  string         `json:"kindName"`
	Proof     []dao.Hash     `json:"proof"`
}

// ReadPayouts finds the payouts of the run whose result was signed in the log
// of dir. It checks every line of the log, changes nothing and may run beside
// the service. Errors: ErrNoPayouts, ErrLogCorrupt.
func ReadPayouts(dir string, run dao.RunID) (*Payouts, error) {
	f, err := os.Open(filepath.Join(dir, logName))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("%w: there is no log", ErrNoPayouts)
	}
	if err != nil {
		return nil, fmt.Errorf("opening log: %w", err)
	}
	defer f.Close()
	var signed *entry
	l := &logFile{f: f}
	err = l.replay(func(_ span, raw []byte) error {
		var e entry
		if err := json.Unmarshal(raw, &e); err != nil {
			return fmt.Errorf("%w: entry %d: %v", ErrLogCorrupt, l.seq, err)
		}
		if e.Kind == protocol.RunSign && e.RunID == run && e.Payouts != nil && e.Answer != nil {
			signed = &e
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	if signed == nil {
		return nil, fmt.Errorf("%w: %s", ErrNoPayouts, run)
	}
	return signed.claims()
}

// claims adds the proofs and compares with the root that was signed.
func (e *entry) claims() (*Payouts, error) {
	var reply protocol.SignReply
	if err := e.Answer.Into(protocol.RunSigned, &reply); err != nil {
		return nil, fmt.Errorf("%w: %v", ErrLogCorrupt, err)
	}
	p := e.Payouts
	tree, err := dao.PayoutTree(p.Escrow, p.ChainID, e.RunID, p.List)
	if err != nil {
		return nil, fmt.Errorf("%w: %v", ErrLogCorrupt, err)
	}
	if tree.Root() != reply.Result.PayoutsRoot {
		return nil, fmt.Errorf("%w: the payouts are not those that were signed", ErrLogCorrupt)
	}
	out := &Payouts{RunID: e.RunID, ChainID: p.ChainID, Escrow: p.Escrow, Root: tree.Root()}
	for i, v := range p.List {
		proof, err := tree.Proof(i)
		if err != nil {
			return nil, err
		}
		out.Leaves = append(out.Leaves, Claim{Index: v.Index, Account: v.Account, AmountWei: v.AmountWei, Kind: v.Kind, KindName: v.Kind.String(), Proof: proof})
	}
	return out, nil
}
