package custodian

import (
	"bytes"
	"encoding/json"
	"fmt"
	"sync"

	"sahm/dao"
	"sahm/federated/protocol"
)

// entry is one decision in the log: what was asked, what this custodian will
// hold itself to from now on, and the answer that it gives. State is nothing
// but the entries replayed.
type entry struct {
	At   int64         `json:"at"` // unix milliseconds, own clock
	Kind protocol.Kind `json:"kind"`
	// Key names the question; Subject is a digest of what the answer depends
	// on. The same key with another subject is a refusal, never an answer.
	Key     string      `json:"key"`
	Subject dao.Hash    `json:"subject"`
	Asker   dao.Address `json:"asker"`
	RunID   dao.RunID   `json:"runId"`
	Attempt uint32      `json:"attempt"`
	Round   uint32      `json:"round"`

	// Cohort is the first commitment seen for the round (round.ack), or the
	// one whose sums are given (round.unmask, before anything leaves).
	Cohort *Cohort `json:"cohort,omitempty"`
	// Gradient is the SHA-256 of the gradient that the round is scored with.
	Gradient dao.Hash `json:"gradient"`
	// Members are the dataset versions of that cohort. Logs from before cohorts
	// were decided with their acknowledgement have them with round.unmask only.
	Members []dao.Hash `json:"members,omitempty"`
	// Base is what that cohort started from, see baseOf; KMin is its order's.
	Base dao.Hash `json:"base,omitzero"`
	// Also is the other base of a statistics order without noise
	// (settlement.CatalogueBase).
	Also dao.Hash `json:"also,omitzero"`
	KMin int      `json:"kMin,omitempty"`
	// Release is a key release.
	Release *releaseFact `json:"release,omitempty"`
	// Debit is what a release charges to the version's lifetime budget, Debits
	// what seeds.check does to those of all members.
	Debit  *debitFact   `json:"debit,omitempty"`
	Debits []*debitFact `json:"debits,omitempty"`
	// Fingerprints tell copied pieces; see fingerprint.
	Fingerprints []pieceFact `json:"fingerprints,omitempty"`

	// Payouts are those under the root of a signed result.
	Payouts *payoutsFact `json:"payouts,omitempty"`

	// Refusal is a task that was refused and is evidence.
	Refusal *refusalFact `json:"refusal,omitempty"`

	// Answer is the signed reply without its routing id; nil for a decision
	// whose answer has still to be computed.
	Answer *protocol.Envelope `json:"answer,omitempty"`
}

type releaseFact struct {
	DatasetID dao.DatasetID `json:"datasetId"`
	Version   uint32        `json:"version"`
	Holder    dao.Address   `json:"holder"`
	Nonce     dao.Hash      `json:"nonce"`
}

// pieceFact says in which place a piece was seen. Both are digests: the value
// is 32 uniformly random bytes and cannot be guessed from the fingerprint.
type pieceFact struct {
	Fingerprint dao.Hash `json:"fingerprint"`
	Place       dao.Hash `json:"place"`
}

func fingerprint(value [32]byte) dao.Hash {
	return dao.Keccak256([]byte("sahm/custodian/fingerprint/v1"), value[:])
}

type answerRef struct {
	subject dao.Hash
	asker   dao.Address
	at      span
}

type roundKey struct {
	run            dao.RunID
	attempt, round uint32
}

type attemptKey struct {
	run     dao.RunID
	attempt uint32
}

type nonceKey struct {
	holder dao.Address
	nonce  dao.Hash
}

type holderKey struct {
	run     dao.RunID
	dataset dao.DatasetID
	version uint32
}

// unmasked is a round whose sums this custodian decided to give.
type unmasked struct {
	cohort   Cohort
	gradient dao.Hash
	members  map[dao.Hash]bool
	answered bool
}

// attemptRounds are the rounds decided in one attempt.
type attemptRounds struct {
	last   uint32
	any    bool
	rounds map[uint32]*unmasked
}

// state is what the log adds up to. The mutex guards all of it and the log.
type state struct {
	mu      sync.Mutex
	log     *logFile
	answers map[string]answerRef
	nonces  map[nonceKey]dao.Hash
	holders map[holderKey]map[dao.Address]bool
	cohorts map[roundKey]Cohort
	rounds  map[attemptKey]*attemptRounds
	scored  map[dao.RunID]bool
	lists   map[dao.RunID]dao.Hash // the one list of rounds, see listSubject
	closed  map[dao.RunID]bool
	pieces  map[dao.Hash]dao.Hash // fingerprint → place
	ledgers map[dao.Hash]*ledger  // by privacy.VersionHash

	released map[dao.Hash][]released // by base
	refused  refusedTasks
}

