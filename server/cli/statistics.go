package cli

import (
	"context"
	"errors"
	"fmt"
	"math"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"sahm/dao"
	"sahm/dao/chain"
	"sahm/dao/typed"
	"sahm/federated/settlement"
	"sahm/server/client"
	"sahm/trainer/dataset"
)

func statisticsCommand(e *env) *cobra.Command {
	var f runFlags
	var buy bool
	c := &cobra.Command{
		Use: "stats ID...", Short: "Show or buy the statistics of datasets together", Args: cobra.MinimumNArgs(1),
		Long: `Shows what is known of rows that nobody has seen: how many there are of each kind, means,
deviations and histograms, always of several owners' datasets together, with the standard error
of the noise in them. Of one ID it lists the sets with published statistics; of a whole set it
shows them, after checking that they are of these datasets' present versions, of an order that
was opened on chain, and what the custodians signed there. The chain is read on --node; without
it on the server's own, which only the server vouches for. Reading is free.

With --buy the statistics of a set are ordered, once for all buyers: as a run of one round in
which nothing is trained. With --epsilon they are noised, and every dataset's budget is debited;
without it every policy must allow statistics without noise. The schema says how rows are
counted; a few rows of your own give it (sahm run schema), and are your validation set.`,
		Example: "  sahm data stats 0x…\n  sahm data stats 0x… 0x… 0x… --json\n  sahm data stats 0x… 0x… 0x… --buy --validation 0x… --schema schema.json --epsilon 1 --unit record",
		RunE: func(cmd *cobra.Command, args []string) error {
			for _, id := range args {
				if err := checkID("dataset", id); err != nil {
					return err
				}
			}
			f.datasets = args
			switch {
			case buy:
				if err := f.pay.ready(e, cmd); err != nil {
					return err
				}
				return e.buyStatistics(cmd.Context(), &f)
			case len(args) == 1:
				return e.listStatistics(cmd.Context(), args[0])
			}
			return e.showStatistics(cmd.Context(), args)
		},
	}
	fl := c.Flags()
	fl.BoolVar(&buy, "buy", false, "order the statistics of these datasets together")
	fl.StringVar(&f.validation, "validation", "", "with --buy: id of your validation set (sahm data add --validation)")
	fl.StringVar(&f.schema, "schema", "schema.json", "with --buy: schema file (sahm run schema)")
	fl.Float64Var(&f.epsilon, "epsilon", 0, "with --buy: the most that they may lose, by differential privacy (0: no DP)")
	fl.StringVar(&f.unit, "unit", "contributor", "with --epsilon: what it hides, one \"record\" (row) or everything of one \"contributor\"; the datasets' budgets are of one unit")
	fl.Float64Var(&f.delta, "delta", 0, "with --epsilon (default: 1e-6)")
	fl.IntVar(&f.colluders, "colluders", 0, "contributors that may be in league with the coordinator")
	f.pay.flags(c)
	return c
}

func (e *env) buyStatistics(ctx context.Context, f *runFlags) error {
	if len(f.datasets) < 3 {
		return badUsage("statistics open for at least 3 datasets of different owners together, not for %d", len(f.datasets))
	}
	if f.validation == "" {
		return badUsage("--validation is needed: `sahm data add FILE --validation` publishes a few rows of your own and prints their id")
	}
	if err := checkID("validation set", f.validation); err != nil {
		return err
	}
	raw, err := os.ReadFile(f.schema)
	if err != nil {
		return badUsage("--schema: %v; `sahm run schema VALIDATION.csv` writes one", err)
	}
	schema, err := dataset.ParseSchema(raw)
	if err == nil {
		err = dataset.CheckCatalogue(schema)
	}
	if err != nil {
		return badUsage("--schema: %v", err)
	}
	s, err := e.signIn(ctx)
	if err != nil {
		return err
	}
	key, err := e.sealingKey()
	if err != nil {
		return err
	}
	n := int64(dataset.CatalogueLength(schema))
	r := client.QuoteRequest{Builder: s.signer.Address().String(), SealingKey: hexOf(recipient(key)), Datasets: f.datasets, Spec: dao.StatisticsSpec,
		Schema: string(schema.Canonical()), Rounds: 1, ValidationId: f.validation, ModelLength: n, StatsLength: n}
	if err := f.protect(&r); err != nil {
		return err
	}
	if f.delta != 0 {
		r.Delta = &f.delta
	}
	if f.colluders != 0 {
		r.Colluders = &f.colluders
	}
	q, o, err := s.askQuote(ctx, &r)
	if err != nil {
		return err
	}
	got, err := s.fund(ctx, q, o, []byte(r.Spec), []byte(r.Schema), &f.pay)
	if err != nil {
		return err
	}
	return e.print(got, "run %s is funded; follow it with: sahm run watch %s, then: sahm data stats %s\n", got.Id, got.Id, strings.Join(f.datasets, " "))
}

