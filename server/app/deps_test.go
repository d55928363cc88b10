package app_test

// The dependency rules of the module, as a test. docs/architecture.md says the
// same in words. A new package is put into a row of packages below; a new
// outside library into the row that may use it. Loosening a rule needs an ADR.

import (
	"encoding/json"
	"errors"
	"go/ast"
	"go/parser"
	"go/token"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// layer is where a package stands. Imports point downward only.
type layer int

const (
	root     layer = iota // types, rules, errors: standard library, x/crypto and, for identifiers, dao (ADR 0001)
	pure                  // roots, other pure packages, the libraries of its row; no I/O, no clock
	adapter               // roots, pure, the libraries of its row; never another adapter
	service               // roots and pure; reaches adapters through interfaces it declares
	asset                 // embedded files, standard library only
	testing_              // suites and fakes for tests: anything but server, imported by tests only
	wiring                // what its row says
)

func (l layer) String() string {
	return [...]string{"root", "pure", "adapter", "service", "asset", "test", "wiring"}[l]
}

// row places one package. libs are prefixes of the outside modules' packages
// that it may import; also are packages of this module beyond its layer.
type row struct {
	layer layer
	libs  []string
	also  []string
}

const (
	geth = "github.com/ethereum/go-ethereum"
	abi  = geth + "/accounts/abi"
)

var packages = map[string]row{
	"dao":       {layer: root},
	"mpc":       {layer: root},
	"federated": {layer: root},
	"storage":   {layer: root},

	// seal: only slog.LogValuer, so that an identity cannot be logged.
	"storage/seal":          {layer: pure, libs: []string{"filippo.io/age", "log/slog"}},
	"mpc/replicated":        {layer: pure},
	"mpc/mask":              {layer: pure},
	"mpc/upload":            {layer: pure},
	"federated/model":       {layer: pure},
	"federated/privacy":     {layer: pure},
	"federated/attribution": {layer: pure},
	"federated/protocol":    {layer: pure},
	"federated/settlement":  {layer: pure},
	"federated/strategy":    {layer: pure},
	"dao/pricing":           {layer: pure},
	"dao/typed":             {layer: pure, libs: []string{"github.com/decred/dcrd/dcrec/secp256k1"}},
	"trainer/dataset":       {layer: pure, libs: []string{"github.com/parquet-go/parquet-go"}},
	"trainer/receipt":       {layer: pure},
	"trainer/verify":        {layer: pure},
	// native: unsafe, so that a vector kernel's loads are not each checked.
	"trainer/engine/native": {layer: pure, libs: []string{"unsafe"}},
	"trainer/card":          {layer: pure},
	"server/market":         {layer: pure},
	"server/leak/scan":      {layer: pure},

	"storage/gateway":    {layer: adapter, libs: []string{"github.com/ipfs/boxo", "github.com/ipfs/go-cid", "github.com/ipfs/go-ipld-format", "github.com/multiformats/"}},
	"storage/ipfs":       {layer: adapter, libs: []string{"github.com/ipfs/", "github.com/multiformats/"}},
	"mpc/wire":           {layer: adapter, libs: []string{"github.com/nats-io/nats.go"}},
	"mpc/blobclient":     {layer: adapter},
	"mpc/he":             {layer: adapter, libs: []string{"github.com/tuneinsight/lattigo"}},
	"dao/bindings/":      {layer: adapter, libs: []string{abi, geth + "/common", geth + "/core/types"}},
	"dao/chain":          {layer: adapter, libs: []string{geth}, also: []string{"dao/bindings/"}},
	"dao/devnet":         {layer: adapter, libs: []string{geth}},
	"trainer/engine":     {layer: adapter, libs: []string{"github.com/gomlx/"}},
	"trainer/engine/xla": {layer: adapter, libs: []string{"github.com/gomlx/"}, also: []string{"trainer/engine"}}, // linked by the trainer only
	"trainer/gpu":        {layer: adapter, libs: []string{"github.com/NVIDIA/go-nvml"}},
	"server/store":       {layer: adapter, libs: []string{"github.com/jackc/pgx", "github.com/pressly/goose", "modernc.org/sqlite"}, also: []string{"migrations"}},
	"server/bus":         {layer: adapter, libs: []string{"github.com/nats-io/"}},
	"server/api": {layer: adapter, also: []string{"server/api/gen"}, libs: []string{"github.com/gin-gonic/gin", "github.com/getkin/kin-openapi", "github.com/oapi-codegen/",
		"github.com/prometheus/client_golang", "github.com/spruceid/siwe-go"}},
	"server/api/gen": {layer: adapter, libs: []string{"github.com/gin-gonic/gin", "github.com/getkin/kin-openapi", "github.com/oapi-codegen/runtime"}},
	"server/client":  {layer: adapter, libs: []string{"github.com/oapi-codegen/runtime"}},

	"trainer":            {layer: service},
	"mpc/custodian":      {layer: service},
	"server/coordinator": {layer: service},

	"migrations": {layer: asset},
	"testdata":   {layer: asset},
	"web":        {layer: asset},

	"storage/storagetest":       {layer: testing_},
	"mpc/mpctest":               {layer: testing_},
	"mpc/bars":                  {layer: testing_}, // benchmarks only
	"federated/fedtest":         {layer: testing_},
	"dao/daotest":               {layer: testing_, libs: []string{geth}},
	"dao/chain/journaltest":     {layer: testing_},
	"server/store/pgtest":       {layer: testing_, libs: []string{"github.com/jackc/pgx"}},
	"trainer/verify/verifytest": {layer: testing_},
	"server/attacks":            {layer: testing_},
	"mpc/leaktest":              {layer: testing_}, // and under the tag leaktest, by the leak harness's own programs
	"server/leak":               {layer: testing_, libs: []string{geth, "github.com/syndtr/goleveldb", "modernc.org/sqlite"}},
	"server/e2e":                {layer: testing_},

	"trainer/cmd/sahm-trainer":         {layer: wiring, also: []string{"dao/chain", "storage/gateway", "mpc/blobclient", "mpc/wire", "trainer", "trainer/engine", "trainer/engine/xla", "trainer/gpu"}},
	"federated/cmd/accuracy-report":    {layer: wiring, also: []string{"federated/cmd/internal", "trainer", "trainer/engine"}},
	"federated/cmd/scale-report":       {layer: wiring, also: []string{"federated/cmd/internal", "trainer", "trainer/engine"}},
	"federated/cmd/attribution-report": {layer: wiring, also: []string{"federated/cmd/internal", "trainer", "trainer/engine"}},
	"federated/cmd/leakage-report":     {layer: wiring, also: []string{"federated/cmd/internal", "trainer/engine"}},
	"federated/cmd/bench-peers":        {layer: wiring, also: []string{"federated/cmd/internal", "trainer", "trainer/engine"}},
	"federated/cmd/internal/":          {layer: wiring, also: []string{"trainer", "trainer/engine"}},
	"mpc/cmd/sahm-custodian":           {layer: wiring, also: []string{"dao/chain", "storage/gateway", "mpc/blobclient", "mpc/wire", "mpc/custodian"}},
	// The server's programs know everything; see ADR 0011 for cli and demo.
	"server/app":      {layer: wiring, libs: []string{"github.com/prometheus/client_golang", "golang.org/x/sync"}, also: []string{""}},
	"server/cli":      {layer: wiring, libs: []string{"github.com/spf13/cobra", "github.com/spruceid/siwe-go", "golang.org/x/term"}, also: []string{""}},
	"server/demo":     {layer: wiring, libs: []string{"golang.org/x/sync", "golang.org/x/term", "github.com/schollz/progressbar"}},
	"server/cmd/sahm": {layer: wiring, also: []string{"server/cli"}},
}

// layout is the fixed top level; only web may still be without a package.
var layout = []string{"server", "mpc", "federated", "dao", "storage", "trainer", "web", "migrations", "docs", "testdata", "scripts", ".ci"}

// layoutFiles are the files that must lie beside them.
var layoutFiles = []string{"go.mod", "go.sum", "Makefile", "README.md", "LICENSE", "NOTICE", "SECURITY.md", "CHANGELOG.md", "CONTRIBUTING.md", "Dockerfile", "docker-compose.yml"}

// vagueNames say nothing about what a package is for.
var vagueNames = []string{"util", "utils", "common", "helper", "helpers", "types", "misc", "shared", "base", "lib"}

// notPure are standard packages that do I/O, read a clock or draw randomness
// of their own. Pure packages get those things as parameters.
var notPure = []string{"os", "net", "time", "syscall", "log", "database/sql", "crypto/rand", "math/rand", "path/filepath", "plugin", "testing", "embed", "unsafe"}

// pkg is what `go list -json` says of a package.
type pkg struct {
	ImportPath, Name, Dir                             string
	GoFiles, Imports, Deps, TestImports, XTestImports []string
}

const module = "sahm"

// local is the path inside the module, and whether p is in it.
func local(p string) (string, bool) {
	if p == module {
		return "", true
	}
	return strings.CutPrefix(p, module+"/")
}

func rowOf(path string) (row, bool) {
	if r, ok := packages[path]; ok {
		return r, true
	}
	for prefix, r := range packages {
		if strings.HasSuffix(prefix, "/") && strings.HasPrefix(path, prefix) {
			return r, true
		}
	}
	return row{}, false
}

// under reports whether path is prefix or lies below it.
func under(path, prefix string) bool {
	return path == prefix || strings.HasPrefix(path, strings.TrimSuffix(prefix, "/")+"/")
}

func matches(path string, prefixes []string) bool {
	return slices.ContainsFunc(prefixes, func(p string) bool { return p == "" || under(path, p) })
}

// outside reports whether path is neither standard nor of this module.
func outside(path string) bool {
	first, _, _ := strings.Cut(path, "/")
	return strings.Contains(first, ".")
}

func moduleRoot(t *testing.T) string {
	t.Helper()
	out, err := exec.Command("go", "env", "GOMOD").Output()
	if err != nil {
		t.Fatalf("go env GOMOD: %v", err)
	}
	return filepath.Dir(strings.TrimSpace(string(out)))
}

// list runs go list; integration tests are part of what is checked.
func list(t *testing.T, args ...string) []pkg {
	t.Helper()
	cmd := exec.Command("go", append([]string{"list", "-e", "-tags", "integration", "-json"}, args...)...)
	cmd.Dir = moduleRoot(t)
	cmd.Stderr = os.Stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("go list: %v", err)
	}
	var all []pkg
	for d := json.NewDecoder(strings.NewReader(string(out))); ; {
		var p pkg
		if err := d.Decode(&p); errors.Is(err, io.EOF) {
			return all
		} else if err != nil {
			t.Fatalf("go list: %v", err)
		}
		all = append(all, p)
	}
}

