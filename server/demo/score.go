package demo

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"math/big"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// score: the builder downloads and scores the model on its test rows; then,
// as a yardstick outside the market, the same spec is trained centrally and by
// each contributor alone.
func (d *driver) score(ctx context.Context) error {
	b := &d.plan.builder
	d.say.Head("The builder opens the model")
	stop := d.phase("score")
	var m struct {
		ModelHash string  `json:"modelHash"`
		Accuracy  float64 `json:"accuracy"`
		Cohort    struct {
			Rows    int `json:"rows"`
			Dropped int `json:"dropped"`
			Clamped int `json:"clamped"`
			Unknown int `json:"unknown"`
			Missing int `json:"missing"`
		} `json:"cohort"`
	}
	if err := d.cli(ctx, b, &m, "run", "model", d.rep.Run.ID, "--out", filepath.Join(b.dir, "model"), "--test", d.plan.test); err != nil {
		return err
	}
	stop()
	d.rep.Run.Accuracy = m.Accuracy
	c := m.Cohort
	d.say.Step("encoded over all contributors together: %d rows, %d left out, %d numbers clamped to the schema's range, %d unknown categories, %d missing values", c.Rows, c.Dropped, c.Clamped, c.Unknown, c.Missing)
	d.say.Step("model %s matches the attested hash; accuracy on %d test rows: %.2f %%", short(m.ModelHash), d.plan.testRows, 100*m.Accuracy)

	defer d.phase("reference")()
	spec, err := os.ReadFile(filepath.Join(b.dir, "model", "model.json"))
	if err != nil {
		return fmt.Errorf("the downloaded model has no spec: %w", err)
	}
	var doc struct {
		Spec   json.RawMessage `json:"spec"`
		Schema json.RawMessage `json:"schema"`
	}
	if err := json.Unmarshal(spec, &doc); err != nil {
		return fmt.Errorf("model.json: %w", err)
	}
	in := map[string]any{"spec": doc.Spec, "schema": doc.Schema, "test": d.plan.test, "rounds": d.o.Rounds, "seed": d.o.Seed}
	var train []string
	for _, p := range d.plan.contributors {
		train = append(train, p.data)
	}
	in["train"] = train
	raw, err := json.Marshal(in)
	if err != nil {
		return err
	}
	file := filepath.Join(d.dir, "reference.json")
	if err := os.WriteFile(file, raw, 0o600); err != nil {
		return err
	}
	cmd := exec.CommandContext(ctx, d.o.Trainer, "reference", file, "--json")
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	if err := cmd.Run(); err != nil {
		return fmt.Errorf("sahm-trainer reference: %w: %s", err, lastLine(stderr.String()))
	}
	var ref struct {
		Centralised float64   `json:"centralised_accuracy"`
		Alone       []float64 `json:"alone_accuracy"`
	}
	if err := json.Unmarshal(stdout.Bytes(), &ref); err != nil {
		return fmt.Errorf("sahm-trainer reference printed something else than JSON: %w", err)
	}
	if len(ref.Alone) != len(d.plan.contributors) {
		return fmt.Errorf("sahm-trainer reference scored %d contributors, not %d", len(ref.Alone), len(d.plan.contributors))
	}
	d.rep.Run.CentralisedAccuracy, d.rep.Run.AloneAccuracy = ref.Centralised, ref.Alone
	return nil
}

