package cli

import (
	"bufio"
	"context"
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"math"
	"net/http"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"sahm/dao"
	"sahm/dao/typed"
	"sahm/server/client"
	"sahm/storage/seal"
	"sahm/trainer/dataset"
)

type runFlags struct {
	datasets   []string
	delta      float64
	colluders  int
	validation string
	schema     string
	spec       string
	model      string
	strategy   string
	rounds     int
	clip       float64
	epsilon    float64
	unit       string
	sampling   float64
	pay        spending
}

func runCommand(e *env) *cobra.Command {
	c := &cobra.Command{Use: "run", Short: "Quote, buy, watch and open training runs"}

	var schemaOut string
	var sf dataFlags
	schema := &cobra.Command{
		Use: "schema FILE", Short: "Infer a schema from your validation file", Args: cobra.ExactArgs(1),
		Long:    "Ranges and category lists come from this file. Contributors' values outside of them are\nclamped or counted as other, and the counts are summed over the cohort and shown.",
		Example: "  sahm run schema validation.csv --label diagnosis --out schema.json",
		RunE:    func(_ *cobra.Command, args []string) error { return e.runSchema(args[0], schemaOut, &sf) },
	}
	schema.Flags().StringVar(&schemaOut, "out", "schema.json", "file to write")
	schema.Flags().StringVar(&sf.label, "label", "last", "label column: name, 1-based index or \"last\"")
	schema.Flags().BoolVar(&sf.noHeader, "no-header", false, "the first line is data")
	schema.Flags().StringSliceVar(&sf.drop, "drop", nil, "columns not to use")

	var f runFlags
	flags := func(c *cobra.Command) {
		fl := c.Flags()
		fl.StringSliceVar(&f.datasets, "datasets", nil, "dataset ids, 3 or more")
		fl.StringVar(&f.validation, "validation", "", "id of your validation set (sahm data add --validation)")
		fl.StringVar(&f.schema, "schema", "schema.json", "schema file (sahm run schema)")
		fl.StringVar(&f.spec, "spec", "", "model spec file; instead of --model")
		fl.StringVar(&f.model, "model", "logistic", "model with default settings: logistic, mlp or fttransformer")
		fl.StringVar(&f.strategy, "strategy", "", "server rule with default settings: fedavg, fedprox, fedadam or scaffold (a spec file declares its own)")
		fl.IntVar(&f.rounds, "rounds", 5, "training rounds")
		fl.Float64Var(&f.clip, "clip", 0, "L2 clip norm of a weighted update (default: chosen by the server)")
		fl.Float64Var(&f.epsilon, "epsilon", 0, "the most that the whole run may lose, by differential privacy (0: no DP)")
		fl.StringVar(&f.unit, "unit", "contributor", "with --epsilon: what it hides, one \"record\" (row) or everything of one \"contributor\"")
		fl.Float64Var(&f.sampling, "sampling", 0, "with --unit record: the probability that a row is in the batch of a step (default: 0.1)")
		fl.Float64Var(&f.delta, "delta", 0, "with --epsilon (default: 1e-6)")
		fl.IntVar(&f.colluders, "colluders", 0, "contributors that may be in league with the coordinator")
	}
	quote := &cobra.Command{
		Use: "quote", Short: "Get a firm quote", Args: cobra.NoArgs, Example: "  sahm run quote --datasets 0x…,0x…,0x… --validation 0x… --rounds 5",
		RunE: func(cmd *cobra.Command, _ []string) error {
			s, err := e.signIn(cmd.Context())
			if err != nil {
				return err
			}
			q, o, _, _, err := s.quote(cmd.Context(), &f)
			if err != nil {
				return err
			}
			return e.print(q, "%s", describeQuote(q, o))
		},
	}
	flags(quote)
	buy := &cobra.Command{
		Use: "buy", Short: "Quote, check and fund a run with one signature", Args: cobra.NoArgs,
		Long:    "It pays without asking up to --max-total, and shows the quote and asks otherwise.",
		Example: "  sahm run buy --datasets 0x…,0x…,0x… --validation 0x… --model mlp --rounds 5 --max-total 900credits",
		RunE: func(cmd *cobra.Command, _ []string) error {
			if err := f.pay.ready(e, cmd); err != nil {
				return err
			}
			return e.runBuy(cmd.Context(), &f)
		},
	}
	flags(buy)
	f.pay.flags(buy)

	watch := &cobra.Command{
		Use: "watch ID", Short: "Follow a run to its end", Args: cobra.ExactArgs(1), Example: "  sahm run watch 0x…",
		Long: "Prints every event. Exit code 0 when the run settles, 1 when it is refunded.",
		RunE: func(cmd *cobra.Command, args []string) error { return e.runWatch(cmd.Context(), args[0]) },
	}
	show := &cobra.Command{
		Use: "show ID", Short: "Show a run", Args: cobra.ExactArgs(1), Example: "  sahm run show 0x…",
		RunE: func(cmd *cobra.Command, args []string) error {
			s, err := e.connect(cmd.Context())
			if err != nil {
				return err
			}
			r, err := s.run(cmd.Context(), args[0])
			if err != nil {
				return err
			}
			return e.print(r, "%s", describeRun(r))
		},
	}
	var builder string
	list := &cobra.Command{
		Use: "list", Short: "List runs", Args: cobra.NoArgs, Example: "  sahm run list --builder 0x…",
		RunE: func(cmd *cobra.Command, _ []string) error { return e.runList(cmd.Context(), builder) },
	}
	list.Flags().StringVar(&builder, "builder", "", "address of the builder")

	payouts := &cobra.Command{
		Use: "payouts ID", Short: "Show who is paid what, with proofs", Args: cobra.ExactArgs(1), Example: "  sahm run payouts 0x… --json",
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := checkID("run", args[0]); err != nil {
				return err
			}
			s, err := e.connect(cmd.Context())
			if err != nil {
				return err
			}
			r, err := s.api.ListPayoutsWithResponse(cmd.Context(), args[0])
			if err != nil {
				return err
			}
			p, err := answer(r.JSON200, r.ApplicationproblemJSONDefault, r.HTTPResponse)
			if err != nil {
				return err
			}
			return e.print(p, "%s", describePayouts(p))
		},
	}
	var mine bool
	claim := &cobra.Command{
		Use: "claim ID", Short: "Claim a settled run's payouts; the money goes to the accounts named", Args: cobra.ExactArgs(1), Example: "  sahm run claim 0x…\n  sahm run claim 0x… --mine",
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := checkID("run", args[0]); err != nil {
				return err
			}
			s, err := e.signIn(cmd.Context())
			if err != nil {
				return err
			}
			q := client.ClaimRequest{}
			if mine {
				q.Accounts = &[]string{s.signer.Address().String()}
			}
			r, err := s.api.ClaimPayoutsWithResponse(cmd.Context(), args[0], q)
			if err != nil {
				return err
			}
			p, err := answer(r.JSON200, r.ApplicationproblemJSONDefault, r.HTTPResponse)
			if err != nil {
				return err
			}
			return e.print(p, "%s", describePayouts(p))
		},
	}
	claim.Flags().BoolVar(&mine, "mine", false, "only what is due to this wallet")

	var m modelFlags
	open := &cobra.Command{
		Use: "model ID", Short: "Download, open, check and score the model", Args: cobra.ExactArgs(1),
		Long:    "The model was sealed to your sealing key. This opens it, checks it against the hash that\nthe custodians attested on chain, writes model.safetensors and model.json, and scores it\non a test file that never leaves this machine.",
		Example: "  sahm run model 0x… --out model --test test.csv",
		RunE:    func(cmd *cobra.Command, args []string) error { return e.runModel(cmd.Context(), args[0], &m) },
	}
	open.Flags().StringVar(&m.out, "out", "model", "folder to write")
	open.Flags().StringVar(&m.test, "test", "", "CSV with a header to score the model on")
	c.AddCommand(schema, quote, buy, watch, show, list, payouts, claim, open)
	return c
}

