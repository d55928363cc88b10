// What an order promises about privacy: the checks of dao.Order and of the
// command line, in the same words.

import { OrderError, type Order } from "./order";
import { parseSpec, SpecError } from "./spec";

/** What of a quote's request is about privacy. */
export interface PrivacyAsked {
  /** The model spec's document. */
  readonly spec: string;
  readonly rounds: number;
  readonly epsilon?: number | undefined;
  /** With epsilon: 10^-6 unless it is said. */
  readonly delta?: number | undefined;
  /** With epsilon: contributor unless it is said. */
  readonly unit?: "none" | "record" | "contributor" | undefined;
  /** With unit record: 0.1 unless it is said. */
  readonly sampling?: number | undefined;
  readonly colluders?: number | undefined;
}

const NONE = 0;
const RECORD = 1;
const CONTRIBUTOR = 2;
const MAX_EPSILON_MICRO = 1_000_000_000n;
const DELTA_ONE = 1_000_000_000_000n;
const SAMPLING_ONE = 1_000_000_000n;
const STANDARD_DELTA = 1e-6;
const STANDARD_SAMPLING = 0.1;

/** Checks ranges of an order's privacy; throws an OrderError. */
export function validatePrivacy({ privacy: p, datasets, training }: Order): void {
  const bad = (text: string): OrderError => new OrderError(`bad order: ${text}`);
  const small = (text: string): OrderError => new OrderError(`bad order: the cohort is too small: ${text}`);
  const n = datasets.length;
  if (p.unit > CONTRIBUTOR) throw bad(`there is no unit of protection ${p.unit}`);
  if (p.unit === NONE && p.epsilonMicro !== 0n) {
    throw new OrderError("a finite epsilon is offered for the units record and contributor only");
  }
  if (p.unit === NONE && p.kMin < 3 + p.colluders) {
    throw bad(`k_min must be at least 3 + ${p.colluders} colluders without differential privacy`);
  }
  if (n < p.kMin) {
    const text = `k_min is ${p.kMin} but the order has ${n} datasets`;
    throw p.unit === CONTRIBUTOR ? small(`bad order: ${text}`) : bad(text);
  }
  if (p.unit === NONE) return;
  if (p.kMin < 3 || p.colluders >= p.kMin) {
    throw small(
      `k_min is ${p.kMin} with ${p.colluders} colluders; it is at least 3, and one member at least is honest`,
    );
  }
  if (p.epsilonMicro === 0n || p.epsilonMicro > MAX_EPSILON_MICRO)
    throw bad("epsilon must be above 0 and at most 1000");
  if (p.unit === RECORD) {
    validateRecord(p, datasets, training.rounds);
    return;
  }
  if (p.deltaPico === 0n || p.deltaPico >= DELTA_ONE / BigInt(n)) {
    throw bad(`delta must be above 0 and below 1/${n}, one part in as many as there are members`);
  }
  if (p.samplingPpb !== 0n) throw bad("with contributor-level privacy everybody takes part: no sampling");
  const { rounds } = training;
  if (p.steps !== rounds && p.steps !== rounds + 1) {
    throw bad(
      `contributor-level privacy is for ${rounds} rounds, or for ${rounds + 1} sums with the statistics, not for ${p.steps}`,
    );
  }
}

function validateRecord(p: Order["privacy"], datasets: Order["datasets"], rounds: number): void {
  const bad = (text: string): OrderError => new OrderError(`bad order: ${text}`);
  const rows = datasets.reduce((most, d) => (d.rows > most ? d.rows : most), 0n);
  if (p.deltaPico === 0n || rows > DELTA_ONE || p.deltaPico >= DELTA_ONE / rows) {
    throw bad(
      `delta must be above 0 and below 1/${rows}, one part in as many as there are rows in the largest dataset`,
    );
  }
  if (p.samplingPpb === 0n || p.samplingPpb > SAMPLING_ONE) {
    throw bad("record-level privacy samples rows with a probability above 0 and at most 1");
  }
  if (p.steps === 0 || p.steps % rounds !== 0) {
    throw bad(`record-level privacy is for as many steps in each of ${rounds} rounds, not for ${p.steps} in all`);
  }
}

/** Whether an order promises exactly what a request asked for: nothing weaker, nothing else. */
export function privacyAsAsked(p: Order["privacy"], request: PrivacyAsked): boolean {
  if (p.colluders !== (request.colluders ?? 0)) return false;
  if (request.epsilon === undefined) return p.unit === NONE && p.epsilonMicro === 0n;
  const near = (n: bigint, asked: number): boolean => Number(n) <= asked * (1 + 1e-9) && Number(n) > asked - 1;
  if (!near(p.epsilonMicro, request.epsilon * 1e6) || !near(p.deltaPico, (request.delta ?? STANDARD_DELTA) * 1e12)) {
    return false;
  }
  if (request.unit === undefined || request.unit === "contributor") {
    return p.unit === CONTRIBUTOR && p.steps === request.rounds + 1;
  }
  return (
    request.unit === "record" &&
    p.unit === RECORD &&
    near(p.samplingPpb, (request.sampling ?? STANDARD_SAMPLING) * 1e9) &&
    p.steps === request.rounds * localSteps(request.spec)
  );
}

/** The steps of a round; NaN, which is equal to nothing, for what is no spec. */
function localSteps(spec: string): number {
  try {
    return parseSpec(spec).localSteps;
  } catch (err) {
    if (err instanceof SpecError) return NaN;
    throw err;
  }
}
