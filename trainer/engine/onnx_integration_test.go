//go:build integration

package engine_test

import (
	"bytes"
	"context"
	"encoding/binary"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"sahm/federated/model"
	"sahm/trainer/engine"
)

// onnxScript runs a model in onnxruntime: features in, probabilities out, both
// little-endian float32.
const onnxScript = `
import sys, numpy, onnxruntime
session = onnxruntime.InferenceSession(sys.argv[1], providers=["CPUExecutionProvider"])
(x,) = session.get_inputs()
assert x.name == "features" and session.get_modelmeta().custom_metadata_map["sahm.spec"], x.name
rows = numpy.fromfile(sys.argv[2], dtype="<f4").reshape(-1, x.shape[1])
logits, probabilities = session.run(["logits", "probabilities"], {"features": rows})
assert logits.shape == probabilities.shape
probabilities.astype("<f4").tofile(sys.argv[3])
`

// TestONNXRuntime: onnxruntime reads what WriteONNX wrote and predicts what the
// engine predicts. scripts/onnx.sh installs it and runs this.
func TestONNXRuntime(t *testing.T) {
	python := os.Getenv("SAHM_ONNX_PYTHON")
	if python == "" {
		t.Skip("not compared with onnxruntime: SAHM_ONNX_PYTHON names no Python that has it; scripts/onnx.sh does")
	}
	e := newEngine(t)
	all := worlds()
	all["logistic"] = world{specs()["logistic sgd"], 7, 3, problem(40, 7, 3)}
	all["mlp"] = world{specs()["mlp tanh deep l2"], 7, 3, problem(40, 7, 3)}
	for name, w := range all {
		if w.spec.Family == model.FTTransformer || w.spec.Family == model.LM {
			continue
		}
		params := train(t, e, input(w.spec, w.data, w.inputs, w.classes, 40)).Params
		dir := t.TempDir()
		var file bytes.Buffer
		if err := model.WriteONNX(&file, w.spec, w.inputs, w.classes, params, nil); err != nil {
			t.Fatal(err)
		}
		var x []byte
		for _, v := range w.data.x {
			x = binary.LittleEndian.AppendUint32(x, math.Float32bits(v))
		}
		paths := []string{filepath.Join(dir, "model.onnx"), filepath.Join(dir, "x"), filepath.Join(dir, "p")}
		for i, content := range [][]byte{file.Bytes(), x} {
			if err := os.WriteFile(paths[i], content, 0o600); err != nil {
				t.Fatal(err)
			}
		}
		if out, err := exec.Command(python, append([]string{"-c", onnxScript}, paths...)...).CombinedOutput(); err != nil {
			t.Fatalf("%s: %v\n%s", name, err, out)
		}
		got, err := os.ReadFile(paths[2])
		if err != nil {
			t.Fatal(err)
		}
		want, err := e.Probabilities(context.Background(), engine.Rows{Spec: w.spec, Inputs: w.inputs, Classes: w.classes, Params: params, X: w.data.x})
		if err != nil || len(got) != 4*len(want) {
			t.Fatalf("%s: %d bytes for %d probabilities, %v", name, len(got), len(want), err)
		}
		worst := 0.0
		for i, p := range want {
			worst = max(worst, math.Abs(float64(p-math.Float32frombits(binary.LittleEndian.Uint32(got[4*i:])))))
		}
		if worst > 1e-5 {
			t.Errorf("%s: probabilities apart by up to %v", name, worst)
		}
		t.Logf("%s: apart by at most %.1e", name, worst)
	}
}
