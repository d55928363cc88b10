package cli

import (
	"fmt"
	"math/big"
	"strings"

	"sahm/dao"
)

// amount reads a flag's value: wei, or whole or fractional credits written
// with the word ("12.5credits").
func amount(flag, s string) (dao.Wei, error) {
	number, inCredits := strings.CutSuffix(strings.TrimSpace(strings.ToLower(s)), "credits")
	if !inCredits {
		w, err := dao.ParseWei(s)
		if err != nil {
			return w, fmt.Errorf("%s: %w (wei, or for example 12.5credits)", flag, err)
		}
		return w, nil
	}
	number = strings.TrimSpace(number)
	units, fraction, _ := strings.Cut(number, ".")
	bad := fmt.Errorf("%s: %w: %q (wei, or for example 12.5credits)", flag, dao.ErrBadAmount, s)
	if len(fraction) > 18 || units == "" || strings.Trim(units+fraction, "0123456789") != "" {
		return dao.Wei{}, bad
	}
	v, ok := new(big.Int).SetString(units+fraction+strings.Repeat("0", 18-len(fraction)), 10)
	if !ok {
		return dao.Wei{}, bad
	}
	return dao.ParseWei(v.String())
}

// amounts reads a list of them back as wei text.
func amounts(flag string, list []string) ([]string, error) {
	out := make([]string, len(list))
	for i, s := range list {
		w, err := amount(flag, s)
		if err != nil {
			return nil, err
		}
		out[i] = w.String()
	}
	return out, nil
}
