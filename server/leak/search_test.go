package leak

import (
	"encoding/json"
	"encoding/pem"
	"fmt"
	"slices"
	"testing"
)

// What memory holds is looked into one layer deep, wherever the pieces and
// pages of the search begin, and between pages of zeros.
func TestEncodingsInMemoryAreOpened(t *testing.T) {
	for name, encode := range map[string]func([]byte) []byte{
		"as it is": func(s []byte) []byte { return s },
		"PEM": func(s []byte) []byte {
			return pem.EncodeToMemory(&pem.Block{Type: "KEY", Bytes: append(make([]byte, 20), s...)})
		},
		"%q": func(s []byte) []byte { return fmt.Appendf(nil, "%q", s) },
		"indented": func(s []byte) []byte {
			numbers := make([]int, len(s))
			for i, b := range s {
				numbers[i] = int(b)
			}
			b, err := json.MarshalIndent(numbers, "", "\t")
			if err != nil {
				t.Fatal(err)
			}
			return b
		},
	} {
		for _, at := range []int{0, page - 40, 9*page + 17, piece - 60, piece + overlap - 50} {
			for _, tail := range []int{0, 3*page + 5} {
				c, secret := planted(t)
				f, err := c.create("memory", "now", "x")
				if err != nil {
					t.Fatal(err)
				}
				content := slices.Concat(make([]byte, at), []byte("v="), encode(secret), make([]byte, tail))
				if _, err := f.Write(content); err != nil {
					t.Fatal(err)
				}
				if err := f.Close(); err != nil {
					t.Fatal(err)
				}
				if got := foundIn(t, c, secret); !slices.Equal(got, []Channel{Memory}) {
					t.Errorf("%s at %d, %d bytes before the end: found in %v", name, at, tail, got)
				}
			}
		}
	}
}
