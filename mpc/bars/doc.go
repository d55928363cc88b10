// Package bars measures what secure aggregation costs where it is used: a whole
// round with the real training engine, and the memory of each role for a vector
// of 10^8 parameters. It holds benchmarks only, which scripts/bench.sh runs and
// compares with the project's bars; the arithmetic's own ratios are measured in
// mpc/mask.
//
// Nothing may import it. It promises that what it times is also checked: the
// aggregate of every round is compared with the sum of the vectors.
package bars
