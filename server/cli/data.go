package cli

import (
	"bytes"
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"sahm/dao"
	"sahm/dao/typed"
	"sahm/mpc"
	"sahm/mpc/replicated"
	"sahm/server/client"
	"sahm/storage/gateway"
	"sahm/storage/seal"
	"sahm/trainer/dataset"
)

type dataFlags struct {
	title, label, policyFile, floor string
	noHeader, header, validation    bool
	drop                            []string
	minStake                        string
	kMin, maxHolders                int
	noScores, noStatistics          bool
	noSmallValidation, anyLabel     bool
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
	fl.BoolVar(&f.noSmallValidation, "no-small-validation", false, "refuse runs with under 256 validation rows")
	fl.BoolVar(&f.anyLabel, "any-label", false, "let runs predict any column, not only --label; a builder could then choose one that singles out rows")
}

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
		AllowScores: !f.noScores, NoiseFreeStatistics: !f.noStatistics, SmallValidation: !f.noSmallValidation}
	if f.validation {
		p.Purposes = []string{dao.PurposeValidation}
		p.MaxHolders = max(p.MaxHolders, 2)
	}
	if label != "" {
		p.Labels = []string{label}
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
	if p.SmallValidation {
		words = append(words, "Validation sets under 256 rows are accepted.")
	}
	for _, label := range p.Labels {
		words = append(words, fmt.Sprintf("Runs may predict the column %q only.", label))
	}
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
	p := publication{s: s, title: f.title, policy: policy, floor: floor, table: table, plain: plain}
	d, err := p.publish(ctx)
	if err != nil {
		return err
	}
	return e.print(d, "dataset   %s\nrows      %d\ndata      %s\nenvelope  %s\nmanifest  %s\nall custodians have checked their parts of the key\n", d.Id, d.Rows, d.DataCid, d.EnvelopeCid, d.ManifestCid)
}

// publication is one dataset on its way to the registry.
type publication struct {
	s      *session
	title  string
	policy []byte
	floor  dao.Wei
	table  dataset.Table
	plain  []byte
}

func (p *publication) publish(ctx context.Context) (*client.Dataset, error) {
	s, e := p.s, p.s.e
	me := s.signer.Address()
	var salt dao.Hash
	if _, err := rand.Read(salt[:]); err != nil {
		return nil, err
	}
	identity, err := newIdentity()
	if err != nil {
		return nil, err
	}
	salt = seamSalt(salt, identity)
	id := dao.NewDatasetID(me, salt)
	if err := keepIdentity(e.identityPath(id, 1), identity); err != nil {
		return nil, fmt.Errorf("keeping the dataset's key: %w", err)
	}
	u, err := p.upload(ctx, envelopeOf{id: id, version: 1, creator: me}, identity)
	if err != nil {
		return nil, err
	}
	acc, err := s.account(ctx, me)
	if err != nil {
		return nil, err
	}
	r := dao.Registration{Creator: me, Salt: salt, ManifestCID: u.manifest, DataCID: u.data, EnvelopeCID: u.envelope,
		DataRoot: typed.DataRoot(sha256.Sum256(p.plain)), Rows: uint64(p.table.Rows()), PolicyHash: dao.Keccak256(p.policy), Epoch: u.epoch,
		PriceFloorWei: p.floor, Nonce: uint64(acc.RegistryNonce), Deadline: uint64(max(s.status.ChainTime, time.Now().Unix())) + uint64(registrationLife.Seconds())}
	d, err := p.register(ctx, r)
	if err != nil {
		return nil, err
	}
	e.note("registered as %s; waiting for the custodians", d.Id)
	return s.acknowledged(ctx, id.String())
}

func newIdentity() (*seal.Identity, error) { return seal.NewIdentity(rand.Reader) }

// uploaded is a version's content as its registration names it.
type uploaded struct {
	manifest, data, envelope string
	epoch                    uint32
}

// upload encrypts a version here and publishes its ciphertext, its envelope
// and its manifest.
func (p *publication) upload(ctx context.Context, of envelopeOf, identity *seal.Identity) (u uploaded, err error) {
	s := p.s
	s.e.note("encrypting %d rows", p.table.Rows())
	var cipher bytes.Buffer
	w, err := seal.EncryptTo(&cipher, identity.Recipient())
	if err != nil {
		return u, err
	}
	if _, err := w.Write(p.plain); err != nil {
		return u, err
	}
	if err := w.Close(); err != nil {
		return u, err
	}
	if u.data, err = s.addContent(ctx, cipher.Bytes()); err != nil {
		return u, fmt.Errorf("uploading the ciphertext: %w", err)
	}
	envelope, epoch, err := s.envelope(ctx, of, identity)
	if err != nil {
		return u, err
	}
	u.epoch = epoch
	if u.envelope, err = s.addContent(ctx, envelope); err != nil {
		return u, fmt.Errorf("uploading the envelope: %w", err)
	}
	manifest, err := croissant(p.title, p.table, u.data, sha256.Sum256(cipher.Bytes()), int64(cipher.Len()), u.envelope, sha256.Sum256(envelope), p.policy)
	if err != nil {
		return u, err
	}
	if u.manifest, err = s.addContent(ctx, manifest); err != nil {
		return u, fmt.Errorf("uploading the manifest: %w", err)
	}
	return u, nil
}

