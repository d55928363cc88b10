package custodian

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"sahm/dao"
	"sahm/dao/typed"
	"sahm/federated/protocol"
)

// Bounds of what refusals may take of the log. A run costs its builder money
// and names its coordinator, so each run has room of its own; whoever else
// can reach the bus shares what is left, so that nobody can fill the disk, nor
// use up the room in which a coordinator's attempts are noted.
const (
	maxRunRefusals   = 4  // per run and code, for ever
	maxOtherRefusals = 64 // per day of the own clock
	maxRefusalDetail = 300
	maxRefusalKind   = 64
	maxRefusalSig    = 65
)

// ordinary are the refusals of everyday life, which prove nothing: the other
// side asked too early, or this one could not tell.
var ordinary = []string{"unavailable", "internal", "run-not-active", "cohort-missing", "not-checked", "too-few-rounds", "rate-limited",
	"cohort-too-small", "epsilon-unreachable", "headroom", "no-budget", "not-debited"}

// refusalFact is evidence: what was asked and not done, with the sender's
// signature over it.
type refusalFact struct {
	Code     string         `json:"code"`
	Detail   string         `json:"detail"`
	Task     protocol.Kind  `json:"task"`
	BodyHash dao.Hash       `json:"bodyHash"` // keccak256 of the task's body
	Sig      protocol.Bytes `json:"sig"`      // of the asker, over Body(task, run, attempt, round, asker, bodyHash)
	// Coordinator says that the asker is the coordinator of that run.
	Coordinator bool `json:"coordinator"`
	// Last says that no more of these are noted: of this code in this run, or
	// of other senders today.
	Last bool `json:"last,omitempty"`
}

type refusalRoom struct {
	run  dao.RunID // zero for senders that are not a run's coordinator
	code string
	day  int64
}

// refusedTasks is what the log has of them.
type refusedTasks struct {
	seen  map[dao.Hash]bool
	taken map[refusalRoom]int
	// askers are the coordinators of runs, by the own node or earlier answers.
	askers map[dao.RunID]dao.Address
	known  map[dao.Address]bool // coordinators of any run
}

func newRefusedTasks() refusedTasks {
	return refusedTasks{seen: map[dao.Hash]bool{}, taken: map[refusalRoom]int{}, askers: map[dao.RunID]dao.Address{}, known: map[dao.Address]bool{}}
}

func (r *refusedTasks) coordinates(run dao.RunID, who dao.Address) {
	r.askers[run], r.known[who] = who, true
}

// room is which budget an entry counts against, and its size.
func (r *refusedTasks) room(e *entry) (refusalRoom, int) {
	if e.Refusal.Coordinator {
		return refusalRoom{run: e.RunID, code: e.Refusal.Code}, maxRunRefusals
	}
	return refusalRoom{day: e.At / (24 * time.Hour).Milliseconds()}, maxOtherRefusals
}

func (r *refusedTasks) apply(e *entry) {
	if e.Refusal.Coordinator {
		r.coordinates(e.RunID, e.Asker)
	}
	room, _ := r.room(e)
	r.seen[e.Subject] = true
	r.taken[room]++
}

// noteRefusal appends a refusal that proves an attempt to the log, if there is
// room and it is not there yet.
func (s *Service) noteRefusal(env *protocol.Envelope, code string, why error) error {
	if slices.Contains(ordinary, code) {
		return nil
	}
	f := &refusalFact{Code: code, Detail: cut(why.Error(), maxRefusalDetail), Task: protocol.Kind(cut(string(env.Kind), maxRefusalKind)), BodyHash: dao.Keccak256(env.Body)}
	if len(env.Sig) <= maxRefusalSig {
		f.Sig = env.Sig
	}
	e := s.record(env, "refused|"+code, dao.Hash{}, nil)
	e.Kind, e.Refusal = protocol.Refused, f
	e.Subject = dao.Keccak256([]byte("sahm/custodian/refusal/v1"), []byte(code), []byte{0}, []byte(f.Task), []byte{0}, env.RunID[:],
		be32(env.Attempt), be32(env.Round), env.From[:], f.BodyHash[:])
	full := errors.New("no room")
	err := s.state.commit(e, func() error {
		r := &s.state.refused
		// A signature that does not verify is nobody's.
		f.Coordinator = !e.RunID.IsZero() && r.askers[e.RunID] == e.Asker && !errors.Is(why, errTaskSignature)
		room, size := r.room(e)
		if r.seen[e.Subject] || r.taken[room] >= size {
			return full
		}
		f.Last = r.taken[room] == size-1
		return nil
	})
	if errors.Is(err, full) {
		return nil
	}
	return err
}

// cut shortens text to n bytes of valid UTF-8.
func cut(text string, n int) string {
	if len(text) > n {
		text = text[:n]
	}
	return strings.ToValidUTF8(text, "")
}

// knownAsker notes who the own node says is a run's coordinator.
func (s *Service) knownAsker(run dao.RunID, who dao.Address) {
	s.state.locked(func() { s.state.refused.coordinates(run, who) })
}

// RefusedTask is a task that this custodian refused, as its log has it.
type RefusedTask struct {
	Seq     uint64        `json:"seq"`
	At      time.Time     `json:"at"` // own clock
	Code    string        `json:"code"`
	Detail  string        `json:"detail"`
	Task    protocol.Kind `json:"task"`
	RunID   dao.RunID     `json:"runId"`
	Attempt uint32        `json:"attempt"`
	Round   uint32        `json:"round"`
	Asker   dao.Address   `json:"asker"`
	// Coordinator says that the asker was the run's coordinator on chain.
	Coordinator bool `json:"coordinator"`
	// Signed says that the asker's signature over task, run, attempt, round and
	// body hash verifies: nobody else can have asked.
	Signed   bool           `json:"signed"`
	BodyHash dao.Hash       `json:"bodyHash"`
	Sig      protocol.Bytes `json:"sig"`
	// Last says that later ones of its kind were refused without being noted.
	Last bool `json:"last"`
}

// ReadRefusals lists the refusals in the log of dir, oldest first, with their
// signatures checked in the escrow's domain. It verifies every line of the log,
// changes nothing and may run beside the service. Errors: ErrLogCorrupt.
func ReadRefusals(dir string, escrow typed.Domain) ([]RefusedTask, error) {
	f, err := os.Open(filepath.Join(dir, logName))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("opening log: %w", err)
	}
	defer f.Close()
	var out []RefusedTask
	l := &logFile{f: f}
	err = l.replay(func(_ span, raw []byte) error {
		var e entry
		if err := json.Unmarshal(raw, &e); err != nil {
			return fmt.Errorf("%w: entry %d: %v", ErrLogCorrupt, l.seq, err)
		}
		r := e.Refusal
		if r == nil {
			return nil
		}
		said := &typed.Body{Kind: string(r.Task), RunID: e.RunID, Attempt: e.Attempt, Round: e.Round, From: e.Asker, Hash: r.BodyHash}
		out = append(out, RefusedTask{Seq: l.seq, At: time.UnixMilli(e.At).UTC(), Code: r.Code, Detail: r.Detail, Task: r.Task, RunID: e.RunID,
			Attempt: e.Attempt, Round: e.Round, Asker: e.Asker, Signed: typed.Verify(escrow, said, r.Sig, e.Asker) == nil,
			Coordinator: r.Coordinator, BodyHash: r.BodyHash, Sig: r.Sig, Last: r.Last})
		return nil
	})
	return out, err
}