func TestImportsPointDownward(t *testing.T) {
	for _, p := range list(t, "./...") {
		path, _ := local(p.ImportPath)
		r, placed := rowOf(path)
		if !placed {
			t.Errorf("%s is in no row of the table in deps_test.go: say which layer it belongs to", p.ImportPath)
			continue
		}
		for _, imp := range p.Imports {
			if why := refuse(path, r, imp); why != "" {
				t.Errorf("%s (%s) imports %s: %s", path, r.layer, imp, why)
			}
		}
	}
}

// refuse says why a package may not import another; empty if it may.
func refuse(from string, r row, imp string) string {
	target, inModule := local(imp)
	switch {
	case outside(imp):
		if matches(imp, r.libs) || r.layer <= pure && under(imp, "golang.org/x/crypto") {
			return ""
		}
		return "a library that is not in its row"
	case !inModule:
		// math/rand/v2 has seeded generators; the use of its globals is found below.
		if r.layer <= pure && matches(imp, notPure) && imp != "math/rand/v2" && !matches(imp, r.libs) {
			return "pure code does no I/O and reads no clock or randomness of its own"
		}
		return ""
	}
	t, placed := rowOf(target)
	if !placed {
		return "" // reported for the package itself
	}
	switch {
	case under(target, "server") && !under(from, "server"):
		return "nothing outside server imports server"
	case t.layer == testing_ && r.layer != testing_:
		return "suites and fakes are for tests only"
	case matches(target, r.also):
		return ""
	}
	allowed := false
	switch r.layer {
	case root:
		allowed = target == "dao"
	case pure, adapter, service:
		allowed = t.layer == root || t.layer == pure
	case testing_:
		allowed = t.layer != wiring || under(from, "server")
	case wiring:
		allowed = t.layer == root || t.layer == pure || t.layer == asset
	}
	if !allowed {
		return "a " + r.layer.String() + " package may not import a " + t.layer.String() + " package"
	}
	return ""
}

