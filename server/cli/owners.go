package cli

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io/fs"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"sahm/dao"
	"sahm/dao/chain"
	"sahm/dao/typed"
	"sahm/server/client"
	"sahm/storage"
	"sahm/storage/gateway"
	"sahm/storage/seal"
)

// ownerCommands are what an owner does with a dataset later. Each is one
// signature; the relayer pays the gas.
func ownerCommands(e *env) []*cobra.Command {
	var vf, pf dataFlags
	version := &cobra.Command{
		Use: "version ID FILE", Short: "Replace a dataset's rows by those of another file", Args: cobra.ExactArgs(2),
		Long: `Encrypts the file under a new key and registers it as the next version. The dataset is
proposed again until the DAO has listed the new version; the earlier version stays readable,
and runs of it that are funded go on. Without a flag of the policy the present one stays.
Interrupted, the same command goes on where it was.`,
		Example: "  sahm data version 0x… cases-2026.csv --label diagnosis\n  sahm data version 0x… cases-2026.csv --label diagnosis --title \"Cases 2026\" --k-min 5",
		RunE: func(cmd *cobra.Command, args []string) error {
			return e.dataVersion(cmd.Context(), args[0], args[1], &vf, cmd.Flags().Changed)
		},
	}
	fileFlags(version, &vf)
	version.Flags().StringVar(&vf.title, "title", "", "a new name (default: the present one)")
	policyFlags(version, &vf)
	policy := &cobra.Command{
		Use: "policy ID", Short: "Change what a dataset may be used for", Args: cobra.ExactArgs(1),
		Long: `Changes the policy of the present version: what no flag names stays as it is, or the whole
document is replaced with --policy. Runs whose keys were not released yet must allow the new
policy, or they end with a refund; what was opened before stays opened.`,
		Example: "  sahm data policy 0x… --k-min 5 --no-scores\n  sahm data policy 0x… --policy strict.json",
		RunE: func(cmd *cobra.Command, args []string) error {
			return e.dataPolicy(cmd.Context(), args[0], &pf, cmd.Flags().Changed)
		},
	}
	policyFlags(policy, &pf)
	policy.Flags().StringVar(&pf.label, "label", "", "the only column that runs may predict")
	floor := &cobra.Command{
		Use: "floor ID AMOUNT", Short: "Set the least price of one use", Args: cobra.ExactArgs(2),
		Long:    "A lower floor is in force at once; a higher one after the present and the next price period\n(ten to twenty minutes), so that quotes made before stay good. A floor wins over every other price.",
		Example: "  sahm data floor 0x… 5credits\n  sahm data floor 0x… 0",
		RunE:    func(cmd *cobra.Command, args []string) error { return e.dataFloor(cmd.Context(), args[0], args[1]) },
	}
	request := &cobra.Command{
		Use: "request-listing ID", Short: "Ask the DAO to list a dataset", Args: cobra.ExactArgs(1),
		Long:    "Announces the request on chain, where members see it. The DAO lists by a vote; anybody with a\nvote can propose it: sahm dao propose list --datasets ID.",
		Example: "  sahm data request-listing 0x…",
		RunE:    func(cmd *cobra.Command, args []string) error { return e.dataRequestListing(cmd.Context(), args[0]) },
	}
	var keyFile string
	reseal := &cobra.Command{
		Use: "reseal ID", Short: "Share a dataset's key among the custodians now in office", Args: cobra.ExactArgs(1),
		Long: `After the DAO has changed the committee, datasets that the old one acknowledged are not used
until their owners share the key again. The rows and the key stay the same. The key is read
from the copy beside your wallet (WALLET.identities), or from --key.`,
		Example: "  sahm data reseal 0x…\n  sahm data reseal 0x… --key backup/0x….age",
		RunE:    func(cmd *cobra.Command, args []string) error { return e.dataReseal(cmd.Context(), args[0], keyFile) },
	}
	reseal.Flags().StringVar(&keyFile, "key", "", "file with the dataset's key (default: the copy beside the wallet)")
	history := &cobra.Command{
		Use: "history ID", Short: "Show what happened to a dataset on chain", Args: cobra.ExactArgs(1), Example: "  sahm data history 0x…",
		RunE: func(cmd *cobra.Command, args []string) error { return e.dataHistory(cmd.Context(), args[0]) },
	}
	var tier string
	price := &cobra.Command{
		Use: "price ID", Short: "Say why a dataset costs what it costs", Args: cobra.ExactArgs(1), Example: "  sahm data price 0x…\n  sahm data price 0x… --tier encrypted",
		RunE: func(cmd *cobra.Command, args []string) error { return e.dataPrice(cmd.Context(), args[0], tier) },
	}
	price.Flags().StringVar(&tier, "tier", "hosted", "local, hosted or encrypted")
	return []*cobra.Command{version, policy, floor, request, reseal, price, privacyCommand(e), statisticsCommand(e), history}
}