func (e *env) runSchema(path, out string, f *dataFlags) error {
	file, err := os.Open(path)
	if err != nil {
		return badUsage("%v", err)
	}
	defer file.Close()
	t, err := dataset.ReadCSV(file, dataset.Options{Label: f.label, NoHeader: f.noHeader, Drop: f.drop})
	if err != nil {
		return fmt.Errorf("%w: %s: %w", ErrUsage, filepath.Base(path), err)
	}
	s, err := dataset.InferSchema(t)
	if err != nil {
		return fmt.Errorf("%w: %s: %w", ErrUsage, filepath.Base(path), err)
	}
	if err := os.WriteFile(out, s.Canonical(), 0o644); err != nil {
		return err
	}
	return e.print(map[string]any{"file": out, "hash": s.Hash(), "inputs": dataset.EncodedWidth(s), "classes": len(s.Label.Classes), "statsLength": dataset.StatsLength(s)},
		"%s: %d columns, %d encoded inputs, %d classes\n", out, len(s.Features), dataset.EncodedWidth(s), len(s.Label.Classes))
}

// quote asks for a quote and checks that it is for what was asked.
func (s *session) quote(ctx context.Context, f *runFlags) (q *client.Quote, o *dao.Order, spec, schema []byte, err error) {
	if len(f.datasets) < 3 {
		return nil, nil, nil, nil, badUsage("--datasets: a run needs at least 3 datasets of different owners, got %d", len(f.datasets))
	}
	if !(f.clip >= 0) || math.IsInf(f.clip, 1) {
		return nil, nil, nil, nil, badUsage("--clip must be a positive number, not %v", f.clip)
	}
	if schema, err = os.ReadFile(f.schema); err != nil {
		return nil, nil, nil, nil, badUsage("--schema: %v; `sahm run schema VALIDATION.csv` writes one", err)
	}
	sch, err := dataset.ParseSchema(schema)
	if err != nil {
		return nil, nil, nil, nil, badUsage("--schema: %v", err)
	}
	if f.rounds < 1 || f.rounds > 10_000 {
		return nil, nil, nil, nil, badUsage("--rounds must be 1 to 10000, not %d", f.rounds)
	}
	if f.validation == "" {
		return nil, nil, nil, nil, badUsage("--validation is needed: `sahm data add FILE --validation` publishes your validation set and prints its id")
	}
	if err := checkID("validation set", f.validation); err != nil {
		return nil, nil, nil, nil, err
	}
	sp, rule, err := f.specFor(sch)
	if err != nil {
		return nil, nil, nil, nil, err
	}
	spec, schema = sp.Canonical(), sch.Canonical()
	key, err := s.e.sealingKey()
	if err != nil {
		return nil, nil, nil, nil, err
	}
	r := client.QuoteRequest{Builder: s.signer.Address().String(), SealingKey: hexOf(recipient(key)), Datasets: f.datasets, Spec: string(spec), Schema: string(schema), Rounds: f.rounds,
		ValidationId: f.validation, ModelLength: int64(rule.Words()), StatsLength: int64(dataset.StatsLength(sch))}
	if f.clip > 0 {
		v := int64(f.clip * 1e6)
		r.ClipNormMicro = &v
	}
	if err := f.protect(&r); err != nil {
		return nil, nil, nil, nil, err
	}
	if f.delta != 0 {
		r.Delta = &f.delta
	}
	if f.colluders != 0 {
		r.Colluders = &f.colluders
	}
	q, o, err = s.askQuote(ctx, &r)
	return q, o, spec, schema, err
}

