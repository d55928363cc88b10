package api

import (
	"context"
	"fmt"
	"math"
	"math/big"
	"net/http"
	"strconv"
	"strings"

	"github.com/gin-gonic/gin"

	"sahm/dao"
	"sahm/dao/typed"
	"sahm/federated/privacy"
	"sahm/server/api/gen"
)

// PrivacyBudget is the lifetime budget of one dataset version as the chain
// holds it: the sums of its runs' ε and δ never exceed it.
type PrivacyBudget struct {
	Unit                              uint8 // dao.UnitNone: none was set
	EpsilonMicro, DeltaPico           uint64
	SpentEpsilonMicro, SpentDeltaPico uint64
}

// PrivacyUse is one run of a dataset version and what it was debited; a run
// without differential privacy has an ε of 0 here, and no bound.
type PrivacyUse struct {
	RunID                             dao.RunID
	EpsilonMicro, DeltaPico           uint64
	SpentEpsilonMicro, SpentDeltaPico uint64 // sums with it
	Block, TimeSec                    uint64
	TxHash                            string
}

// Privacy reads and relays lifetime privacy budgets.
type Privacy interface {
	// PrivacyBudgets reads the budgets of an order's dataset versions at one
	// block, in their order.
	PrivacyBudgets(ctx context.Context, uses []dao.DatasetUse) ([]PrivacyBudget, error)
	// PrivacyNonce is the nonce of account's next PrivacyBudget.
	PrivacyNonce(ctx context.Context, account dao.Address) (uint64, error)
	// PrivacyUses lists the runs of a dataset version, newest first, at most
	// 1,000, and counts all those without differential privacy. It waits a
	// moment for what was included just now.
	PrivacyUses(ctx context.Context, id dao.DatasetID, version uint32) (uses []PrivacyUse, unprotected int64, err error)
	// SetPrivacyBudget relays an owner's message; see OwnerRelay.
	SetPrivacyBudget(ctx context.Context, digest dao.Hash, b dao.PrivacyBudget, sig []byte) error
}

const (
	// standardDeltaPico is the δ of a quote that names none: 10^-6.
	standardDeltaPico = 1_000_000
	// standardSamplingPpb is the sampling rate of a record-level quote that names
	// none: a tenth.
	standardSamplingPpb = 100_000_000
	microPlaces         = 6
	ppbPlaces           = 9
	picoPlaces          = 12
	noDP                = "No DP (ε = ∞): nothing bounds what the result reveals about any row or contributor."
)

// privacyOf is what a quote asks for, of a spec that takes localSteps steps a
// round.
func privacyOf(req *gen.QuoteRequest, localSteps int) (p dao.Privacy, err error) {
	p.KMin = 3
	if req.Colluders != nil {
		if *req.Colluders < 0 || *req.Colluders > math.MaxUint16 {
			return p, malformed("%d colluders", *req.Colluders)
		}
		p.Colluders = uint32(*req.Colluders)
	}
	if req.Epsilon == nil || math.IsInf(*req.Epsilon, 1) {
		switch {
		case req.Delta != nil:
			return p, malformed("delta without epsilon")
		case req.Sampling != nil || req.Unit != nil && *req.Unit != gen.PrivacyUnitNone:
			return p, malformed("a unit of protection or a sampling rate without epsilon")
		}
		p.KMin += p.Colluders
		return p, nil
	}
	// Rounded down: less is asked of the budgets, and more noise is drawn. A
	// decimal such as 3.3 or 1e-7 has no float64: it must not lose a unit.
	epsilon := math.Floor(*req.Epsilon * 1e6 * (1 + 1e-12))
	if !(epsilon >= 1 && epsilon <= dao.MaxEpsilonMicro) {
		return p, malformed("epsilon must be from 0.000001 to %d", dao.MaxEpsilonMicro/1_000_000)
	}
	delta := float64(standardDeltaPico)
	if req.Delta != nil {
		delta = math.Floor(*req.Delta * 1e12 * (1 + 1e-12))
	}
	if !(delta >= 1 && delta < 1e12) {
		return p, malformed("delta must be from 10^-12 to below 1")
	}
	p.Unit, p.EpsilonMicro, p.DeltaPico = dao.UnitContributor, uint64(epsilon), uint64(delta)
	switch {
	case req.Unit == nil || *req.Unit == gen.PrivacyUnitContributor:
		if req.Sampling != nil {
			return p, malformed("sampling is for unit record")
		}
		// The statistics are noised and accounted for, too.
		p.Steps = uint32(req.Rounds) + 1
		return p, nil
	case *req.Unit == gen.PrivacyUnitRecord:
		return p, recordPrivacy(&p, req, localSteps)
	}
	return p, malformed("differential privacy is of unit record or contributor, not %q", *req.Unit)
}