// owning is one dataset with what a message of its owner needs.
type owning struct {
	s        *session
	d        *client.Dataset
	id       dao.DatasetID
	domain   typed.Domain
	nonce    int64
	deadline int64
}

// own signs in and reads a dataset that the wallet owns.
func (e *env) own(ctx context.Context, id string) (*owning, error) {
	if err := checkID("dataset", id); err != nil {
		return nil, err
	}
	s, err := e.signIn(ctx)
	if err != nil {
		return nil, err
	}
	d, err := s.dataset(ctx, id)
	if err != nil {
		return nil, err
	}
	if me := s.signer.Address().String(); !strings.EqualFold(d.Owner, me) {
		return nil, fmt.Errorf("dataset %s is owned by %s; this wallet is %s", id, d.Owner, me)
	}
	o := &owning{s: s, d: d}
	if o.id, err = dao.ParseHash(d.Id); err != nil {
		return nil, err
	}
	registry, err := contract(s.status.Contracts.Datasets)
	if err != nil {
		return nil, err
	}
	if err := s.checkDataset(ctx, registry, d); err != nil {
		return nil, err
	}
	o.domain = typed.RegistryDomain(s.chainID(), registry)
	acc, err := s.account(ctx, s.signer.Address())
	if err != nil {
		return nil, err
	}
	o.nonce, o.deadline = acc.RegistryNonce, s.deadline()
	return o, nil
}

// checkDataset compares what the server says of a dataset with the registry, on
// the user's node: messages name its version, and what a change of the policy
// leaves out is taken from the present document.
func (s *session) checkDataset(ctx context.Context, registry dao.Address, d *client.Dataset) error {
	c, err := s.dial(ctx)
	if err != nil {
		return err
	}
	defer c.Close()
	id, err := dao.ParseHash(d.Id)
	if err != nil {
		return err
	}
	var v chain.Dataset
	if err := patiently(ctx, "reading the dataset", func() error {
		v, err = chain.NewContracts(c, chain.Addresses{Datasets: registry}).Dataset(ctx, id)
		return err
	}); err != nil {
		return err
	}
	differs := ""
	switch {
	case int64(v.Version) != d.Version:
		differs = "version"
	case v.Creator.String() != d.Creator:
		differs = "creator"
	case v.EnvelopeCID != d.EnvelopeCid:
		differs = "envelope"
	case v.DataRoot.String() != d.DataRoot:
		differs = "data"
	case d.Policy != "" && dao.Keccak256([]byte(d.Policy)) != v.PolicyHash, v.PolicyHash.String() != d.PolicyHash:
		differs = "policy"
	}
	if differs != "" {
		return fmt.Errorf("the server shows another %s of dataset %s than the chain has; nothing was signed. If it changed just now, try again", differs, d.Id)
	}
	return nil
}

// deadline is when a message that is signed now ends, chain time.
func (s *session) deadline() int64 {
	return max(s.status.ChainTime, time.Now().Unix()) + int64(registrationLife.Seconds())
}

func (o *owning) sign(m typed.Message) ([]byte, error) { return typed.Sign(o.s.signer, o.domain, m) }

func (e *env) dataFloor(ctx context.Context, id, value string) error {
	wei, err := amount("AMOUNT", value)
	if err != nil {
		return err
	}
	o, err := e.own(ctx, id)
	if err != nil {
		return err
	}
	// Asked for again: a second message would put a rise off once more.
	said := func(d *client.Dataset) error {
		when := "in force now"
		if d.Detail != nil && d.Detail.PendingFloor != nil {
			when = "in force from " + clock(d.Detail.PendingFloor.EffectiveAt)
		}
		return e.print(d, "the floor of dataset %s is %s credits, %s\n", d.Id, units(wei.Big()), when)
	}
	last := o.d.PriceFloorWei
	if o.d.Detail != nil && o.d.Detail.PendingFloor != nil {
		last = o.d.Detail.PendingFloor.FloorWei
	}
	if last == wei.String() && o.d.Status != client.DatasetStatusRevoked {
		return said(o.d)
	}
	f := dao.FloorChange{DatasetID: o.id, PriceFloorWei: wei, Nonce: uint64(o.nonce), Deadline: uint64(o.deadline)}
	sig, err := o.sign((*typed.FloorChange)(&f))
	if err != nil {
		return err
	}
	r, err := o.s.api.SetDatasetFloorWithResponse(ctx, id, client.FloorChangeRequest{PriceFloorWei: wei.String(), Nonce: o.nonce, Deadline: o.deadline, Signature: sig})
	if err != nil {
		return err
	}
	d, err := answer(r.JSON200, r.ApplicationproblemJSONDefault, r.HTTPResponse)
	if err != nil {
		return err
	}
	return said(d)
}

