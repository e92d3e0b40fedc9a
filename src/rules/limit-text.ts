/** Reads a limit as it is written in a rule: a number, "120% van bijstandsnorm zonder vakantietoeslag", or from one to another. */
import { laws } from '../engine/laws/index.ts';
import type { Limit, Norm } from '../engine/ruleset.ts';
import { nearest } from '../words/nearest.ts';
import { oneOf, showValue } from './problem.ts';
import type { LimitInFile } from './schema.ts';

/**
 * The words for the bijstandsnorm with the kostendelersnorm applied, and for that or, of who lives in an institution, the norm that is
 * paid there.
 */
export const sharedNorm = 'kostendelersnorm';
const applicableNorm = 'toepasselijke-norm';
const lessDebts = /^(.+) na aftrek van schulden$/;
const incomeLimit = /^inkomensgrens van ([a-z-]+)$/;
const capacity = /^(geen|hele) betalingscapaciteit bij (\d{1,3})% van de norm$/;
const text = /^(?:(\d{1,3})% van )?([a-z0-9-]+)(?: (met|zonder) vakantietoeslag)?$/;

export interface LimitFault {
  /** The keys inside the limit: empty, or van or tot. */
  path: string[];
  found: string;
  expected: string;
  nearest?: string | undefined;
}

/** The limit, or what is wrong with it. `unit` is what the fact is counted in: 1 for years, 100 for euro. */
export function readLimit(
  written: LimitInFile,
  factType: 'bedrag' | 'getal',
  norms: Record<string, Norm>,
): Limit | LimitFault {
  if (typeof written === 'number') return readNumber(written, factType);
  if (typeof written === 'string') return readText(written, factType, norms);
  const low = readLimit(written.van, factType, norms);
  if ('expected' in low) return { ...low, path: ['van'] };
  const high = readLimit(written.tot, factType, norms);
  if ('expected' in high) return { ...high, path: ['tot'] };
  if (isFallingFrom(low, high))
    return { ...fault(showValue(written.tot), `een hogere grens dan ${written.van}`), path: ['tot'] };
  return { kind: 'tussen', low, high };
}

/** Of two limits that can be compared in any household: two numbers, or two parts of one norm. */
function isFallingFrom(low: Limit, high: Limit): boolean {
  if (low.kind === 'vast' && high.kind === 'vast') return high.value <= low.value;
  return low.kind === 'norm' && high.kind === 'norm' && low.norm === high.norm && high.percent <= low.percent;
}

function readNumber(value: number, factType: 'bedrag' | 'getal'): Limit | LimitFault {
  const inUnits = factType === 'bedrag' ? Math.round(value * 100) : value;
  const exact = factType === 'bedrag' ? inUnits / 100 === value : Number.isInteger(value);
  if (exact && value >= 0) return { kind: 'vast', value: inUnits };
  return fault(
    showValue(value),
    factType === 'bedrag'
      ? 'een bedrag van 0 of meer, met ten hoogste twee cijfers na de punt'
      : 'een heel getal van 0 of meer',
  );
}

function readText(
  written: string,
  factType: 'bedrag' | 'getal',
  norms: Record<string, Norm>,
): Limit | LimitFault {
  const named = incomeLimit.exec(written)?.[1];
  if (named !== undefined) {
    const names = Object.keys(laws).filter((id) => laws[id]?.incomeLimit);
    return names.includes(named)
      ? { kind: 'inkomensgrens', law: named }
      : fault(named, oneOf(names), nearest(named, names));
  }
  const [, covers, ofNorm] = capacity.exec(written) ?? [];
  if (covers === 'geen' || covers === 'hele')
    return { kind: 'betalingscapaciteit', covers, percent: Number(ofNorm) };
  const beforeDebts = lessDebts.exec(written)?.[1];
  if (beforeDebts !== undefined) {
    const limit = readText(beforeDebts, factType, norms);
    return 'expected' in limit ? limit : { kind: 'met-schulden', limit };
  }
  const [, percent, name, holidayPay] = text.exec(written) ?? [];
  if (name === undefined)
    return fault(
      showValue(written),
      'een grens als "120% van bijstandsnorm zonder vakantietoeslag", "vermogensgrens" of een getal',
    );
  const shared = name === sharedNorm || name === applicableNorm;
  const norm = norms[shared ? 'bijstandsnorm' : name];
  if (!norm) {
    const names = [...Object.keys(norms), sharedNorm, applicableNorm];
    return fault(name, oneOf(names), nearest(name, names));
  }
  if (norm.holidayPay !== null && holidayPay === undefined)
    return fault(
      showValue(written),
      `"${written} met vakantietoeslag" of "${written} zonder vakantietoeslag"`,
    );
  if (norm.holidayPay === null && holidayPay !== undefined)
    return fault(showValue(written), `${name} zonder de woorden "${holidayPay} vakantietoeslag"`);
  const unit = factType === 'bedrag' ? 'euro' : 'maanden';
  if (norm.unit !== unit) return fault(`${name}, in ${norm.unit}`, `een tabel in ${unit}`);
  return {
    kind: 'norm',
    norm: norm.id,
    percent: percent === undefined ? 100 : Number(percent),
    holidayPay: holidayPay === 'met' || holidayPay === 'zonder' ? holidayPay : null,
    shared,
    ...(name === applicableNorm && { inInrichting: true }),
  };
}

function fault(found: string, expected: string, near?: string): LimitFault {
  return { path: [], found, expected, nearest: near };
}
