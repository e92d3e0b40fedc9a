/** What others may do with the engine: the surface of the module /api/v1/engine.js. Situations and results as in the command reken. */
import { check } from '../engine/check.ts';
import { nextQuestion } from '../engine/next-question.ts';
import type { Day, Fact, FactId, Ruleset } from '../engine/ruleset.ts';
import { isDay } from '../rules/day.ts';
import { describeAll, showPath, showValue } from '../rules/problem.ts';
import { resultJson } from '../rules/result-json.ts';
import { readSituation } from '../rules/situation.ts';

export interface About {
  versie: '1';
  licentie: string;
  gemeente: string;
  gemaakt: Day;
  'nieuwste-wijziging': Day;
}

interface Fault {
  plaats: string;
  gevonden: string;
  verwacht: string;
  bedoeld?: string;
}

/** A situation that cannot be read, with everything that is wrong in it. */
export class SituatieFout extends Error {
  readonly fouten: readonly Fault[];

  constructor(fouten: readonly Fault[]) {
    const problems = fouten.map(({ plaats, gevonden, verwacht, bedoeld }) => ({
      file: null,
      path: plaats,
      found: gevonden,
      expected: verwacht,
      nearest: bedoeld,
    }));
    super(describeAll(problems));
    this.name = 'SituatieFout';
    this.fouten = fouten;
  }
}

/** The engine with the rules of one municipality. */
export function engineFor(rules: Ruleset, about: About) {
  return {
    /** Works out one situation on a day. */
    reken(situatie: unknown, peildatum: Day): Record<string, unknown> {
      const answers = read(situatie, peildatum);
      return resultJson(check(rules, answers, peildatum), nextQuestion(rules, answers, peildatum), rules);
    },
    /** What to ask next, or null. */
    volgendeVraag: (situatie: unknown, peildatum: Day): FactId | null =>
      nextQuestion(rules, read(situatie, peildatum), peildatum),
    feiten: rules.facts.map(factOf),
    over: { ...about, regelingen: rules.schemes.map(({ id }) => id) },
  };

  function read(situatie: unknown, peildatum: Day) {
    const { on, answers, problems } = readSituation(situatie, rules);
    const faults = problems.map(
      ({ path, found, expected, nearest }): Fault => ({
        plaats: showPath(path),
        gevonden: found,
        verwacht: expected,
        ...(nearest === undefined ? {} : { bedoeld: nearest }),
      }),
    );
    if (typeof peildatum !== 'string' || !isDay(peildatum))
      faults.push({
        plaats: 'peildatum',
        gevonden: showValue(peildatum),
        verwacht: 'een bestaande datum als tweede argument, geschreven als "2026-07-01"',
      });
    else if (on !== null && on !== peildatum)
      faults.push({
        plaats: 'peildatum',
        gevonden: `${showValue(on)} in de situatie en ${showValue(peildatum)} als argument`,
        verwacht: 'één dag: laat de peildatum in de situatie weg',
      });
    if (faults.length > 0) throw new SituatieFout(faults);
    return answers;
  }
}

function factOf(fact: Fact): Record<string, unknown> {
  const unit = fact.type === 'bedrag' ? 100 : 1;
  return {
    id: fact.id,
    soort: fact.type,
    ...('options' in fact ? { opties: fact.options } : {}),
    ...('min' in fact ? { min: fact.min / unit, max: fact.max / unit } : {}),
    ...('most' in fact ? { 'hoogstens-aantal': fact.most } : {}),
    ...(fact.onlyIf ? { 'alleen-als': { feit: fact.onlyIf.fact, is: fact.onlyIf.is } } : {}),
  };
}
