#!/bin/sh
# Tries one GPU with nothing but the sahm-trainer program: shows what the driver
# lists, trains a perceptron and a convolutional network on it, compares both
# with the processor's results, and prints a signed receipt for each. It changes
# no setting of the device and installs nothing, unless asked to.
#
#   scripts/gpu-smoke.sh [--install] [--json] PATH/TO/sahm-trainer
#
# --install gets the CUDA plugin and NVIDIA's libraries from PyPI (about 3 GB)
# into a scratch Python environment that is removed at the end.
#
# Exit codes: 0 the GPU computes what the processor does; 2 wrong usage; 3 no
# GPU that may be used; 4 a GPU, but no PJRT plugin; 5 the results differ;
# 1 anything else.
set -eu

install=false json=
while [ $# -gt 0 ]; do
	case $1 in
	--install) install=true ;;
	--json) json=--json ;;
	-*) echo "usage: $0 [--install] [--json] PATH/TO/sahm-trainer" >&2; exit 2 ;;
	*) break ;;
	esac
	shift
done
if [ $# -ne 1 ] || [ ! -x "$1" ]; then
	echo "usage: $0 [--install] [--json] PATH/TO/sahm-trainer" >&2
	exit 2
fi
case $1 in
/*) trainer=$1 ;;
*) trainer=$PWD/$1 ;;
esac

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
trap 'exit 1' HUP INT TERM

# What the programs say goes to standard error, so that --json is one object.
size=$(wc -c <"$trainer")
echo "program    $size bytes" >&2
[ "$size" -lt 41943040 ] || echo "program    that is over 40 MiB: was it stripped?" >&2
"$trainer" inventory >&2

found=$("$trainer" inventory --json)
case $found in
*'"available":true'*) ;;
*)
	echo "no GPU: this machine can show nothing, and nothing is claimed" >&2
	exit 3
	;;
esac

if $install; then
	python3 -m venv "$scratch/python"
	"$scratch/python/bin/pip" install --quiet 'jax-cuda13-plugin[with-cuda]' jax-cuda13-pjrt >&2
	VIRTUAL_ENV=$scratch/python
	export VIRTUAL_ENV
fi

code=0
"$trainer" smoke $json --dir "$scratch/state" || code=$?
case $code in
0) echo "the GPU computes what the processor does, within the tolerance" >&2 ;;
3) echo "no GPU that may be used: see the refusals above" >&2 ;;
4) echo "no PJRT plugin: run with --install, or see docs/gpu.md" >&2 ;;
5) echo "the GPU's results differ from the processor's" >&2 ;;
esac
exit $code