// Tests may use more, but the direction into server holds for them too.
func TestTestsOutsideServerDoNotImportServer(t *testing.T) {
	for _, p := range list(t, "./...") {
		path, _ := local(p.ImportPath)
		if under(path, "server") {
			continue
		}
		for _, imp := range append(slices.Clone(p.TestImports), p.XTestImports...) {
			if target, ok := local(imp); ok && under(target, "server") {
				t.Errorf("a test of %s imports %s", path, imp)
			}
		}
	}
}

// What a program links is decided by everything that it imports, so these
// rules look at the whole closure.
func TestProgramsLinkOnlyWhatTheyNeed(t *testing.T) {
	daemon := []string{geth + "/node", geth + "/eth", geth + "/p2p/discover", geth + "/miner", "github.com/ipfs/kubo", "github.com/libp2p/go-libp2p",
		"github.com/nats-io/nats-server", "github.com/gin-gonic/gin", "modernc.org/sqlite", "github.com/jackc/pgx",
		module + "/server", module + "/dao/devnet", module + "/storage/ipfs", module + "/web"}
	always := []string{
		geth + "/cmd",                        // GPL, not LGPL
		"plugin",                             // makes a binary with go-nvml die before main
		"github.com/ipfs/kubo/plugin/loader", // imports plugin
		"github.com/NVIDIA/go-nvml/pkg/nvml/mock", // tests only
	}
	for program, forbidden := range map[string][]string{
		"./trainer/cmd/sahm-trainer": append(slices.Clone(daemon), always...),
		"./mpc/cmd/sahm-custodian":   append(append(slices.Clone(daemon), "github.com/gomlx", "github.com/NVIDIA/go-nvml"), always...),
		"./server/cmd/sahm":          append(slices.Clone(always), "github.com/gomlx/go-xla"), // accelerators are the trainer's
	} {
		ps := list(t, program)
		if len(ps) != 1 || len(ps[0].Deps) == 0 {
			t.Errorf("%s: go list found nothing", program)
			continue
		}
		for _, dep := range ps[0].Deps {
			exact := dep == geth+"/core" || dep == geth+"/core/vm" || dep == geth+"/core/txpool"
			if matches(dep, forbidden) || exact && program != "./server/cmd/sahm" {
				t.Errorf("%s links %s", program, dep)
			}
		}
	}
}