// recordPrivacy makes of p what a record-level quote asks for.
func recordPrivacy(p *dao.Privacy, req *gen.QuoteRequest, localSteps int) error {
	sampling := float64(standardSamplingPpb)
	if req.Sampling != nil {
		sampling = math.Floor(*req.Sampling * 1e9 * (1 + 1e-12))
	}
	if !(sampling >= 1 && sampling <= 1e9) {
		return malformed("sampling must be from 10^-9 to 1")
	}
	steps := uint64(req.Rounds) * uint64(localSteps)
	if req.Rounds < 1 || steps > math.MaxUint32 {
		return malformed("%d rounds of %d steps", req.Rounds, localSteps)
	}
	p.Unit, p.SamplingPpb, p.Steps = dao.UnitRecord, uint64(sampling), uint32(steps)
	return nil
}

// checkBudgets refuses, as the escrow would but before anybody signs, an order
// that a lifetime budget does not cover. It gives what is left of each; nothing
// for an order without differential privacy.
func (s *Server) checkBudgets(ctx context.Context, o *dao.Order) ([]PrivacyBudget, error) {
	p := o.Privacy
	if p.Unit == dao.UnitNone {
		return nil, nil
	}
	if s.cfg.Privacy == nil {
		return nil, fmt.Errorf("%w: privacy budgets", ErrUnavailable)
	}
	list, err := s.cfg.Privacy.PrivacyBudgets(ctx, o.Datasets)
	if err != nil {
		return nil, err
	}
	if len(list) != len(o.Datasets) {
		return nil, fmt.Errorf("%d privacy budgets of %d datasets", len(list), len(o.Datasets))
	}
	for i, b := range list {
		d := o.Datasets[i]
		of := map[string]string{"datasetId": d.DatasetID.String(), "version": fmt.Sprint(d.Version)}
		name := fmt.Sprintf("dataset %s, version %d", d.DatasetID, d.Version)
		switch {
		case b.Unit == dao.UnitNone:
			return nil, &Revert{Name: "NoBudget", Args: of, Detail: name + ", has no lifetime privacy budget: it is not sold with differential privacy",
				Advice: "Ask its owner to set one (sahm data privacy ID --set-budget), or leave the dataset out."}
		case b.Unit != p.Unit:
			of["given"], of["expected"] = fmt.Sprint(p.Unit), fmt.Sprint(b.Unit)
			return nil, &Revert{Name: "WrongBudgetUnit", Args: of, Detail: fmt.Sprintf("the privacy budget of %s is of unit %s, the order's of unit %s", name, unitOf(b.Unit), unitOf(p.Unit)),
				Advice: "Budgets of two units are never mixed: leave the dataset out."}
		case p.EpsilonMicro > b.EpsilonMicro-b.SpentEpsilonMicro || p.DeltaPico > b.DeltaPico-b.SpentDeltaPico:
			left := lossOf(b.EpsilonMicro-b.SpentEpsilonMicro, b.DeltaPico-b.SpentDeltaPico)
			asked := lossOf(p.EpsilonMicro, p.DeltaPico)
			of["epsilonAskedMicro"], of["epsilonLeftMicro"] = fmt.Sprint(asked.EpsilonMicro), fmt.Sprint(left.EpsilonMicro)
			of["deltaAskedPico"], of["deltaLeftPico"] = fmt.Sprint(asked.DeltaPico), fmt.Sprint(left.DeltaPico)
			return nil, &Revert{Name: "BudgetExceeded", Args: of,
				Detail: fmt.Sprintf("%s has ε %s and δ %s of its lifetime privacy budget left; the run asks for ε %s and δ %s", name, left.Epsilon, left.Delta, asked.Epsilon, asked.Delta),
				Advice: "Ask for less, or leave the dataset out. Nothing was paid and nothing debited."}
		}
	}
	return list, nil
}

