package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
)

// PrivacyUse is what one run was debited of one dataset version's lifetime
// privacy budget when it was funded. A run without differential privacy is
// there too, from its first assignment on: all its numbers are 0.
type PrivacyUse struct {
	Block    uint64
	LogIndex uint64
	TimeSec  uint64 // chain time of the block
	TxHash   string

	RunID     string
	DatasetID string
	Version   int64

	EpsilonMicro, DeltaPico           uint64 // of this run; an epsilon of 0: no differential privacy
	SpentEpsilonMicro, SpentDeltaPico uint64 // sums with it
}

const privacyColumns = `run_id, dataset_id, version, block_number, log_index, time_sec, tx_hash, epsilon_micro, delta_pico, spent_epsilon_micro, spent_delta_pico`

func scanPrivacyUse(s scanner) (u PrivacyUse, err error) {
	var n [7]int64
	err = s.Scan(&u.RunID, &u.DatasetID, &u.Version, &n[0], &n[1], &n[2], &u.TxHash, &n[3], &n[4], &n[5], &n[6])
	u.Block, u.LogIndex, u.TimeSec = uint64(n[0]), uint64(n[1]), uint64(n[2])
	u.EpsilonMicro, u.DeltaPico, u.SpentEpsilonMicro, u.SpentDeltaPico = uint64(n[3]), uint64(n[4]), uint64(n[5]), uint64(n[6])
	return u, err
}

// savePrivacyUse stores u; the first that is known of a run and a version
// stays, since a run is debited once and before it is assigned.
func savePrivacyUse(ctx context.Context, tx *sql.Tx, source string, u PrivacyUse) error {
	args := []any{source, u.RunID, u.DatasetID, u.Version}
	var errs []error
	for _, n := range []uint64{u.Block, u.LogIndex, u.TimeSec} {
		v, err := signed(n)
		args, errs = append(args, v), append(errs, err)
	}
	args = append(args, u.TxHash)
	for _, n := range []uint64{u.EpsilonMicro, u.DeltaPico, u.SpentEpsilonMicro, u.SpentDeltaPico} {
		v, err := signed(n)
		args, errs = append(args, v), append(errs, err)
	}
	if err := errors.Join(errs...); err != nil {
		return err
	}
	_, err := exec(ctx, tx, `INSERT INTO privacy_uses (source, `+privacyColumns+`) VALUES ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12)
		ON CONFLICT (source, run_id, dataset_id, version) DO NOTHING`, args...)
	return err
}

// PrivacyUses lists the runs that used a dataset version, the newest first;
// limit is at most 1,000, 0 means 100.
func (s *Store) PrivacyUses(ctx context.Context, source, dataset string, version int64, limit, offset int) ([]PrivacyUse, error) {
	q := query{text: `SELECT ` + privacyColumns + ` FROM privacy_uses WHERE 1=1`}
	q.and("source=", source)
	q.and("dataset_id=", dataset)
	q.and("version=", version)
	q.page("block_number DESC, log_index DESC", limit, offset)
	out, err := queryAll(ctx, s.db, scanPrivacyUse, q.text, q.args...)
	if err != nil {
		return nil, fmt.Errorf("privacy uses of dataset %s: %w", dataset, err)
	}
	return out, nil
}

// UnprotectedUses counts the runs of a dataset version that had no
// differential privacy.
func (s *Store) UnprotectedUses(ctx context.Context, source, dataset string, version int64) (int64, error) {
	n, err := queryOne(ctx, s.db, scanInt, `SELECT COUNT(*) FROM privacy_uses WHERE source=$1 AND dataset_id=$2 AND version=$3 AND epsilon_micro=0`, source, dataset, version)
	if err != nil {
		return 0, fmt.Errorf("unprotected uses of dataset %s: %w", dataset, err)
	}
	return n, nil
}
