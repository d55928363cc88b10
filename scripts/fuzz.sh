#!/usr/bin/env bash
# Fuzzes every target for a while, one after the other: FUZZ_TIME (default
# 60s) each, or only those whose name has the first argument in it. What breaks
# a target is written beneath its package's testdata/fuzz and stays there as a
# test.
set -euo pipefail
cd "$(dirname "$0")/.."
time=${FUZZ_TIME:-60s} only=${1:-} failed=()
log=$(mktemp)
trap 'rm -f "$log"' EXIT
while IFS=: read -r file _ line; do
	name=${line#func } name=${name%%(*} package=$(dirname "$file")
	[[ $name == *"$only"* ]] || continue
	printf '\n== %s %s\n' "$package" "$name"
	if ! go test "./$package" -run '^$' -fuzz "^$name\$" -fuzztime "$time" -fuzzminimizetime 5s 2>&1 | tee "$log"; then
		# A loaded machine makes Go's fuzzer take the end of its time for a failure:
		# it says so and has no input to show.
		grep -q '^    context deadline exceeded$' "$log" && ! grep -q 'Failing input written\|panic' "$log" || failed+=("$package $name")
	fi
done < <(git grep -n '^func Fuzz' -- '*_test.go')
if ((${#failed[@]})); then
	printf '\nfailed:\n'
	printf '  %s\n' "${failed[@]}"
	exit 1
fi