func (p *publication) register(ctx context.Context, r dao.Registration) (*client.Dataset, error) {
	s := p.s
	registry, err := contract(s.status.Contracts.Datasets)
	if err != nil {
		return nil, err
	}
	sig, err := typed.Sign(s.signer, typed.RegistryDomain(s.chainID(), registry), (*typed.Registration)(&r))
	if err != nil {
		return nil, err
	}
	resp, err := s.api.RegisterDatasetWithResponse(ctx, client.RegistrationRequest{
		Registration: client.Registration{Creator: r.Creator.String(), Salt: r.Salt.String(), ManifestCid: r.ManifestCID, DataCid: r.DataCID, EnvelopeCid: r.EnvelopeCID,
			DataRoot: r.DataRoot.String(), Rows: int64(r.Rows), PolicyHash: r.PolicyHash.String(), Epoch: int64(r.Epoch), PriceFloorWei: r.PriceFloorWei.String(), Nonce: int64(r.Nonce), Deadline: int64(r.Deadline)},
		Signature: sig, Policy: string(p.policy), Title: p.title,
	})
	if err != nil {
		return nil, err
	}
	d, err := answer(resp.JSON201, resp.ApplicationproblemJSONDefault, resp.HTTPResponse)
	if err != nil {
		return nil, fmt.Errorf("registering: %w", err)
	}
	if d.Id != r.DatasetID().String() {
		return nil, fmt.Errorf("the server answers with dataset %s, not %s", d.Id, r.DatasetID())
	}
	return d, nil
}

// envelopeOf is what an envelope belongs to.
type envelopeOf struct {
	id      dao.DatasetID
	version uint32
	creator dao.Address
}

// envelope shares the identity among the present committee.
func (s *session) envelope(ctx context.Context, of envelopeOf, identity *seal.Identity) ([]byte, uint32, error) {
	c, err := s.committee(ctx)
	if err != nil {
		return nil, 0, err
	}
	registry, err := contract(s.status.Contracts.Datasets)
	if err != nil {
		return nil, 0, err
	}
	info := seal.Info{ChainID: s.chainID(), Registry: registry, Dataset: of.id, Version: uint64(of.version), Creator: of.creator, Epoch: uint64(c.Epoch), T: c.Threshold, Members: c.Members}
	keys := make([]seal.Recipient, len(c.SealingKeys))
	for i, k := range c.SealingKeys {
		keys[i] = seal.Recipient(k)
	}
	committee := mpc.Committee{M: len(info.Members), T: info.T}
	parts, err := replicated.Split(rand.Reader, committee, identity.Secret())
	if err != nil {
		return nil, 0, err
	}
	pieces := make([]seal.Piece, len(parts))
	for i, part := range parts {
		pieces[i] = seal.Piece{Index: uint16(part.Index), Value: part.Value, Holders: committee.Holders(part.Index)}
		if _, err := rand.Read(pieces[i].Salt[:]); err != nil {
			return nil, 0, err
		}
	}
	seamPieces(of.id, pieces)
	_, doc, err := seal.BuildEnvelope(info, identity.Recipient(), pieces, keys)
	return doc, c.Epoch, err
}

// addContent uploads bytes and checks that the server names them as we do.
func (s *session) addContent(ctx context.Context, b []byte) (string, error) {
	want, _, err := gateway.ComputeCID(bytes.NewReader(b))
	if err != nil {
		return "", err
	}
	r, err := s.api.AddContentWithBodyWithResponse(ctx, "application/octet-stream", bytes.NewReader(b))
	if err != nil {
		return "", err
	}
	got, err := answer(r.JSON201, r.ApplicationproblemJSONDefault, r.HTTPResponse)
	if err != nil {
		return "", err
	}
	if got.Cid != want.String() {
		return "", fmt.Errorf("the server stored %s, the content is %s", got.Cid, want)
	}
	return want.String(), nil
}

// keepIdentity writes the dataset's key durably before anything is published.
func keepIdentity(path string, id *seal.Identity) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return err
	}
	f, err := os.OpenFile(path, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	_, err = io.WriteString(f, id.Reveal()+"\n")
	if syncErr := f.Sync(); err == nil {
		err = syncErr
	}
	if closeErr := f.Close(); err == nil {
		err = closeErr
	}
	return err
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
