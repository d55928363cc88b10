package leak

import (
	"go/ast"
	"go/build/constraint"
	"go/parser"
	"go/token"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

var programs = []string{"./server/cmd/sahm", "./trainer/cmd/sahm-trainer", "./mpc/cmd/sahm-custodian"}

const root = "../.."

// seamFiles are the files of the module that have a build constraint about
// leaktest, by the constraint.
func seamFiles(t *testing.T) map[string][]string {
	t.Helper()
	out := map[string][]string{}
	err := filepath.WalkDir(root, func(path string, d os.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && (d.Name() == "node_modules" || d.Name() == ".git") {
			return filepath.SkipDir
		}
		if !strings.HasSuffix(path, ".go") {
			return nil
		}
		f, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.ParseComments|parser.PackageClauseOnly)
		if err != nil {
			return err
		}
		for _, g := range f.Comments {
			for _, c := range g.List {
				if constraint.IsGoBuild(c.Text) && strings.Contains(c.Text, "leaktest") {
					out[c.Text] = append(out[c.Text], path)
				}
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// functions of a file by name, methods by their bare name.
func functions(t *testing.T, path string) (map[string]*ast.FuncDecl, *ast.File) {
	t.Helper()
	f, err := parser.ParseFile(token.NewFileSet(), path, nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]*ast.FuncDecl{}
	for _, d := range f.Decls {
		if fn, ok := d.(*ast.FuncDecl); ok {
			out[fn.Name.Name] = fn
		}
	}
	return out, f
}

// A seam of a production file does nothing: its body is empty, or returns nil
// or one of its arguments. Its twin under the tag has the same functions.
func TestSeamsDoNothingInProduction(t *testing.T) {
	files := seamFiles(t)
	var constraints []string
	for c := range files {
		constraints = append(constraints, c)
	}
	slices.Sort(constraints)
	if !slices.Equal(constraints, []string{"//go:build !leaktest", "//go:build leaktest"}) {
		t.Fatalf("constraints %q: seams are told apart by the tag and nothing else", constraints)
	}
	production := files["//go:build !leaktest"]
	if len(production) < 7 {
		t.Fatalf("found only the seams %v", production)
	}
	for _, path := range production {
		if filepath.Base(path) != "seam_production.go" {
			t.Errorf("%s is under the tag and has another name", path)
		}
		fns, file := functions(t, path)
		twins, _ := functions(t, filepath.Join(filepath.Dir(path), "seam_leaktest.go"))
		for _, d := range file.Decls {
			if g, ok := d.(*ast.GenDecl); ok && g.Tok != token.IMPORT {
				t.Errorf("%s declares more than functions", path)
			}
		}
		for name, fn := range fns {
			if !strings.HasPrefix(name, "seam") || twins[name] == nil {
				t.Errorf("%s: %s is no seam, or has no twin", path, name)
			}
			if !nothing(fn) {
				t.Errorf("%s: %s does something", path, name)
			}
		}
	}
	for _, path := range files["//go:build leaktest"] {
		if !strings.HasSuffix(path, "_leaktest.go") {
			t.Errorf("%s is under the tag and does not say so in its name", path)
		}
	}
}

func nothing(fn *ast.FuncDecl) bool {
	if fn.Body == nil || len(fn.Body.List) > 1 {
		return false
	}
	if len(fn.Body.List) == 0 {
		return true
	}
	ret, ok := fn.Body.List[0].(*ast.ReturnStmt)
	if !ok || len(ret.Results) != 1 {
		return false
	}
	id, ok := ret.Results[0].(*ast.Ident)
	if !ok {
		return false
	}
	for _, p := range fn.Type.Params.List {
		for _, n := range p.Names {
			if n.Name == id.Name {
				return true
			}
		}
	}
	return id.Name == "nil"
}

// What the seams are made of is linked by no program.
func TestProgramsDoNotLinkTheWitness(t *testing.T) {
	for tags, linked := range map[string]bool{"": false, "leaktest": true} {
		cmd := exec.Command("go", append([]string{"list", "-deps", "-tags", tags}, programs...)...)
		cmd.Dir = root
		cmd.Stderr = os.Stderr
		out, err := cmd.Output()
		if err != nil {
			t.Fatal(err)
		}
		if got := slices.Contains(strings.Fields(string(out)), "sahm/mpc/leaktest"); got != linked {
			t.Errorf("tags %q: linked: %t", tags, got)
		}
	}
}
