package demo

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"sync"

	"sahm/dao"
)

// ledger holds every act that the server acknowledged to a client. Whatever
// happens to processes afterwards, each must be found again.
type ledger struct {
	mu        sync.Mutex
	contents  map[string]contentAct // by CID
	datasets  map[string]datasetAct // by id
	ballots   []ballotAct
	runs      map[string]string // id → funded, wei
	sent      map[string]bool   // hashes of raw transactions that JSON-RPC took
	claimed   map[string]bool   // runs whose claims were answered
	proposals map[string]bool   // proposals that somebody was shown on chain
}

type contentAct struct {
	SHA256 [32]byte
	Bytes  int64
}

type datasetAct struct{ Manifest, Data, Envelope string }

type ballotAct struct{ Proposal, Voter string }

func newLedger() *ledger {
	return &ledger{contents: map[string]contentAct{}, datasets: map[string]datasetAct{}, runs: map[string]string{}, sent: map[string]bool{}, claimed: map[string]bool{}, proposals: map[string]bool{}}
}

// world is where acknowledged acts are looked for: kubo and the chain, not
// what the server says of them.
type world struct {
	Content func(cid string) ([]byte, error)
	// Dataset is what the registry holds under an id.
	Dataset func(id string) (datasetAct, error)
	// Listed are the ids in the catalogue, which must not repeat.
	Listed func() ([]string, error)
	Voted  func(proposal, voter string) (bool, error)
	// Tally is the sum of all votes cast on a proposal; Weight a voter's.
	Tally  func(proposal string) (*big.Int, error)
	Weight func(proposal, voter string) (*big.Int, error)
	Funded func(run string) (string, error)
	Mined  func(tx string) error
	// Unclaimed counts a run's payouts that the chain does not show as paid.
	Unclaimed func(run string) (int, error)
}

// errLost reports an acknowledged act that is gone; errTwice one that happened
// more than once.
var (
	errLost  = errors.New("acknowledged and lost")
	errTwice = errors.New("happened twice")
)

// check looks for every act in w.
func (l *ledger) check(w *world) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	var errs []error
	bad := func(kind error, f string, a ...any) {
		errs = append(errs, fmt.Errorf("%w: %s", kind, fmt.Sprintf(f, a...)))
	}
	for cid, act := range l.contents {
		b, err := w.Content(cid)
		if err != nil {
			bad(errLost, "content %s: %v", cid, err)
		} else if int64(len(b)) != act.Bytes || sha256.Sum256(b) != act.SHA256 {
			bad(errLost, "content %s: %d other bytes", cid, len(b))
		}
	}
	for id, act := range l.datasets {
		got, err := w.Dataset(id)
		if err != nil {
			bad(errLost, "dataset %s: %v", id, err)
		} else if got != act {
			bad(errLost, "dataset %s is registered with %v, not %v", id, got, act)
		}
	}
	listed, err := w.Listed()
	if err != nil {
		bad(errLost, "the catalogue: %v", err)
	}
	slices.Sort(listed)
	for i, id := range listed {
		if i > 0 && listed[i-1] == id {
			bad(errTwice, "dataset %s is in the catalogue", id)
		}
		if _, known := l.datasets[id]; !known {
			bad(errTwice, "dataset %s was registered by no acknowledged request", id)
		}
	}
	for id := range l.datasets {
		if _, in := slices.BinarySearch(listed, id); !in {
			bad(errLost, "dataset %s is not in the catalogue", id)
		}
	}
	errs = append(errs, l.checkVotes(w))
	for run, want := range l.runs {
		if got, err := w.Funded(run); err != nil || got != want {
			bad(errLost, "run %s was funded with %s, the chain shows %q (%v)", run, want, got, err)
		}
	}
	for tx := range l.sent {
		if err := w.Mined(tx); err != nil {
			bad(errLost, "transaction %s: %v", tx, err)
		}
	}
	for run := range l.claimed {
		if n, err := w.Unclaimed(run); err != nil || n != 0 {
			bad(errLost, "%d claims of run %s (%v)", n, run, err)
		}
	}
	return errors.Join(errs...)
}

