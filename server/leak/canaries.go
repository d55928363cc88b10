package leak

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/crypto"

	"sahm/mpc/leaktest"
	"sahm/server/leak/scan"
	"sahm/storage/seal"
)

// Kinds of secrets beside those that processes witness.
const (
	Row        = "row"         // a line, a field, or the numbers of one
	DatasetKey = "dataset key" // the age identity
	SealingKey = "sealing key" // a custodian's, or the builder's
	WalletKey  = "wallet key"  // private key of an account, or its password
)

// Sources is where the secrets of a run are written down: nowhere that the
// server can see.
type Sources struct {
	Witness   string   // folder of leaktest.Secret lines
	Wallets   []string // keystore files of users; the other files are beside them
	Daemons   []string // directories of custodians and trainers
	Files     []string // CSV with a header
	Published string   // the schema, whose ranges its author makes public
	RunIDs    [][]byte
	Titles    []string
	// Lacks are kinds that are no secrets in this run.
	Lacks []string
}

// Limits on what is made of one source: more of the same kind proves nothing
// more and makes the search slow.
const (
	markerRows    = 8   // rows of a file that are searched in every form
	encodedValues = 240 // numbers of encoded rows
	maskedBytes   = 64
)

// Set is every canary of a run. What belongs to a kind and is missing
// altogether is an error: nothing would be found where nothing is looked for.
func (in *Sources) Set() (*scan.Set, error) {
	var s scan.Set
	kinds := map[string]int{}
	err := in.witnessed(&s, kinds)
	for _, step := range []func(*scan.Set, map[string]int) error{in.wallets, in.daemons, in.rows, in.markers} {
		if err == nil {
			err = step(&s, kinds)
		}
	}
	if err != nil {
		return nil, err
	}
	for _, k := range []string{leaktest.Seed, leaktest.Piece, leaktest.Recipient, leaktest.RunKey, leaktest.Update, leaktest.Rows, leaktest.Inner,
		Upload, Row, DatasetKey, SealingKey, WalletKey, RunID, Title} {
		if kinds[k] == 0 && !slices.Contains(in.Lacks, k) {
			return nil, fmt.Errorf("no canary of kind %q", k)
		}
	}
	return &s, nil
}

func (in *Sources) witnessed(s *scan.Set, kinds map[string]int) error {
	files, err := filepath.Glob(filepath.Join(in.Witness, "*.jsonl"))
	if err != nil {
		return err
	}
	var public []leaktest.Secret // last: the same bytes as a secret are a secret
	for _, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			return err
		}
		for i, line := range bytes.Split(bytes.TrimSpace(b), []byte("\n")) {
			var w leaktest.Secret
			if err := json.Unmarshal(line, &w); err != nil {
				return fmt.Errorf("%s: %w", f, err)
			}
			if slices.Contains(in.Lacks, w.Kind) {
				continue
			}
			if w.Kind == leaktest.Masked {
				public = append(public, w)
				continue
			}
			c := scan.Canary{Kind: w.Kind, Name: w.Name}
			if w.Bytes == nil {
				c.Name = fmt.Sprintf("%s of process %s, line %d", w.Name, strings.TrimSuffix(filepath.Base(f), ".jsonl"), i+1)
			}
			n := 1
			switch {
			case w.Bytes != nil:
				err = s.Secret(c, w.Bytes)
			case w.Ints != nil:
				n = s.Ints(c, w.Ints)
			case w.Kind == leaktest.Rows:
				n = s.Floats(c, w.Floats[:min(len(w.Floats), encodedValues)])
			default:
				n = s.Floats(c, w.Floats)
			}
			if err != nil {
				return err
			}
			kinds[w.Kind] += n
		}
	}
	for _, w := range public {
		if err := s.Secret(scan.Canary{Kind: Upload, Name: w.Name, Public: true}, w.Bytes[:min(len(w.Bytes), maskedBytes)]); err != nil {
			return err
		}
		kinds[Upload]++
	}
	return nil
}

// identity adds an age identity: its text, and the bytes in it.
func identity(s *scan.Set, kind, name, path string) error {
	b, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	id, err := seal.ParseIdentity(strings.TrimSpace(string(b)))
	if err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	c := scan.Canary{Kind: kind, Name: name}
	secret := id.Secret()
	return errors.Join(s.Secret(c, secret[:]), s.Text(c, id.Reveal()), s.Text(c, strings.ToLower(id.Reveal())))
}