func (e *env) dataRequestListing(ctx context.Context, id string) error {
	o, err := e.own(ctx, id)
	if err != nil {
		return err
	}
	if o.d.Detail != nil && o.d.Detail.ListingRequest != nil && o.d.Detail.ListingRequest.Version == o.d.Version {
		return e.listingAsked(o.d)
	}
	v := dao.ListingRequest{DatasetID: o.id, Version: uint32(o.d.Version), Nonce: uint64(o.nonce), Deadline: uint64(o.deadline)}
	sig, err := o.sign((*typed.ListingRequest)(&v))
	if err != nil {
		return err
	}
	r, err := o.s.api.RequestListingWithResponse(ctx, id, client.ListingAskRequest{Version: o.d.Version, Nonce: o.nonce, Deadline: o.deadline, Signature: sig})
	if err != nil {
		return err
	}
	d, err := answer(r.JSON200, r.ApplicationproblemJSONDefault, r.HTTPResponse)
	if err != nil {
		return err
	}
	return e.listingAsked(d)
}

func (e *env) listingAsked(d *client.Dataset) error {
	text := fmt.Sprintf("the listing of version %d of dataset %s is asked for\n", d.Version, d.Id)
	if !d.Acknowledged {
		text += "it cannot be listed before all custodians have acknowledged it: sahm data show " + d.Id + "\n"
	}
	return e.print(d, "%s", text)
}

// policyOf is the present policy with the changes that flags name.
func (f *dataFlags) policyOf(present string, changed func(string) bool) ([]byte, error) {
	if f.policyFile != "" {
		return f.policy("")
	}
	p, err := dao.ParsePolicy([]byte(present))
	if err != nil {
		return nil, fmt.Errorf("the dataset's present policy cannot be read (%w); give a whole one with --policy", err)
	}
	before := string(p.Canonical())
	if changed("min-stake") {
		if p.MinStakeWei, err = amount("--min-stake", f.minStake); err != nil {
			return nil, err
		}
	}
	for flag, set := range map[string]func(){
		"k-min": func() { p.KMin = f.kMin }, "max-holders": func() { p.MaxHolders = f.maxHolders },
		"no-scores": func() { p.AllowScores = !f.noScores }, "no-statistics": func() { p.NoiseFreeStatistics = !f.noStatistics },
		"publish-statistics":  func() { p.NoiseFreeCatalogue = f.publishStatistics },
		"no-small-validation": func() { p.SmallValidation = !f.noSmallValidation },
	} {
		if changed(flag) {
			set()
		}
	}
	if changed("privacy-budget") {
		if err := f.setBudget(&p); err != nil {
			return nil, err
		}
	}
	switch {
	case f.anyLabel:
		p.Labels = nil
	case f.label != "":
		p.Labels = []string{f.label}
	}
	if string(p.Canonical()) != before {
		p.Text = policyText(&p)
	}
	if err := p.Validate(); err != nil {
		return nil, err
	}
	return p.Canonical(), nil
}

func (e *env) dataPolicy(ctx context.Context, id string, f *dataFlags, changed func(string) bool) error {
	if f.policyFile != "" { // a bad file is said before anything is asked
		if _, err := f.policy(""); err != nil {
			return err
		}
	}
	o, err := e.own(ctx, id)
	if err != nil {
		return err
	}
	doc, err := f.policyOf(o.d.Policy, changed)
	if err != nil {
		return err
	}
	hash := dao.Keccak256(doc)
	if hash.String() == o.d.PolicyHash {
		return e.print(o.d, "the policy of dataset %s is that already\n", o.d.Id)
	}
	v := dao.PolicyChange{DatasetID: o.id, Version: uint32(o.d.Version), PolicyHash: hash, Nonce: uint64(o.nonce), Deadline: uint64(o.deadline)}
	sig, err := o.sign((*typed.PolicyChange)(&v))
	if err != nil {
		return err
	}
	r, err := o.s.api.SetDatasetPolicyWithResponse(ctx, id, client.PolicyChangeRequest{Version: o.d.Version, Policy: string(doc), Nonce: o.nonce, Deadline: o.deadline, Signature: sig})
	if err != nil {
		return err
	}
	d, err := answer(r.JSON200, r.ApplicationproblemJSONDefault, r.HTTPResponse)
	if err != nil {
		return err
	}
	return e.print(d, "the policy of dataset %s, version %d, is now\n%s\n", d.Id, d.Version, d.Policy)
}

