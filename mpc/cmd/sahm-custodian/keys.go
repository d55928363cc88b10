package main

import (
	"context"
	"crypto/rand"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"text/tabwriter"
	"time"

	"sahm/dao"
	"sahm/dao/chain"
	"sahm/dao/typed"
	"sahm/mpc/custodian"
	"sahm/storage/seal"
)

const (
	keyName      = "key.json" // Web3 Secret Storage
	passwordName = "password"
	identityName = "identity" // AGE-SECRET-KEY-1…
)

// public are the public halves of a custodian's keys, as the CustodianSet
// holds them.
type public struct {
	Address    dao.Address `json:"address"`
	SealingKey dao.Hash    `json:"sealingKey"` // X25519
	Recipient  string      `json:"recipient"`  // the same, as age writes it
}

func publicOf(key *chain.Signer, id *seal.Identity) public {
	r := id.Recipient()
	return public{key.Address(), dao.Hash(r), r.String()}
}

// loadOrCreate opens the two keys of a directory and draws those that are not
// there.
func loadOrCreate(dir string) (*chain.Signer, *seal.Identity, error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, nil, err
	}
	key, err := chain.LoadOrCreateKey(filepath.Join(dir, keyName), filepath.Join(dir, passwordName))
	if err != nil {
		return nil, nil, err
	}
	id, err := readIdentity(dir)
	if errors.Is(err, fs.ErrNotExist) {
		if err := createIdentity(dir); err != nil {
			return nil, nil, err
		}
		id, err = readIdentity(dir)
	}
	return key, id, err
}

// load opens the keys of a directory that init made; pass is for one whose keys
// are locked.
func load(dir, pass string) (*chain.Signer, *seal.Identity, error) {
	locked, err := exists(dir, secretsName)
	if err != nil {
		return nil, nil, err
	}
	if locked {
		return unlock(dir, pass)
	}
	for _, name := range []string{keyName, passwordName, identityName} {
		if _, err := os.Stat(filepath.Join(dir, name)); err != nil {
			return nil, nil, fmt.Errorf("no keys here, run sahm-custodian init first: %w", err)
		}
	}
	return loadOrCreate(dir)
}

func readIdentity(dir string) (*seal.Identity, error) {
	b, err := os.ReadFile(filepath.Join(dir, identityName))
	if err != nil {
		return nil, fmt.Errorf("sealing key: %w", err)
	}
	id, err := seal.ParseIdentity(strings.TrimSpace(string(b)))
	if err != nil {
		return nil, fmt.Errorf("sealing key: %w", err)
	}
	return id, nil
}

// createIdentity writes a fresh identity; of two processes one wins.
func createIdentity(dir string) error {
	id, err := seal.NewIdentity(rand.Reader)
	if err != nil {
		return err
	}
	f, err := os.CreateTemp(dir, ".identity-*") // mode 0600
	if err != nil {
		return fmt.Errorf("sealing key: %w", err)
	}
	_, err = io.WriteString(f, id.Reveal()+"\n")
	err = errors.Join(err, f.Sync(), f.Close())
	if err == nil {
		if err = os.Link(f.Name(), filepath.Join(dir, identityName)); errors.Is(err, fs.ErrExist) {
			err = nil
		}
	}
	if err = errors.Join(err, os.Remove(f.Name())); err != nil {
		return fmt.Errorf("sealing key: %w", err)
	}
	d, err := os.Open(dir)
	if err != nil {
		return fmt.Errorf("sealing key: %w", err)
	}
	return errors.Join(d.Sync(), d.Close())
}

func initCommand(_ context.Context, args []string, _ io.Reader, stdout, stderr io.Writer) error {
	var file string
	dir, asJSON, err := dirFlags("init", args, stderr, func(fs *flag.FlagSet) { fs.StringVar(&file, "passphrase-file", "", passphraseHelp) })
	if err != nil {
		return err
	}
	pass, err := passphrase(file)
	if err != nil {
		return err
	}
	key, id, err := initialise(dir, pass, seal.PassphraseWork)
	if err != nil {
		return err
	}
	p := publicOf(key, id)
	if asJSON {
		return json.NewEncoder(stdout).Encode(seamInit(p, id))
	}
	_, err = fmt.Fprintf(stdout, "address      %s\nsealing key  %s\n             %s\n", p.Address, p.SealingKey, p.Recipient)
	return err
}

// initialise opens or draws the keys of a directory, and locks them if there is
// a passphrase: also those of a directory that had none so far.
func initialise(dir, pass string, work int) (*chain.Signer, *seal.Identity, error) {
	locked, err := exists(dir, secretsName)
	if err != nil {
		return nil, nil, err
	}
	plain, err := exists(dir, identityName)
	if err != nil {
		return nil, nil, err
	}
	if pass != "" && (!locked || plain) {
		if err := lock(dir, pass, work); err != nil {
			return nil, nil, err
		}
		locked = true
	}
	if locked {
		return unlock(dir, pass)
	}
	return loadOrCreate(dir)
}

