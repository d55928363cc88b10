#!/usr/bin/env node
// Seeded mutants: each patch in test/mutants breaks one invariant of
// INVARIANTS.md. A mutant is applied to a scratch copy, built, and must make
// the tests fail: first the suites that its header names, then all.
// Prints "mutants killed/total" and the survivors; exit status 1 when a mutant
// survives, does not apply or does not build, or when an invariant has none.
//
//   node mutants.mjs [-v] [-jN] [--quick] [--fresh] [name...]
//
// -jN      N at once (default: one for each processor, at most 4)
// --quick  one mutant an invariant and only the suites that it names
// --fresh  forget what earlier runs found. A mutant that was killed is not
//          tried again until its patch, src/ or a suite that it names changes,
//          so that a run that was stopped goes on.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const patches = join(here, 'test', 'mutants');
const args = process.argv.slice(2);
const verbose = args.includes('-v');
const quick = args.includes('--quick');
const wanted = args.filter((a) => !a.startsWith('-'));
const jobs = Number(args.find((a) => /^-j\d+$/.test(a))?.slice(2) ?? Math.min(4, availableParallelism()));

// Invariants that no change of one line breaks say so in their row.
const rows = [...readFileSync(join(here, 'INVARIANTS.md'), 'utf8').matchAll(/^\| ([A-Z]\d+) \|.*$/gm)];
const invariants = new Set(rows.map((m) => m[1]));
const withoutMutant = new Set(rows.filter((m) => m[0].includes('no mutant')).map((m) => m[1]));

// Content of files, in the order of their names.
function digest(...paths) {
  const hash = createHash('sha256');
  const add = (path) => {
    if (statSync(path).isDirectory()) for (const f of readdirSync(path).sort()) add(join(path, f));
    else hash.update(path.slice(here.length)).update('\0').update(readFileSync(path)).update('\0');
  };
  for (const p of paths) add(p);
  return hash.digest('hex');
}
const common = ['src', 'test/utils', 'test/mocks', 'foundry.toml', 'package-lock.json'].map((p) => join(here, p));

let mutants = readdirSync(patches)
  .filter((f) => f.endsWith('.patch'))
  .map((f) => {
    const file = join(patches, f);
    const text = readFileSync(file, 'utf8');
    const header = (key) => new RegExp(`^${key}: (.+)$`, 'm').exec(text)?.[1] ?? '';
    const suites = header('suite').split(' ');
    return { name: f.slice(0, -6), file, invariant: header('invariant'), suites };
  });
const bare = [...invariants].filter((i) => !withoutMutant.has(i) && !mutants.some((m) => m.invariant === i));
if (quick) mutants = mutants.filter((m, i) => mutants.findIndex((o) => o.invariant === m.invariant) === i);
if (wanted.length > 0) mutants = mutants.filter((m) => wanted.includes(m.name));

const notes = join(here, 'cache', 'mutants.json');
let killed = {};
if (!args.includes('--fresh')) {
  try {
    killed = JSON.parse(readFileSync(notes, 'utf8'));
  } catch {
    // no earlier run
  }
}
function note(m) {
  killed[m.name] = m.key;
  mkdirSync(dirname(notes), { recursive: true });
  writeFileSync(notes, JSON.stringify(killed, null, 1));
}