// quotePrivacy says what a quote's run costs its datasets in privacy.
func quotePrivacy(o *dao.Order, record privacy.RecordTerms, budgets []PrivacyBudget) *gen.QuotePrivacy {
	p := o.Privacy
	out := &gen.QuotePrivacy{Unit: unitOf(p.Unit), Text: noDP}
	out.Datasets = append(out.Datasets, make([]struct {
		DatasetId string            `json:"datasetId"`
		Left      gen.PrivacyAmount `json:"left"`
		LeftAfter gen.PrivacyAmount `json:"leftAfter"`
		Version   int64             `json:"version"`
	}, len(budgets))...)
	if p.Unit == dao.UnitNone {
		return out
	}
	loss := lossOf(p.EpsilonMicro, p.DeltaPico)
	out.Loss = &loss
	out.Text = fmt.Sprintf("The whole run, failed rounds too, loses at most ε %s at δ %s, %s; every dataset is debited that when the run is funded, and never given it back.",
		loss.Epsilon, loss.Delta, unitWords(p.Unit))
	if o.Record() && !o.StatisticsOnly() {
		out.Text += fmt.Sprintf(" In each of %d steps a row takes part with probability %s; its gradient is clipped to the norm %s, and every trainer adds noise of %s times that.",
			p.Steps, decimal(p.SamplingPpb, ppbPlaces), decimal(record.ClipMicro, microPlaces), decimal(record.SigmaMicro, microPlaces))
	}
	for i, b := range budgets {
		d := &out.Datasets[i]
		d.DatasetId, d.Version = o.Datasets[i].DatasetID.String(), int64(o.Datasets[i].Version)
		epsilon, delta := b.EpsilonMicro-b.SpentEpsilonMicro, b.DeltaPico-b.SpentDeltaPico
		d.Left, d.LeftAfter = lossOf(epsilon, delta), lossOf(epsilon-p.EpsilonMicro, delta-p.DeltaPico)
	}
	return out
}

// GetDatasetPrivacy implements gen.ServerInterface.
func (s *Server) GetDatasetPrivacy(c *gin.Context, idHex gen.Hash, params gen.GetDatasetPrivacyParams) {
	id, view, ok := s.about(c, idHex)
	if !ok {
		return
	}
	version := view.Version
	if params.Version != nil {
		if *params.Version < 1 || int64(*params.Version) > int64(view.Version) {
			s.fail(c, fmt.Errorf("%w: version %d of dataset %s; the present one is %d", ErrNotFound, *params.Version, id, view.Version))
			return
		}
		version = uint32(*params.Version)
	}
	out, err := s.privacy(c, id, version)
	if err != nil {
		s.fail(c, err)
		return
	}
	c.JSON(http.StatusOK, out)
}

