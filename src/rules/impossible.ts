/** Answers of which each can be true and that cannot be true together. What is not asked, not known or a range contradicts only what lies outside it. */
import { type Answer, type Answers, exactly, isRange, type Range } from '../engine/answers.ts';
import type { Path } from './problem.ts';

/** Names what stands at a place and cannot be true there. */
type ReportImpossible = (path: Path, found: unknown, expected: string) => void;

/** Names everything in a household that cannot be. */
export function reportImpossible(answers: Answers, report: ReportImpossible): void {
  reportOfNobody(answers, report);
  reportAges(answers, report);
}

/** Who lives without a partner has none to marry and none whose income counts. */
function reportOfNobody(answers: Answers, report: ReportImpossible): void {
  const { partner, samenwonen, inkomsten, 'toetsingsinkomen-partner': year } = answers;
  if (partner !== 'nee') return;
  if (isRange(year) && year.min > 0)
    report(['toetsingsinkomen-partner'], shown(year, 100), '0 of geen inkomen, want partner is "nee"');
  if (Array.isArray(samenwonen) && samenwonen.length > 0)
    report(['samenwonen'], samenwonen, '[] of geen samenwonen, want partner is "nee"');
  if (!Array.isArray(inkomsten)) return;
  for (const [index, { van }] of inkomsten.entries())
    if (van === 'partner') report(['inkomsten', index, 'van'], van, '"ik", want partner is "nee"');
}

/** A child is not older than its parent. It may be a partner's, and so may a parent who lives in. */
function reportAges(answers: Answers, report: ReportImpossible): void {
  const parents = parentAges(answers);
  const { kinderen, medebewoners } = answers;
  const reportChild = (path: Path, age: Range): void => {
    if (age.min > parents.max)
      report(path, shown(age), `een leeftijd van hoogstens ${parents.max}, de leeftijd van de ouder`);
  };
  if (Array.isArray(kinderen))
    for (const [index, kind] of kinderen.entries())
      if (typeof kind === 'number') reportChild(['kinderen', index], exactly(kind));
      else reportChild(['kinderen', index, 'leeftijd'], exactly(kind.leeftijd));
  if (!Array.isArray(medebewoners)) return;
  for (const [index, { leeftijd, band }] of medebewoners.entries()) {
    if (!isRange(leeftijd)) continue;
    const path: Path = ['medebewoners', index, 'leeftijd'];
    if (band === 'kind') reportChild(path, leeftijd);
    if (band === 'ouder' && leeftijd.max < parents.min)
      report(path, shown(leeftijd), `een leeftijd van minstens ${parents.min}, de leeftijd van het kind`);
  }
}

/** The ages that the visitor and a partner can have, from the lowest of either to the highest of either. */
function parentAges(answers: Answers): Range {
  const any: Range = { min: 0, max: Number.POSITIVE_INFINITY };
  const own = rangeOr(any, answers.leeftijd);
  if (answers.partner === 'nee') return own;
  const other = rangeOr(any, answers['leeftijd-partner']);
  return { min: Math.min(own.min, other.min), max: Math.max(own.max, other.max) };
}

const rangeOr = (any: Range, answer: Answer | undefined): Range => (isRange(answer) ? answer : any);

/** A range as it was written, and an exact number as that number. An amount is in euro: 100 to the unit. */
const shown = ({ min, max }: Range, unit = 1): unknown =>
  min === max ? min / unit : { min: min / unit, max: max / unit };
