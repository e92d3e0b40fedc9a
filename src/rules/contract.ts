/**
 * The contract of situation and result: what goes into `reken` and into the engine for others, and what comes out. Amounts in euro.
 * Its types, the check on what the command prints and the types that others get are all made of these shapes.
 */
import { z } from 'zod';
import { banden, inkomstsoorten, opvangsoorten, tijdvakken, woonplekken } from '../engine/answers.ts';
import { percentages } from '../engine/check.ts';
import type { Fact, Ruleset } from '../engine/ruleset.ts';

const told = (description: string) => ({ description });

const dag = z.string().meta({ id: 'Dag', description: 'A day, written as 2026-07-01.' });

const weetNiet = z.literal('weet-niet').meta({
  id: 'WeetNiet',
  description: 'The visitor does not know, or does not want to say. A key that is absent was not asked.',
});

const range = z.strictObject({ min: z.number(), max: z.number() });

const getal = z.union([z.number(), range]).meta({
  id: 'Getal',
  description: 'An amount in euro with at most two decimals, or a range of which both ends may be true.',
});

const jaNee = z.enum(['ja', 'nee']);

const kind = z
  .strictObject({
    leeftijd: z.number(),
    woont: z.enum(woonplekken).optional().meta(told('"co-ouder": as much in another home.')),
    pleegkind: jaNee.optional().meta(told('Whether the household gets pleegvergoeding for it.')),
  })
  .meta({ id: 'Kind', description: 'A child under 18 that lives in, of which more is known than its age.' });

const medebewoner = z
  .strictObject({
    leeftijd: z.union([getal, weetNiet]).optional().meta(told('18 or older.')),
    band: z
      .union([z.enum(banden), weetNiet])
      .optional()
      .meta(
        told(
          'What they are to the visitor. "kind" and "ouder" are by birth or adoption; a relative by marriage is "familie".\n' +
            '"kamerhuurder": no relative, who rents a room by a written contract.',
        ),
      ),
    studiefinanciering: z.union([jaNee, weetNiet]).optional(),
    toetsingsinkomen: z.union([getal, weetNiet]).optional().meta(told('In euro gross a year.')),
  })
  .meta({ id: 'Medebewoner', description: 'Somebody of 18 or older in the home besides a partner.' });

const opvang = z
  .strictObject({ soort: z.enum(opvangsoorten), uren: z.number(), uurprijs: z.number() })
  .meta({ id: 'Opvang', description: 'The care of one child: whole hours a month, and euro per hour.' });

const inkomst = z
  .strictObject({
    van: z.enum(['ik', 'partner']),
    soort: z.enum(inkomstsoorten),
    bedrag: z.number(),
    per: z.enum(tijdvakken),
    vorm: z.enum(['netto', 'bruto']),
    vakantiegeld: z.enum(['met', 'zonder']),
  })
  .meta({ id: 'Inkomst', description: 'One income of one person, in euro.' });

const answerShapes = {
  getal,
  bedrag: getal,
  leeftijden: z.array(z.union([z.number(), kind])),
  medebewoners: z.union([getal, z.array(medebewoner)]),
  opvang: z.array(opvang),
  inkomsten: z.array(inkomst),
} as const;

function answerShape(fact: Fact): z.ZodType {
  if (fact.type === 'keuze') return z.union([z.enum(fact.options), weetNiet]);
  const shape = fact.type === 'lijst' ? z.array(z.enum(fact.options)) : answerShapes[fact.type];
  const answer = z.union([shape, weetNiet]);
  return fact.type === 'medebewoners'
    ? answer.meta(
        told('How many of 27 or older share the costs, or a line for each other person of 18 or older.'),
      )
    : answer;
}

/** The sorts of facts: what an answer to one looks like. */
export const factSorts = [
  'keuze',
  'lijst',
  'getal',
  'bedrag',
  'leeftijden',
  'medebewoners',
  'opvang',
  'inkomsten',
] as const satisfies Fact['type'][];

const grens = z.union([z.number(), range, z.null()]).meta({
  id: 'Grens',
  description: 'A limit in euro: a range where more than one is possible, null where the amount is missing.',
});

const voorwaarde = z
  .strictObject({
    id: z.string(),
    waarheid: z.enum(['ja', 'nee', 'onbekend']),
    reden: z.enum(['niet-gevraagd', 'weet-niet', 'rond-de-grens', 'oordeel', 'bedrag-ontbreekt']).nullable(),
    grens: range
      .nullable()
      .meta(
        told(
          'In euro, or in the unit of the fact; never below 0. null where the condition has no limit, its amount is missing (then "waarheid" is\n' +
            '"onbekend"), or no income is low enough with the other answers (then it is "nee").',
        ),
      ),
    'geldig-vanaf': dag.nullable(),
    'geldig-tot': dag.nullable(),
    bron: z.string().nullable(),
    status: z.enum(['bevestigd', 'oud', 'onzeker']),
  })
  .meta({ id: 'Voorwaarde', description: 'What is known of one condition, of those that decided.' });

const per = z.enum(['maand', 'kwartaal', 'jaar']);

