#!/bin/sh
# Compiles the contracts and writes dao/bindings/<package>/<package>.go, one
# package per contract (abigen v2). The same sources give the same files.
set -eu
cd "$(dirname "$0")"
[ -d node_modules ] || npm ci --no-audit --no-fund
./tools/forge build --quiet

abigen="$(mktemp -d)"
trap 'rm -rf "$abigen"' EXIT
go build -o "$abigen/abigen" github.com/ethereum/go-ethereum/cmd/abigen

bindings=../bindings
for contract in SahmToken SahmCredit SahmGovernor TimelockController CustodianSet DatasetRegistry \
  PriceBook TrainerRegistry RunRules PrivacyBudgets WorkAudits Disputes RunEscrow Contribution RunMeter RevenueShares RevenueShareFactory FixedPriceOffers; do
  package="$(echo "$contract" | tr '[:upper:]' '[:lower:]')"
  node -e '
    const fs = require("fs");
    const [artifact, dir] = process.argv.slice(1);
    const { abi, bytecode } = JSON.parse(fs.readFileSync(artifact, "utf8"));
    if (bytecode.object.includes("__$")) throw new Error(artifact + " needs linking");
    fs.writeFileSync(dir + "/abi", JSON.stringify(abi));
    fs.writeFileSync(dir + "/bin", bytecode.object.replace(/^0x/, ""));
  ' "out/$contract.sol/$contract.json" "$abigen"
  mkdir -p "$bindings/$package"
  "$abigen/abigen" --v2 --abi "$abigen/abi" --bin "$abigen/bin" --pkg "$package" --type "$contract" \
    --out "$bindings/$package/$package.go"
  chmod 0644 "$bindings/$package/$package.go"
done
