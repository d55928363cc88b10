#!/usr/bin/env bash
# Fuzzes every target for a while, one after the other: FUZZ_TIME (default
# 60s) each, or only those whose name has the first argument in it. What breaks
# a target is written beneath its package's testdata/fuzz and stays there as a
# test.
set -euo pipefail
cd "$(dirname "$0")/.."
time=${FUZZ_TIME:-60s} only=${1:-} failed=()
while IFS=: read -r file _ line; do
	name=${line#func } name=${name%%(*} package=$(dirname "$file")
	[[ $name == *"$only"* ]] || continue
	printf '\n== %s %s\n' "$package" "$name"
	go test "./$package" -run '^$' -fuzz "^$name\$" -fuzztime "$time" || failed+=("$package $name")
done < <(git grep -n '^func Fuzz' -- '*_test.go')
if ((${#failed[@]})); then
	printf '\nfailed:\n'
	printf '  %s\n' "${failed[@]}"
	exit 1
fi
