/** What a scheme pays. */
import { laws } from '../engine/laws/index.ts';
import type { Amount, Fact, Norm } from '../engine/ruleset.ts';
import { namedFact } from './compile-facts.ts';
import { readLimit, sharedNorm } from './limit-text.ts';
import { checkName, type ReportAt } from './report.ts';
import type { SchemeFile } from './schema.ts';

type AmountInFile = NonNullable<SchemeFile['bedrag']>;

/** @param report at the place of the amount */
export function compileAmount(
  written: AmountInFile,
  facts: readonly Fact[],
  norms: Record<string, Norm>,
  report: ReportAt,
): Amount {
  const { per, afronding: rounding } = written;
  if ('formule' in written) {
    const law = laws[written.formule];
    if (law && per !== law.per) report(['per'], per, law.per);
    if (law && rounding !== law.rounding) report(['afronding'], rounding, law.rounding);
    return { kind: 'formule', law: written.formule, per, rounding };
  }
  if ('tabel' in written) {
    checkName(written.tabel, Object.keys(norms), report, ['tabel']);
    return { kind: 'norm', norm: written.tabel, per, rounding };
  }
  namedFact(written.min, facts, report, ['min']);
  const whole = wholeNorm(written['aanvulling-tot'], norms, report);
  return { kind: 'aanvulling', ...whole, minus: written.min, per, rounding };
}

type WholeNorm = Pick<
  Extract<Amount, { kind: 'aanvulling' }>,
  'norm' | 'shared' | 'inInrichting' | 'holidayPay'
>;

function wholeNorm(written: string, norms: Record<string, Norm>, report: ReportAt): WholeNorm {
  const at = ['aanvulling-tot'];
  const limit = readLimit(written, 'bedrag', norms);
  if (!('expected' in limit) && limit.kind === 'norm' && limit.percent === 100) {
    const { kind: _kind, percent: _percent, ...whole } = limit;
    return whole;
  }
  if ('expected' in limit) report(at, limit.found, limit.expected, limit.nearest);
  else report(at, written, `een hele norm, bijvoorbeeld ${sharedNorm} zonder vakantietoeslag`);
  return { norm: 'bijstandsnorm', shared: false, holidayPay: null };
}
