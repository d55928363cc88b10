package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"text/tabwriter"

	"sahm/dao"
	"sahm/mpc/custodian"
)

// payoutsCommand prints who may claim what of a run, from the own log, so
// that claims do not depend on the server.
func payoutsCommand(_ context.Context, args []string, _ io.Reader, stdout, stderr io.Writer) error {
	var text string
	if len(args) > 0 && !strings.HasPrefix(args[0], "-") {
		text, args = args[0], args[1:]
	}
	dir, asJSON, err := dirFlags("payouts", args, stderr, nil)
	if err != nil {
		return err
	}
	run, err := dao.ParseHash(text)
	if err != nil {
		return fmt.Errorf("%w: payouts wants a run id: %v", errUsage, err)
	}
	p, err := custodian.ReadPayouts(dir, run)
	if err != nil {
		return err
	}
	if asJSON {
		return json.NewEncoder(stdout).Encode(p)
	}
	fmt.Fprintf(stdout, "run     %s\nescrow  %s on chain %d\nroot    %s\n\n", p.RunID, p.Escrow, p.ChainID, p.Root)
	w := tabwriter.NewWriter(stdout, 0, 0, 2, ' ', 0)
	fmt.Fprintln(w, "INDEX\tACCOUNT\tAMOUNT (WEI)\tKIND\tPROOF")
	for _, c := range p.Leaves {
		proof := make([]string, len(c.Proof))
		for i, h := range c.Proof {
			proof[i] = h.String()
		}
		fmt.Fprintf(w, "%d\t%s\t%s\t%d %s\t%s\n", c.Index, c.Account, c.AmountWei, c.Kind, c.KindName, strings.Join(proof, ","))
	}
	return w.Flush()
}
