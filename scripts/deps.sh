#!/usr/bin/env bash
# What a machine must have. `deps.sh build` and `deps.sh test` check, install
# through the system's packages where they may (root or passwordless sudo), and
# otherwise stop at once with the line to run. `deps.sh install` installs
# everything. Go and Node are never installed: their versions matter.
set -euo pipefail

what=${1:-build}
os=$(uname -s)

go_min=1.26.4
node_min=20.19.0

older() { [ "$(printf '%s\n%s\n' "$1" "$2" | sort -V | head -n1)" != "$2" ]; }

fail() { printf 'sahm: %s\n' "$*" >&2; exit 1; }

check_toolchains() {
	command -v go >/dev/null || fail "Go is missing: install Go $go_min or newer from https://go.dev/dl/"
	local v
	v=$(GOTOOLCHAIN=local go env GOVERSION); v=${v#go}; v=${v%% *}
	older "$v" "$go_min" && fail "Go $v is too old: install Go $go_min or newer from https://go.dev/dl/"
	command -v node >/dev/null || fail "Node.js is missing (it builds the portal): install Node $node_min or newer from https://nodejs.org/"
	v=$(node --version); v=${v#v}
	older "$v" "$node_min" && fail "Node $v is too old: install Node $node_min or newer from https://nodejs.org/"
	command -v npm >/dev/null || fail "npm is missing: it comes with Node.js"
	return 0
}

missing=()
need() { # need PACKAGE TEST...
	local package=$1; shift
	"$@" >/dev/null 2>&1 || missing+=("$package")
}

have_postgres() { compgen -G '/usr/lib/postgresql/*/bin/initdb' || command -v initdb; }

have_browser() { command -v chromium || command -v chromium-browser || command -v google-chrome; }

collect() {
	need gcc sh -c 'command -v cc || command -v gcc'
	need git command -v git
	[ "$what" = build ] && return
	need postgresql have_postgres
	need chromium have_browser
	return 0
}

disk_kb=$(df -Pk . | awk 'NR==2 {print $4}')
[ "$disk_kb" -ge 4000000 ] || fail "only $((disk_kb / 1024)) MB of disk are free here; a build needs about 4 GB more (8 GB from scratch)"

check_toolchains
collect
if [ "${#missing[@]}" -eq 0 ]; then
	[ "$what" = install ] && echo "sahm: everything that builds, demo and tests need is installed"
	exit 0
fi

if [ "$os" != Linux ] || ! command -v apt-get >/dev/null; then
	fail "missing: ${missing[*]}. Install them with your system's packages (macOS: xcode-select --install; brew install postgresql@16; brew install --cask chromium)."
fi
line="apt-get update && apt-get install -y --no-install-recommends ${missing[*]}"
if [ "$(id -u)" -eq 0 ]; then
	echo "sahm: installing ${missing[*]}"
	sh -c "DEBIAN_FRONTEND=noninteractive; export DEBIAN_FRONTEND; $line" >/dev/null
elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
	echo "sahm: installing ${missing[*]} with sudo"
	sudo -n sh -c "DEBIAN_FRONTEND=noninteractive; export DEBIAN_FRONTEND; $line" >/dev/null
else
	fail "missing: ${missing[*]}. Run: sudo sh -c '$line'"
fi
missing=()
collect
[ "${#missing[@]}" -eq 0 ] || fail "still missing after the installation: ${missing[*]}"
