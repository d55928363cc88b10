package cli

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"sahm/dao"
	"sahm/dao/typed"
	"sahm/server/client"
	"sahm/trainer/dataset"
)

type dataFlags struct {
	title, label, policyFile, floor string
	noHeader, header, validation    bool
	drop                            []string
	minStake                        string
	kMin, maxHolders                int
	noScores, noStatistics          bool
	publishStatistics               bool
	noSmallValidation, anyLabel     bool
	privacyBudget                   string
}

func dataCommand(e *env) *cobra.Command {
	c := &cobra.Command{Use: "data", Short: "Encrypt, publish, list and revoke datasets"}
	var f dataFlags
	add := &cobra.Command{
		Use:   "add FILE",
		Short: "Encrypt a CSV here, share its key among the custodians, publish and register it",
		Long: `The file is encrypted on this machine under a fresh key. The key is shared among the
custodians so that any 3 of 5 can release it for a run that your policy allows, and no
fewer can read it. You keep a copy of the key beside your wallet (WALLET.identities): back it up. The server sees
ciphertext only. One signature; the relayer pays the gas.`,
		Example: "  sahm data add cases.csv --label diagnosis --title \"Cases 2025\" --price-floor 5credits\n  sahm data add validation.csv --validation --label diagnosis --title \"my validation set\"",
		Args:    cobra.ExactArgs(1),
		RunE:    func(cmd *cobra.Command, args []string) error { return e.dataAdd(cmd.Context(), args[0], &f) },
	}
	fileFlags(add, &f)
	policyFlags(add, &f)
	fl := add.Flags()
	fl.StringVar(&f.title, "title", "", "name shown in the catalogue (default: the file's name)")
	fl.BoolVar(&f.validation, "validation", false, "a builder's validation set: sealed to the custodians, never listed")
	fl.StringVar(&f.floor, "price-floor", "0", "least price of one use (wei, or 5credits)")

	var status, creator string
	list := &cobra.Command{
		Use: "list", Short: "List datasets", Args: cobra.NoArgs, Example: "  sahm data list --status listed",
		RunE: func(cmd *cobra.Command, _ []string) error { return e.dataList(cmd.Context(), status, creator) },
	}
	list.Flags().StringVar(&status, "status", "", "proposed, listed, suspended, revoked or delisted")
	list.Flags().StringVar(&creator, "creator", "", "address of the creator")
	show := &cobra.Command{
		Use: "show ID", Short: "Show one dataset", Args: cobra.ExactArgs(1), Example: "  sahm data show 0x…",
		RunE: func(cmd *cobra.Command, args []string) error {
			s, err := e.connect(cmd.Context())
			if err != nil {
				return err
			}
			d, err := s.dataset(cmd.Context(), args[0])
			if err != nil {
				return err
			}
			return e.print(d, "%s", describeDataset(d))
		},
	}
	revoke := &cobra.Command{
		Use: "revoke ID", Short: "Withdraw a dataset from later runs and rounds", Args: cobra.ExactArgs(1), Example: "  sahm data revoke 0x…",
		Long: "Stops later key releases and rounds. It recalls nothing: who has opened the data has seen it.",
		RunE: func(cmd *cobra.Command, args []string) error { return e.dataRevoke(cmd.Context(), args[0]) },
	}
	c.AddCommand(add, list, show, revoke)
	c.AddCommand(ownerCommands(e)...)
	return c
}

// fileFlags say how a file is read.
func fileFlags(c *cobra.Command, f *dataFlags) {
	fl := c.Flags()
	fl.StringVar(&f.label, "label", "last", "label column: name, 1-based index or \"last\"")
	fl.BoolVar(&f.noHeader, "no-header", false, "the first line is data")
	fl.BoolVar(&f.header, "header", false, "the first line is a header although it looks like data; its fields are published")
	fl.StringSliceVar(&f.drop, "drop", nil, "columns not to use, recorded in the manifest")
}

// policyFlags say what a dataset may be used for.
func policyFlags(c *cobra.Command, f *dataFlags) {
	fl := c.Flags()
	fl.StringVar(&f.policyFile, "policy", "", "policy document (JSON) instead of the other flags of the policy")
	fl.StringVar(&f.minStake, "min-stake", "0", "stake that a trainer must have to open the data (wei, or 100credits)")
	fl.IntVar(&f.kMin, "k-min", 3, "smallest cohort whose sum may open (3 or more)")
	fl.IntVar(&f.maxHolders, "max-holders", 3, "how many may open the data in one run")
	fl.BoolVar(&f.noScores, "no-scores", false, "do not let attribution scores open without differential privacy")
	fl.BoolVar(&f.noStatistics, "no-statistics", false, "do not let noise-free column sums open")
	fl.BoolVar(&f.publishStatistics, "publish-statistics", false, "let statistics of this and other owners' datasets together be published without noise")
	fl.BoolVar(&f.noSmallValidation, "no-small-validation", false, "refuse runs with under 256 validation rows")
	fl.StringVar(&f.privacyBudget, "privacy-budget", "", "the most that runs with differential privacy may ever lose, as custodians hold it: ε=8 or ε=8,δ=1e-5,colluders=1")
	fl.BoolVar(&f.anyLabel, "any-label", false, "let runs predict any column, not only --label; a builder could then choose one that singles out rows")
}

