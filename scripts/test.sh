#!/usr/bin/env bash
# Every test, in order of how soon it tells something. Each part prints its
# time; the first failure ends the run.
set -euo pipefail
cd "$(dirname "$0")/.."
race_packages=(./dao ./dao/typed ./mpc ./mpc/replicated ./mpc/mask ./mpc/custodian ./federated ./federated/{attribution,model,privacy,protocol,settlement} ./trainer/receipt ./trainer/dataset ./storage ./storage/seal ./server/market ./server/coordinator)

part() { # part NAME COMMAND...
	local name=$1 started=$SECONDS; shift
	printf '\n== %s\n' "$name"
	"$@"
	printf '== %s: %d s\n' "$name" $((SECONDS - started))
}

formatted() {
	local bad
	bad=$(gofmt -l $(git ls-files '*.go'))
	[ -z "$bad" ] || { echo "gofmt: $bad"; return 1; }
}

# Generated code is committed; generating it again must change nothing.
generated() {
	make --no-print-directory generate
	git diff --exit-code --stat -- server/api/gen server/client dao/bindings web/src/api
}

# Types, format and the vectors that Go and TypeScript share.
portal_unit() (cd web && npm run --silent check && npm run --silent format:check && npm test --silent)

attacks() { go test -tags integration -count=1 -timeout 15m -run 'TestAttacks' -v ./server/attacks | grep -v '^=== '; }

case ${1:-all} in
attacks)
	attacks
	;;
all)
	part format formatted
	part vet go vet ./...
	part hermetic go test ./...
	part 'portal, unit' portal_unit
	part race go test -race "${race_packages[@]}"
	part 'storage with a second kubo' go test -tags integration -count=1 ./storage/...
	part 'store on PostgreSQL' go test -tags integration -count=1 ./server/store/...
	part attacks attacks
	part 'demo as a user runs it' go test -tags integration -count=1 -timeout 20m -run 'TestDemo' -v ./server/demo
	part 'market from outside' go test -tags integration -count=1 -timeout 20m -skip TestPortal ./server/e2e
	part 'portal in Chromium' go test -tags integration -count=1 -timeout 30m -run TestPortal ./server/e2e
	part 'leak harness' go test -tags integration -count=1 -timeout 30m -run TestLeakHarness -v ./server/leak
	part 'generated code' generated
	part 'chaos, short' go test -tags integration -count=1 -timeout 20m -run 'TestChaosShort' -v ./server/demo
	printf '\nall tests passed in %d s\n' "$SECONDS"
	;;
*)
	echo "usage: scripts/test.sh all|attacks" >&2
	exit 2
	;;
esac