func (e *env) listStatistics(ctx context.Context, id string) error {
	s, err := e.connect(ctx)
	if err != nil {
		return err
	}
	r, err := s.api.ListDatasetStatisticsWithResponse(ctx, id)
	if err != nil {
		return err
	}
	l, err := answer(r.JSON200, r.ApplicationproblemJSONDefault, r.HTTPResponse)
	if err != nil {
		return err
	}
	var b strings.Builder
	if len(l.Statistics) == 0 {
		b.WriteString("no statistics cover this version; sahm data stats ID ID ID --buy orders those of a set\n")
	}
	for _, c := range l.Statistics {
		state := "being made"
		if c.Ready {
			state = "published"
		}
		fmt.Fprintf(&b, "%s  %s by run %s: %d rows of %d datasets\n  %s\n  sahm data stats %s\n", clock(c.AtMs/1000), state, c.RunId, c.Rows, len(c.Datasets), c.Text, strings.Join(c.Datasets, " "))
	}
	return e.print(l, "%s", b.String())
}

func (e *env) showStatistics(ctx context.Context, ids []string) error {
	s, err := e.connect(ctx)
	if err != nil {
		return err
	}
	r, err := s.api.GetStatisticsWithResponse(ctx, &client.GetStatisticsParams{Datasets: strings.Join(ids, ",")})
	if err != nil {
		return err
	}
	if _, err := answer(r.JSON200, r.ApplicationproblemJSONDefault, r.HTTPResponse); err != nil {
		return err
	}
	a, err := settlement.ParseAnswer(r.Body)
	if err != nil {
		return err
	}
	if err := s.checkStatistics(ctx, &a, ids); err != nil {
		return err
	}
	// Not the server's bytes: what they say beside what was read is unchecked.
	return e.print(&a, "%s", describeStatistics(&a, e.node))
}

// checkStatistics refuses an answer that is not, of exactly the datasets ids at
// their present versions, what the custodians signed. Nothing is taken from the
// server but the answer: its order must hash to its run, and the hash that is
// signed and the versions are read at the addresses that the wallet knows, on the
// node of dial.
func (s *session) checkStatistics(ctx context.Context, a *settlement.StatisticsAnswer, ids []string) error {
	asked := map[string]bool{}
	for _, id := range ids {
		asked[strings.ToLower(id)] = true
	}
	if len(a.Order.Datasets) != len(asked) {
		return fmt.Errorf("%w: they are of %d datasets, you asked for %d", settlement.ErrWrongAnswer, len(a.Order.Datasets), len(asked))
	}
	for _, u := range a.Order.Datasets {
		if !asked[u.DatasetID.String()] {
			return fmt.Errorf("%w: they are of dataset %s, which you did not ask for", settlement.ErrWrongAnswer, u.DatasetID)
		}
		delete(asked, u.DatasetID.String())
	}
	if err := s.pin(); err != nil {
		return err
	}
	at, err := s.places()
	if err != nil {
		return err
	}
	c, err := s.dial(ctx)
	if err != nil {
		return err
	}
	defer c.Close()
	m := chain.NewContracts(c, at)
	var r chain.Run
	unknown := false
	err = patiently(ctx, "reading the run", func() error {
		r, err = m.Run(ctx, a.RunID)
		if unknown = errors.Is(err, chain.ErrUnknownRun); unknown {
			return nil // an answer, and not for want of a node
		}
		return err
	})
	switch {
	case unknown:
		return fmt.Errorf("%w: run %s was never opened on chain", settlement.ErrWrongAnswer, a.RunID)
	case err != nil:
		return fmt.Errorf("reading run %s: %w", a.RunID, err)
	case r.State != chain.RunProposed && r.State != chain.RunSettled:
		return fmt.Errorf("%w: run %s is %s on chain, where nothing is signed", settlement.ErrWrongAnswer, a.RunID, r.State)
	}
	if err := a.Follows(typed.EscrowDomain(s.chainID(), at.Escrow), r.Result.ModelHash); err != nil {
		return err
	}
	for _, u := range a.Order.Datasets {
		var d chain.Dataset
		if err := patiently(ctx, "reading the dataset", func() error { d, err = m.Dataset(ctx, u.DatasetID); return err }); err != nil {
			return fmt.Errorf("reading dataset %s: %w", u.DatasetID, err)
		}
		if d.Version != u.Version {
			return fmt.Errorf("%w: they are of version %d of dataset %s, which is at version %d", settlement.ErrWrongAnswer, u.Version, u.DatasetID, d.Version)
		}
	}
	return nil
}

