/** A result as the JSON that everybody exchanges: Dutch names, euros, sources by address. */
import type { Range } from '../engine/answers.ts';
import type { Outcome, Result, Trace } from '../engine/outcome.ts';
import type { FactId, Ruleset, Status } from '../engine/ruleset.ts';
import type { ConditionJson, LimitJson, OutcomeJson, ResultJson } from './contract.ts';

export function resultJson(result: Result, next: FactId | null, rules: Ruleset): ResultJson {
  return {
    peildatum: result.on,
    leefvorm: result.leefvorm,
    grenzen: Object.fromEntries(result.limits.map(({ percent, range }) => [percent, euros(range)])),
    vermogensgrens: euros(result.vermogensgrens),
    bijstandsnorm: {
      'zonder-vakantietoeslag': euros(result.bijstandsnorm.without),
      'met-vakantietoeslag': euros(result.bijstandsnorm.with),
    },
    uitkomsten: result.outcomes.map((outcome) => outcomeJson(outcome, rules)),
    'volgende-vraag': next,
  };
}

function outcomeJson(outcome: Outcome, rules: Ruleset): OutcomeJson {
  const { amount } = outcome;
  return {
    regeling: outcome.scheme,
    uitkomst: outcome.verdict,
    bedrag: amount && { min: amount.min / 100, max: amount.max / 100, per: amount.per },
    voorwaarden: outcome.conditions.filter(({ decides }) => decides).map((trace) => traceJson(trace, rules)),
    ontbreekt: outcome.missing,
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