// catalogueWords say Policy.NoiseFreeCatalogue.
const catalogueWords = "Counts, means and histograms of this and at least two other owners' data together may be published without noise."

// policy builds the policy document from flags, each choice said in words.
func (f *dataFlags) policy(label string) ([]byte, error) {
	if f.policyFile != "" {
		b, err := os.ReadFile(f.policyFile)
		if err != nil {
			return nil, badUsage("--policy: %v", err)
		}
		p, err := dao.ParsePolicy(b)
		if err != nil {
			return nil, fmt.Errorf("--policy %s: %w", f.policyFile, err)
		}
		return p.Canonical(), nil
	}
	stake, err := amount("--min-stake", f.minStake)
	if err != nil {
		return nil, err
	}
	p := dao.Policy{Version: 1, Tiers: []string{"hosted"}, Purposes: []string{dao.PurposeTraining}, MinStakeWei: stake, MaxHolders: f.maxHolders, KMin: f.kMin,
		AllowScores: !f.noScores, NoiseFreeStatistics: !f.noStatistics, NoiseFreeCatalogue: f.publishStatistics, SmallValidation: !f.noSmallValidation}
	if f.validation {
		p.Purposes = []string{dao.PurposeValidation}
		p.MaxHolders = max(p.MaxHolders, 2)
	}
	if label != "" {
		p.Labels = []string{label}
	}
	if f.privacyBudget != "" {
		if err := f.setBudget(&p); err != nil {
			return nil, err
		}
	}
	p.Text = policyText(&p)
	if err := p.Validate(); err != nil {
		return nil, err
	}
	return p.Canonical(), nil
}

// policyText says a policy in words.
func policyText(p *dao.Policy) string {
	words := []string{
		"A staked trainer may open the data in memory for a run that this policy allows; whoever has opened data could copy it.",
		fmt.Sprintf("Only sums over at least %d owners open.", p.KMin),
	}
	if len(p.Purposes) == 1 && p.Purposes[0] == dao.PurposeValidation {
		words = []string{"Two trainers, the evaluator and the recomputer, may open these validation rows for runs of their owner."}
	}
	if p.AllowScores {
		words = append(words, "One score for each dataset opens after a run, without differential privacy: a membership query about the data as a whole.")
	}
	if p.NoiseFreeStatistics {
		words = append(words, "Column sums over all datasets of a run open without noise, to build encoders.")
	}
	if p.NoiseFreeCatalogue {
		words = append(words, catalogueWords)
	}
	if p.SmallValidation {
		words = append(words, "Validation sets under 256 rows are accepted.")
	}
	for _, label := range p.Labels {
		words = append(words, fmt.Sprintf("Runs may predict the column %q only.", label))
	}
	words = append(words, budgetText(p)...)
	return strings.Join(words, " ")
}

// registrationLife is how long a signed registration stays valid; deadlines
// are at least ten minutes ahead of chain time.
const registrationLife = 30 * time.Minute

// read reads a file as the flags say; plain is what is published of it,
// encrypted.
func (f *dataFlags) read(path string) (table dataset.Table, plain []byte, err error) {
	if plain, err = os.ReadFile(path); err != nil {
		return table, nil, badUsage("%v", err)
	}
	table, err = dataset.ReadCSV(bytes.NewReader(plain), dataset.Options{Label: f.label, NoHeader: f.noHeader, Drop: f.drop, PartOfWhole: true})
	if err != nil {
		return table, nil, fmt.Errorf("%w: %s: %w", ErrUsage, filepath.Base(path), err)
	}
	if !f.noHeader && !f.header && headerIsData(plain, table) {
		return table, nil, badUsage("%s: the first line looks like data, and the fields of a header are published: add --no-header if it is data, --header if it is not", filepath.Base(path))
	}
	if f.noHeader || len(f.drop) > 0 {
		// What is published has a header and only the columns meant for use.
		var buf bytes.Buffer
		if err := dataset.WriteCSV(&buf, table, nil); err != nil {
			return table, nil, err
		}
		plain = buf.Bytes()
	}
	return table, plain, nil
}

func (e *env) dataAdd(ctx context.Context, path string, f *dataFlags) error {
	table, plain, err := f.read(path)
	if err != nil {
		return err
	}
	label := table.LabelName
	if f.anyLabel {
		label = ""
	}
	policy, err := f.policy(label)
	if err != nil {
		return err
	}
	floor, err := amount("--price-floor", f.floor)
	if err != nil {
		return err
	}
	if f.title == "" {
		f.title = filepath.Base(path)
	}
	s, err := e.signIn(ctx)
	if err != nil {
		return err
	}
	d, err := s.published(ctx, plain)
	if err == nil && d == nil {
		p := publication{s: s, title: f.title, policy: policy, floor: floor, table: table, plain: plain}
		d, err = p.publish(ctx)
	}
	if err != nil {
		return err
	}
	return e.print(d, "dataset   %s\nrows      %d\ndata      %s\nenvelope  %s\nmanifest  %s\nall custodians have checked their parts of the key\n", d.Id, d.Rows, d.DataCid, d.EnvelopeCid, d.ManifestCid)
}

