package leak

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"sahm/server/leak/scan"
)

// Every row is found as an object, of which no line of the file is a part; a
// field that anybody could have written is no canary, and no error.
func TestEveryRowIsFoundByItsFields(t *testing.T) {
	dir := t.TempDir()
	file, schema := filepath.Join(dir, "data.csv"), filepath.Join(dir, "schema.json")
	text, objects := "m1,m2\n", []map[string]any{}
	for i := range 40 {
		a, b := fmt.Sprintf("51%d.384756019", 2+i), "111.111111111"
		text += a + "," + b + "\n"
		objects = append(objects, map[string]any{"m1": json.Number(a), "m2": json.Number(b)})
	}
	if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(schema, []byte("{}"), 0o600); err != nil {
		t.Fatal(err)
	}
	var s scan.Set
	if err := (&Sources{Files: []string{file}, Published: schema}).rows(&s, map[string]int{}); err != nil {
		t.Fatal(err)
	}
	sc, err := scan.New(s.Patterns())
	if err != nil {
		t.Fatal(err)
	}
	for i, o := range objects {
		b, err := json.Marshal(o)
		if err != nil {
			t.Fatal(err)
		}
		found := 0
		sc.Bytes(b, func(*scan.Pattern, int) { found++ })
		if found != 1 {
			t.Errorf("row %d: %d finds in %s", i+1, found, b)
		}
	}
}
