# Sahm. The two commands that matter: `make demo` and `make test`.
# Everything that must be the same for every build is set here, once.
SHELL := /bin/bash
.DEFAULT_GOAL := help

UNAME_M := $(shell uname -m)
ifneq (,$(filter x86_64 amd64,$(UNAME_M)))
# The training backend's SIMD kernels: 17 times faster on amd64.
export GOEXPERIMENT := simd
endif
export CGO_CFLAGS := -O2 -g -Wno-deprecated-declarations
export GOFLAGS := -mod=readonly
export GOTOOLCHAIN := local
export GOMLX_NO_AUTO_INSTALL := 1
BIN := bin
DAEMONS := $(BIN)/sahm-trainer $(BIN)/sahm-custodian
GOSRC := $(shell find . -name '*.go' -not -path '*/node_modules/*' 2>/dev/null) go.mod go.sum \
	$(shell find migrations server/api web/plain -type f \( -name '*.sql' -o -name '*.yaml' -o -name '*.html' -o -name '*.json' \) 2>/dev/null)
WEBSRC := $(shell find web/src web/public web/index.html web/package-lock.json web/vite.config.ts web/tsconfig.json -type f -not -name '*.test.ts' 2>/dev/null)
PORTAL := web/dist/index.html
VERSION := $(shell git describe --always --dirty 2>/dev/null || echo dev)
LDFLAGS := -s -w -X main.version=$(VERSION)

# Packages that link neither geth's node, kubo nor GoMLX: -race on every run.
RACE := ./dao ./dao/typed ./mpc/... $(addprefix ./federated/,attribution model privacy protocol settlement strategy) ./trainer/receipt ./trainer/dataset ./storage ./storage/seal \
	./server/market ./server/coordinator ./server/store

.PHONY: help
help: ## list the targets
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 16

.PHONY: deps
deps: ## install what a build, the demo and the tests need (system packages)
	@scripts/deps.sh install

.PHONY: need-build need-test
need-build:
	@scripts/deps.sh build
need-test:
	@scripts/deps.sh test

.PHONY: build
build: need-build $(BIN)/sahm $(DAEMONS) ## build the three programs into bin/

# The portal is built by Node into web/dist and embedded under the build tag.
web/node_modules/.stamp: web/package-lock.json
	cd web && npm ci --no-audit --no-fund --loglevel=error
	@touch $@
$(PORTAL): web/node_modules/.stamp $(WEBSRC)
	cd web && npm run --silent build -- --logLevel warn
.PHONY: web
web: need-build $(PORTAL) ## build the portal into web/dist

$(BIN)/sahm: $(GOSRC) $(PORTAL)
	go build -trimpath -tags portal -ldflags '$(LDFLAGS)' -o $@ ./server/cmd/sahm
$(BIN)/sahm-trainer: $(GOSRC)
	go build -trimpath -ldflags '$(LDFLAGS)' -o $@ ./trainer/cmd/sahm-trainer
$(BIN)/sahm-custodian: $(GOSRC)
	go build -trimpath -ldflags '$(LDFLAGS)' -o $@ ./mpc/cmd/sahm-custodian

.PHONY: demo
demo: build ## the whole market on four hospitals' real records
	$(BIN)/sahm demo $(ARGS)

.PHONY: up
up: build ## the same as a server; Ctrl-C stops it, starting again continues
	$(BIN)/sahm up $(ARGS)

.PHONY: test
test: need-test build contracts ## every test: hermetic, race, contracts, integration, command line, attacks, chaos
	@scripts/test.sh all

.PHONY: test-short
test-short: need-build ## the hermetic tests only
	go test ./...

.PHONY: race
race: need-build ## every package under the race detector (slow to build)
	go test -race ./...

.PHONY: test-attacks
test-attacks: need-test build ## attack, layer and named error, each with a control
	@scripts/test.sh attacks

.PHONY: chaos chaos-short
chaos-short: need-test build ## seeded kill -9 at three points of a run
	go test -tags integration -count=1 -timeout 20m -run 'TestChaosShort' -v ./server/demo
chaos: need-test build ## kill -9, pause and restart of every process at ten points (CHAOS_SEED=n)
	go test -tags integration -count=1 -timeout 180m -run 'TestChaosFull' -v ./server/demo

