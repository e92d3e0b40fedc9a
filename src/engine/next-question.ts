import type { Answers } from './answers.ts';
import { type Decision, judge, settledVerdict } from './check.ts';
import { offersIn } from './offers.ts';
import { conversationParts, type Day, type Fact, type FactId, type Ruleset, type Scheme } from './ruleset.ts';
import { Situation } from './situation.ts';

interface Waiting {
  scheme: Scheme;
  outcome: Decision;
}

/**
 * The fact to ask next, or null where no answer can settle anything any more. Each answer that is offered is tried on the schemes
 * that wait for the fact; the question that settles most on average, less the burden it is to answer, comes first. At an equal score
 * the order of rules/feiten.yaml decides. A part of the conversation is finished before the next begins, so that nobody is sent back
 * and forth between subjects. Within a part, what only tells how much a scheme is comes after all that tells whether there is one.
 */
export function nextQuestion(rules: Ruleset, answers: Answers, on: Day): FactId | null {
  const situation = new Situation(rules, answers, on);
  const waiting = rules.schemes
    .map((scheme) => ({ scheme, outcome: judge(scheme, situation) }))
    .filter(({ outcome }) => outcome.missing.length > 0);
  // What would open a scheme again comes at once: the questions of that scheme may stand on a page that is still to come.
  const [opening] = candidates(
    rules.facts,
    waiting.filter(({ outcome }) => outcome.verdict === 'waarschijnlijk-niet'),
  );
  if (opening) return opening.id;
  const inPart = inFirstPart(candidates(rules.facts, waiting));
  const open = waiting.filter(({ outcome }) => outcome.verdict === 'misschien');
  const settling = candidates(inPart, open);
  const [facts, concerned] = settling.length > 0 ? [settling, open] : [inPart, waiting];
  return bestOf(facts, concerned, situation);
}

/** The fact with the highest score. One that could not reach the best so far is not tried: on a cheap phone that time is noticed. */
function bestOf(facts: readonly Fact[], waiting: readonly Waiting[], situation: Situation): FactId | null {
  const byReach = facts
    .map((fact, place) => ({ fact, place, reach: reachOf(fact, waiting) }))
    .sort((one, other) => other.reach - one.reach);
  let best: { fact: Fact; place: number; score: number } | null = null;
  for (const { fact, place, reach } of byReach) {
    if (best !== null && reach < best.score) break;
    const score = scoreOf(fact, waiting, situation, best?.score ?? Number.NEGATIVE_INFINITY);
    const isBetter = best === null || score > best.score || (score === best.score && place < best.place);
    if (isBetter) best = { fact, place, score };
  }
  return best?.fact.id ?? null;
}

/** The score of a fact of which every answer would settle every scheme that waits for it. */
const reachOf = (fact: Fact, waiting: readonly Waiting[]): number =>
  weightOf(waitingFor(fact, waiting)) - fact.burden;

const waitingFor = (fact: Fact, waiting: readonly Waiting[]): Waiting[] =>
  waiting.filter(({ outcome }) => outcome.missing.includes(fact.id));

/** What it weighs against the burden of a question that schemes are settled: 100 each, and one for each answer that is spared. */
const weightOf = (waiting: readonly Waiting[]): number =>
  waiting.reduce((sum, { outcome }) => sum + 100 + outcome.missing.length, 0);

/**
 * The facts that a scheme waits for, without those that are compared with a limit which another answer still has to fix: an income in
 * a range, given before the household is known, would straddle a limit for good.
 */
function candidates(facts: readonly Fact[], waiting: readonly Waiting[]): Fact[] {
  const conditions = waiting.flatMap(({ outcome }) => outcome.conditions.filter(({ decides }) => decides));
  const missing = new Set(waiting.flatMap(({ outcome }) => outcome.missing));
  const early = new Set(
    conditions.flatMap(({ fact, missing: needed }) =>
      fact !== null && needed.length > 1 && needed.includes(fact) ? [fact] : [],
    ),
  );
  return facts.filter(({ id }) => missing.has(id) && !early.has(id));
}

function inFirstPart(facts: readonly Fact[]): Fact[] {
  const part = conversationParts.find((each) => facts.some((fact) => fact.part === each));
  return facts.filter((fact) => fact.part === part);
}

/**
 * The score of a fact, or as soon as it cannot reach `best` any more something lower than that. Only whether a scheme is settled is looked
 * at, not what is then still missing for it: the reasons take most of the time of a verdict.
 */
function scoreOf(fact: Fact, waiting: readonly Waiting[], situation: Situation, best: number): number {
  const concerned = waitingFor(fact, waiting);
  const answers = offersIn(fact, situation);
  const all = weightOf(concerned) * answers.length;
  let open = 0;
  const score = () => (all - open) / answers.length - fact.burden;
  for (const answer of answers) {
    const answered = situation.with(fact.id, answer);
    for (const each of concerned) {
      const after = settledVerdict(each.scheme, answered);
      if (after === null || after === each.outcome.verdict) open += weightOf([each]);
      if (score() < best) return score();
    }
  }
  return score();
}