// checkVotes: each acknowledged ballot counts, and counts once.
func (l *ledger) checkVotes(w *world) error {
	var errs []error
	sums := map[string]*big.Int{}
	for p := range l.proposals {
		sums[p] = new(big.Int)
	}
	seen := map[ballotAct]bool{}
	for _, b := range l.ballots {
		if seen[b] {
			continue // the client asked twice and was told the same
		}
		seen[b] = true
		if ok, err := w.Voted(b.Proposal, b.Voter); err != nil || !ok {
			errs = append(errs, fmt.Errorf("%w: the vote of %s on %s (%v)", errLost, b.Voter, b.Proposal, err))
		}
		v, err := w.Weight(b.Proposal, b.Voter)
		if err != nil {
			errs = append(errs, fmt.Errorf("%w: votes of %s: %v", errLost, b.Voter, err))
			continue
		}
		if sums[b.Proposal] == nil {
			sums[b.Proposal] = new(big.Int)
		}
		sums[b.Proposal].Add(sums[b.Proposal], v)
	}
	for p, want := range sums {
		got, err := w.Tally(p)
		switch {
		case err != nil:
			errs = append(errs, fmt.Errorf("%w: proposal %s: %v", errLost, p, err))
		case got.Cmp(want) > 0:
			errs = append(errs, fmt.Errorf("%w: %s votes are counted on proposal %s, %s were acknowledged", errTwice, got, p, want))
		case got.Cmp(want) < 0:
			errs = append(errs, fmt.Errorf("%w: %s votes are counted on proposal %s, %s were acknowledged", errLost, got, p, want))
		}
	}
	return errors.Join(errs...)
}

// account is where a run's money is, wei.
type account struct {
	Run                                     string
	State                                   string
	Funded, Paid, Refunded, Claimable, Held *big.Int
	Due                                     *big.Int // what the payouts sum to
	Before, After                           map[dao.Address]*big.Int
	Payouts                                 []payoutAct
	Builder                                 dao.Address
}

type payoutAct struct {
	Account dao.Address
	Amount  *big.Int
	Claimed bool
}

var errBooks = errors.New("the books do not balance")

// check: the run is over, every wei is accounted for, and everybody's balance
// moved by exactly what the run owed them, no more and no less.
func (a *account) check() error {
	var errs []error
	bad := func(f string, v ...any) {
		errs = append(errs, fmt.Errorf("%w: run %s: %s", errBooks, a.Run, fmt.Sprintf(f, v...)))
	}
	if a.State != "Settled" && a.State != "Refunded" {
		bad("it is %s", a.State)
	}
	total := new(big.Int).Add(a.Paid, a.Refunded)
	total.Add(total, a.Claimable).Add(total, a.Held)
	if total.Cmp(a.Funded) != 0 {
		bad("funded %s, paid %s + refunded %s + claimable %s + held %s", a.Funded, a.Paid, a.Refunded, a.Claimable, a.Held)
	}
	if a.Held.Sign() != 0 || a.Claimable.Sign() != 0 {
		bad("after its end and all claims %s is held and %s claimable", a.Held, a.Claimable)
	}
	if a.State == "Refunded" && a.Refunded.Cmp(a.Funded) != 0 {
		bad("refunded %s of %s", a.Refunded, a.Funded)
	}
	due, moved := new(big.Int), map[dao.Address]*big.Int{a.Builder: new(big.Int).Sub(a.Refunded, a.Funded)}
	for _, p := range a.Payouts {
		if !p.Claimed {
			bad("a payout of %s to %s is not claimed", p.Amount, p.Account)
		}
		due.Add(due, p.Amount)
		if moved[p.Account] == nil {
			moved[p.Account] = new(big.Int)
		}
		moved[p.Account].Add(moved[p.Account], p.Amount)
	}
	if due.Cmp(a.Paid) != 0 {
		bad("paid %s, the payouts sum to %s", a.Paid, due)
	}
	for who, before := range a.Before {
		after, want := a.After[who], moved[who]
		if want == nil {
			want = new(big.Int)
		}
		if after == nil {
			bad("no balance of %s at the end", who)
			continue
		}
		if got := new(big.Int).Sub(after, before); got.Cmp(want) != 0 {
			bad("the balance of %s moved by %s, the run owes %s", who, got, want)
		}
		delete(moved, who)
	}
	for who := range moved {
		bad("%s was paid and its balance before is not known", who)
	}
	return errors.Join(errs...)
}