// askQuote asks for a quote and refuses one that is for something else.
func (s *session) askQuote(ctx context.Context, r *client.QuoteRequest) (*client.Quote, *dao.Order, error) {
	resp, err := s.api.CreateQuoteWithResponse(ctx, *r)
	if err != nil {
		return nil, nil, err
	}
	q, err := answer(resp.JSON201, resp.ApplicationproblemJSONDefault, resp.HTTPResponse)
	if err != nil {
		return nil, nil, err
	}
	o := &dao.Order{}
	if err := json.Unmarshal([]byte(q.Order), o); err != nil {
		return nil, nil, fmt.Errorf("the quote's order is malformed: %w", err)
	}
	return q, o, s.checkQuote(q, o, r)
}

// quoteLife is the longest that a quote may be good for.
const quoteLife = time.Hour

// checkQuote refuses a quote that is not for exactly what was asked: the
// signature will bind the builder to it.
func (s *session) checkQuote(q *client.Quote, o *dao.Order, r *client.QuoteRequest) error {
	if err := o.Validate(); err != nil {
		return fmt.Errorf("refusing the quote: %w", err)
	}
	bad := func(what string) error { return fmt.Errorf("refusing the quote: its %s is not what was asked", what) }
	escrow, err := contract(s.status.Contracts.Escrow)
	if err != nil {
		return err
	}
	t := o.Training
	switch {
	case typed.OrderHash(typed.EscrowDomain(s.chainID(), escrow), o).String() != q.RunId:
		return bad("run id")
	case o.Parties.Builder != s.signer.Address():
		return bad("builder")
	case o.Parties.SealingKey.String() != r.SealingKey:
		return bad("sealing key")
	case o.Parties.Coordinator.String() != s.status.Coordinator:
		return bad("coordinator")
	case o.Parties.Token.String() != s.status.Contracts.Credit:
		return bad("token")
	case t.SpecHash != dao.Keccak256([]byte(r.Spec)) || t.SchemaHash != dao.Keccak256([]byte(r.Schema)):
		return bad("model spec or schema")
	case int(t.Rounds) != r.Rounds || t.ModelLength != uint64(r.ModelLength) || t.StatsLength != uint64(r.StatsLength):
		return bad("size")
	case r.ClipNormMicro != nil && t.ClipNormMicro != uint64(*r.ClipNormMicro):
		return bad("clip norm")
	case !checkPrivacy(o.Privacy, r):
		return bad("privacy")
	case o.Validation.DatasetID.String() != strings.ToLower(r.ValidationId):
		return bad("validation set")
	case q.ValidBefore > max(s.status.ChainTime, time.Now().Unix())+int64(quoteLife.Seconds()):
		return errors.New("refusing the quote: it would be good for longer than an hour; the server could use your payment whenever it likes")
	case len(o.Datasets) != len(r.Datasets):
		return bad("list of datasets")
	}
	for i, d := range o.Datasets {
		if d.DatasetID.String() != strings.ToLower(r.Datasets[i]) {
			return bad("list of datasets")
		}
	}
	return nil
}

