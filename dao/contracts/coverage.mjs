#!/usr/bin/env node
// Coverage of src/ by the tests, without the ones that measure gas (coverage
// builds without the optimizer). Exit status 1 below 95 % of lines or 90 % of
// branches.
import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const bars = { lines: 95, branches: 90 };
const here = dirname(fileURLToPath(import.meta.url));
const run = spawnSync(
  './tools/forge',
  ['coverage', '--report', 'summary', '--no-match-contract', 'GasTest', '--no-match-coverage', '(test|node_modules)'],
  // Gas without the optimizer is nobody's snapshot.
  { cwd: here, encoding: 'utf8', maxBuffer: 1 << 28, env: { ...process.env, FORGE_SNAPSHOT_EMIT: 'false' } },
);
const total = /^\| Total\s+\| ([\d.]+)% [^|]*\| [^|]*\| ([\d.]+)% /m.exec(run.stdout);
if (run.status !== 0 || !total) {
  console.error((run.stdout + run.stderr).slice(-4000));
  process.exit(1);
}
console.log(run.stdout.slice(run.stdout.indexOf('╭')));
const [lines, branches] = [Number(total[1]), Number(total[2])];
console.log(`coverage of src/: lines ${lines} % (at least ${bars.lines}), branches ${branches} % (at least ${bars.branches})`);
process.exit(lines >= bars.lines && branches >= bars.branches ? 0 : 1);