// checkEscrow: what the escrow holds is what the books of all runs say.
func checkEscrow(balance *big.Int, books []account) error {
	want := new(big.Int)
	for _, b := range books {
		want.Add(want, b.Claimable)
		want.Add(want, b.Held)
	}
	if balance.Cmp(want) != 0 {
		return fmt.Errorf("%w: the escrow holds %s, the books of %d runs say %s", errBooks, balance, len(books), want)
	}
	return nil
}

// storedBlob is a masked vector in the server's store; used is a stored fact
// that names one.
type (
	storedBlob struct{ Hash, Owner string }
	usedBlob   struct {
		Hash, Party    string
		Attempt, Round int64
		Seat           int // of a masked upload; -1 for sums and gradients
		Piece          int // whose sum it is; -1 for others
	}
)

var errReused = errors.New("a secret was used for other bytes")

// checkMasks: a member that was interrupted sent the same bytes again. Every
// masked upload has a hash of its own; the store holds nothing of a member
// that its signed headers do not name, and all that they do; all custodians
// that hold a piece signed the same sum of a round; and none stored more sums
// than it has pieces for the rounds that there were.
func checkMasks(stored []storedBlob, used []usedBlob, custodians map[string]bool, piecesPerRound int) error {
	var errs []error
	named, rounds := map[string]bool{}, map[[2]int64]bool{}
	uploads, pieces := map[string]usedBlob{}, map[[3]int64]usedBlob{}
	held := map[string]bool{}
	for _, b := range stored {
		held[b.Hash] = true
	}
	for _, u := range used {
		if !held[u.Hash] {
			errs = append(errs, fmt.Errorf("%w: what %s signed for in round %d was never seen in the store", errReused, u.Party, u.Round))
		}
		if u.Piece >= 0 {
			k := [3]int64{u.Attempt, u.Round, int64(u.Piece)}
			if o, known := pieces[k]; known && o.Hash != u.Hash {
				errs = append(errs, fmt.Errorf("%w: %s and %s opened different sums of piece %d in round %d", errReused, o.Party, u.Party, u.Piece, u.Round))
			}
			pieces[k] = u
		}
		named[u.Party+u.Hash] = true
		rounds[[2]int64{u.Attempt, u.Round}] = true
		if u.Seat < 0 {
			continue
		}
		if o, twice := uploads[u.Hash]; twice {
			errs = append(errs, fmt.Errorf("%w: seat %d sent in round %d the bytes of seat %d in round %d", errReused, u.Seat, u.Round, o.Seat, o.Round))
		}
		uploads[u.Hash] = u
	}
	sums := map[string]int{}
	for _, b := range stored {
		switch {
		case custodians[b.Owner]:
			sums[b.Owner]++
		case !named[b.Owner+b.Hash]:
			errs = append(errs, fmt.Errorf("%w: %s stored blob %s, which it signed for in no round", errReused, b.Owner, b.Hash))
		}
	}
	for who, n := range sums {
		if n > piecesPerRound*len(rounds) {
			errs = append(errs, fmt.Errorf("%w: custodian %s stored %d sums in %d rounds with %d pieces", errReused, who, n, len(rounds), piecesPerRound))
		}
	}
	return errors.Join(errs...)
}