func TestLayoutIsFixed(t *testing.T) {
	dir := moduleRoot(t)
	for _, name := range layout {
		if st, err := os.Stat(filepath.Join(dir, name)); err != nil || !st.IsDir() {
			t.Errorf("folder %s is missing", name)
		}
	}
	for _, name := range layoutFiles {
		if st, err := os.Stat(filepath.Join(dir, name)); err != nil || !st.Mode().IsRegular() {
			t.Errorf("file %s is missing", name)
		}
	}
	for _, p := range list(t, "./...") {
		path, _ := local(p.ImportPath)
		top, _, _ := strings.Cut(path, "/")
		if !slices.Contains(layout, top) {
			t.Errorf("package %s is not under the fixed folders", p.ImportPath)
		}
		for _, part := range strings.Split(path, "/") {
			if slices.Contains(vagueNames, part) {
				t.Errorf("package %s: a name like %q says nothing", p.ImportPath, part)
			}
		}
		if slices.Contains(vagueNames, p.Name) {
			t.Errorf("package %s: a name like %q says nothing", p.ImportPath, p.Name)
		}
	}
}

// Generators are seeded and handed in: the package-level functions of
// math/rand/v2 are seeded by the runtime, and nobody can repeat what they drew.
func TestNoGlobalRandomnessInPureCode(t *testing.T) {
	constructors := []string{"New", "NewPCG", "NewChaCha8", "NewZipf", "Rand", "Source", "PCG", "ChaCha8", "Zipf"}
	for _, p := range list(t, "./...") {
		path, _ := local(p.ImportPath)
		if r, ok := rowOf(path); !ok || r.layer > pure && path != "trainer/engine" {
			continue
		}
		for _, name := range p.GoFiles {
			f, err := parser.ParseFile(token.NewFileSet(), filepath.Join(p.Dir, name), nil, parser.SkipObjectResolution)
			if err != nil {
				t.Fatal(err)
			}
			alias := importName(f, "math/rand/v2", "rand")
			if alias == "" {
				continue
			}
			ast.Inspect(f, func(n ast.Node) bool {
				s, ok := n.(*ast.SelectorExpr)
				if !ok {
					return true
				}
				if x, ok := s.X.(*ast.Ident); ok && x.Name == alias && !slices.Contains(constructors, s.Sel.Name) {
					t.Errorf("%s/%s uses %s.%s, which is seeded by the runtime", path, name, alias, s.Sel.Name)
				}
				return true
			})
		}
	}
}

