package mask

import "fmt"

// AddMask adds one stream to dst, modulo 2^b. dst holds ctx.Length
// little-endian words. Errors: ErrBadContext, ErrWrongLength.
func AddMask(dst []byte, seed [32]byte, ctx Context) error {
	return AddMasks(dst, []Term{{Seed: seed, Context: ctx}}, Options{})
}

// AddMasks is the member's side of a round: it adds to dst, modulo 2^b, the
// streams of all pieces in one pass. The contexts must belong to one upload
// and differ in nothing but the subset.
//
// The caller stores the result durably before sending it, and never calls
// this again with the same upload nonce. Errors: ErrBadContext,
// ErrWrongLength, ErrMixedContexts, ErrReusedStream; dst is then unchanged.
func AddMasks(dst []byte, terms []Term, opt Options) error {
	if err := checkUpload(terms); err != nil {
		return err
	}
	if err := checkLength(dst, terms[0].Context); err != nil {
		return err
	}
	_, err := accumulate(dst, terms, nil, opt)
	return err
}

// checkUpload accepts the terms of one upload, one for each subset.
func checkUpload(terms []Term) error {
	if err := checkTerms(terms); err != nil {
		return err
	}
	for _, t := range terms[1:] {
		c := t.Context
		c.Subset = terms[0].Context.Subset
		if c != terms[0].Context {
			return fmt.Errorf("%w: masks of two uploads", ErrMixedContexts)
		}
	}
	return nil
}

// TSum is a custodian's answer: Σ PRG(k_{i,T}, context_i) mod 2^b over the
// terms, one for each member of the cohort and each piece that the custodian
// answers for. Any holder of the same pieces computes the same bytes.
//
// The contexts may differ only in what names the member (dataset, version,
// contributor, trainer, upload nonce) and in the subset. Errors:
// ErrBadContext, ErrMixedContexts, ErrReusedStream.
func TSum(terms []Term, opt Options) ([]byte, error) {
	if err := checkTerms(terms); err != nil {
		return nil, err
	}
	sum := make([]byte, terms[0].Context.Size())
	_, err := accumulate(sum, terms, nil, opt)
	return sum, err
}

// InnerProduct returns ⟨PRG(term), g⟩ mod 2^b for each term; g has one
// coordinate for each word. Errors as TSum, and ErrWrongLength for g.
func InnerProduct(terms []Term, g []int32, opt Options) ([]uint64, error) {
	if err := checkGradient(terms, g); err != nil {
		return nil, err
	}
	return accumulate(nil, terms, g, opt)
}

// TSumAndInner is TSum and InnerProduct in one pass over the streams.
func TSumAndInner(terms []Term, g []int32, opt Options) (sum []byte, inner []uint64, err error) {
	if err := checkGradient(terms, g); err != nil {
		return nil, nil, err
	}
	sum = make([]byte, terms[0].Context.Size())
	inner, err = accumulate(sum, terms, g, opt)
	return sum, inner, err
}

func checkGradient(terms []Term, g []int32) error {
	if err := checkTerms(terms); err != nil {
		return err
	}
	if d := terms[0].Context.Length; uint64(len(g)) != d {
		return fmt.Errorf("%w: gradient of %d for a vector of %d", ErrWrongLength, len(g), d)
	}
	return nil
}

// checkTerms accepts terms of one round that name every stream once.
func checkTerms(terms []Term) error {
	if len(terms) == 0 {
		return fmt.Errorf("%w: no terms", ErrBadContext)
	}
	seen := make(map[Context]struct{}, len(terms))
	first := terms[0].Context.common()
	for _, t := range terms {
		if err := t.Context.Validate(); err != nil {
			return err
		}
		if t.Context.common() != first {
			return fmt.Errorf("%w: two rounds, runs or vector shapes", ErrMixedContexts)
		}
		if _, ok := seen[t.Context]; ok {
			return fmt.Errorf("%w: subset %d", ErrReusedStream, t.Context.Subset)
		}
		seen[t.Context] = struct{}{}
	}
	return nil
}

// common is the part of a context that every member of a cohort shares.
func (c Context) common() Context {
	c.DatasetID, c.DatasetVersion = [32]byte{}, 0
	c.Contributor, c.Trainer = [20]byte{}, [20]byte{}
	c.Subset, c.UploadNonce = 0, [16]byte{}
	return c
}

func checkLength(v []byte, ctx Context) error {
	if len(v) != ctx.Size() {
		return fmt.Errorf("%w: %d bytes, want %d words of %d bits", ErrWrongLength, len(v), ctx.Length, ctx.Bits)
	}
	return nil
}
