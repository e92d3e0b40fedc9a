import type { Answers } from '../engine/answers.ts';
import type { Outcome } from '../engine/outcome.ts';
import type { Day, Route, Ruleset, Scheme } from '../engine/ruleset.ts';
import type { Situation } from '../engine/situation.ts';
import type { Judged } from './judged.ts';
import { isClosed, momentsNow, routesFor } from './moments.ts';
import { mainReason } from './reasons.ts';
import { shortfallOf } from './shortfall.ts';
import { perYear } from './totals.ts';

/** Whether a visitor has a scheme already. Only what they could claim otherwise: what the answers speak against stays under its verdict. */
export function isReceived(received: readonly string[], { scheme, outcome }: Judged): boolean {
  return isClaimable(outcome) && received.includes(scheme.id);
}

/** The scheme in which a person looks at each case, so that it is possible still where a limit stands in the way of another. */
export const caseByCase = 'bijzondere-bijstand';

/** Whether there is something to claim: probably, or if somebody decides so. */
export const isClaimable = ({ verdict }: Pick<Outcome, 'verdict'>): boolean =>
  verdict === 'waarschijnlijk-wel' || verdict === 'gemeente-beslist';

/** Money first, most first; help that is there for everybody last. */
export function byWeight(one: Judged, other: Judged): number {
  return weight(other) - weight(one);
}

function weight({ scheme, outcome }: Judged): number {
  if (scheme.sort === 'hulp') return -1;
  return outcome.amount === null ? 0 : outcome.amount.max * perYear[outcome.amount.per];
}

/** What the order of schemes depends on besides what became of them. */
export interface Circumstances {
  rules: Ruleset;
  answers: Answers;
  on: Day;
}

/**
 * Schemes in the order in which a visitor reads them: what cannot wait, then most money, then what an amount of the visitor already
 * speaks for, then the easiest to apply for. Help that is there for everybody comes last.
 */
export function inOrder(judged: readonly Judged[], circumstances: Circumstances): Judged[] {
  const places = new Map(judged.map((each) => [each, placeOf(each, circumstances)]));
  return [...judged].sort((one, other) => compare(places.get(one) ?? [], places.get(other) ?? []));
}

/**
 * What there is to apply for, in the order in which to do it: what cannot wait first, then in the order of the schemes, then help that
 * is there for everybody, and last what one cannot apply for today.
 */
export function asPlan(judged: readonly Judged[], circumstances: Circumstances): Judged[] {
  const { rules, answers, on } = circumstances;
  const turn = (each: Judged): number => {
    if (isClosed(each.scheme, rules, answers, on)) return 2;
    const urgent = urgency(each, circumstances);
    return urgent === 1 ? -1 : Number(urgent === 0 && each.scheme.sort === 'hulp');
  };
  return [...judged].sort((one, other) => turn(one) - turn(other));
}

/** Schemes that probably are not for the visitor: first those that only an amount stands in the way of, the nearest to its limit first. */
export function nearestFirst(
  judged: readonly Judged[],
  { rules, answers }: Circumstances,
  situation: Situation,
): Judged[] {
  const distance = ({ outcome }: Judged): number => {
    const main = mainReason(rules, answers, outcome);
    const shortfall = main && shortfallOf(rules, situation, main);
    return shortfall ? shortfall.min / Math.max(1, main?.limit?.max ?? 1) : Number.MAX_VALUE;
  };
  return [...judged].sort((one, other) => distance(one) - distance(other));
}

/** Who cannot make ends meet cannot wait, and neither can what closes within six weeks. */
export function urgency({ scheme, outcome }: Judged, { rules, answers, on }: Circumstances): number {
  if (!isClaimable(outcome)) return 0;
  // What is for need alone, such as food, goes before money that comes where nothing else helps.
  if (scheme.themes[0] === 'nood') return 1 / scheme.themes.length;
  const soon = new Date(`${on}T00:00:00Z`);
  soon.setUTCDate(soon.getUTCDate() + 42);
  const last = soon.toISOString().slice(0, 10);
  const closes = momentsNow(scheme, rules, answers, on).some(
    ({ state }) => state?.word === 'open' && state.day <= last,
  );
  return closes ? 1 : 0;
}

/** Numbers that compare one after the other, the lowest first. */
function placeOf(judged: Judged, circumstances: Circumstances): number[] {
  const { scheme, outcome } = judged;
  const urgent = urgency(judged, circumstances);
  const isSpokenFor = outcome.conditions.some(({ truth, limit }) => truth === 'ja' && limit !== null);
  return [
    -urgent,
    urgent > 0 ? -Math.max(0, weight(judged)) : -weight(judged),
    Number(!isSpokenFor),
    effortOf(scheme, circumstances.answers),
  ];
}

const efforts: Record<Route['how'], number> = {
  online: 0,
  telefoon: 0,
  balie: 1,
  papier: 2,
  hulpverlener: 3,
};

/** How much work it is to apply: the easiest way, and where ways are equal the papers. */
function effortOf(scheme: Scheme, answers: Answers): number {
  const ways = routesFor(scheme, answers).map(({ how }) => efforts[how]);
  return Math.min(4, ...ways) * 100 + scheme.documents.length;
}

function compare(one: readonly number[], other: readonly number[]): number {
  const place = one.findIndex((value, index) => value !== other[index]);
  return place < 0 ? 0 : (one[place] ?? 0) - (other[place] ?? 0);
}