// importName is the name under which f imports path; empty if it does not.
func importName(f *ast.File, path, usual string) string {
	for _, i := range f.Imports {
		if i.Path.Value == `"`+path+`"` {
			if i.Name != nil {
				return i.Name.Name
			}
			return usual
		}
	}
	return ""
}

// The rules themselves: what must be refused is.
func TestRefuse(t *testing.T) {
	for _, c := range []struct {
		from, imp string
		refused   bool
	}{
		{"mpc", "sahm/dao", false},
		{"dao", "sahm/mpc", true},
		{"mpc", "sahm/mpc/mask", true},
		{"dao", "golang.org/x/crypto/sha3", false},
		{"dao", "github.com/ethereum/go-ethereum/common", true},
		{"mpc/mask", "os", true},
		{"mpc/mask", "net/http", true},
		{"mpc/mask", "time", true},
		{"mpc/mask", "crypto/rand", true},
		{"mpc/mask", "math/rand", true},
		{"federated/model", "math/rand/v2", false},
		{"federated/settlement", "sahm/mpc/mask", false},
		{"federated/settlement", "sahm/trainer", true},
		{"storage/seal", "filippo.io/age", false},
		{"mpc/replicated", "filippo.io/age", true},
		{"storage/gateway", "sahm/storage/ipfs", true},
		{"storage/gateway", "github.com/ipfs/kubo/core", true},
		{"dao/chain", "sahm/dao/bindings/runescrow", false},
		{"server/store", "sahm/dao/chain", true},
		{"server/store", "sahm/migrations", false},
		{"server/coordinator", "sahm/dao/chain", true},
		{"server/coordinator", "sahm/server/market", false},
		{"mpc/custodian", "sahm/server/market", true},
		{"mpc/cmd/sahm-custodian", "sahm/dao/devnet", true},
		{"mpc/cmd/sahm-custodian", "sahm/dao/chain", false},
		{"trainer/cmd/sahm-trainer", "sahm/storage/ipfs", true},
		{"server/app", "sahm/dao/devnet", false},
		{"server/app", "sahm/dao/daotest", true},
		{"server/demo", "sahm/server/app", true},
		{"server/demo", "sahm/trainer/dataset", false},
	} {
		r, ok := rowOf(c.from)
		if !ok {
			t.Fatalf("%s is in no row", c.from)
		}
		if why := refuse(c.from, r, c.imp); (why != "") != c.refused {
			t.Errorf("%s imports %s: refused %q, want refused %v", c.from, c.imp, why, c.refused)
		}
	}
}