// account adds an account's private key and the password of its file.
func account(s *scan.Set, name, file, passwordFile string) error {
	blob, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	password, err := os.ReadFile(passwordFile)
	if err != nil {
		return err
	}
	text := strings.TrimSpace(string(password))
	key, err := keystore.DecryptKey(blob, text)
	if err != nil {
		return fmt.Errorf("%s: %w", file, err)
	}
	return errors.Join(s.Secret(scan.Canary{Kind: WalletKey, Name: name}, crypto.FromECDSA(key.PrivateKey)),
		s.Text(scan.Canary{Kind: WalletKey, Name: "password of " + name}, text))
}

func (in *Sources) wallets(s *scan.Set, kinds map[string]int) error {
	for _, w := range in.Wallets {
		name := filepath.Base(filepath.Dir(w))
		if err := account(s, name, w, w+".password"); err != nil {
			return err
		}
		kinds[WalletKey]++
		ids, err := filepath.Glob(w + ".identities/*.age")
		if err != nil {
			return err
		}
		for _, f := range ids {
			if err := identity(s, DatasetKey, "of "+name, f); err != nil {
				return err
			}
			kinds[DatasetKey]++
		}
		switch err := identity(s, SealingKey, "of "+name, w+".sealing-key.age"); {
		case err == nil:
			kinds[SealingKey]++
		case !errors.Is(err, fs.ErrNotExist): // only a builder has one
			return err
		}
	}
	return nil
}

func (in *Sources) daemons(s *scan.Set, kinds map[string]int) error {
	for _, d := range in.Daemons {
		name := filepath.Base(filepath.Dir(d)) + "/" + filepath.Base(d)
		if err := account(s, name, filepath.Join(d, "key.json"), filepath.Join(d, "password")); err != nil {
			return err
		}
		kinds[WalletKey]++
		switch err := identity(s, SealingKey, "of "+name, filepath.Join(d, "identity")); {
		case err == nil:
			kinds[SealingKey]++
		case !errors.Is(err, fs.ErrNotExist): // trainers have none
			return err
		}
	}
	return nil
}

// rows adds every line of every file, and every field that is long enough; of
// the first rows these in every encoding, and the numbers in rows and columns.
func (in *Sources) rows(s *scan.Set, kinds map[string]int) error {
	published, err := numbers(in.Published)
	if err != nil {
		return err
	}
	for _, path := range in.Files {
		f, err := os.Open(path)
		if err != nil {
			return err
		}
		records, err := csv.NewReader(f).ReadAll()
		if err := errors.Join(err, f.Close()); err != nil {
			return err
		}
		name := filepath.Join(filepath.Base(filepath.Dir(path)), filepath.Base(path))
		columns := make([][]float64, len(records[0]))
		for i, rec := range records[1:] {
			c := scan.Canary{Kind: Row, Name: fmt.Sprintf("%d of %s", i+1, name)}
			if err := s.Text(c, strings.Join(rec, ",")); err != nil {
				return err
			}
			kinds[Row]++
			marker := i < markerRows
			var row []float64
			var small []float32
			for j, field := range rec {
				x, err := strconv.ParseFloat(field, 64)
				if err == nil {
					row, small = append(row, x), append(small, float32(x))
					if marker {
						columns[j] = append(columns[j], x)
					}
				}
				if len(field) < scan.MinPattern || err == nil && published[x] {
					continue
				}
				add := s.Plain // of all rows, also of those that are not written as lines
				if marker {
					add = s.Text
				}
				err = add(scan.Canary{Kind: Row, Name: c.Name + ", " + records[0][j]}, field)
				if err != nil && !errors.Is(err, scan.ErrPattern) { // too few different digits to be told from others
					return err
				}
			}
			if !marker {
				continue
			}
			s.Doubles(c, row)
			s.Floats(c, small)
		}
		for j, col := range columns {
			s.Doubles(scan.Canary{Kind: Row, Name: "column " + records[0][j] + " of " + name}, col)
		}
	}
	return nil
}

// numbers are all the numbers in a JSON document.
func numbers(path string) (map[float64]bool, error) {
	b, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	out := map[float64]bool{}
	var v any
	if err := json.Unmarshal(b, &v); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	var walk func(any)
	walk = func(v any) {
		switch v := v.(type) {
		case float64:
			out[v] = true
		case []any:
			for _, e := range v {
				walk(e)
			}
		case map[string]any:
			for _, e := range v {
				walk(e)
			}
		}
	}
	walk(v)
	return out, nil
}

func (in *Sources) markers(s *scan.Set, kinds map[string]int) error {
	for _, id := range in.RunIDs {
		if err := s.Secret(scan.Canary{Kind: RunID, Name: fmt.Sprintf("%x", id[:4]), Public: true}, id); err != nil {
			return err
		}
		kinds[RunID]++
	}
	for _, t := range in.Titles {
		if err := s.Text(scan.Canary{Kind: Title, Name: t, Public: true}, t); err != nil {
			return err
		}
		kinds[Title]++
	}
	return nil
}