func (s *Server) privacy(ctx context.Context, id dao.DatasetID, version uint32) (out gen.DatasetPrivacy, err error) {
	if s.cfg.Privacy == nil {
		return out, fmt.Errorf("%w: privacy budgets", ErrUnavailable)
	}
	// The runs first: what they were debited is then in the budget, too.
	uses, unprotected, err := s.cfg.Privacy.PrivacyUses(ctx, id, version)
	if err != nil {
		return out, err
	}
	list, err := s.cfg.Privacy.PrivacyBudgets(ctx, []dao.DatasetUse{{DatasetID: id, Version: version}})
	if err != nil {
		return out, err
	}
	if len(list) != 1 {
		return out, fmt.Errorf("%d privacy budgets of one dataset", len(list))
	}
	b := list[0]
	out = gen.DatasetPrivacy{DatasetId: id.String(), Version: int64(version), Unit: unitOf(b.Unit), Bounded: b.Unit != dao.UnitNone && unprotected == 0,
		Uses: make([]gen.PrivacyUse, len(uses))}
	if b.Unit != dao.UnitNone {
		budget, spent := lossOf(b.EpsilonMicro, b.DeltaPico), lossOf(b.SpentEpsilonMicro, b.SpentDeltaPico)
		left := lossOf(b.EpsilonMicro-b.SpentEpsilonMicro, b.DeltaPico-b.SpentDeltaPico)
		out.Budget, out.Spent, out.Left = &budget, &spent, &left
	}
	out.Text = budgetWords(&out, unprotected, b.Unit)
	for i, u := range uses {
		g := gen.PrivacyUse{RunId: u.RunID.String(), Unit: gen.PrivacyUnitNone, Text: noDP, AtMs: int64(u.TimeSec) * 1000, Block: int64(u.Block), Transaction: u.TxHash}
		if u.EpsilonMicro > 0 {
			// Once something was debited, the budget's unit stays.
			loss, spent := lossOf(u.EpsilonMicro, u.DeltaPico), lossOf(u.SpentEpsilonMicro, u.SpentDeltaPico)
			g.Unit, g.Loss, g.Spent = unitOf(b.Unit), &loss, &spent
			g.Text = fmt.Sprintf("Debited ε %s at δ %s when it was funded, ε %s in all with it.", loss.Epsilon, loss.Delta, spent.Epsilon)
		}
		out.Uses[i] = g
	}
	return out, nil
}

// budgetWords says a budget in plain words.
func budgetWords(p *gen.DatasetPrivacy, unprotected int64, unit uint8) string {
	var b strings.Builder
	if p.Budget == nil {
		b.WriteString("No lifetime privacy budget was set: this version is not sold with differential privacy.")
	} else {
		fmt.Fprintf(&b, "Runs with differential privacy may lose ε %s at δ %s in all, %s; they have lost ε %s at δ %s, and ε %s at δ %s is left.",
			p.Budget.Epsilon, p.Budget.Delta, unitWords(unit), p.Spent.Epsilon, p.Spent.Delta, p.Left.Epsilon, p.Left.Delta)
	}
	switch {
	case unprotected == 1:
		b.WriteString(" One run used it with no DP (ε = ∞): the whole loss has no bound.")
	case unprotected > 1:
		fmt.Fprintf(&b, " %d runs used it with no DP (ε = ∞): the whole loss has no bound.", unprotected)
	}
	return b.String()
}

