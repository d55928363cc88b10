package cli

import (
	"fmt"
	"math"
	"math/big"
	"strconv"
	"strings"
	"time"

	"sahm/dao"
	"sahm/dao/pricing"
)

// worded reads a flag's value in a token's smallest unit: wei, or whole or
// fractional units followed by the token's word ("25votes").
func worded(flag, word, s string) (dao.Wei, error) {
	if text := strings.ToLower(strings.TrimSpace(s)); word != "credits" && (strings.HasSuffix(text, "credits") || strings.HasSuffix(text, "credit")) {
		return dao.Wei{}, badUsage("%s: %q is not in %s", flag, s, word)
	}
	w, err := amountOf(flag, word, s)
	if err != nil {
		return w, fmt.Errorf("%w: %w", ErrUsage, err)
	}
	return w, nil
}

// seconds reads a duration: seconds, or numbers with d, h, m and s ("3d",
// "1h30m").
func seconds(flag, s string) (uint64, error) {
	if n, err := strconv.ParseUint(s, 10, 63); err == nil {
		return n, nil
	}
	bad := badUsage("%s: %q is no time; for example 3d, 90m or 3600", flag, s)
	if s == "" {
		return 0, bad
	}
	days, rest, found := strings.Cut(s, "d")
	if !found {
		days, rest = "0", s
	}
	n, err := strconv.ParseUint(days, 10, 16)
	if err != nil {
		return 0, bad
	}
	var d time.Duration
	if rest != "" {
		if d, err = time.ParseDuration(rest); err != nil || d < 0 || d%time.Second != 0 {
			return 0, bad
		}
	}
	return n*86_400 + uint64(d/time.Second), nil
}

// percent reads a part of the whole in 1/scale: "5%", "2.5%", or the number
// itself.
func percent(flag, s string, scale int64) (int, error) {
	number, is := strings.CutSuffix(strings.TrimSpace(s), "%")
	r, ok := new(big.Rat).SetString(number)
	if ok && is {
		r.Mul(r, big.NewRat(scale, 100))
	}
	if !ok || !r.IsInt() || r.Sign() < 0 || !r.Num().IsInt64() || r.Num().Int64() > math.MaxInt32 || strings.Trim(number, "0123456789.") != "" {
		return 0, badUsage("%s: %q is no part; for example 5%%, or %d for the whole", flag, s, scale)
	}
	if scale == 10_000 && !is && r.Sign() > 0 && r.Num().Int64() < 100 { // meant in per cent
		return 0, badUsage("%s: %q is that many hundredths of a percent: write %s%%, or 0.%02d%% if you mean it", flag, number, number, r.Num().Int64())
	}
	return int(r.Num().Int64()), nil
}

// exponent reads what multiplies a price as millionths of an exponent: the
// number itself, "5%" for one and a twentieth, "4x" for four times.
func exponent(flag, s string) (int, error) {
	if n, err := strconv.ParseUint(s, 10, 31); err == nil {
		return int(n), nil
	}
	factor := 0.0
	if number, is := strings.CutSuffix(s, "%"); is {
		f, err := strconv.ParseFloat(number, 64)
		factor = 1 + f/100
		if err != nil {
			factor = 0
		}
	} else if number, is := strings.CutSuffix(s, "x"); is {
		factor, _ = strconv.ParseFloat(number, 64) // 0 is refused below
	}
	if !(factor >= 1 && factor <= 64) {
		return 0, badUsage("%s: %q is no rise; for example 5%%, 2x or 48790 (millionths of an exponent), at most 64x", flag, s)
	}
	return int(math.Round(math.Log(factor) * 1e6)), nil
}

// halfLife reads the time in which a price halves, as what is taken off the
// exponent in each price period.
func halfLife(flag, s string) (int, error) {
	n, err := seconds(flag, s)
	if err != nil {
		return 0, err
	}
	if n < pricing.PeriodSeconds {
		return 0, badUsage("%s: %q is shorter than a price period, %d s", flag, s, pricing.PeriodSeconds)
	}
	return max(1, int(math.Round(math.Ln2*1e6*pricing.PeriodSeconds/float64(n)))), nil
}

// inUnit writes a value of the API for people.
func inUnit(unit, value string) string {
	n, ok := new(big.Int).SetString(value, 10)
	if !ok {
		if unit == "account" && value == (dao.Address{}).String() {
			return "nobody"
		}
		return value
	}
	switch unit {
	case "credit", "votes":
		return units(n) + " " + unit
	case "native":
		return units(n) + " coins"
	case "bps":
		return strings.TrimSuffix(strings.TrimRight(new(big.Rat).SetFrac(n, big.NewInt(100)).FloatString(2), "0"), ".") + " %"
	case "percent":
		return value + " %"
	case "seconds":
		if n.IsInt64() && n.Int64() < math.MaxInt64/int64(time.Second) {
			return span(n.Int64())
		}
	case "micro":
		f, _ := new(big.Rat).SetFrac(n, big.NewInt(1e6)).Float64()
		return fmt.Sprintf("%s (×%.4g)", value, math.Exp(f))
	}
	return value
}

// units writes wei as whole tokens, exactly.
func units(n *big.Int) string {
	return strings.TrimSuffix(strings.TrimRight(new(big.Rat).SetFrac(n, big.NewInt(1e18)).FloatString(18), "0"), ".")
}

// span writes seconds in days, hours, minutes and seconds.
func span(s int64) string {
	if s == 0 {
		return "0s"
	}
	out := ""
	for _, u := range []struct {
		name string
		size int64
	}{{"d", 86_400}, {"h", 3_600}, {"m", 60}, {"s", 1}} {
		if n := s / u.size; n > 0 {
			out += fmt.Sprintf("%d%s", n, u.name)
			s %= u.size
		}
	}
	return out
}