// published is the wallet's dataset of these very rows, if there is one whose
// key it has: an interrupted command came as far as registering it.
func (s *session) published(ctx context.Context, plain []byte) (*client.Dataset, error) {
	me := s.signer.Address().String()
	r, err := s.api.ListDatasetsWithResponse(ctx, &client.ListDatasetsParams{Creator: &me})
	if err != nil {
		return nil, err
	}
	l, err := answer(r.JSON200, r.ApplicationproblemJSONDefault, r.HTTPResponse)
	if err != nil {
		return nil, err
	}
	root := typed.DataRoot(sha256.Sum256(plain)).String()
	for i := range l.Datasets {
		d := &l.Datasets[i]
		id, err := dao.ParseHash(d.Id)
		if err != nil || d.DataRoot != root || d.Status == client.DatasetStatusRevoked || d.Status == client.DatasetStatusDelisted {
			continue
		}
		if _, err := os.Stat(s.e.identityPath(id, uint32(d.Version))); err != nil {
			continue
		}
		s.e.note("these rows are your dataset %s already; its policy and its price stay", d.Id)
		if d.Acknowledged {
			return d, nil
		}
		return s.acknowledged(ctx, d.Id)
	}
	return nil, nil
}

func (s *session) dataset(ctx context.Context, id string) (*client.Dataset, error) {
	if err := checkID("dataset", id); err != nil {
		return nil, err
	}
	r, err := s.api.GetDatasetWithResponse(ctx, id)
	if err != nil {
		return nil, err
	}
	return answer(r.JSON200, r.ApplicationproblemJSONDefault, r.HTTPResponse)
}

func (e *env) dataList(ctx context.Context, status, creator string) error {
	s, err := e.connect(ctx)
	if err != nil {
		return err
	}
	p := &client.ListDatasetsParams{}
	if status != "" {
		p.Status = &status
	}
	if creator != "" {
		p.Creator = &creator
	}
	r, err := s.api.ListDatasetsWithResponse(ctx, p)
	if err != nil {
		return err
	}
	l, err := answer(r.JSON200, r.ApplicationproblemJSONDefault, r.HTTPResponse)
	if err != nil {
		return err
	}
	var b strings.Builder
	if len(l.Datasets) == 0 {
		b.WriteString("no datasets\n")
	}
	for i := range l.Datasets {
		d := &l.Datasets[i]
		fmt.Fprintf(&b, "%s  %-9s %8d rows  %s credits  %s\n", d.Id, d.Status, d.Rows, credits(d.PriceWei), d.Title)
	}
	return e.print(l, "%s", b.String())
}

func describeDataset(d *client.Dataset) string {
	return fmt.Sprintf("dataset   %s\ntitle     %s\nstatus    %s\ncreator   %s\nowner     %s\nversion   %d\nrows      %d\nprice     %s credits (floor %s)\ndata      %s\nenvelope  %s\nmanifest  %s\npolicy    %s\n",
		d.Id, d.Title, d.Status, d.Creator, d.Owner, d.Version, d.Rows, credits(d.PriceWei), credits(d.PriceFloorWei), d.DataCid, d.EnvelopeCid, d.ManifestCid, d.Policy) + describeDetail(d)
}

func (e *env) dataRevoke(ctx context.Context, id string) error {
	if err := checkID("dataset", id); err != nil {
		return err
	}
	s, err := e.signIn(ctx)
	if err != nil {
		return err
	}
	h, err := dao.ParseHash(id)
	if err != nil {
		return err
	}
	acc, err := s.account(ctx, s.signer.Address())
	if err != nil {
		return err
	}
	registry, err := contract(s.status.Contracts.Datasets)
	if err != nil {
		return err
	}
	v := dao.Revocation{DatasetID: h, Nonce: uint64(acc.RegistryNonce), Deadline: uint64(s.status.ChainTime) + uint64(registrationLife.Seconds())}
	sig, err := typed.Sign(s.signer, typed.RegistryDomain(s.chainID(), registry), (*typed.Revocation)(&v))
	if err != nil {
		return err
	}
	r, err := s.api.RevokeDatasetWithResponse(ctx, id, client.RevocationRequest{Nonce: int64(v.Nonce), Deadline: int64(v.Deadline), Signature: sig})
	if err != nil {
		return err
	}
	d, err := answer(r.JSON200, r.ApplicationproblemJSONDefault, r.HTTPResponse)
	if err != nil {
		return err
	}
	return e.print(d, "dataset %s is %s; keys already released are not recalled\n", d.Id, d.Status)
}

func hexOf(b []byte) string { return "0x" + hex.EncodeToString(b) }
