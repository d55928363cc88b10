package demo

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"math/big"
	"net/http"
	"slices"
	"time"
)

// EffectsReport is what a settled and claimed run changed for later ones.
type EffectsReport struct {
	// VotesEarned is what the contributors were given for what their data
	// earned, in the smallest unit.
	VotesEarned string `json:"votes_earned"`
	// Prices says, by dataset, what the price book was told.
	Prices [][]string `json:"prices"`
}

// tokens are the contributors' votes tokens in all.
func (d *driver) tokens(ctx context.Context) (*big.Int, error) {
	total := new(big.Int)
	for i := range d.plan.contributors {
		var a struct {
			TokenWei string `json:"tokenWei"`
		}
		if err := d.get(ctx, "/v1/accounts/"+d.plan.contributors[i].addr, &a); err != nil {
			return nil, err
		}
		v, ok := new(big.Int).SetString(a.TokenWei, 10)
		if !ok {
			return nil, fmt.Errorf("%q is no number of votes", a.TokenWei)
		}
		total.Add(total, v)
	}
	return total, nil
}

// noted waits until the price book was told of the run, and collects what the
// index says about it.
func (d *driver) noted(ctx context.Context) error {
	d.rep.Effects.Prices = make([][]string, len(d.rep.Datasets))
	for i, r := range d.rep.Datasets {
		for end := time.Now().Add(noteLimit); ; {
			var h struct {
				Events []struct{ Kind, Text string } `json:"events"`
			}
			if err := d.get(ctx, "/v1/datasets/"+r.ID+"/history", &h); err != nil {
				return err
			}
			var demand, quality bool
			var texts []string
			for _, e := range h.Events {
				if e.Kind == "demand" || e.Kind == "quality" {
					texts = append(texts, e.Text)
					demand, quality = demand || e.Kind == "demand", quality || e.Kind == "quality"
				}
			}
			// Scores of which none is positive say nothing of quality.
			if demand && (quality || time.Now().After(end.Add(qualityLimit-noteLimit))) {
				slices.Reverse(texts)
				d.rep.Effects.Prices[i] = texts
				break
			}
			if time.Now().After(end) {
				return fmt.Errorf("the price book was not told of the run within %s (%v)", noteLimit, texts)
			}
			select {
			case <-ctx.Done():
				return ctx.Err()
			case <-time.After(250 * time.Millisecond):
			}
		}
	}
	return nil
}

// noteLimit is how long the price book and the index may take together,
// qualityLimit how long the scores are waited for.
const (
	noteLimit    = time.Minute
	qualityLimit = 20 * time.Second
)

// get reads the API.
func (d *driver) get(ctx context.Context, path string, out any) error {
	at := d.url
	if d.front != "" {
		at = d.front
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, at+path, nil)
	if err != nil {
		return err
	}
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	defer res.Body.Close()
	b, err := io.ReadAll(io.LimitReader(res.Body, 8<<20))
	if err != nil {
		return err
	}
	if res.StatusCode != http.StatusOK {
		return fmt.Errorf("GET %s: %s", path, res.Status)
	}
	return json.Unmarshal(b, out)
}