// sealingKey is the builder's age identity, kept beside the wallet.
func (e *env) sealingKey() (*seal.Identity, error) {
	path := e.wallet + ".sealing-key.age"
	b, err := os.ReadFile(path)
	if err == nil {
		return seal.ParseIdentity(strings.TrimSpace(string(b)))
	}
	if !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	id, err := seal.NewIdentity(rand.Reader)
	if err != nil {
		return nil, err
	}
	return id, keepIdentity(path, id)
}

func recipient(id *seal.Identity) []byte {
	r := id.Recipient()
	return r[:]
}

func (e *env) runBuy(ctx context.Context, f *runFlags) error {
	s, err := e.signIn(ctx)
	if err != nil {
		return err
	}
	q, o, spec, schema, err := s.quote(ctx, f)
	if err != nil {
		return err
	}
	got, err := s.fund(ctx, q, o, spec, schema, &f.pay)
	if err != nil {
		return err
	}
	return e.print(got, "run %s is funded; follow it with: sahm run watch %s\n", got.Id, got.Id)
}

// fund shows a quote and, if the buyer agrees, buys with one signature.
func (s *session) fund(ctx context.Context, q *client.Quote, o *dao.Order, spec, schema []byte, pay *spending) (*client.Run, error) {
	s.e.note("%s", strings.TrimRight(describeQuote(q, o), "\n"))
	if err := pay.agree(s.e, "quote", o.Prices.MaxTotalWei); err != nil {
		return nil, err
	}
	credit, err := contract(s.status.Contracts.Credit)
	if err != nil {
		return nil, err
	}
	escrow, err := contract(s.status.Contracts.Escrow)
	if err != nil {
		return nil, err
	}
	run, err := dao.ParseHash(q.RunId)
	if err != nil {
		return nil, err
	}
	auth := &typed.Authorization{From: s.signer.Address(), To: escrow, ValueWei: o.Prices.MaxTotalWei, ValidAfter: uint64(q.ValidAfter), ValidBefore: uint64(q.ValidBefore), Nonce: run}
	sig, err := typed.Sign(s.signer, typed.TokenDomain(s.status.CreditName, s.chainID(), credit), auth)
	if err != nil {
		return nil, err
	}
	r, err := s.api.BuyRunWithResponse(ctx, client.RunRequest{Order: q.Order, Spec: string(spec), Schema: string(schema), ValidAfter: q.ValidAfter, ValidBefore: q.ValidBefore, Signature: sig})
	if err != nil {
		return nil, err
	}
	return answer(r.JSON201, r.ApplicationproblemJSONDefault, r.HTTPResponse)
}

