package cli

import (
	"context"
	"fmt"
	"math"
	"math/big"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"sahm/dao"
	"sahm/dao/typed"
	"sahm/federated/model"
	"sahm/server/client"
)

// loss is a privacy loss as a person writes it: "ε=8,δ=1e-5".
type loss struct {
	unit         uint8
	epsilonMicro uint64
	deltaPico    uint64
	colluders    uint32 // of a policy's budget only
}

// standardBudgetDelta is the δ of a budget that names none: room for ten runs
// of the standard δ, 10^-6.
const standardBudgetDelta = 10_000_000

// policyBudget is the flag of a policy's budget, which may say how many
// colluders a run must reckon with.
const policyBudget = "--privacy-budget"

// losses reads a lifetime privacy budget. Numbers that the contract cannot
// hold exactly are refused, not rounded: they are a promise.
func losses(flag, s string) (loss, error) {
	out := loss{unit: dao.UnitContributor, deltaPico: standardBudgetDelta}
	bad := func(why string) (loss, error) {
		return loss{}, badUsage("%s: %s; for example ε=8 or epsilon=8,delta=1e-5,unit=contributor", flag, why)
	}
	for _, part := range strings.Split(s, ",") {
		key, value, found := strings.Cut(strings.TrimSpace(part), "=")
		if !found {
			return bad(fmt.Sprintf("%q is not NAME=VALUE", part))
		}
		var ok bool
		switch strings.ToLower(key) {
		case "ε", "epsilon", "eps":
			out.epsilonMicro, ok = whole(value, 1e6, 1e15)
		case "δ", "delta":
			out.deltaPico, ok = whole(value, 1e12, 1e12-1)
		case "unit":
			out.unit, ok = map[string]uint8{"record": dao.UnitRecord, "contributor": dao.UnitContributor}[value]
		case "colluders":
			n, err := strconv.ParseUint(value, 10, 16)
			out.colluders, ok = uint32(n), err == nil && flag == policyBudget
		default:
			return bad(fmt.Sprintf("there is no %q", key))
		}
		if !ok {
			return bad(fmt.Sprintf("%q is no %s", value, key))
		}
	}
	if out.epsilonMicro == 0 {
		return bad("ε is missing")
	}
	return out, nil
}

// whole reads a decimal as a whole number, 1 … most, of parts of one.
func whole(s string, one, most int64) (uint64, bool) {
	if len(s) > 40 || strings.ContainsAny(s, "/pPxX_") {
		return 0, false
	}
	// An exponent is bounded before it is expanded.
	if _, e, found := strings.Cut(strings.ToLower(s), "e"); found && len(strings.TrimLeft(e, "+-")) > 2 {
		return 0, false
	}
	r, ok := new(big.Rat).SetString(s)
	if !ok {
		return 0, false
	}
	r.Mul(r, new(big.Rat).SetInt64(one))
	if !r.IsInt() || r.Sign() <= 0 || r.Num().Cmp(big.NewInt(most)) > 0 {
		return 0, false
	}
	return r.Num().Uint64(), true
}

// setBudget puts --privacy-budget into a policy, in place of one of its unit.
func (f *dataFlags) setBudget(p *dao.Policy) error {
	l, err := losses(policyBudget, f.privacyBudget)
	if err != nil {
		return err
	}
	b := dao.PolicyBudget{Unit: string(unitName(l.unit)), EpsilonMicro: l.epsilonMicro, DeltaPico: l.deltaPico, Colluders: l.colluders}
	p.Budgets = slices.DeleteFunc(p.Budgets, func(old dao.PolicyBudget) bool { return old.Unit == b.Unit })
	p.Budgets = append(p.Budgets, b)
	slices.SortFunc(p.Budgets, func(a, b dao.PolicyBudget) int { return strings.Compare(a.Unit, b.Unit) })
	return nil
}

// budgetText says a policy's budgets in words.
func budgetText(p *dao.Policy) (words []string) {
	for _, b := range p.Budgets {
		words = append(words, fmt.Sprintf("Runs with differential privacy of unit %s may ever lose ε %s at δ %s together.", b.Unit, parts(b.EpsilonMicro, 6), parts(b.DeltaPico, 12)))
		if b.Colluders > 0 {
			words = append(words, fmt.Sprintf("Their noise must hide a member from the coordinator and up to %d in league with it.", b.Colluders))
		}
	}
	return words
}

// parts is n·10^-places, exact.
func parts(n uint64, places int) string {
	one := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(places)), nil)
	s := new(big.Rat).SetFrac(new(big.Int).SetUint64(n), one).FloatString(places)
	return strings.TrimSuffix(strings.TrimRight(s, "0"), ".")
}

