package app_test

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"go.yaml.in/yaml/v3"
)

// composeFile is what the test reads of docker-compose.yml.
type composeFile struct {
	Services map[string]struct {
		Image      string
		Build      any
		Command    []string
		Entrypoint []string
		Volumes    []string
		Secrets    []string
		Networks   []string
		DependsOn  map[string]struct{ Condition string } `yaml:"depends_on"`
	}
	Volumes, Secrets, Networks, Configs map[string]any
}

// The topology of docker-compose.yml stays startable: what it names exists,
// and the flags that it passes are flags of the programs. Where Docker runs,
// `docker compose config -q` says the same of the syntax.
func TestComposeFile(t *testing.T) {
	dir := moduleRoot(t)
	raw, err := os.ReadFile(filepath.Join(dir, "docker-compose.yml"))
	if err != nil {
		t.Fatal(err)
	}
	var c composeFile
	if err := yaml.Unmarshal(raw, &c); err != nil {
		t.Fatal(err)
	}
	sources := map[string]string{
		"sahm":           "server/cli/up.go",
		"sahm-custodian": "mpc/cmd/sahm-custodian/*.go",
		"sahm-trainer":   "trainer/cmd/sahm-trainer/*.go",
	}
	programs := map[string]int{}
	for name, s := range c.Services {
		if s.Image == "" && s.Build == nil {
			t.Errorf("%s has neither image nor build", name)
		}
		if strings.HasSuffix(s.Image, ":latest") || !strings.Contains(s.Image, ":") && s.Image != "sahm" {
			t.Errorf("%s: image %q floats", name, s.Image)
		}
		for on := range s.DependsOn {
			if _, ok := c.Services[on]; !ok {
				t.Errorf("%s depends on %s, which does not exist", name, on)
			}
		}
		for _, v := range s.Volumes {
			if source, _, _ := strings.Cut(v, ":"); !has(c.Volumes, source) {
				t.Errorf("%s mounts %s, which is not declared", name, source)
			}
		}
		for _, v := range s.Secrets {
			if !has(c.Secrets, v) {
				t.Errorf("%s reads secret %s, which is not declared", name, v)
			}
		}
		for _, v := range s.Networks {
			if !has(c.Networks, v) {
				t.Errorf("%s is on network %s, which is not declared", name, v)
			}
		}
		if s.Image != "sahm" {
			continue
		}
		program := "sahm"
		if len(s.Entrypoint) > 0 {
			program = s.Entrypoint[0]
		}
		programs[program]++
		known := flagNames(t, filepath.Join(dir, sources[program]))
		for _, a := range s.Command[1:] {
			if flag, _, _ := strings.Cut(a, "="); !slices.Contains(known, strings.TrimLeft(flag, "-")) {
				t.Errorf("%s: %s has no flag %s", name, program, flag)
			}
		}
		if slices.ContainsFunc(s.Command, func(a string) bool { return regexp.MustCompile(`://[^/@]*:[^/@]*@`).MatchString(a) }) {
			t.Errorf("%s: a password is on the command line", name)
		}
	}
	if programs["sahm"] != 1 || programs["sahm-custodian"] != 5 || programs["sahm-trainer"] != 6 {
		t.Errorf("programs: %v, want one server, five custodians, six trainers", programs)
	}
}

func has(m map[string]any, key string) bool { _, ok := m[key]; return ok }

// flagNames finds the flags that the files declare.
func flagNames(t *testing.T, pattern string) []string {
	t.Helper()
	files, err := filepath.Glob(pattern)
	if err != nil || len(files) == 0 {
		t.Fatalf("%s: %v", pattern, err)
	}
	var names []string
	declared := regexp.MustCompile(`\.(?:String|Int|Int64|Bool|Duration|Text|Float64|Uint64|StringSlice)Var\([^,]+, "([a-z-]+)"`)
	for _, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range declared.FindAllStringSubmatch(string(b), -1) {
			names = append(names, m[1])
		}
	}
	return names
}
