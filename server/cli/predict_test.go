package cli

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"math"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"sahm/dao"
	"sahm/federated/model"
	"sahm/federated/protocol"
	"sahm/trainer/card"
	"sahm/trainer/dataset"
	"sahm/trainer/engine"
)

// trees is a table whose label follows from the colour, nearly, and the size.
func trees(rows int) string {
	var b strings.Builder
	b.WriteString("colour,size,kind\n")
	for i := range rows {
		colour, kind := "green", "oak"
		if i%2 == 1 {
			colour, kind = "red", "elm"
		}
		fmt.Fprintf(&b, "%s,%d,%s\n", colour, i%7+3*(i%2), kind)
	}
	return b.String()
}

// modelFolder is what `sahm run model` writes for a model of trees.
func modelFolder(t *testing.T, spec model.Spec) string {
	t.Helper()
	table, err := dataset.ReadCSV(strings.NewReader(trees(200)), dataset.Options{Label: "kind"})
	if err != nil {
		t.Fatal(err)
	}
	schema, err := dataset.InferSchema(table)
	if err != nil {
		t.Fatal(err)
	}
	sum, _, err := dataset.StatsVector(schema, table)
	if err != nil {
		t.Fatal(err)
	}
	enc, err := dataset.NewEncoder(schema, sum)
	if err != nil {
		t.Fatal(err)
	}
	x, y, _, err := enc.Encode(table)
	if err != nil {
		t.Fatal(err)
	}
	e, err := engine.New()
	if err != nil {
		t.Fatal(err)
	}
	defer e.Close()
	out, err := e.Train(context.Background(), engine.TrainInput{Spec: spec, Inputs: enc.Width(), Classes: enc.Classes(), X: x, Y: y, Steps: 100,
		Params: model.Init(spec, enc.Width(), enc.Classes(), dao.Hash{1})})
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	var b bytes.Buffer
	if err := model.WriteSafetensors(&b, spec, model.Shapes(spec, enc.Width(), enc.Classes()), out.Params, nil); err != nil {
		t.Fatal(err)
	}
	doc, err := json.Marshal(map[string]any{"run": "0x01", "modelHash": model.Hash(out.Params), "spec": json.RawMessage(spec.Canonical()),
		"schema": json.RawMessage(schema.Canonical()), "statistics": protocol.Bytes(protocol.EncodeInt64s(sum))})
	if err != nil {
		t.Fatal(err)
	}
	for name, content := range map[string][]byte{paramsFile: b.Bytes(), encodingFile: doc} {
		if err := os.WriteFile(filepath.Join(dir, name), content, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func predictArgs(t *testing.T, args ...string) (code int, out, errOut string) {
	t.Helper()
	var o, e bytes.Buffer
	code = Main(context.Background(), "test", append([]string{"predict"}, args...), &o, &e)
	return code, o.String(), e.String()
}

func TestPredict(t *testing.T) {
	dir := modelFolder(t, model.DefaultSpec(model.MLP))
	rows := filepath.Join(t.TempDir(), "rows.csv")
	if err := os.WriteFile(rows, []byte("size,colour,owner\n4,green,me\n6,red,me\n,blue,you\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	code, out, errOut := predictArgs(t, dir, "--input", rows, "--explain", "--json")
	if code != 0 {
		t.Fatalf("%d: %s", code, errOut)
	}
	var a predictions
	if err := json.Unmarshal([]byte(out), &a); err != nil {
		t.Fatal(err)
	}
	if len(a.Rows) != 3 || a.Rows[0].Prediction != "oak" || a.Rows[1].Prediction != "elm" || a.Label != "kind" || a.Counts.Unknown != 1 || a.Counts.Missing != 1 {
		t.Errorf("%+v", a)
	}
	for _, p := range a.Rows {
		total := p.Explanation.Baseline + p.Explanation.Gap
		for _, v := range p.Explanation.Effects {
			total += v.Effect
		}
		if math.Abs(total-p.Probability) > 1e-5 || p.Probability < 0.5 || len(p.Explanation.Effects) != 2 {
			t.Errorf("row %d: the explanation adds up to %v of %v", p.Row, total, p.Probability)
		}
	}
	if top := a.Rows[0].Explanation.Effects[0]; top.Column != "colour" || top.Value != "green" || top.Effect <= 0 {
		t.Errorf("the largest effect is %+v", top)
	}
	code, out, errOut = predictArgs(t, dir, "--input", rows, "--explain")
	if code != 0 || !strings.Contains(out, "row 1  oak") || !strings.Contains(out, "colour = green") || !strings.Contains(out, "1 unknown categories") {
		t.Errorf("%d: %s%s", code, out, errOut)
	}
}

func TestPredictRefusals(t *testing.T) {
	dir := modelFolder(t, model.DefaultSpec(model.Logistic))
	rows := filepath.Join(dir, "rows.csv")
	if err := os.WriteFile(rows, []byte("size\n4\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		args []string
		code int
		says string
	}{
		"neither":         {[]string{dir}, 2, "--input"},
		"both":            {[]string{dir, "--input", rows, "--serve", "127.0.0.1:0"}, 2, "--input"},
		"no folder":       {[]string{filepath.Join(dir, "none"), "--input", rows}, 2, "sahm run model"},
		"no file":         {[]string{dir, "--input", rows + "x"}, 2, "rows.csvx"},
		"a column lacks":  {[]string{dir, "--input", rows}, 2, "colour"},
		"to the world":    {[]string{dir, "--serve", "0.0.0.0:8430"}, 2, "this machine"},
		"not an address":  {[]string{dir, "--serve", "8430"}, 2, "--serve"},
		"without a model": {nil, 2, ""},
	} {
		if code, _, errOut := predictArgs(t, c.args...); code != c.code || !strings.Contains(errOut, c.says) {
			t.Errorf("%s: %d, %s", name, code, errOut)
		}
	}
	// Parameters that are not those that the encoding belongs to.
	raw, err := os.ReadFile(filepath.Join(dir, paramsFile))
	if err != nil {
		t.Fatal(err)
	}
	raw[len(raw)-1] ^= 1
	if err := os.WriteFile(filepath.Join(dir, paramsFile), raw, 0o600); err != nil {
		t.Fatal(err)
	}
	if code, _, errOut := predictArgs(t, dir, "--input", rows); code != 1 || !strings.Contains(errOut, "was changed") {
		t.Errorf("another model: %d, %s", code, errOut)
	}
}

func TestPredictServes(t *testing.T) {
	m, err := openLocal(modelFolder(t, model.DefaultSpec(model.Logistic)))
	if err != nil {
		t.Fatal(err)
	}
	defer m.close()
	s := httptest.NewServer(m.handler())
	defer s.Close()
	for name, c := range map[string]struct {
		kind, body, host string
		status           int
		says             string
	}{
		"csv":           {"text/csv; charset=utf-8", "colour,size\ngreen,4\nred,6\n", "", 200, `"prediction":"oak"`},
		"json":          {"application/json", `{"rows":[{"colour":"green","size":4},{"colour":"red","size":null}]}`, "", 200, `"missing":1`},
		"nothing known": {"application/json", `{"rows":[{}]}`, "", 200, `"missing":2`},
		"no rows":       {"application/json", `{"rows":[]}`, "", 400, "header"},
		"other column":  {"application/json", `{"rows":[{"colours":"green"}]}`, "", 400, "colours"},
		"other field":   {"application/json", `{"row":[]}`, "", 400, "row"},
		"a list":        {"application/json", `{"rows":[{"colour":["green"]}]}`, "", 400, "neither"},
		"two":           {"application/json", `{"rows":[]}{}`, "", 400, "after"},
		"a form":        {"application/x-www-form-urlencoded", "a=b", "", 415, "text/csv"},
		"another name":  {"text/csv", "colour,size\ngreen,4\n", "evil.example", 403, "evil.example"},
		"too long":      {"application/json", `{"rows":[{"colour":"` + strings.Repeat("x", maxPredictBytes), "", 413, ""},
	} {
		req, err := http.NewRequest(http.MethodPost, s.URL+"/predict?explain=true", strings.NewReader(c.body))
		if err != nil {
			t.Fatal(err)
		}
		req.Header.Set("Content-Type", c.kind)
		if c.host != "" {
			req.Host = c.host
		}
		res, err := http.DefaultClient.Do(req)
		if err != nil {
			t.Fatal(err)
		}
		var b bytes.Buffer
		_, err = b.ReadFrom(res.Body)
		res.Body.Close()
		if err != nil || res.StatusCode != c.status || !strings.Contains(b.String(), c.says) {
			t.Errorf("%s: %d %s, %v", name, res.StatusCode, b.String(), err)
		}
	}
}

// TestModelCard: the card's files are written, with measures where there are
// rows.
func TestModelCard(t *testing.T) {
	dir := modelFolder(t, model.DefaultSpec(model.Logistic))
	m, err := openLocal(dir)
	if err != nil {
		t.Fatal(err)
	}
	defer m.close()
	path := filepath.Join(dir, "test.csv")
	if err := os.WriteFile(path, []byte(trees(60)+"red,3,yew\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	var a modelAnswer
	rows, err := score(context.Background(), m, path, &a)
	if err != nil || a.Rows != 61 || *a.Accuracy < 0.9 || rows.Unknown != 1 {
		t.Fatalf("%+v, %v", a, err)
	}
	files, err := writeCard(context.Background(), dir, describeModel(&m.file, m.schema, 200), &m.file, rows, m)
	if err != nil || len(files) != 3 {
		t.Fatalf("%v, %v", files, err)
	}
	raw, err := os.ReadFile(files[0])
	if err != nil {
		t.Fatal(err)
	}
	var c card.Card
	if err := json.Unmarshal(raw, &c); err != nil {
		t.Fatal(err)
	}
	if c.Measures.Accuracy != *a.Accuracy || c.Measures.Importance[0].Column != "colour" || c.Model.Hash != m.hash || c.Data.Rows != 200 || len(c.Data.Columns) != 2 {
		t.Errorf("%s", raw)
	}
}