func openState(path string) (*state, error) {
	s := &state{
		answers: map[string]answerRef{}, nonces: map[nonceKey]dao.Hash{}, holders: map[holderKey]map[dao.Address]bool{},
		cohorts: map[roundKey]Cohort{}, rounds: map[attemptKey]*attemptRounds{}, scored: map[dao.RunID]bool{},
		lists: map[dao.RunID]dao.Hash{}, closed: map[dao.RunID]bool{}, pieces: map[dao.Hash]dao.Hash{},
		ledgers: map[dao.Hash]*ledger{}, released: map[dao.Hash][]released{}, refused: newRefusedTasks(),
	}
	var err error
	s.log, err = openLog(path, func(at span, raw []byte) error {
		var e entry
		if err := json.Unmarshal(raw, &e); err != nil {
			return fmt.Errorf("%w: %v", ErrLogCorrupt, err)
		}
		return s.apply(&e, at)
	})
	return s, err
}

// apply is the only place that changes state.
func (s *state) apply(e *entry, at span) error {
	if e.Refusal != nil {
		s.refused.apply(e)
		return nil
	}
	if err := s.applyDebits(e.Debit, e.Debits); err != nil {
		return err
	}
	if e.Answer != nil {
		s.answers[e.Key] = answerRef{e.Subject, e.Asker, at}
	}
	if !e.RunID.IsZero() && !e.Asker.IsZero() {
		s.refused.coordinates(e.RunID, e.Asker)
	}
	for _, p := range e.Fingerprints {
		s.pieces[p.Fingerprint] = p.Place
	}
	switch e.Kind {
	case protocol.KeyRelease:
		if r := e.Release; r != nil {
			s.nonces[nonceKey{r.Holder, r.Nonce}] = e.Subject
			k := holderKey{e.RunID, r.DatasetID, r.Version}
			if s.holders[k] == nil {
				s.holders[k] = map[dao.Address]bool{}
			}
			s.holders[k][r.Holder] = true
		}
	case protocol.RoundAck:
		if e.Cohort != nil {
			s.cohorts[roundKey{e.RunID, e.Attempt, e.Round}] = *e.Cohort
			s.applyReleased(e)
		}
	case protocol.RoundUnmask:
		s.applyUnmask(e)
	case protocol.ScoresAck:
		s.lists[e.RunID] = e.Subject
	case protocol.RunScores:
		s.scored[e.RunID], s.lists[e.RunID] = true, e.Subject
	case protocol.RunClose:
		s.closed[e.RunID] = true
	}
	return nil
}

func (s *state) applyUnmask(e *entry) {
	k := attemptKey{e.RunID, e.Attempt}
	a := s.rounds[k]
	if a == nil {
		a = &attemptRounds{rounds: map[uint32]*unmasked{}}
		s.rounds[k] = a
	}
	u := a.rounds[e.Round]
	if u == nil && e.Cohort != nil {
		u = &unmasked{cohort: *e.Cohort, gradient: e.Gradient, members: map[dao.Hash]bool{}}
		for _, m := range e.Members {
			u.members[m] = true
		}
		a.rounds[e.Round] = u
		s.applyReleased(e)
		a.last, a.any = max(a.last, e.Round), true
	}
	if u != nil && e.Answer != nil {
		u.answered = true
	}
}

// commit appends e if check, run under the same lock, still allows it.
func (s *state) commit(e *entry, check func() error) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if check != nil {
		if err := check(); err != nil {
			return err
		}
	}
	raw, err := encodeLine(e)
	if err != nil {
		return err
	}
	at, err := s.log.append(bytes.TrimSuffix(raw, []byte("\n")))
	if err != nil {
		return err
	}
	return s.apply(e, at)
}

// answer returns the logged answer to key, nil when there is none. Another
// subject or asker is conflict.
func (s *state) answer(key string, subject dao.Hash, asker dao.Address, conflict error) (*protocol.Envelope, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	ref, ok := s.answers[key]
	if !ok {
		return nil, nil
	}
	if ref.subject != subject {
		return nil, conflict
	}
	if ref.asker != asker {
		return nil, ErrNotCoordinator
	}
	e, err := s.entryAt(ref.at)
	if err != nil {
		return nil, err
	}
	return e.Answer, nil
}

// answerTo returns the logged answer to key whoever asked, nil when there is
// none.
func (s *state) answerTo(key string) (*protocol.Envelope, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	ref, ok := s.answers[key]
	if !ok {
		return nil, nil
	}
	e, err := s.entryAt(ref.at)
	if err != nil {
		return nil, err
	}
	return e.Answer, nil
}

func (s *state) entryAt(at span) (*entry, error) {
	raw, err := s.log.read(at)
	if err != nil {
		return nil, err
	}
	var e entry
	if err := json.Unmarshal(raw, &e); err != nil {
		return nil, fmt.Errorf("%w: %v", ErrLogCorrupt, err)
	}
	return &e, nil
}

// copied reports the first fingerprint that was seen in another place, or
// twice in the list.
func (s *state) copied(list []pieceFact) error {
	seen := make(map[dao.Hash]bool, len(list))
	for _, p := range list {
		if place, ok := s.pieces[p.Fingerprint]; (ok && place != p.Place) || seen[p.Fingerprint] {
			return fmt.Errorf("%w: the same value in two places", ErrCopiedPiece)
		}
		seen[p.Fingerprint] = true
	}
	return nil
}

// locked runs f under the state's lock.
func (s *state) locked(f func()) {
	s.mu.Lock()
	defer s.mu.Unlock()
	f()
}
