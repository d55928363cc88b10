package trainer

import (
	"fmt"
	"io"
	"path/filepath"
	"slices"

	"sahm/dao"
	"sahm/dao/typed"
	"sahm/federated/strategy"
	"sahm/mpc/mask"
	"sahm/trainer/verify"
)

// stepsFile is what a seat's round is committed to: the leaves of its steps, and
// the secret that hides what was sent in the last one.
type stepsFile struct {
	Leaves []verify.Leaf `json:"leaves"`
	Salt   dao.Hash      `json:"salt"` // secret
}

// commitmentFile is a seat's commitment over its rounds, which its receipt
// names, and how to open it.
type commitmentFile struct {
	Rounds     []uint32 `json:"rounds"`
	Salt       dao.Hash `json:"salt"` // secret until it is opened
	Root       dao.Hash `json:"root"`
	Commitment dao.Hash `json:"commitment"`
}

func (t *Trainer) stepsPath(run dao.RunID, attempt, round uint32, seat int) string {
	return filepath.Join(t.attemptDir(run, attempt), fmt.Sprintf("steps-%d-%d.json", round, seat))
}

func (t *Trainer) commitmentPath(run dao.RunID, attempt uint32, seat int) string {
	return filepath.Join(t.attemptDir(run, attempt), fmt.Sprintf("steps-commitment-%d.json", seat))
}

// workContext is a seat's work as verify names it.
func (t *Trainer) workContext(j *job, attempt uint32, id dao.DatasetID, version uint32) verify.Context {
	return verify.Context{
		ChainID: t.cfg.ChainID, Escrow: t.cfg.Escrow, RunID: j.run, Attempt: attempt, DatasetID: id, Version: version, Trainer: t.me,
		SpecHash: j.spec.Hash(), ClassHash: verify.ClassHash(t.cfg.Engine.Class()),
		LocalSteps: uint32(j.spec.LocalSteps), SegmentSteps: verify.DefaultSegment,
	}
}

// recording is a recorder, or none where nobody else could repeat the steps.
type recording struct{ r *verify.Recorder }

// recorder begins to record a seat's round. Of a run with differential privacy
// nothing is recorded: leaves are hashes of parameters before their noise. Steps
// that begin with, or are corrected by, what the member keeps for itself cannot
// be repeated without all of its earlier rounds.
func (t *Trainer) recorder(k *task, j *job, d *derived, use dao.DatasetUse, local strategy.Local, entering dao.Hash) (recording, error) {
	if j.terms.Record != nil || j.terms.Noised() || local.Correction != nil || !slices.Equal(local.Params, d.state.Params) {
		return recording{}, nil
	}
	r, err := verify.Record(t.workContext(j, k.env.Attempt, use.DatasetID, use.Version), k.env.Round, entering, nil)
	return recording{r}, err
}

func (r recording) observe() func(verify.Step) error {
	if r.r == nil {
		return nil
	}
	return r.r.Observe
}

func (r recording) finish() ([]verify.Leaf, error) {
	if r.r == nil {
		return nil, nil
	}
	return r.r.Finish(dao.Hash{}) // the link is set when the upload is made
}

func (r recording) close() {
	if r.r != nil {
		r.r.Close()
	}
}

// keepSteps links the last leaf of a seat's round to the upload that was made
// of it, and persists the leaves.
func (t *Trainer) keepSteps(h typed.UploadHeader, seat int, leaves []verify.Leaf, vector integers) error {
	if len(leaves) == 0 {
		return nil
	}
	f := stepsFile{Leaves: leaves}
	if _, err := io.ReadFull(t.cfg.Rand, f.Salt[:]); err != nil {
		return fmt.Errorf("draw the salt of a link: %w", err)
	}
	sent, err := verify.SentHash(mask.Signed(vector.n, mask.Bits(h.WordBits), vector.fill), vector.n, int(h.WordBits))
	if err != nil {
		return fmt.Errorf("hash what is sent: %w", err)
	}
	f.Leaves[len(leaves)-1].Link = verify.Link(sent, f.Salt, h.BlobHash)
	return writeJSON(t.stepsPath(h.RunID, h.Attempt, h.Round, seat), f)
}

// stepRoot is the commitment to all of a seat's steps in the completed rounds;
// zero if they were not recorded. It is salted: leaves are hashes of the
// member's own parameters, by which a guess of its rows could be confirmed.
func (t *Trainer) stepRoot(k *task, j *job, seat int, rounds []uint32) (dao.Hash, error) {
	path := t.commitmentPath(j.run, k.env.Attempt, seat)
	var done commitmentFile
	ok, err := readJSON(path, &done)
	if err != nil {
		return dao.Hash{}, err
	}
	if ok && slices.Equal(done.Rounds, rounds) {
		return done.Commitment, nil // a kill came before the receipt
	}
	var leaves []verify.Leaf
	for _, round := range rounds {
		var f stepsFile
		ok, err := readJSON(t.stepsPath(j.run, k.env.Attempt, round, seat), &f)
		if err != nil || !ok {
			return dao.Hash{}, err
		}
		leaves = append(leaves, f.Leaves...)
	}
	use := j.order.Datasets[seat]
	tree, err := verify.NewCommitment(t.workContext(j, k.env.Attempt, use.DatasetID, use.Version), leaves)
	if err != nil {
		return dao.Hash{}, fmt.Errorf("commit to steps: %w", err)
	}
	c := commitmentFile{Rounds: rounds, Root: tree.Revealed().Root()}
	if _, err := io.ReadFull(t.cfg.Rand, c.Salt[:]); err != nil {
		return dao.Hash{}, fmt.Errorf("draw the salt of a commitment: %w", err)
	}
	c.Commitment = verify.Commit(c.Root, c.Salt, t.me)
	return c.Commitment, writeJSON(path, c)
}