// identityPath is where the wallet keeps the key of a dataset's version.
func (e *env) identityPath(id dao.DatasetID, version uint32) string {
	name := id.String()
	if version > 1 {
		name += fmt.Sprintf("-%d", version)
	}
	return filepath.Join(e.wallet+".identities", name+".age")
}

// readIdentity reads a kept key.
func readIdentity(path string) (*seal.Identity, error) {
	b, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	return seal.ParseIdentity(strings.TrimSpace(string(b)))
}

func (e *env) dataVersion(ctx context.Context, id, path string, f *dataFlags, changed func(string) bool) error {
	table, plain, err := f.read(path)
	if err != nil {
		return err
	}
	o, err := e.own(ctx, id)
	if err != nil {
		return err
	}
	s := o.s
	root := typed.DataRoot(sha256.Sum256(plain))
	if o.d.DataRoot == root.String() { // an earlier attempt came this far
		if !o.d.Acknowledged {
			e.note("these rows are version %d already; waiting for the custodians", o.d.Version)
		}
		return e.versionDone(ctx, o)
	}
	g := *f
	g.label = ""
	if p, err := dao.ParsePolicy([]byte(o.d.Policy)); err == nil && len(p.Labels) > 0 && !f.anyLabel {
		g.label = table.LabelName // the column may have another name now
	}
	policy, err := g.policyOf(o.d.Policy, changed)
	if err != nil {
		return err
	}
	creator, err := dao.ParseAddress(o.d.Creator)
	if err != nil {
		return err
	}
	next := uint32(o.d.Version) + 1
	identity, err := e.identityFor(o.id, next)
	if err != nil {
		return err
	}
	title := f.title
	if title == "" {
		title = o.d.Title
	}
	p := publication{s: s, title: title, policy: policy, table: table, plain: plain}
	c, err := p.upload(ctx, envelopeOf{id: o.id, version: next, creator: creator}, identity)
	if err != nil {
		return err
	}
	v := dao.NewVersion{DatasetID: o.id, Version: next, ManifestCID: c.manifest, DataCID: c.data, EnvelopeCID: c.envelope, DataRoot: root, Rows: uint64(table.Rows()),
		PolicyHash: dao.Keccak256(policy), Epoch: c.epoch, Nonce: uint64(o.nonce), Deadline: uint64(s.deadline())}
	sig, err := o.sign((*typed.NewVersion)(&v))
	if err != nil {
		return err
	}
	req := client.NewVersionRequest{Signature: sig, Policy: string(policy), Version: client.NewVersion{Version: int64(next), ManifestCid: v.ManifestCID, DataCid: v.DataCID,
		EnvelopeCid: v.EnvelopeCID, DataRoot: root.String(), Rows: int64(v.Rows), PolicyHash: v.PolicyHash.String(), Epoch: int64(v.Epoch), Nonce: o.nonce, Deadline: int64(v.Deadline)}}
	if f.title != "" {
		req.Title = &f.title
	}
	r, err := s.api.AddDatasetVersionWithResponse(ctx, id, req)
	if err != nil {
		return err
	}
	if o.d, err = answer(r.JSON201, r.ApplicationproblemJSONDefault, r.HTTPResponse); err != nil {
		return fmt.Errorf("registering version %d: %w", next, err)
	}
	e.note("registered as version %d; waiting for the custodians", next)
	return e.versionDone(ctx, o)
}

// versionDone waits for the custodians and shows the present version.
func (e *env) versionDone(ctx context.Context, o *owning) error {
	d, err := o.s.acknowledged(ctx, o.d.Id)
	if err != nil {
		return err
	}
	text := fmt.Sprintf("dataset   %s\nversion   %d, %s\nrows      %d\ndata      %s\nenvelope  %s\nmanifest  %s\nall custodians have checked their parts of the key\n",
		d.Id, d.Version, d.Status, d.Rows, d.DataCid, d.EnvelopeCid, d.ManifestCid)
	if d.Status == client.DatasetStatusProposed {
		text += "the DAO has to list it: sahm data request-listing " + d.Id + "\n"
	}
	return e.print(d, "%s", text)
}

