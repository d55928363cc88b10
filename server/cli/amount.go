package cli

import (
	"fmt"
	"math/big"
	"strings"

	"sahm/dao"
)

// dust is a millionth of a token in wei. A bare number below it was meant in
// whole tokens and is refused: 5 for a price floor would be no floor at all.
const dust = 1_000_000_000_000

// badAmount is an [dao.ErrBadAmount] in the words of who wrote it.
type badAmount string

func (e badAmount) Error() string        { return string(e) }
func (e badAmount) Is(target error) bool { return target == dao.ErrBadAmount }

// amount reads a flag's value: wei, or whole or fractional credits written
// with the word ("12.5credits").
func amount(flag, s string) (dao.Wei, error) { return amountOf(flag, "credits", s) }

// amountOf reads an amount of the token with that word, in the plural.
func amountOf(flag, word, s string) (dao.Wei, error) {
	text := strings.TrimSpace(strings.ToLower(s))
	bad := badAmount(fmt.Sprintf("%s: %q is no amount; write for example 12.5%s, or wei", flag, s, word))
	number, inTokens := strings.CutSuffix(text, word)
	if !inTokens {
		number, inTokens = strings.CutSuffix(text, strings.TrimSuffix(word, "s")) // as amounts are printed
	}
	if !inTokens {
		number, inWei := strings.CutSuffix(text, "wei")
		w, err := dao.ParseWei(strings.TrimSpace(number))
		if err != nil {
			return w, bad
		}
		if !inWei && !w.IsZero() && w.Big().Cmp(big.NewInt(dust)) < 0 {
			return dao.Wei{}, badAmount(fmt.Sprintf("%s: %q is that many wei, and 10^18 wei are one: write %[2]s%[3]s, or %[2]swei if you mean it", flag, text, word))
		}
		return w, nil
	}
	number = strings.TrimSpace(number)
	units, fraction, _ := strings.Cut(number, ".")
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
