package custodian

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"sahm/dao"
	"sahm/federated/protocol"
)

// Sweep destroys the keys, seeds and totals of every run that the own node
// says is over, whether or not anybody asked: a coordinator that never sends
// run.close cannot keep them alive. It returns how many runs it closed. Runs
// about which the node does not answer are looked at the next time.
func (s *Service) Sweep(ctx context.Context) (int, error) {
	names, err := os.ReadDir(filepath.Join(s.cfg.Dir, "runs"))
	if errors.Is(err, os.ErrNotExist) {
		return 0, nil
	}
	if err != nil {
		return 0, fmt.Errorf("listing runs: %w", err)
	}
	closed := 0
	for _, n := range names {
		run, err := dao.ParseHash(n.Name())
		if err != nil {
			continue
		}
		done, err := s.sweepRun(ctx, run)
		if err != nil {
			return closed, err
		}
		if done {
			closed++
		}
	}
	return closed, nil
}

// Held is what a custodian's directory holds beside its log.
type Held struct {
	// Datasets are dataset versions whose envelopes were checked.
	Datasets int `json:"datasets"`
	// Runs are those whose keys and seeds are not destroyed.
	Runs []dao.RunID `json:"runs"`
}

// ReadHeld looks what dir holds. It changes nothing and may run beside the
// service.
func ReadHeld(dir string) (Held, error) {
	h := Held{Runs: []dao.RunID{}}
	envelopes, err := filepath.Glob(filepath.Join(dir, "datasets", "*.envelope.json"))
	if err != nil {
		return h, fmt.Errorf("listing datasets: %w", err)
	}
	h.Datasets = len(envelopes)
	names, err := os.ReadDir(filepath.Join(dir, "runs"))
	if err != nil && !errors.Is(err, os.ErrNotExist) {
		return h, fmt.Errorf("listing runs: %w", err)
	}
	for _, n := range names {
		if run, err := dao.ParseHash(n.Name()); err == nil {
			h.Runs = append(h.Runs, run)
		}
	}
	return h, nil
}

func (s *Service) sweepRun(ctx context.Context, run dao.RunID) (bool, error) {
	lane := &s.lanes[run[0]%uint8(len(s.lanes))]
	lane.Lock()
	defer lane.Unlock()
	v, err := s.fresh(ctx)
	if err != nil {
		return false, err
	}
	r, err := s.cfg.Chain.Run(ctx, run, v.final)
	if err != nil {
		return false, unavailable("reading run", err)
	}
	if r.State != RunSettled && r.State != RunRefunded {
		return false, nil
	}
	if err := s.destroy(run); err != nil {
		return false, err
	}
	s.cfg.Log.Info("destroyed the keys of a run that is over", "run", run, "state", r.State.String())
	if s.isClosed(run) {
		return true, nil
	}
	e := &entry{At: s.cfg.Now().UnixMilli(), Kind: protocol.RunClose, Key: "sweep|" + run.String(), RunID: run, Attempt: r.Attempt}
	return true, s.state.commit(e, nil)
}