// claim: everyone's payout is claimed; the books must balance to the wei.
func (d *driver) claim(ctx context.Context) error {
	defer d.phase("claim")()
	d.say.Head("Everyone is paid")
	var a struct {
		Payouts []struct {
			Account   string `json:"account"`
			AmountWei string `json:"amountWei"`
			Kind      string `json:"kind"`
			Claimed   bool   `json:"claimed"`
		} `json:"payouts"`
		Scores []struct {
			DatasetID     string  `json:"datasetId"`
			Score         float64 `json:"score"`
			GuaranteedWei string  `json:"guaranteedWei"`
			BonusWei      string  `json:"bonusWei"`
		} `json:"scores"`
		Books books `json:"books"`
	}
	before, err := d.tokens(ctx)
	if err != nil {
		return err
	}
	if err := d.cli(ctx, &d.plan.builder, &a, "run", "claim", d.rep.Run.ID); err != nil {
		return err
	}
	after, err := d.tokens(ctx)
	if err != nil {
		return err
	}
	d.rep.Effects.VotesEarned = after.Sub(after, before).String()
	for _, s := range a.Scores {
		for i := range d.rep.Datasets {
			if r := &d.rep.Datasets[i]; r.ID == s.DatasetID {
				r.Score = s.Score
				r.Payout = sum(s.GuaranteedWei, s.BonusWei)
			}
		}
	}
	for _, p := range a.Payouts {
		if !p.Claimed {
			return fmt.Errorf("a %s payout of %s to %s was not claimed", p.Kind, p.AmountWei, p.Account)
		}
		d.rep.Paid[p.Kind] = sum(d.rep.Paid[p.Kind], p.AmountWei)
	}
	d.rep.Escrow = EscrowReport{Funded: a.Books.Funded, Paid: a.Books.Paid, Refunded: a.Books.Refunded, Claimable: a.Books.Claimable}
	if total := sum(a.Books.Paid, a.Books.Refunded, a.Books.Claimable); total != a.Books.Funded {
		return fmt.Errorf("the books do not balance: funded %s, paid + refunded + claimable %s", a.Books.Funded, total)
	}
	d.say.Step("%d payouts claimed: %s paid, %s refunded, %s left of %s credits", len(a.Payouts), credits(a.Books.Paid), credits(a.Books.Refunded), credits(a.Books.Claimable), credits(a.Books.Funded))
	if err := d.noted(ctx); err != nil {
		return err
	}
	d.say.Step("the contributors earned %s votes with it; %s: %s", credits(d.rep.Effects.VotesEarned), d.rep.Datasets[0].Name, strings.Join(d.rep.Effects.Prices[0], " "))
	return nil
}

func sum(parts ...string) string {
	total := new(big.Int)
	for _, p := range parts {
		if v, ok := new(big.Int).SetString(p, 10); ok {
			total.Add(total, v)
		}
	}
	return total.String()
}

// Table prints the report for people.
func (r *Report) Table(w io.Writer) {
	fmt.Fprintf(w, "\n%-16s %6s %14s %10s %16s %12s\n", "contributor", "rows", "price", "score", "payout", "alone")
	for i, d := range r.Datasets {
		fmt.Fprintf(w, "%-16s %6d %14s %10.4f %16s %10.2f %%\n", d.Name, d.Rows, credits(d.Price), d.Score, credits(d.Payout), 100*r.Run.AloneAccuracy[i])
	}
	fmt.Fprintln(w, strings.Repeat("-", 80))
	mean := 0.0
	for _, a := range r.Run.AloneAccuracy {
		mean += a / float64(len(r.Run.AloneAccuracy))
	}
	fmt.Fprintf(w, "accuracy on %d test rows: federated %.2f %%   centralised, not private %.2f %%   mean of contributors alone %.2f %%\n", r.Input.TestRows, 100*r.Run.Accuracy, 100*r.Run.CentralisedAccuracy, 100*mean)
	fmt.Fprintf(w, "escrow, credits: funded %s = paid %s + refunded %s + claimable %s\n", credits(r.Escrow.Funded), credits(r.Escrow.Paid), credits(r.Escrow.Refunded), credits(r.Escrow.Claimable))
	fmt.Fprintf(w, "paid, credits: contributors %s (guaranteed %s, bonus %s), trainers %s, custodians %s, DAO fee %s\n", credits(sum(r.Paid["guaranteed"], r.Paid["bonus"])), credits(r.Paid["guaranteed"]), credits(r.Paid["bonus"]),
		credits(sum(r.Paid["compute"], r.Paid["evaluation"])), credits(r.Paid["custody"]), credits(r.Paid["dao_fee"]))
	fmt.Fprintf(w, "masked uploads: %d, %d bytes, %.2f bytes a parameter (plain %.0f)\n", r.Aggregation.Uploads, r.Aggregation.UploadBytes, r.Aggregation.BytesPerParam, r.Aggregation.PlainBytesPerParam)
	fmt.Fprint(w, "seconds:")
	for _, k := range []string{"start", "contribute", "govern", "buy", "train", "score", "reference", "claim", "total"} {
		fmt.Fprintf(w, " %s %.1f", k, r.Seconds[k])
	}
	fmt.Fprintln(w)
}
