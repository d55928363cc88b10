package report

import (
	"encoding/json"
	"fmt"
	"os"
)

// Load reads what Save wrote. A file that is not there is fs.ErrNotExist.
func Load[T any](path string) (*T, error) {
	body, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	r := new(T)
	if err := json.Unmarshal(body, r); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return r, nil
}

// Save replaces the file by v as JSON, whole or not at all.
func Save(path string, v any) error {
	body, err := json.Marshal(v)
	if err != nil {
		return err
	}
	if err := os.WriteFile(path+".new", body, 0o644); err != nil {
		return err
	}
	return os.Rename(path+".new", path)
}