/** @param rules whose facts and schemes are the names that may occur */
export function contract({ facts, schemes }: Pick<Ruleset, 'facts' | 'schemes'>) {
  const feit = z.enum(facts.map(({ id }) => id)).meta({ id: 'Feit' });
  const regeling = z.enum(schemes.map(({ id }) => id)).meta({ id: 'Regeling' });
  const situatie = z
    .strictObject(Object.fromEntries(facts.map((fact) => [fact.id, answerShape(fact).optional()])))
    .meta({ id: 'Situatie', description: 'The answers. What each key means stands in feiten.json.' });
  const stap = z
    .strictObject({
      id: z.string(),
      bedrag: range
        .nullable()
        .meta(
          told(
            'In euro, and of a share in percent: a range where the answers leave more than one possible, null while an answer is missing.',
          ),
        ),
      per: per.nullable().meta(told('null for a share.')),
      van: z
        .enum(['antwoord', 'tabel', 'berekend'])
        .meta(told('Whether it is an answer, stands in a table or follows from the steps before.')),
      bron: z
        .string()
        .nullable()
        .meta(
          told(
            'The source of the table, or of the law; null for an answer, and for an income that follows from steps.',
          ),
        ),
      'geldig-vanaf': dag.nullable(),
      'geldig-tot': dag.nullable(),
      ontbreekt: z.array(feit).meta(told('What is still to be asked before this step is known.')),
    })
    .meta({ id: 'Stap', description: 'A step of the sum by which a scheme comes to what it pays.' });
  const inkomen = z
    .strictObject({
      van: z.enum(['ik', 'partner']),
      toetsingsinkomen: z
        .array(stap)
        .meta(told('To gross per year with holiday pay; empty where it cannot be told from what was given.')),
      inkomen: z
        .array(stap)
        .meta(
          told('To net per month without holiday pay; empty where it cannot be told from what was given.'),
        ),
    })
    .meta({
      id: 'Inkomen',
      description:
        'How the incomes that were given come to what schemes reckon with, step by step. The last step is the income, with a margin where it is an estimate.',
    });
  const uitkomst = z
    .strictObject({
      regeling,
      uitkomst: z.enum(['waarschijnlijk-wel', 'misschien', 'gemeente-beslist', 'waarschijnlijk-niet']),
      bedrag: z
        .strictObject({ ...range.shape, per })
        .nullable()
        .meta(told('In euro; null where no amount is known.')),
      berekening: z
        .array(stap)
        .meta(
          told(
            'The sum of the amount, step by step; the last one is the amount, or what is paid of a tax itself. Empty where there is neither, and\n' +
              'at "waarschijnlijk-niet".',
          ),
        ),
      'zelf-te-betalen': z
        .strictObject({ ...range.shape, per: z.literal('jaar') })
        .nullable()
        .meta(
          told(
            'In euro: what is paid of a tax where a person decides how much of it is remitted. Where the assessment is lower, none of it is.\n' +
              'null elsewhere.',
          ),
        ),
      voorwaarden: z.array(voorwaarde),
      ontbreekt: z.array(feit).meta(told('What is still to be asked for this scheme.')),
    })
    .meta({ id: 'Uitkomst' });
  const resultaat = z
    .strictObject({
      peildatum: dag,
      leefvorm: z.string().nullable(),
      grenzen: z
        .record(z.enum(percentages.map(String)), grens)
        .meta(told('Income limits per month without holiday pay, by percentage of the bijstandsnorm.')),
      vermogensgrens: grens,
      bijstandsnorm: z.strictObject({ 'zonder-vakantietoeslag': grens, 'met-vakantietoeslag': grens }),
      uitkomsten: z.array(uitkomst),
      'volgende-vraag': feit.nullable(),
      inkomen: z.array(inkomen).optional().meta(told('Where `inkomsten` were given.')),
    })
    .meta({ id: 'Resultaat', description: 'The same as the command "reken" prints.' });
  const fout = z
    .strictObject({
      plaats: z.string(),
      gevonden: z.string(),
      verwacht: z.string(),
      bedoeld: z.string().optional(),
    })
    .meta({
      id: 'Fout',
      description:
        'What is wrong in a situation: where, what was found there, and what was expected. In Dutch.',
    });
  const feiten = z
    .array(
      z.strictObject({
        id: feit,
        soort: z.enum(factSorts),
        opties: z.array(z.string()).readonly().optional(),
        min: z.number().optional(),
        max: z.number().optional(),
        'hoogstens-aantal': z.number().optional(),
        'alleen-als': z.strictObject({ feit, is: z.string() }).optional(),
      }),
    )
    .readonly()
    .meta(told('What may be asked, in the order of a conversation.'));
  const over = z
    .strictObject({
      versie: z.literal('1'),
      licentie: z.string(),
      gemeente: z.string().meta(told('The municipality of the rules.')),
      gemaakt: dag.meta(told('The day on which the site was built.')),
      'nieuwste-wijziging': dag.meta(told('The day of the newest change of rules or amounts.')),
      regelingen: z.array(regeling).readonly(),
    })
    .meta(told('Which rules these are.'));
  return {
    dag,
    weetNiet,
    getal,
    kind,
    medebewoner,
    opvang,
    inkomst,
    situatie,
    feit,
    regeling,
    voorwaarde,
    stap,
    inkomen,
    uitkomst,
    grens,
    resultaat,
    fout,
    feiten,
    over,
  };
}

type Contract = ReturnType<typeof contract>;
export type ResultJson = z.infer<Contract['resultaat']>;
export type OutcomeJson = z.infer<Contract['uitkomst']>;
export type IncomeJson = z.infer<Contract['inkomen']>;
export type StepJson = z.infer<Contract['stap']>;
export type ConditionJson = z.infer<Contract['voorwaarde']>;
export type LimitJson = z.infer<Contract['grens']>;
export type FactJson = z.infer<Contract['feiten']>[number];
export type FaultJson = z.infer<Contract['fout']>;
export type AboutJson = z.infer<Contract['over']>;
