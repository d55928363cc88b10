#!/usr/bin/env bash
# Every Go benchmark of the module as one table (medians of BENCH_COUNT runs),
# the sizes of the programs, and at the end one line a bar:
#
#   bar NAME VALUE <=LIMIT|>=LIMIT pass|miss
#
# Whole rounds and the memory of each role (mpc/bars) are measured once, not
# BENCH_COUNT times: they take minutes, and 6 GB of files for a while.
#
# Each bar is a ratio or a size taken in this run, so that it means the same on
# every machine; times and speeds in the table do not. A bar that is missed is a report,
# not a failure: the exit code is 0. A bar that could not be measured says so
# as "miss" with the value "none".
set -euo pipefail
cd "$(dirname "$0")/.."
case $(uname -m) in x86_64 | amd64) export GOEXPERIMENT=${GOEXPERIMENT:-simd} ;; esac
export CGO_CFLAGS=${CGO_CFLAGS:--O2 -g -Wno-deprecated-declarations}
count=${BENCH_COUNT:-3}
time=${BENCH_TIME:-0.5s}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

packages=$(grep -rl --include='*_test.go' --exclude-dir=node_modules '^func Benchmark' . | xargs -n1 dirname | sort -u | grep -vx ./mpc/bars)
printf 'machine: %s, %s processors, %s\n\n' "$(go env GOOS)/$(go env GOARCH)" "$(getconf _NPROCESSORS_ONLN)" "$(go env GOVERSION)"
# shellcheck disable=SC2086 # one word a package
go test -run '^$' -bench . -benchtime "$time" -count "$count" -p 1 $packages >"$work/raw" 2>&1 ||
	{ cat "$work/raw"; echo "a benchmark failed; what could be measured follows"; }
go test -run '^$' -bench . -benchtime 1x -timeout 60m ./mpc/bars >"$work/bars" 2>&1 ||
	{ cat "$work/bars"; echo "a whole round or the memory of a role was not measured"; }
cat "$work/bars" >>"$work/raw"

# name <tab> unit <tab> median, in the order of the first appearance. The
# processor count that Go appends to names is cut off.
awk '
	$1 == "pkg:" { pkg = $2; sub(/^sahm\//, "", pkg) }
	/^Benchmark/ && NF >= 4 {
		name = $1; sub(/^Benchmark/, "", name); sub(/-[0-9]+$/, "", name); name = pkg "." name
		for (i = 3; i < NF; i += 2) {
			k = name "\t" $(i + 1)
			if (!(k in n)) order[++keys] = k
			v[k, ++n[k]] = $i + 0
		}
	}
	END {
		for (j = 1; j <= keys; j++) {
			k = order[j]; c = n[k]
			for (a = 1; a <= c; a++) s[a] = v[k, a]
			for (a = 2; a <= c; a++) { x = s[a]; for (b = a - 1; b >= 1 && s[b] > x; b--) s[b + 1] = s[b]; s[b + 1] = x }
			m = c % 2 ? s[(c + 1) / 2] : (s[c / 2] + s[c / 2 + 1]) / 2
			printf "%s\t%.6g\n", k, m
		}
	}' "$work/raw" >"$work/medians"

awk -F '\t' '
	{ if ($1 != last) { if (last) print line; line = sprintf("%-78s", $1); last = $1 } if ($2 == "ns/op") line = line sprintf("  %9.2f ms/op", $3 / 1e6); else line = line sprintf("  %8.5g %s", $3, $2) }
	END { if (last) print line }' "$work/medians"

echo
for program in server/cmd/sahm trainer/cmd/sahm-trainer mpc/cmd/sahm-custodian; do
	name=$(basename "$program")
	if go build -trimpath -ldflags '-s -w' -o "$work/$name" "./$program" 2>"$work/build"; then
		printf 'size.%-73s  %9s MB\n' "$name" "$(awk -v b="$(wc -c <"$work/$name")" 'BEGIN { printf "%.1f", b / 1e6 }')"
		printf 'size.%s\tMB\t%s\n' "$name" "$(awk -v b="$(wc -c <"$work/$name")" 'BEGIN { printf "%.2f", b / 1e6 }')" >>"$work/medians"
	else
		printf 'size.%s: does not build: %s\n' "$name" "$(head -n 2 "$work/build" | tr '\n' ' ')"
	fi
	rm -f "$work/$name"
done

# bar NAME BENCHMARK UNIT <=|>= LIMIT; BENCHMARK is a regular expression that
# whole names match, and of several the worst value counts.
bar() {
	awk -F '\t' -v name="$1" -v bench="^($2)$" -v unit="$3" -v op="$4" -v limit="$5" '
		$1 ~ bench && $2 == unit {
			if (!found || (op == "<=" ? $3 + 0 > value + 0 : $3 + 0 < value + 0)) value = $3
			found = 1
		}
		END {
			if (!found) { printf "bar %s none %s%s miss\n", name, op, limit; exit }
			ok = op == "<=" ? value + 0 <= limit + 0 : value + 0 >= limit + 0
			printf "bar %s %.4g %s%s %s\n", name, value, op, limit, ok ? "pass" : "miss"
		}' "$work/medians"
}

echo
mask=mpc/mask.Bars/bar
words='d=1000000/bits=(32|64)'
bar mask_vs_aesctr "$mask=client_mask/$words" x-aes '<=' 1.6
bar custodian_vs_aesctr "$mask=custodian_answer/$words" x-aes '<=' 1.6
bar custodian_with_scores_vs_aesctr "$mask=custodian_answer_and_inner/$words" x-aes '<=' 1.6
bar unmask_vs_sum "$mask=server_unmask/$words" x-plain-sum '<=' 2
round=mpc/bars.Round
bar upload_vs_plain "$round/n=10/d=1000000" x-bytes '<=' 1.01
bar secure_round_vs_plain "$round/n=10/d=1000000" x-plain-round '<=' 1.3
for role in client custodian server; do
	bar "peak_mib_d1e8_$role" 'mpc/bars.Peak/d=100000000/bits=(32|64)' "MiB-$role" '<=' 1024
done
bar sahm_trainer_stripped_mb size.sahm-trainer MB '<=' 40
bar commit_overhead 'trainer/verify.Commit/mlp=(adult|million)/.*' x-train '<=' 1.05
