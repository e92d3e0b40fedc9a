/** A result as the JSON that everybody exchanges: Dutch names, euros, sources by address. */
import type { Answers, Range } from '../engine/answers.ts';
import type { Berekend } from '../engine/berekening.ts';
import { berekeningVanInkomen, type Inkomensberekening } from '../engine/berekening-van-inkomen.ts';
import { berekeningIn, check } from '../engine/check.ts';
import { nextQuestion } from '../engine/next-question.ts';
import { editionOn } from '../engine/norm.ts';
import type { Outcome, Trace } from '../engine/outcome.ts';
import type { Day, Ruleset, Scheme, Status } from '../engine/ruleset.ts';
import { Situation } from '../engine/situation.ts';
import type { ConditionJson, IncomeJson, LimitJson, OutcomeJson, ResultJson, StepJson } from './contract.ts';

/** Everything that follows from the answers on a day. */
export function resultJson(rules: Ruleset, answers: Answers, on: Day): ResultJson {
  const result = check(rules, answers, on);
  const situation = new Situation(rules, answers, on);
  const inkomen = berekeningVanInkomen(situation);
  return {
    peildatum: result.on,
    leefvorm: result.leefvorm,
    grenzen: Object.fromEntries(result.limits.map(({ percent, range }) => [percent, euros(range)])),
    vermogensgrens: euros(result.vermogensgrens),
    bijstandsnorm: {
      'zonder-vakantietoeslag': euros(result.bijstandsnorm.without),
      'met-vakantietoeslag': euros(result.bijstandsnorm.with),
    },
    uitkomsten: result.outcomes.map((outcome, place) =>
      outcomeJson(outcome, rules.schemes[place] as Scheme, situation),
    ),
    'volgende-vraag': nextQuestion(rules, answers, on),
    ...(inkomen.length > 0 && { inkomen: inkomen.map((each) => incomeJson(each, situation)) }),
  };
}

function outcomeJson(outcome: Outcome, scheme: Scheme, situation: Situation): OutcomeJson {
  const { amount, ownShare } = outcome;
  const { rules } = situation;
  const steps = berekeningIn(scheme, outcome, situation);
  return {
    regeling: outcome.scheme,
    uitkomst: outcome.verdict,
    bedrag: amount && { min: amount.min / 100, max: amount.max / 100, per: amount.per },
    berekening: steps.map((step) => stepJson(step, scheme.source, situation)),
    'zelf-te-betalen': ownShare && { min: ownShare.min / 100, max: ownShare.max / 100, per: 'jaar' },
    voorwaarden: outcome.conditions.filter(({ decides }) => decides).map((trace) => traceJson(trace, rules)),
    ontbreekt: outcome.missing,
  };
}

function incomeJson(
  { van, toetsingsinkomen, inkomen }: Inkomensberekening,
  situation: Situation,
): IncomeJson {
  const json = (steps: readonly Berekend[]) => steps.map((step) => stepJson(step, null, situation));
  return { van, toetsingsinkomen: json(toetsingsinkomen), inkomen: json(inkomen) };
}

/** @param law the source of what follows from other steps; null where it follows from the tables of those */
function stepJson(step: Berekend, law: number | null, { rules, on }: Situation): StepJson {
  const { id, per, range } = step;
  const unit = step.isShare ? 1000 : 100;
  const norm = step.tabel === undefined ? undefined : rules.norms[step.tabel];
  const edition = norm && editionOn(norm, on)?.edition;
  const van = step.tabel !== undefined ? 'tabel' : step.feit !== undefined ? 'antwoord' : 'berekend';
  const source = van === 'antwoord' ? undefined : rules.sources[edition?.source ?? law ?? -1];
  return {
    id,
    bedrag: range && { min: range.min / unit, max: range.max / unit },
    per,
    van,
    bron: source?.url ?? null,
    'geldig-vanaf': edition?.from ?? null,
    'geldig-tot': edition?.until ?? null,
    ontbreekt: [...step.missing],
  };
}

function traceJson(trace: Trace, rules: Ruleset): ConditionJson {
  const unit = rules.facts.find(({ id }) => id === trace.fact)?.type === 'bedrag' ? 100 : 1;
  const ruleSource = rules.sources[trace.ruleSource];
  const amountSource = rules.sources[trace.amountSource];
  return {
    id: trace.id,
    waarheid: trace.truth,
    reden: trace.reason,
    grens: trace.limit && { min: trace.limit.min / unit, max: trace.limit.max / unit },
    'geldig-vanaf': trace.validFrom,
    bron: amountSource?.url ?? null,
    'geldig-tot': trace.validUntil,
    status: leastCertain(ruleSource?.status, amountSource?.status),
  };
}

const certainty: readonly (Status | undefined)[] = ['onzeker', 'oud', 'bevestigd'];

function leastCertain(...statuses: (Status | undefined)[]): Status {
  return certainty.find((status) => statuses.includes(status)) ?? 'onzeker';
}

function euros(range: Range | null): LimitJson {
  if (range === null) return null;
  const min = range.min / 100;
  const max = range.max / 100;
  return min === max ? min : { min, max };
}
