package api

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"math/big"
	"net/http"
	"strings"

	"github.com/gin-gonic/gin"

	"sahm/dao"
	"sahm/server/api/gen"
)

// decode reads a JSON body; unknown fields and trailing data are refused.
func decode(c *gin.Context, v any) error {
	if c.Request.Body == nil {
		return malformed("a JSON body is missing")
	}
	b, err := io.ReadAll(c.Request.Body)
	if err != nil {
		return malformed("the body cannot be read")
	}
	return strict(b, v)
}

func strict(b []byte, v any) error {
	d := json.NewDecoder(bytes.NewReader(b))
	d.DisallowUnknownFields()
	if err := d.Decode(v); err != nil {
		// encoding/json has no type for this error.
		if field, ok := strings.CutPrefix(err.Error(), "json: unknown field "); ok {
			return fmt.Errorf("%w: %s", ErrUnknownField, field)
		}
		var tooBig *http.MaxBytesError
		if errors.As(err, &tooBig) {
			return ErrTooLarge
		}
		return malformed("%v", err)
	}
	if _, err := d.Token(); !errors.Is(err, io.EOF) {
		return malformed("data after the JSON document")
	}
	return nil
}

// parser collects the first error of a list of conversions.
type parser struct{ err error }

func (p *parser) note(what string, err error) {
	if err != nil && p.err == nil {
		p.err = fmt.Errorf("%s: %w", what, err)
	}
}

func (p *parser) address(what, s string) dao.Address {
	a, err := dao.ParseAddress(s)
	p.note(what, err)
	return a
}

func (p *parser) hash(what, s string) dao.Hash {
	h, err := dao.ParseHash(s)
	p.note(what, err)
	return h
}

func (p *parser) hashes(what string, list []string) []dao.Hash {
	out := make([]dao.Hash, len(list))
	for i, s := range list {
		out[i] = p.hash(what, s)
	}
	return out
}

func (p *parser) wei(what, s string) dao.Wei {
	w, err := dao.ParseWei(s)
	p.note(what, err)
	return w
}

func (p *parser) u64(what string, n int64) uint64 {
	if n < 0 {
		p.note(what, malformed("%d is negative", n))
	}
	return uint64(n)
}

func (p *parser) u32(what string, n int64) uint32 {
	if n < 0 || n > math.MaxUint32 {
		p.note(what, malformed("%d is out of range", n))
	}
	return uint32(n)
}

func proposalID(s string) (*big.Int, error) {
	id, ok := new(big.Int).SetString(s, 10)
	if !ok || id.Sign() < 0 || id.BitLen() > 256 {
		return nil, malformed("proposal id %q", s)
	}
	return id, nil
}

func hexes(list []dao.Hash) []string {
	out := make([]string, len(list))
	for i, h := range list {
		out[i] = h.String()
	}
	return out
}

func genCall(c Call) gen.Call { return gen.Call{To: c.To.String(), Calldata: nonNil(c.Data)} }

func genActions(list []Action) []gen.ProposalAction {
	out := make([]gen.ProposalAction, len(list))
	for i, a := range list {
		out[i] = gen.ProposalAction{Target: a.To.String(), Calldata: nonNil(a.Data), Text: a.Text}
		if !a.ValueWei.IsZero() {
			value := a.ValueWei.String()
			out[i].ValueWei = &value
		}
		if len(a.Changes) > 0 {
			changes := make([]gen.ProposalChange, len(a.Changes))
			for k, c := range a.Changes {
				changes[k] = gen.ProposalChange{Name: c.Name, Unit: gen.Unit(c.Unit), Present: c.Present, Proposed: c.Proposed}
			}
			out[i].Changes = &changes
		}
	}
	return out
}

func genBooks(b Books) gen.Books {
	return gen.Books{FundedWei: b.FundedWei.String(), PaidWei: b.PaidWei.String(), RefundedWei: b.RefundedWei.String(),
		ClaimableWei: b.ClaimableWei.String(), HeldWei: b.HeldWei.String()}
}

func nonNil(b []byte) []byte {
	if b == nil {
		return []byte{}
	}
	return b
}

func ether(n int64) dao.Wei {
	return dao.NewWei(new(big.Int).Mul(big.NewInt(n), new(big.Int).Exp(big.NewInt(10), big.NewInt(18), nil)))
}

// amount writes wei for people: whole tokens with up to six decimals.
func amount(w dao.Wei) string {
	f := new(big.Rat).SetFrac(w.Big(), ether(1).Big())
	s := f.FloatString(6)
	return strings.TrimSuffix(strings.TrimRight(s, "0"), ".")
}