// unitName is the API's word for a unit.
func unitName(unit uint8) client.PrivacyUnit {
	switch unit {
	case dao.UnitRecord:
		return client.PrivacyUnitRecord
	case dao.UnitContributor:
		return client.PrivacyUnitContributor
	}
	return client.PrivacyUnitNone
}

func privacyCommand(e *env) *cobra.Command {
	var set string
	var version int
	c := &cobra.Command{
		Use: "privacy ID", Short: "Show or set what a dataset may ever lose to runs with differential privacy", Args: cobra.ExactArgs(1),
		Long: `Shows the lifetime privacy budget of a dataset's version, what is spent of it, and every run
that used it: those without differential privacy too, whose loss has no bound.

With --set-budget the owner promises the most that all runs together may ever lose. A run is
debited its ε and δ when it is funded and nothing is ever given back, whatever becomes of the
run. Before the first debit any budget can replace another; after it, only a smaller one. A new
version has a budget of its own. The policy must name a budget, too: sahm data policy ID
--privacy-budget.`,
		Example: "  sahm data privacy 0x…\n  sahm data privacy 0x… --set-budget ε=8\n  sahm data privacy 0x… --set-budget epsilon=8,delta=1e-5,unit=contributor",
		RunE: func(cmd *cobra.Command, args []string) error {
			if set != "" {
				l, err := losses("--set-budget", set)
				if err != nil {
					return err
				}
				return e.dataSetBudget(cmd.Context(), args[0], l)
			}
			return e.dataPrivacy(cmd.Context(), args[0], version)
		},
	}
	c.Flags().StringVar(&set, "set-budget", "", "the most that may ever be lost: ε=8 or ε=8,δ=1e-5,unit=record")
	c.Flags().IntVar(&version, "version", 0, "a version (default: the present one)")
	return c
}

func (s *session) privacy(ctx context.Context, id string, version int) (*client.DatasetPrivacy, error) {
	if err := checkID("dataset", id); err != nil {
		return nil, err
	}
	params := &client.GetDatasetPrivacyParams{}
	if version != 0 {
		params.Version = &version
	}
	r, err := s.api.GetDatasetPrivacyWithResponse(ctx, id, params)
	if err != nil {
		return nil, err
	}
	return answer(r.JSON200, r.ApplicationproblemJSONDefault, r.HTTPResponse)
}

func (e *env) dataPrivacy(ctx context.Context, id string, version int) error {
	s, err := e.connect(ctx)
	if err != nil {
		return err
	}
	p, err := s.privacy(ctx, id, version)
	if err != nil {
		return err
	}
	return e.print(p, "%s", describePrivacy(p))
}

// describePrivacy shows a budget and its ledger.
func describePrivacy(p *client.DatasetPrivacy) string {
	var b strings.Builder
	fmt.Fprintf(&b, "dataset   %s, version %d\nunit      %s\n", p.DatasetId, p.Version, unitText(p.Unit))
	line := func(name string, a *client.PrivacyAmount) {
		if a != nil {
			fmt.Fprintf(&b, "%-9s ε %s at δ %s\n", name, a.Epsilon, a.Delta)
		}
	}
	line("budget", p.Budget)
	line("spent", p.Spent)
	line("left", p.Left)
	fmt.Fprintf(&b, "%s\n", p.Text)
	for _, u := range p.Uses {
		what := "no DP (ε = ∞)"
		if u.Loss != nil {
			what = fmt.Sprintf("ε %s at δ %s", u.Loss.Epsilon, u.Loss.Delta)
		}
		fmt.Fprintf(&b, "%s  run %s  %s\n", clock(u.AtMs/1000), u.RunId, what)
	}
	if len(p.Uses) == 0 {
		b.WriteString("no run has used it\n")
	}
	return b.String()
}

func unitText(u client.PrivacyUnit) string {
	switch u {
	case client.PrivacyUnitRecord:
		return "record: one row"
	case client.PrivacyUnitContributor:
		return "contributor: everything of one contributor"
	}
	return "none: no DP"
}

