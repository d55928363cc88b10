#!/usr/bin/env bash
# Our training engine against PyTorch, and our secure round against Flower's
# SecAgg+, side by side in one run. PyTorch and Flower are installed from PyPI
# into a virtual environment (PEERS_VENV, by default .cache/peers) in the
# versions of scripts/peers/requirements.txt; a second run finds them there. At
# the end one line a bar, as in scripts/bench.sh:
#
#   bar NAME VALUE >=LIMIT pass|miss
#
# A bar that is missed is a report, not a failure. Arguments go to the command,
# federated/cmd/bench-peers; -out docs writes docs/peers.md as well.
set -euo pipefail
cd "$(dirname "$0")/.."
case $(uname -m) in x86_64 | amd64) export GOEXPERIMENT=${GOEXPERIMENT:-simd} ;; esac
export CGO_CFLAGS=${CGO_CFLAGS:--O2 -g -Wno-deprecated-declarations}
venv=${PEERS_VENV:-.cache/peers}
want=scripts/peers/requirements.txt
if ! cmp -s "$want" "$venv/installed.txt"; then
	python=$(command -v "${PYTHON:-python3}") || { echo "bench-peers: needs Python 3.11 or later with venv (PYTHON=...)" >&2; exit 1; }
	"$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "bench-peers: $python is older than 3.11" >&2; exit 1; }
	free=$(df -Pk "$(dirname "$venv")" 2>/dev/null | awk 'NR == 2 { print int($4 / 1048576) }')
	[ "${free:-99}" -ge 10 ] || { echo "bench-peers: 10 GB of disk are needed for PyTorch, $free are free" >&2; exit 1; }
	mkdir -p "$(dirname "$venv")"
	[ -x "$venv/bin/python" ] || "$python" -m venv "$venv"
	echo "installing PyTorch and Flower into $venv"
	"$venv/bin/python" -m pip install --quiet --disable-pip-version-check -r "$want"
	cp "$want" "$venv/installed.txt"
fi
mkdir -p bin
go build -trimpath -o bin/bench-peers ./federated/cmd/bench-peers
exec bin/bench-peers -python "$venv/bin/python" "$@"