func (s *session) run(ctx context.Context, id string) (*client.Run, error) {
	if err := checkID("run", id); err != nil {
		return nil, err
	}
	r, err := s.api.GetRunWithResponse(ctx, id)
	if err != nil {
		return nil, err
	}
	return answer(r.JSON200, r.ApplicationproblemJSONDefault, r.HTTPResponse)
}

func (e *env) runList(ctx context.Context, builder string) error {
	s, err := e.connect(ctx)
	if err != nil {
		return err
	}
	p := &client.ListRunsParams{}
	if builder != "" {
		p.Builder = &builder
	}
	r, err := s.api.ListRunsWithResponse(ctx, p)
	if err != nil {
		return err
	}
	l, err := answer(r.JSON200, r.ApplicationproblemJSONDefault, r.HTTPResponse)
	if err != nil {
		return err
	}
	var b strings.Builder
	if len(l.Runs) == 0 {
		b.WriteString("no runs\n")
	}
	for _, r := range l.Runs {
		fmt.Fprintf(&b, "%s  %-9s  %d/%d rounds  %s credits\n", r.Id, r.State, r.RoundsCompleted, r.Rounds, credits(r.Books.FundedWei))
	}
	return e.print(l, "%s", b.String())
}

// runWatch follows the event stream and survives restarts of the server.
func (e *env) runWatch(ctx context.Context, id string) error {
	if err := checkID("run", id); err != nil {
		return err
	}
	if _, err := e.connect(ctx); err != nil {
		return err
	}
	last, lost := "", time.Now()
	for {
		state, progressed, err := e.follow(ctx, id, &last)
		switch state {
		case client.RunStateSettled:
			return nil
		case client.RunStateRefunded:
			return errors.New("the run was refunded")
		}
		if ctx.Err() != nil {
			return ctx.Err()
		}
		var p *Problem
		if errors.As(err, &p) && p.P.Status < 500 {
			return err
		}
		if progressed {
			lost = time.Now()
		}
		if time.Since(lost) > 5*time.Minute {
			return fmt.Errorf("lost the event stream: %w", err)
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(time.Second):
		}
	}
}