func (e *env) dataSetBudget(ctx context.Context, id string, l loss) error {
	o, err := e.own(ctx, id)
	if err != nil {
		return err
	}
	s := o.s
	acc, err := s.account(ctx, s.signer.Address())
	if err != nil {
		return err
	}
	if s.status.Contracts.Budgets == nil || acc.PrivacyNonce == nil {
		return fmt.Errorf("the server names no contract for privacy budgets")
	}
	budgets, err := contract(*s.status.Contracts.Budgets)
	if err != nil {
		return err
	}
	m := dao.PrivacyBudget{DatasetID: o.id, Version: uint32(o.d.Version), Unit: l.unit, EpsilonMicro: l.epsilonMicro, DeltaPico: l.deltaPico,
		Nonce: uint64(*acc.PrivacyNonce), Deadline: uint64(o.deadline)}
	sig, err := typed.Sign(s.signer, typed.PrivacyBudgetsDomain(s.chainID(), budgets), (*typed.PrivacyBudget)(&m))
	if err != nil {
		return err
	}
	r, err := s.api.SetPrivacyBudgetWithResponse(ctx, id, client.PrivacyBudgetRequest{Version: o.d.Version, Unit: unitName(l.unit), EpsilonMicro: int64(l.epsilonMicro),
		DeltaPico: int64(l.deltaPico), Nonce: *acc.PrivacyNonce, Deadline: o.deadline, Signature: sig})
	if err != nil {
		return err
	}
	if _, err := answer(r.JSON200, r.ApplicationproblemJSONDefault, r.HTTPResponse); err != nil {
		return err
	}
	if p, err := dao.ParsePolicy([]byte(o.d.Policy)); err == nil {
		if _, err := p.Budget(l.unit); err != nil {
			e.note("the policy names no budget of unit %s, so custodians refuse such runs: sahm data policy %s --privacy-budget", unitName(l.unit), o.d.Id)
		}
	}
	p, err := s.privacy(ctx, id, 0)
	if err != nil {
		return err
	}
	return e.print(p, "%s", describePrivacy(p))
}

// describeQuotePrivacy shows what a quoted run loses; a run without
// differential privacy says so.
func describeQuotePrivacy(p *client.QuotePrivacy) string {
	if p == nil {
		return ""
	}
	var b strings.Builder
	fmt.Fprintf(&b, "privacy    %s\n", p.Text)
	for _, d := range p.Datasets {
		fmt.Fprintf(&b, "  %s  ε %s of ε %s that is left; ε %s at δ %s remains\n", d.DatasetId, p.Loss.Epsilon, d.Left.Epsilon, d.LeftAfter.Epsilon, d.LeftAfter.Delta)
	}
	return b.String()
}

// checkPrivacy refuses a quote whose promise is not the one that was asked for.
func checkPrivacy(p dao.Privacy, r *client.QuoteRequest) bool {
	colluders := uint32(0)
	if r.Colluders != nil {
		colluders = uint32(*r.Colluders)
	}
	if p.Colluders != colluders {
		return false
	}
	if r.Epsilon == nil {
		return p.Unit == dao.UnitNone && p.EpsilonMicro == 0
	}
	near := func(n uint64, asked float64) bool { return float64(n) <= asked*(1+1e-9) && float64(n) > asked-1 }
	delta := 1e-6
	if r.Delta != nil {
		delta = *r.Delta
	}
	if !near(p.EpsilonMicro, math.Abs(*r.Epsilon)*1e6) || !near(p.DeltaPico, delta*1e12) {
		return false
	}
	if r.Unit == nil || *r.Unit == client.PrivacyUnitContributor {
		steps := r.Rounds + 1
		if r.Spec == dao.StatisticsSpec { // one sum
			steps = 1
		}
		return p.Unit == dao.UnitContributor && int(p.Steps) == steps
	}
	if r.Spec == dao.StatisticsSpec { // one sum of every row
		return *r.Unit == client.PrivacyUnitRecord && p.Unit == dao.UnitRecord && p.SamplingPpb == 1e9 && p.Steps == 1
	}
	sampling := 0.1
	if r.Sampling != nil {
		sampling = *r.Sampling
	}
	spec, err := model.ParseSpec([]byte(r.Spec))
	return err == nil && *r.Unit == client.PrivacyUnitRecord && p.Unit == dao.UnitRecord && near(p.SamplingPpb, sampling*1e9) && int(p.Steps) == r.Rounds*spec.LocalSteps
}

// protect asks for the privacy that the flags name.
func (f *runFlags) protect(r *client.QuoteRequest) error {
	unit := client.PrivacyUnit(f.unit)
	switch {
	case unit != client.PrivacyUnitContributor && unit != client.PrivacyUnitRecord:
		return badUsage("--unit must be record or contributor, not %q", f.unit)
	case f.epsilon == 0 && (unit == client.PrivacyUnitRecord || f.sampling != 0):
		return badUsage("--unit and --sampling are for runs with --epsilon")
	case f.sampling != 0 && unit != client.PrivacyUnitRecord:
		return badUsage("--sampling is for --unit record")
	case f.epsilon == 0:
		return nil
	}
	r.Epsilon = &f.epsilon
	if unit == client.PrivacyUnitRecord {
		r.Unit = &unit
	}
	if f.sampling != 0 {
		r.Sampling = &f.sampling
	}
	return nil
}
