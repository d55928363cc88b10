#!/usr/bin/env bash
# Loads the ONNX files that we write in onnxruntime and compares its predictions
# with the engine's. onnxruntime is installed from PyPI into a virtual
# environment (ONNX_VENV, by default .cache/onnx); a second run finds it there.
set -euo pipefail
cd "$(dirname "$0")/.."
case $(uname -m) in x86_64 | amd64) export GOEXPERIMENT=${GOEXPERIMENT:-simd} ;; esac
export CGO_CFLAGS=${CGO_CFLAGS:--O2 -g -Wno-deprecated-declarations}
venv=${ONNX_VENV:-.cache/onnx}
if ! "$venv/bin/python" -c 'import onnxruntime, numpy' 2>/dev/null; then
	python=$(command -v "${PYTHON:-python3}") || { echo "onnx: needs Python 3 with venv (PYTHON=...)" >&2; exit 1; }
	mkdir -p "$(dirname "$venv")"
	[ -x "$venv/bin/python" ] || "$python" -m venv "$venv"
	echo "installing onnxruntime into $venv"
	"$venv/bin/python" -m pip install --quiet --disable-pip-version-check 'onnxruntime==1.23.*' numpy
fi
SAHM_ONNX_PYTHON=$(cd "$venv" && pwd)/bin/python
export SAHM_ONNX_PYTHON
exec go test -tags integration -count 1 -v -run 'TestONNXRuntime' ./trainer/engine "$@"