// describeStatistics shows a checked answer's columns with small histograms;
// node is the user's own, "" if there is none.
func describeStatistics(a *settlement.StatisticsAnswer, node string) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%d rows of %d datasets together, run %s\n", a.Rows, len(a.Datasets), a.RunID)
	if node == "" {
		b.WriteString("signed by the custodians, if this server's node shows the chain as it is; --node names one that you trust\n")
	} else {
		fmt.Fprintf(&b, "signed by the custodians, as the chain at %s says\n", node)
	}
	if a.Privacy.Unit == dao.UnitNone {
		b.WriteString("without noise (no DP); counts under 5 are in other; means and deviations are those of the counts, ± is the most that the rows' can be off\n")
	} else {
		fmt.Fprintf(&b, "with noise: ε %s at δ %s for each %s; ± is one standard error\n", parts(a.Privacy.EpsilonMicro, 6), parts(a.Privacy.DeltaPico, 12), unitName(a.Privacy.Unit))
	}
	for i := range a.Columns {
		describeColumn(&b, &a.Columns[i])
	}
	return b.String()
}

// mostBars bounds the histogram of a categorical column.
const mostBars = 12

func describeColumn(b *strings.Builder, c *dataset.CatalogueColumn) {
	fmt.Fprintf(b, "\n%s", c.Name)
	if c.Label {
		b.WriteString(" (label)")
	}
	if c.CountError > 0 {
		fmt.Fprintf(b, "   counts ± %s", figure(c.CountError))
	}
	b.WriteString("\n")
	if c.Kind == dataset.Numeric {
		fmt.Fprintf(b, "  mean %s   deviation %s\n", give(c.Mean, c.MeanError), give(c.Deviation, c.DeviationError))
	}
	most := max(c.Other, c.Missing)
	for _, v := range c.Buckets {
		most = max(most, v.Count)
	}
	line := func(name string, n float64) {
		bar := 0
		if most > 0 {
			bar = int(math.Round(24 * n / most))
		}
		fmt.Fprintf(b, "  %-22.22s %-24s %s\n", name, strings.Repeat("▇", bar), figure(math.Round(n)))
	}
	shown := 0
	for k, v := range c.Buckets {
		name := v.Name
		if c.Kind == dataset.Numeric {
			step := (c.Hi - c.Lo) / float64(len(c.Buckets))
			name = fmt.Sprintf("%s … %s", figure(c.Lo+float64(k)*step), figure(c.Lo+float64(k+1)*step))
		} else if v.Count == 0 {
			continue
		}
		if shown++; shown > mostBars {
			continue
		}
		line(name, v.Count)
	}
	if shown > mostBars {
		fmt.Fprintf(b, "  and %d more; see --json\n", shown-mostBars)
	}
	if c.Missing > 0 {
		line("(missing)", c.Missing)
	}
	if c.Other > 0 {
		line("(other)", c.Other)
	}
}

func figure(x float64) string { return fmt.Sprintf("%.4g", x) }

func give(x, e float64) string {
	if e == 0 {
		return figure(x)
	}
	return figure(x) + " ± " + figure(e)
}
