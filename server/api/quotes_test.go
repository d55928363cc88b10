package api

import (
	"testing"
	"time"

	"pgregory.net/rapid"

	"sahm/dao/pricing"
)

// TestExpiry: a quote ends with its lifetime, and never after the prices in it
// may be too low.
func TestExpiry(t *testing.T) {
	const p = pricing.PeriodSeconds
	for _, c := range []struct {
		now  uint64
		ttl  time.Duration
		want uint64
	}{
		{10 * p, 15 * time.Minute, 10*p + 900},
		{10*p + 299, 15 * time.Minute, 10*p + 1199},
		{10*p + 301, 15 * time.Minute, 12 * p},
		{11*p - 1, 15 * time.Minute, 12 * p},
		{11*p - 1, 10 * time.Minute, 11*p + 599},
		{11 * p, time.Hour, 13 * p},
	} {
		if got := expiry(c.now, c.ttl); got != c.want {
			t.Errorf("at %d for %s: %d, want %d", c.now, c.ttl, got, c.want)
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		now, ttl := rapid.Uint64Range(0, 1<<40).Draw(t, "now"), time.Duration(rapid.IntRange(600, 86_400).Draw(t, "ttl"))*time.Second
		end := expiry(now, ttl)
		// The authorisation is good in blocks before end: the last of them is
		// in the quote's own period or the next one.
		if end < now+600 || end > now+uint64(ttl/time.Second) || pricing.PeriodOf(end-1) > pricing.PeriodOf(now)+1 {
			t.Fatalf("at %d for %s: %d", now, ttl, end)
		}
	})
}