.PHONY: test-portal
test-portal: need-test build ## the portal in Chromium against a real server, with screenshots
	go test -tags integration -count=1 -timeout 30m -run 'TestPortal' -v ./server/e2e

.PHONY: leak
leak: need-test build ## search all that the server stores and receives for secrets; broken builds must be found out
	go test -tags integration -count=1 -timeout 30m -run 'TestLeakHarness' -v ./server/leak

.PHONY: fuzz
fuzz: need-build ## every fuzz target for a minute (FUZZ_TIME=10s, FUZZ_ONLY=Envelope)
	@scripts/fuzz.sh $(FUZZ_ONLY)

.PHONY: accuracy-check
SEEDS ?= 1,2,3,4,5
accuracy-check: build ## federated, centralised and alone as mean ± std over SEEDS=a,b,c,d,e
	$(BIN)/sahm demo --seeds $(SEEDS) $(ARGS)

.PHONY: attribution-report leakage-report accuracy-report scale-report
attribution-report: need-build ## scores against exact Shapley values, into docs/attribution.md (about half an hour of one core)
	go run ./federated/cmd/attribution-report $(ARGS)
leakage-report: need-build ## attacks on what a coordinator sees, into docs/leakage.md (about ten minutes of one core)
	go run ./federated/cmd/leakage-report $(ARGS)
accuracy-report: need-build ## every strategy on every split against training in one place, into docs/accuracy.md (about five minutes of one core)
	go run ./federated/cmd/accuracy-report $(ARGS)
scale-report: need-build ## 10 to 1,000 contributors with secure aggregation: time and memory, into docs/scale.md (about a minute)
	go run ./federated/cmd/scale-report $(ARGS)

.PHONY: bench
bench: need-build ## measured ratios, one line a bar
	@scripts/bench.sh

.PHONY: bench-peers
bench-peers: need-build ## against PyTorch and Flower from PyPI, one line a bar (6 GB; -out docs in ARGS writes docs/peers.md)
	@scripts/bench-peers.sh $(ARGS)

.PHONY: contracts
contracts: dao/contracts/node_modules/.stamp ## build and test the contracts
	cd dao/contracts && ./tools/forge fmt --check && FORGE_SNAPSHOT_CHECK=true ./tools/forge test

.PHONY: test-contracts test-mutants
test-contracts: contracts ## the contracts' tests and coverage bars (FOUNDRY_PROFILE=deep: 10,000 runs x depth 50)
	cd dao/contracts && node coverage.mjs
test-mutants: dao/contracts/node_modules/.stamp ## mutants killed/total, names of survivors
	cd dao/contracts && node mutants.mjs

dao/contracts/node_modules/.stamp: dao/contracts/package-lock.json
	cd dao/contracts && npm ci --no-audit --no-fund
	@touch $@

.PHONY: generate
generate: dao/contracts/node_modules/.stamp web/node_modules/.stamp ## regenerate API stubs, client and contract bindings
	go tool oapi-codegen -config server/api/gen/config.yaml server/api/openapi.yaml
	go tool oapi-codegen -config server/client/config.yaml server/api/openapi.yaml
	cd web && npm run --silent generate >/dev/null
	dao/contracts/generate.sh

.PHONY: lint
lint: need-build web/node_modules/.stamp ## gofmt, vet, staticcheck and forge fmt; docs/linters.md says why
	@test -z "$$(gofmt -l $$(git ls-files '*.go'))" || { gofmt -l $$(git ls-files '*.go'); exit 1; }
	go vet ./...
	go vet -tags integration ./server/... ./storage/...
	go vet -tags leaktest ./mpc/... ./storage/seal ./trainer ./server/app ./server/cli
	cd web && npm run --silent check && npm run --silent format:check
	go tool staticcheck ./...

.PHONY: fmt
fmt: web/node_modules/.stamp ## format Go, Solidity and TypeScript
	gofmt -w $$(git ls-files '*.go')
	cd web && npm run --silent format
	cd dao/contracts && ./tools/forge fmt

.PHONY: clean
clean: ## remove what was built
	rm -rf $(BIN) dist web/dist dao/contracts/out dao/contracts/cache