const scratch = mkdtempSync(join(tmpdir(), 'mutants-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));
process.on('SIGINT', () => process.exit(130));
process.on('SIGTERM', () => process.exit(143));

// Tests do not depend on the bytecode of what they deploy, so that a mutant
// costs the compilation of the mutated contract alone.
const env = { ...process.env, FOUNDRY_PROFILE: 'mutants' };

function forge(dir, ...argv) {
  return new Promise((done) => {
    const p = spawn('./tools/forge', argv, { cwd: dir, env, timeout: 30 * 60_000 });
    let out = '';
    p.stdout.on('data', (d) => (out += d));
    p.stderr.on('data', (d) => (out += d));
    p.on('close', (status) => done({ ok: status === 0, out }));
  });
}

function test(dir, paths) {
  const filter = paths.length > 0 ? ['--match-path', paths.length > 1 ? `{${paths.join(',')}}` : paths[0]] : [];
  return forge(dir, 'test', '--fail-fast', ...filter);
}

function reset(dir) {
  rmSync(join(dir, 'src'), { recursive: true, force: true });
  cpSync(join(here, 'src'), join(dir, 'src'), { recursive: true, preserveTimestamps: true });
}

function copy(from, dir, entries) {
  for (const entry of entries) cpSync(join(from, entry), join(dir, entry), { recursive: true, preserveTimestamps: true });
}

// A mutant that makes the compiler or the tests stand still shall not stop the rest.
async function judge(dir, m) {
  if (!invariants.has(m.invariant)) return `names no invariant of INVARIANTS.md: "${m.invariant}"`;
  reset(dir);
  const patch = spawnSync('patch', ['-p1', '--quiet', '--no-backup-if-mismatch', '-i', m.file], { cwd: dir });
  if (patch.status !== 0) return 'does not apply';
  for (const paths of quick ? [m.suites] : [m.suites, []]) {
    const { ok, out } = await test(dir, paths);
    if (!ok && /\[FAIL/.test(out)) {
      if (verbose) console.log('  ' + /\[FAIL.*/.exec(out)[0].slice(0, 160));
      return '';
    }
    if (!ok) return /^Error/m.test(out) ? 'does not build' : 'the tests did not run';
  }
  return 'survives';
}

const begun = Date.now();
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(0)} s`;
const base = digest(...common);
for (const m of mutants) {
  m.key = createHash('sha256').update(base).update(digest(m.file, ...m.suites.map((s) => join(here, s)))).digest('hex');
}
// One mutant of each invariant first, so that a run that is stopped has looked at all of them.
const later = (m) => mutants.find((o) => o.invariant === m.invariant) !== m;
const open = mutants.filter((m) => killed[m.name] !== m.key).sort((a, b) => later(a) - later(b));
const survivors = [];

async function work(dir) {
  for (let m = open.shift(); m; m = open.shift()) {
    const start = Date.now();
    const fault = await judge(dir, m);
    if (fault) survivors.push(`${m.name} (${m.invariant}): ${fault}`);
    else note(m);
    console.log(`${fault ? 'SURVIVED' : 'killed  '} ${m.invariant.padEnd(4)} ${m.name} ${seconds(start)}`);
  }
}

const before = mutants.length - open.length;
if (open.length > 0) {
  // The tests must pass without a mutant; what this builds is what every worker begins with.
  const first = join(scratch, '0');
  mkdirSync(first);
  copy(here, first, ['src', 'test', 'tools', 'foundry.toml', 'package.json']);
  symlinkSync(join(here, 'node_modules'), join(first, 'node_modules'));
  // What was built last time is kept: only what has changed since is compiled.
  const kept = join(here, 'cache', 'mutants');
  if (existsSync(kept)) copy(kept, first, ['out', 'cache']);
  const clean = await test(first, []);
  if (!clean.ok) {
    console.error(clean.out.slice(-3000));
    console.error('the tests fail without a mutant');
    process.exit(1);
  }
  rmSync(kept, { recursive: true, force: true });
  mkdirSync(kept, { recursive: true });
  copy(first, kept, ['out', 'cache']);
  console.log(`built and tested without a mutant: ${seconds(begun)}`);
  const dirs = [first];
  for (let i = 1; i < Math.min(jobs, open.length); ++i) {
    const dir = join(scratch, String(i));
    mkdirSync(dir);
    copy(first, dir, ['src', 'test', 'tools', 'foundry.toml', 'package.json', 'out', 'cache']);
    symlinkSync(join(here, 'node_modules'), join(dir, 'node_modules'));
    dirs.push(dir);
  }
  await Promise.all(dirs.map(work));
}
const earlier = before > 0 ? `, ${before} of them by earlier runs of the same sources` : '';
console.log(`mutants ${mutants.length - survivors.length}/${mutants.length} (${seconds(begun)}${earlier})`);
for (const s of survivors) console.log(`  ${s}`);
for (const i of bare) console.log(`  ${i} has no mutant`);
process.exit(survivors.length + bare.length > 0 ? 1 : 0);
