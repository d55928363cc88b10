#!/usr/bin/env node
// Seeded mutants: each patch in test/mutants breaks one invariant of
// INVARIANTS.md. A mutant is applied to a scratch copy, built, and must make
// the tests fail: first the suites that its header names, then all.
// Prints "mutants killed/total" and the survivors; exit status 1 when a mutant
// survives, does not apply or does not build.
//
//   node mutants.mjs [-v] [name...]
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const patches = join(here, 'test', 'mutants');
const args = process.argv.slice(2);
const verbose = args.includes('-v');
const wanted = args.filter((a) => !a.startsWith('-'));

const invariants = new Set(
  [...readFileSync(join(here, 'INVARIANTS.md'), 'utf8').matchAll(/^\| ([A-Z]\d+) \|/gm)].map((m) => m[1]),
);
const mutants = readdirSync(patches)
  .filter((f) => f.endsWith('.patch'))
  .map((f) => {
    const text = readFileSync(join(patches, f), 'utf8');
    const header = (key) => new RegExp(`^${key}: (.+)$`, 'm').exec(text)?.[1] ?? '';
    return { name: f.slice(0, -6), file: join(patches, f), invariant: header('invariant'), suites: header('suite').split(' ') };
  })
  .filter((m) => wanted.length === 0 || wanted.includes(m.name));

const scratch = mkdtempSync(join(tmpdir(), 'mutants-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));
process.on('SIGINT', () => process.exit(130));
process.on('SIGTERM', () => process.exit(143));
for (const entry of ['test', 'tools', 'foundry.toml', 'package.json']) {
  cpSync(join(here, entry), join(scratch, entry), { recursive: true });
}
symlinkSync(join(here, 'node_modules'), join(scratch, 'node_modules'));

// Tests do not depend on the bytecode of what they deploy, so that a mutant
// costs the compilation of the mutated contract alone.
const env = { ...process.env, FOUNDRY_PROFILE: 'mutants' };

function forge(...argv) {
  const r = spawnSync('./tools/forge', argv, { cwd: scratch, env, encoding: 'utf8', maxBuffer: 1 << 28 });
  return { ok: r.status === 0, out: r.stdout + r.stderr };
}

function reset() {
  rmSync(join(scratch, 'src'), { recursive: true, force: true });
  cpSync(join(here, 'src'), join(scratch, 'src'), { recursive: true, preserveTimestamps: true });
}

function test(paths) {
  const filter = paths.length > 0 ? ['--match-path', paths.length > 1 ? `{${paths.join(',')}}` : paths[0]] : [];
  return forge('test', '--fail-fast', ...filter);
}

function judge(m) {
  if (!invariants.has(m.invariant)) return `names no invariant of INVARIANTS.md: "${m.invariant}"`;
  reset();
  const patch = spawnSync('patch', ['-p1', '--quiet', '--no-backup-if-mismatch', '-i', m.file], { cwd: scratch, encoding: 'utf8' });
  if (patch.status !== 0) return 'does not apply';
  for (const paths of [m.suites, []]) {
    const { ok, out } = test(paths);
    if (!ok && /\[FAIL/.test(out)) {
      if (verbose) console.log('  ' + /\[FAIL.*/.exec(out)[0].slice(0, 160));
      return '';
    }
    if (!ok) return /^Error/m.test(out) ? 'does not build' : 'the tests did not run';
  }
  return 'survives';
}

reset();
const clean = test([]);
if (!clean.ok) {
  console.error(clean.out.slice(-3000));
  console.error('the tests fail without a mutant');
  process.exit(1);
}
const survivors = [];
for (const m of mutants) {
  const start = Date.now();
  const fault = judge(m);
  if (fault) survivors.push(`${m.name} (${m.invariant}): ${fault}`);
  console.log(`${fault ? 'SURVIVED' : 'killed  '} ${m.invariant.padEnd(4)} ${m.name} ${((Date.now() - start) / 1000).toFixed(0)} s`);
}
console.log(`mutants ${mutants.length - survivors.length}/${mutants.length}`);
for (const s of survivors) console.log(`  ${s}`);
process.exit(survivors.length > 0 ? 1 : 0);