func (e *env) follow(ctx context.Context, id string, last *string) (state client.RunState, progressed bool, err error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, strings.TrimRight(e.server, "/")+"/v1/runs/"+id+"/events", nil)
	if err != nil {
		return "", false, err
	}
	if *last != "" {
		req.Header.Set("Last-Event-ID", *last)
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return "", false, err
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusOK {
		var p client.Problem
		if b, readErr := io.ReadAll(io.LimitReader(resp.Body, 1<<16)); readErr == nil && json.Unmarshal(b, &p) == nil {
			return "", false, &Problem{p}
		}
		return "", false, fmt.Errorf("the server answered %s", resp.Status)
	}
	sc := bufio.NewScanner(resp.Body)
	sc.Buffer(nil, 1<<20)
	for sc.Scan() {
		line := sc.Text()
		if v, ok := strings.CutPrefix(line, "id:"); ok {
			*last = strings.TrimSpace(v)
		}
		v, ok := strings.CutPrefix(line, "data:")
		if !ok {
			continue
		}
		progressed = true
		v = strings.TrimSpace(v)
		var ev struct {
			Kind  string          `json:"kind"`
			State client.RunState `json:"state"`
			Text  string          `json:"text"`
			AtMs  int64           `json:"atMs"`
		}
		if err := json.Unmarshal([]byte(v), &ev); err != nil {
			return state, progressed, fmt.Errorf("unreadable event: %w", err)
		}
		state = ev.State
		if e.json {
			fmt.Fprintln(e.out, v)
		} else {
			fmt.Fprintf(e.out, "%s  %-9s  %s\n", time.UnixMilli(ev.AtMs).Format("15:04:05"), plain(string(ev.State)), plain(ev.Text))
		}
		if state == client.RunStateSettled || state == client.RunStateRefunded {
			return state, progressed, nil
		}
	}
	return state, progressed, sc.Err()
}

func describeQuote(q *client.Quote, o *dao.Order) string {
	p := o.Prices
	var why strings.Builder
	if q.Parts != nil {
		for _, part := range *q.Parts {
			fmt.Fprintf(&why, "  %s  %s credits: %s\n", part.DatasetId, credits(part.QuoteWei), part.Why)
		}
	}
	return fmt.Sprintf("run        %s\ndatasets   %s credits (%d datasets, %s %% guaranteed, the rest by contribution)\n%s%scompute    %s\ncustody    %s\nDAO fee    %s\ntotal      %s credits, valid until %s\n",
		q.RunId, credits(p.DatasetsWei.String()), len(o.Datasets), strconv.FormatFloat(float64(p.GuaranteedBps)/100, 'f', -1, 64), why.String(), describeQuotePrivacy(q.Privacy), credits(p.ComputeWei.String()), credits(p.CustodyWei.String()), credits(p.DAOFeeWei.String()),
		credits(p.MaxTotalWei.String()), time.UnixMilli(q.ExpiresMs).Format("15:04:05"))
}

func describeRun(r *client.Run) string {
	var b strings.Builder
	fmt.Fprintf(&b, "run       %s\nstate     %s (chain: %s)\nrounds    %d of %d\nescrow    funded %s, paid %s, refunded %s, claimable %s, held %s credits\n",
		r.Id, r.State, r.ChainState, r.RoundsCompleted, r.Rounds, credits(r.Books.FundedWei), credits(r.Books.PaidWei), credits(r.Books.RefundedWei), credits(r.Books.ClaimableWei), credits(r.Books.HeldWei))
	for _, m := range r.Metrics {
		fmt.Fprintf(&b, "  round %d: loss %.4f, accuracy %.2f %% on the validation set\n", m.Round, m.Loss, 100*m.Accuracy)
	}
	for _, w := range r.WaitingFor {
		fmt.Fprintf(&b, "waiting   %s\n", w)
	}
	if r.Problem != "" {
		fmt.Fprintf(&b, "problem   %s\n", r.Problem)
	}
	return b.String()
}

func describePayouts(p *client.Payouts) string {
	var b strings.Builder
	for _, v := range p.Payouts {
		claimed := "claimable"
		if v.Claimed {
			claimed = "claimed"
		}
		fmt.Fprintf(&b, "%-11s %s  %14s credits  %s\n", v.Kind, v.Account, credits(v.AmountWei), claimed)
	}
	fmt.Fprintf(&b, "funded %s = paid %s + refunded %s + claimable %s + held %s credits\n", credits(p.Books.FundedWei), credits(p.Books.PaidWei), credits(p.Books.RefundedWei), credits(p.Books.ClaimableWei), credits(p.Books.HeldWei))
	return b.String()
}
