package cli

import (
	"context"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/spf13/cobra"
	"golang.org/x/term"

	"sahm/server/app"
	"sahm/server/demo"
	"sahm/testdata"
)

type demoFlags struct {
	demo.Options
	seeds string
}

func demoCommand(e *env) *cobra.Command {
	var f demoFlags
	c := &cobra.Command{
		Use: "demo", Short: "Run the whole market once, on real data, and print what happened", Args: cobra.NoArgs,
		Long:    "Splits a CSV over contributors, who encrypt and publish it; the DAO votes the datasets in and\nprices them; a builder buys a training run; trainers train with secure aggregation under five\ncustodians; the escrow pays. Without --data it uses the built-in Breast Cancer Wisconsin.\nEverything runs on this machine and is gone afterwards.",
		Example: "  sahm demo\n  sahm demo --data adult.csv --label last --no-header --contributors 6\n  sahm demo --model mlp --rounds 8 --json report.json",
		RunE: func(cmd *cobra.Command, _ []string) error {
			return e.demo(cmd.Context(), &f, cmd.Flags().Changed("drop"))
		},
	}
	fl := c.Flags()
	fl.StringVar(&f.Data, "data", "", "CSV file (default: the built-in Breast Cancer Wisconsin)")
	fl.StringVar(&f.Label, "label", "", "label column: a name, a 1-based index, or \"last\" (default last)")
	fl.BoolVar(&f.NoHeader, "no-header", false, "the first line is data")
	fl.StringSliceVar(&f.Drop, "drop", nil, "columns not to use, by name or 1-based index")
	fl.IntVar(&f.Contributors, "contributors", 4, "3 to 64")
	fl.IntVar(&f.Rounds, "rounds", 5, "training rounds")
	fl.StringVar(&f.Model, "model", "logistic", "logistic or mlp")
	fl.StringVar(&f.Strategy, "strategy", "", "server rule: fedavg, fedprox, fedadam or scaffold (default fedavg)")
	fl.Uint64Var(&f.Seed, "seed", 1, "seed of the splits")
	fl.StringVar(&f.KeepDir, "keep", "", "keep all working files in this folder")
	fl.StringVar(&f.seeds, "seeds", "", "run once a seed (a,b,c) and compare accuracies as mean ± std")
	// The report's file is named by --json FILE here, unlike elsewhere.
	fl.StringVar(&f.JSON, "json", "", "write the report to this file")
	return c
}

func (e *env) demo(ctx context.Context, f *demoFlags, dropSet bool) error {
	f.Out = e.out
	if file, ok := e.out.(*os.File); ok {
		f.Terminal = term.IsTerminal(int(file.Fd()))
	}
	if f.Label == "" {
		f.Label = "last"
	}
	var err error
	if f.Sahm, err = os.Executable(); err != nil {
		return err
	}
	if f.Trainer, err = app.Binary("sahm-trainer"); err != nil {
		return err
	}
	if f.JSON != "" {
		if st, err := os.Stat(filepath.Dir(f.JSON)); err != nil || !st.IsDir() {
			return badUsage("--json: the folder of %s does not exist", f.JSON)
		}
	}
	if f.Data == "" {
		path, cleanup, err := testdata.BreastCancer()
		if err != nil {
			return err
		}
		defer cleanup()
		f.Data, f.BuiltInData, f.NoHeader = path, true, true
		if !dropSet {
			f.Drop = []string{"1"} // the patients' id
		}
	}
	if f.seeds != "" {
		return e.accuracyCheck(ctx, f)
	}
	rep, err := demo.Run(ctx, f.Options)
	if err != nil {
		return err
	}
	rep.Table(e.out)
	if f.JSON != "" {
		return rep.WriteJSON(f.JSON)
	}
	return nil
}

// tolerance is how far the federated model may be from the centralised one.
const tolerance = 0.015

// accuracyCheck runs the demo once a seed; it fails if the federated mean is
// more than 1.5 points from the centralised one or not above the mean of the
// contributors alone.
func (e *env) accuracyCheck(ctx context.Context, f *demoFlags) error {
	var fed, central, alone []float64
	for _, s := range strings.Split(f.seeds, ",") {
		seed, err := strconv.ParseUint(strings.TrimSpace(s), 10, 64)
		if err != nil {
			return badUsage("--seeds: %q is not a number", s)
		}
		o := f.Options
		o.Seed = seed
		rep, err := demo.Run(ctx, o)
		if err != nil {
			return fmt.Errorf("seed %d: %w", seed, err)
		}
		mean, _ := moments(rep.Run.AloneAccuracy)
		fed, central, alone = append(fed, rep.Run.Accuracy), append(central, rep.Run.CentralisedAccuracy), append(alone, mean)
		fmt.Fprintf(e.out, "\nseed %d: federated %.2f %%, centralised %.2f %%, mean alone %.2f %%\n", seed, 100*rep.Run.Accuracy, 100*rep.Run.CentralisedAccuracy, 100*mean)
	}
	fm, fs := moments(fed)
	cm, cs := moments(central)
	am, as := moments(alone)
	fmt.Fprintf(e.out, "\n%d seeds, mean ± std: federated %.2f ± %.2f %%, centralised %.2f ± %.2f %%, alone %.2f ± %.2f %%\n", len(fed), 100*fm, 100*fs, 100*cm, 100*cs, 100*am, 100*as)
	if math.Abs(fm-cm) > tolerance {
		return fmt.Errorf("federated is %.2f points from centralised, at most 1.5 allowed", 100*math.Abs(fm-cm))
	}
	if fm <= am {
		return fmt.Errorf("federated (%.2f %%) is not above the mean alone (%.2f %%)", 100*fm, 100*am)
	}
	return nil
}

// moments are the mean and the sample standard deviation.
func moments(v []float64) (mean, std float64) {
	for _, x := range v {
		mean += x / float64(len(v))
	}
	if len(v) < 2 {
		return mean, 0
	}
	for _, x := range v {
		std += (x - mean) * (x - mean)
	}
	return mean, math.Sqrt(std / float64(len(v)-1))
}