// SetPrivacyBudget implements gen.ServerInterface.
func (s *Server) SetPrivacyBudget(c *gin.Context, idHex gen.Hash) {
	var req gen.PrivacyBudgetRequest
	s.owned(c, idHex, &req, http.StatusOK, func(id dao.DatasetID, p *parser) error {
		if s.cfg.Privacy == nil {
			return fmt.Errorf("%w: privacy budgets", ErrUnavailable)
		}
		b := dao.PrivacyBudget{DatasetID: id, Version: p.u32("version", req.Version), EpsilonMicro: p.u64("epsilonMicro", req.EpsilonMicro),
			DeltaPico: p.u64("deltaPico", req.DeltaPico), Nonce: p.u64("nonce", req.Nonce), Deadline: p.u64("deadline", req.Deadline)}
		if p.err != nil {
			return p.err
		}
		switch req.Unit {
		case gen.PrivacyUnitRecord:
			b.Unit = dao.UnitRecord
		case gen.PrivacyUnitContributor:
			b.Unit = dao.UnitContributor
		default:
			return malformed("a budget's unit is record or contributor, not %q", req.Unit)
		}
		if b.EpsilonMicro < 1 || b.EpsilonMicro > 1e15 || b.DeltaPico < 1 || b.DeltaPico >= 1e12 {
			return malformed("a budget has an ε from 10^-6 to 10^9 and a δ from 10^-12 to below 1")
		}
		a := act{what: "privacy budget", domain: s.budgets, message: (*typed.PrivacyBudget)(&b), nonce: b.Nonce, deadline: b.Deadline, sig: req.Signature,
			next: s.cfg.Privacy.PrivacyNonce}
		a.check = func(view *ChainDataset) error {
			if err := presentVersion(id, b.Version)(view); err != nil {
				return err
			}
			return s.checkGrowth(c, &b)
		}
		a.send = func(digest dao.Hash) error { return s.cfg.Privacy.SetPrivacyBudget(c, digest, b, req.Signature) }
		return s.act(c, id, a)
	})
}

// checkGrowth refuses what the contract would: after the first debit a budget
// only becomes smaller.
func (s *Server) checkGrowth(ctx context.Context, b *dao.PrivacyBudget) error {
	list, err := s.cfg.Privacy.PrivacyBudgets(ctx, []dao.DatasetUse{{DatasetID: b.DatasetID, Version: b.Version}})
	if err != nil {
		return err
	}
	if len(list) != 1 || list[0].SpentEpsilonMicro == 0 {
		return nil
	}
	old := list[0]
	if b.Unit != old.Unit || b.EpsilonMicro > old.EpsilonMicro || b.DeltaPico > old.DeltaPico {
		is := lossOf(old.EpsilonMicro, old.DeltaPico)
		return fmt.Errorf("%w: runs were debited from this budget; its unit %s stays, and neither ε %s nor δ %s grows", ErrConflict, unitOf(old.Unit), is.Epsilon, is.Delta)
	}
	return nil
}

func unitOf(unit uint8) gen.PrivacyUnit {
	switch unit {
	case dao.UnitRecord:
		return gen.PrivacyUnitRecord
	case dao.UnitContributor:
		return gen.PrivacyUnitContributor
	}
	return gen.PrivacyUnitNone
}

// unitWords says what a unit protects.
func unitWords(unit uint8) string {
	switch unit {
	case dao.UnitRecord:
		return "for each row (unit record)"
	case dao.UnitContributor:
		return "for everything of one contributor (unit contributor)"
	}
	return "for nobody (no DP)"
}

func lossOf(epsilonMicro, deltaPico uint64) gen.PrivacyAmount {
	return gen.PrivacyAmount{EpsilonMicro: int64(epsilonMicro), DeltaPico: int64(deltaPico), Epsilon: decimal(epsilonMicro, microPlaces), Delta: decimal(deltaPico, picoPlaces)}
}

// decimal is n·10^-places, exact, without zeros at its end.
func decimal(n uint64, places int) string {
	s := strconv.FormatUint(n, 10)
	if len(s) <= places {
		s = strings.Repeat("0", places+1-len(s)) + s
	}
	s = s[:len(s)-places] + "." + s[len(s)-places:]
	return strings.TrimSuffix(strings.TrimRight(s, "0"), ".")
}

// budgetFact says what an owner set.
func budgetFact(f *Fact, by string) string {
	number := func(w dao.Wei, places int) string {
		if v := w.Big(); v.Cmp(new(big.Int).SetUint64(math.MaxUint64)) <= 0 {
			return decimal(v.Uint64(), places)
		}
		return w.String()
	}
	return fmt.Sprintf("The lifetime privacy budget of version %d was set to ε %s at δ %s, %s%s.", f.Version, number(f.Amount, microPlaces), number(f.Price, picoPlaces),
		unitWords(uint8(min(f.Number, math.MaxUint8))), by)
}