// acknowledged waits until every custodian has checked the present version.
func (s *session) acknowledged(ctx context.Context, id string) (d *client.Dataset, err error) {
	err = poll(ctx, 3*time.Minute, "the custodians' acknowledgements", func() (bool, error) {
		d, err = s.dataset(ctx, id)
		return err == nil && d.Acknowledged, err
	})
	return d, err
}

// identityFor is the key of a version that is about to be published: the one
// that an interrupted attempt has kept, or a fresh one, kept first.
func (e *env) identityFor(id dao.DatasetID, version uint32) (*seal.Identity, error) {
	path := e.identityPath(id, version)
	kept, err := readIdentity(path)
	if err == nil || !errors.Is(err, fs.ErrNotExist) {
		return kept, err
	}
	identity, err := newIdentity()
	if err != nil {
		return nil, err
	}
	if err := keepIdentity(path, identity); err != nil {
		return nil, fmt.Errorf("keeping the version's key: %w", err)
	}
	return identity, nil
}

func (e *env) dataReseal(ctx context.Context, id, keyFile string) error {
	o, err := e.own(ctx, id)
	if err != nil {
		return err
	}
	s := o.s
	if o.d.Detail != nil && o.d.Detail.CurrentEpoch == o.d.Epoch && o.d.Acknowledged {
		return e.print(o.d, "the committee in office (epoch %d) has the key of dataset %s already\n", o.d.Epoch, o.d.Id)
	}
	if keyFile == "" {
		keyFile = e.identityPath(o.id, uint32(o.d.Version))
	}
	identity, err := readIdentity(keyFile)
	if errors.Is(err, fs.ErrNotExist) {
		return badUsage("there is no key of version %d at %s; name your copy with --key", o.d.Version, keyFile)
	}
	if err != nil {
		return fmt.Errorf("%s: %w", keyFile, err)
	}
	if err := s.checkIdentity(ctx, o.d, identity); err != nil {
		return err
	}
	creator, err := dao.ParseAddress(o.d.Creator)
	if err != nil {
		return err
	}
	doc, epoch, err := s.envelope(ctx, envelopeOf{id: o.id, version: uint32(o.d.Version), creator: creator}, identity)
	if err != nil {
		return err
	}
	cid, err := s.addContent(ctx, doc)
	if err != nil {
		return fmt.Errorf("uploading the envelope: %w", err)
	}
	v := dao.Reseal{DatasetID: o.id, Version: uint32(o.d.Version), EnvelopeCID: cid, Epoch: epoch, Nonce: uint64(o.nonce), Deadline: uint64(o.deadline)}
	sig, err := o.sign((*typed.Reseal)(&v))
	if err != nil {
		return err
	}
	r, err := s.api.ResealDatasetWithResponse(ctx, id, client.ResealRequest{Version: o.d.Version, EnvelopeCid: cid, Epoch: int64(epoch), Nonce: o.nonce, Deadline: o.deadline, Signature: sig})
	if err != nil {
		return err
	}
	if _, err := answer(r.JSON200, r.ApplicationproblemJSONDefault, r.HTTPResponse); err != nil {
		return err
	}
	e.note("a new envelope is on chain; waiting for the custodians")
	d, err := s.acknowledged(ctx, id)
	if err != nil {
		return err
	}
	return e.print(d, "the committee of epoch %d has checked its parts of the key of dataset %s\n", d.Epoch, d.Id)
}

// checkIdentity compares a kept key with the present envelope: a wrong one
// would make the data unreadable for good.
func (s *session) checkIdentity(ctx context.Context, d *client.Dataset, identity *seal.Identity) error {
	cid, err := storage.ParseCID(d.EnvelopeCid)
	if err != nil {
		return err
	}
	doc, err := gateway.New(s.e.server, http.DefaultClient).FetchAll(ctx, cid, seal.MaxEnvelope)
	if err != nil {
		return fmt.Errorf("reading the present envelope: %w", err)
	}
	env, err := seal.ParseEnvelope(doc)
	if err != nil {
		return fmt.Errorf("the present envelope: %w", err)
	}
	if env.Recipient != identity.Recipient() {
		return badUsage("this is another key: version %d is encrypted to %s, the key is %s's", d.Version, env.Recipient, identity.Recipient())
	}
	return nil
}