// report is what status prints.
type report struct {
	public
	Locked     bool                `json:"locked"` // under a passphrase
	Running    bool                `json:"running"`
	Deployment *deployment         `json:"deployment"` // null before the first serve
	Held       custodian.Held      `json:"held"`
	Log        custodian.LogReport `json:"log"`
	// Privacy is what runs were charged, by dataset version.
	Privacy []custodian.Ledger `json:"privacy"`
}

func statusCommand(_ context.Context, args []string, _ io.Reader, stdout, stderr io.Writer) error {
	dir, asJSON, err := dirFlags("status", args, stderr, nil)
	if err != nil {
		return err
	}
	var r report
	if r.public, r.Locked, err = publicHalves(dir); err != nil {
		return err
	}
	if r.Running, err = custodian.InUse(dir); err != nil {
		return err
	}
	if r.Deployment, err = readDeployment(dir); err != nil {
		return err
	}
	if r.Held, err = custodian.ReadHeld(dir); err != nil {
		return err
	}
	if r.Log, err = custodian.VerifyLog(dir); err != nil {
		return err
	}
	if r.Privacy, err = custodian.ReadLedgers(dir); err != nil {
		return err
	}
	if asJSON {
		return json.NewEncoder(stdout).Encode(r)
	}
	fmt.Fprintf(stdout, "address      %s\nsealing key  %s\nkeys         %s\nrunning      %t\n", r.Address, r.SealingKey,
		map[bool]string{true: "locked by a passphrase", false: "plain files"}[r.Locked], r.Running)
	if r.Deployment != nil {
		fmt.Fprintf(stdout, "chain        %d, escrow %s\n", r.Deployment.ChainID, r.Deployment.Contracts.Escrow)
	}
	fmt.Fprintf(stdout, "holds        pieces of %d dataset versions, keys of %d runs\n", r.Held.Datasets, len(r.Held.Runs))
	if err := printLog(stdout, r.Log); err != nil {
		return err
	}
	for _, l := range r.Privacy {
		fmt.Fprintf(stdout, "privacy      dataset %s version %d\n             %s-level, ε %s of %s spent at δ = %.3g by %d runs, head %s\n",
			l.DatasetID, l.Version, l.Unit, millionths(l.SpentEps), millionths(l.LimitEps), float64(l.DeltaPico)/1e12, len(l.Debits), l.Head)
	}
	return nil
}

// millionths writes n·10^-6 with all six places.
func millionths(n uint64) string { return fmt.Sprintf("%d.%06d", n/1e6, n%1e6) }

func printLog(w io.Writer, r custodian.LogReport) error {
	fmt.Fprintf(w, "log          %d entries, head %s\n", r.Entries, r.Head)
	for _, kind := range sortedKeys(r.Kinds) {
		fmt.Fprintf(w, "             %6d %s\n", r.Kinds[kind], kind)
	}
	if len(r.Refusals) > 0 {
		fmt.Fprintln(w, "refusals noted as evidence")
	}
	for _, code := range sortedKeys(r.Refusals) {
		fmt.Fprintf(w, "             %6d %s\n", r.Refusals[code], code)
	}
	if r.TornBytes > 0 {
		fmt.Fprintf(w, "             %d bytes at the end are of an entry that was being written\n", r.TornBytes)
	}
	return nil
}

func verifyLogCommand(_ context.Context, args []string, _ io.Reader, stdout, stderr io.Writer) error {
	var list bool
	dir, asJSON, err := dirFlags("verify-log", args, stderr, func(fs *flag.FlagSet) {
		fs.BoolVar(&list, "refusals", false, "list the refused tasks that the log notes, with their senders' signatures checked")
	})
	if err != nil {
		return err
	}
	r := evidence{}
	if r.LogReport, err = custodian.VerifyLog(dir); err != nil {
		return err
	}
	if list {
		d, err := readDeployment(dir)
		if err != nil {
			return err
		}
		var domain typed.Domain // nothing verifies in it
		if d != nil {
			domain = typed.EscrowDomain(d.ChainID, d.Contracts.Escrow)
		}
		if r.Refused, err = custodian.ReadRefusals(dir, domain); err != nil {
			return err
		}
	}
	if asJSON {
		return json.NewEncoder(stdout).Encode(r)
	}
	if err := printLog(stdout, r.LogReport); err != nil || !list {
		return err
	}
	w := tabwriter.NewWriter(stdout, 0, 0, 2, ' ', 0)
	fmt.Fprintln(w, "ENTRY\tTIME\tREASON\tTASK\tRUN\tATTEMPT\tROUND\tASKED BY\tSIGNED")
	for _, v := range r.Refused {
		fmt.Fprintf(w, "%d\t%s\t%s\t%q\t%s\t%d\t%d\t%s\t%t\n", v.Seq, v.At.Format(time.RFC3339), v.Code, v.Task, v.RunID, v.Attempt, v.Round, v.Asker, v.Signed)
	}
	return w.Flush()
}

// evidence is what verify-log prints as JSON.
type evidence struct {
	custodian.LogReport
	Refused []custodian.RefusedTask `json:"refused,omitempty"` // with --refusals
}
