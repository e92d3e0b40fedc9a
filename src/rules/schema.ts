/** The shape of every file in rules/. What a shape cannot say (does this id exist?) is checked in compile.ts. */
import { z } from 'zod';
import { laws } from '../engine/laws/index.ts';
import { conversationParts, huishoudtypen, leefvormen, personRows } from '../engine/ruleset.ts';
import { isDay } from './dates.ts';

export const themes = ['geld', 'kinderen', 'wonen', 'zorg', 'meedoen', 'schulden', 'nood'] as const;
/** Moments in a life at which people look for help, and the page /regelingen/ has a list for each. */
export const lifeEvents = ['baby', '18-jaar', 'uit-elkaar', 'minder-werk', 'pensioen', 'schulden'] as const;
export const granters = ['gemeente', 'waterschap', 'dienst-toeslagen', 'svb'] as const;
/** What can be left out of account although it is no fact that the check asks for. */
export const notCounted = ['toeslagen', 'kinderbijslag', 'voedselpakket', 'vermogen-ouders'] as const;
/** Why a scheme has a page but no check. */
export const uncheckedReasons = [
  'regels-niet-gevonden',
  'onzeker-of-het-bestaat',
  'andere-instantie-rekent',
  'gestopt',
] as const;
export const sorts = ['gift', 'lening', 'voorschot', 'korting', 'hulp'] as const;
export const statuses = ['bevestigd', 'oud', 'onzeker'] as const;
export const verdicts = [
  'waarschijnlijk-wel',
  'misschien',
  'gemeente-beslist',
  'waarschijnlijk-niet',
] as const;
export const comparisons = ['hoogstens', 'minstens', 'onder', 'boven'] as const;
const periods = ['maand', 'kwartaal', 'jaar'] as const;
const roundings = ['cent', 'jaar-euro-maand-omlaag', 'maand-euro-omlaag'] as const;

/** The rows that a table must have, by what `per` says. A table per onderdeel names its own rows. */
export const tableRows = {
  leefvorm: leefvormen,
  huishoudtype: huishoudtypen,
  partner: ['ja', 'nee'],
  toeslagpartner: ['ja', 'nee'],
  personen: personRows,
  bewoners: personRows,
} as const;

const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'een naam van kleine letters, cijfers en streepjes')
  .meta({ description: 'Kleine letters, cijfers en streepjes.' });

const dayText = 'een bestaande datum, geschreven als 2026-07-01';
const day = z
  .string(dayText)
  .refine(isDay, dayText)
  .meta({ format: 'date', description: 'Jaar, maand en dag: 2026-07-01.' });

/** A list in which each name stands once. */
const names = <Item extends z.ZodType>(item: Item) =>
  z.array(item).refine((all) => new Set(all).size === all.length, 'elke naam één keer');

const phone = z.string('een telefoonnummer').regex(/^\+?\d[\d ()-]+$/, 'een telefoonnummer');

const hasCents = (value: number) => Number(value.toFixed(2)) === value;
const centsText = 'een bedrag met ten hoogste twee cijfers na de punt, bijvoorbeeld 1419.46';

const url = z
  .url({ protocol: /^https$/, error: 'een adres dat begint met https://', abort: true })
  .refine(
    (text) => /^https:\/\/[^/\\?#\s]+\.[^\s\\]+$/.test(text),
    'een adres dat begint met https:// en de naam van een site',
  )
  .refine((text) => {
    const { username, password } = new URL(text);
    return username === '' && password === '' && !/^https:\/\/[^/?#]*@/.test(text);
  }, 'een adres zonder gebruikersnaam of wachtwoord: alles voor de @ weg');

const source = z
  .strictObject({
    titel: z.string().min(1, 'de titel van de bron'),
    url,
    gezien: day.meta({ description: 'De dag waarop iemand de bron heeft gelezen.' }),
    uit: z
      .int('een jaartal')
      .min(1990, 'een jaartal')
      .max(2100, 'een jaartal')
      .optional()
      .meta({ description: 'Het jaar waarin de bron is geschreven, als dat een ander jaar is.' }),
    status: z.enum(statuses),
  })
  .meta({ id: 'bron', description: 'Waar dit staat, en hoe zeker het is.' });

const premise = z
  .strictObject({ feit: id, is: z.string() })
  .meta({ description: 'Dit feit bestaat alleen als een ander feit dit antwoord heeft.' });

const factBase = {
  id,
  deel: z.enum(conversationParts).meta({ description: 'Het deel van het gesprek waarin de vraag komt.' }),
  last: z.int().min(0).max(9).meta({ description: 'Hoe zwaar de vraag is, van 0 tot en met 9.' }),
  'alleen-als': premise.optional(),
  pagina: id.optional().meta({ description: 'De pagina waarop meer feiten samen worden gevraagd.' }),
};
const factRange = { min: z.number().min(0), max: z.number().min(0) };

export const factsFile = z.strictObject({
  feiten: z
    .array(
      z.discriminatedUnion('soort', [
        z.strictObject({
          ...factBase,
          soort: z.literal('keuze'),
          opties: z.array(id).min(2),
          kruis: id.optional().meta({ description: 'Het antwoord als iemand dit aankruist op de pagina.' }),
        }),
        z.strictObject({ ...factBase, soort: z.literal('gemeente') }),
        z.strictObject({ ...factBase, soort: z.literal('lijst'), opties: z.array(id).min(2) }),
        z.strictObject({
          ...factBase,
          soort: z.literal('medebewoners'),
          'hoogstens-aantal': z.int().min(1),
        }),
        z.strictObject({ ...factBase, soort: z.literal('getal'), ...factRange }),
        z.strictObject({ ...factBase, soort: z.literal('bedrag'), ...factRange }),
        z.strictObject({
          ...factBase,
          soort: z.literal('leeftijden'),
          ...factRange,
          'hoogstens-aantal': z.int().min(1),
        }),
        z.strictObject({ ...factBase, soort: z.literal('opvang'), 'hoogstens-aantal': z.int().min(1) }),
        z.strictObject({ ...factBase, soort: z.literal('inkomsten'), 'hoogstens-aantal': z.int().min(1) }),
      ]),
    )
    .min(1),
  wetten: z
    .array(
      source.extend({
        feiten: names(id).min(1).meta({ description: 'De vragen waar deze wet achter zit.' }),
      }),
    )
    .optional()
    .meta({ description: 'De wet achter een vraag, voor wie anderen helpt. De check gebruikt dit niet.' }),
});

export const documentsFile = z.strictObject({ papieren: names(id).min(1) });

const routeShape = {
  hoe: z.enum(['online', 'telefoon', 'papier', 'hulpverlener', 'balie']),
  url: url.optional(),
  telefoon: phone.optional(),
};
const route = z.strictObject({
  ...routeShape,
  als: premise.optional().meta({ description: 'Deze manier is er alleen voor bezoekers met dit antwoord.' }),
});
const routes = z.array(route).min(1, 'minstens één manier om aan te vragen');

/** The people on the start page. */
export const examplePeople = ['werk', 'aow', 'zzp', 'studie'] as const;

export const municipalityFile = z.strictObject({
  id,
  naam: z.string().min(2, 'de naam van de gemeente'),
  website: url,
  telefoon: phone.optional(),
  bezoekadres: z.string().optional(),
  postadres: z.string().optional(),
  aanvragen: z
    .record(id, routes)
    .optional()
    .meta({ description: 'Hoe u in deze gemeente een landelijke regeling aanvraagt.' }),
  'geven-ook': z
    .array(id)
    .optional()
    .meta({ description: 'Wie hier ook een regeling geeft en geen overheid is.' }),
  wegwijzer: id.optional().meta({ description: 'De organisatie uit hulp.yaml die alle andere kent.' }),
  voorbeelden: z
    .partialRecord(z.enum(examplePeople), z.array(id).min(1, 'minstens één regeling'))
    .optional()
    .meta({ description: 'Welke regelingen zonder bedrag de mensen op de startpagina het meest zeggen.' }),
  bron: source,
});

const weekdays = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'] as const;
const clock = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'een tijd, geschreven als 09:30', abort: true });

/** What an organisation can help with; each is a group on the page /hulp/. */
export const kindsOfHelp = [
  'formulieren',
  'geld',
  'schulden',
  'eten-en-kleding',
  'wonen',
  'zorg-en-mantelzorg',
  'werk-en-taal',
  'kinderen',
  'wegwijs',
] as const;

export const helpFile = z.strictObject({
  organisaties: z
    .array(
      z.strictObject({
        id,
        naam: z.string().min(2),
        'helpt-met': names(z.enum(kindsOfHelp)).min(1),
        url: url.optional(),
        telefoon: phone.optional(),
        adres: z.string().optional(),
        open: z
          .array(
            z.strictObject({
              van: z.enum(weekdays),
              'tot-en-met': z.enum(weekdays),
              tijd: z
                .tuple([clock, clock])
                .refine(([from, until]) => from < until, 'een tijd en een latere tijd'),
            }),
          )
          .optional(),
        regelingen: names(id).meta({
          description: 'Regelingen waar deze organisatie bij helpt of die zij geeft.',
        }),
        bron: source,
      }),
    )
    .min(1),
});

/** Why a scheme that some document names is not on the site, and has not ended either. */
export const notOnSiteReasons = [
  'niet-gevonden',
  'begint-niet-bij-inwoner',
  'gaat-niet-over-laag-inkomen',
  'alleen-andere-gemeente',
] as const;

/** One shape per place that a scheme can have. */
export const placeShapes = {
  regeling: z.strictObject({ regeling: id, gemeente: id.optional() }),
  'deel-van': z.strictObject({ 'deel-van': id, gemeente: id.optional() }),
  hulp: z.strictObject({ hulp: id }),
  gestopt: z.strictObject({
    gestopt: z.int().min(1990).max(2100).meta({ description: 'Het laatste jaar waarin dit er was.' }),
  }),
  niet: z.strictObject({ niet: z.enum(notOnSiteReasons) }),
};

/** Every scheme and organisation that a document names, each with its place on the site. */
export const overviewFile = z.strictObject({
  bronnen: z.record(id, z.string().min(1)).meta({ description: 'De documenten, met een korte naam.' }),
  overzicht: z
    .array(
      z.strictObject({
        naam: z.string().min(2),
        uit: names(id).min(1).meta({ description: 'Welke documenten dit noemen.' }),
        plaats: z.union(Object.values(placeShapes)),
      }),
    )
    .min(1),
});

/** What a change that stands in the file can be. New amounts come from the tables themselves. */
export const changeSorts = ['regel', 'gestopt', 'nieuw'] as const;

/** What changed, for visitors: in the rules of others, and on this site. */
export const changesFile = z.strictObject({
  'bedragen-vanaf': day.meta({
    description: 'Van edities die op of na deze dag beginnen, maakt de site zelf een bericht.',
  }),
  wijzigingen: z
    .array(
      z.strictObject({
        id,
        op: day.meta({ description: 'De dag waarop het veranderde.' }),
        bekend: day.meta({ description: 'De dag waarop het hier kwam te staan.' }),
        soort: z.enum(changeSorts),
        regelingen: names(id).min(1, 'minstens één regeling').optional(),
        normen: names(id).min(1, 'minstens één norm').optional(),
        bron: source.optional().meta({ description: 'Waar dit staat; nodig bij regel en gestopt.' }),
      }),
    )
    .min(1),
});

const wholePercent = /^(\d{1,3})%$/;
const margin = z
  .strictObject({
    'per-halfjaar': z
      .tuple([
        z.string().regex(wholePercent, 'een heel percentage, bijvoorbeeld 4%'),
        z.string().regex(wholePercent, 'een heel percentage, bijvoorbeeld 4%'),
      ])
      .meta({ description: 'De laagste en de hoogste stijging per halfjaar.' }),
    'hoogstens-halfjaren': z.int().min(1).max(10),
    'op-grond-van': z.string().min(1).meta({ description: 'Waar deze marge vandaan komt.' }),
  })
  .meta({ description: 'Hoe ver een bedrag kan stijgen zolang de nieuwe editie ontbreekt.' });

/** A cell of a table is read in compile.ts, where the unit of the table is known. */
const cell = z.union([z.number(), z.string()], 'een bedrag, een percentage of niet-gevonden').meta({
  description:
    'Een bedrag (1419.46), een percentage (1.912%), een factor (-0.001382497146), een leeftijd (67 jaar en 3 maanden) of niet-gevonden.',
});

const wholeEuros = z.int('een inkomen in hele euro, zonder punt').min(0);
const bracket = z.object({ van: wholeEuros, tot: wholeEuros.optional() }).catchall(cell).meta({
  description: 'Een deel van een tabel per inkomen: van en tot en met dit inkomen, met elk onderdeel.',
});

export const normFile = z.strictObject({
  id,
  omschrijving: z.string().min(1),
  eenheid: z.enum(['euro', 'procent', 'factor', 'maanden', 'uren']),
  per: z
    .enum([...Object.keys(tableRows), 'inkomen', 'onderdeel'] as [
      keyof typeof tableRows,
      'inkomen',
      'onderdeel',
    ])
    .optional(),
  onderdelen: names(id).min(1).optional(),
  vakantietoeslag: z
    .string()
    .regex(/^\d{1,2}%$/, 'een heel percentage, bijvoorbeeld 5%')
    .optional()
    .meta({ description: 'Welk deel van het bedrag vakantietoeslag is.' }),
  edities: z
    .array(
      z.strictObject({
        van: day.meta({ description: 'Eerste dag.' }),
        tot: day.meta({ description: 'Laatste dag.' }),
        bedragen: z.record(z.string(), cell).optional(),
        schijven: z.array(bracket).min(1, 'minstens één schijf').optional(),
        bron: source,
      }),
    )
    .min(1, 'minstens één editie'),
  daarna: margin.optional(),
});

const limitText = z.union([z.number(), z.string()], 'een getal of een grens in woorden');
const limit = z
  .union(
    [z.number(), z.string(), z.strictObject({ van: limitText, tot: limitText })],
    'een getal, een grens in woorden, of { van: ..., tot: ... }',
  )
  .meta({
    id: 'grens',
    description: 'Een getal, "120% van bijstandsnorm zonder vakantietoeslag", of { van: ..., tot: ... }.',
  });

const options = z.union([z.string(), z.array(z.string()).min(1)], 'een optie of een lijst van opties');
const leaf = {
  id,
  stil: z
    .enum(['altijd', 'als-het-klopt'])
    .optional()
    .meta({ description: 'Wanneer deze voorwaarde geen reden is om te noemen.' }),
  bron: source.optional(),
};
const parts = z.array(z.lazy((): z.ZodType => condition)).min(1, 'minstens één voorwaarde');

const unasked = id
  .optional()
  .meta({ description: 'Het antwoord dat geldt zolang de bezoeker niets anders zegt.' });

/** One shape per word of the format. Each condition has exactly one of these words. */
export const conditionShapes = {
  alle: z.strictObject({ alle: parts }),
  'een-van': z.strictObject({ 'een-van': parts }),
  is: z.strictObject({ ...leaf, feit: id, is: options, ongevraagd: unasked }),
  'is-niet': z.strictObject({ ...leaf, feit: id, 'is-niet': options, ongevraagd: unasked }),
  hoogstens: z.strictObject({ ...leaf, feit: id, hoogstens: limit }),
  minstens: z.strictObject({ ...leaf, feit: id, minstens: limit }),
  onder: z.strictObject({ ...leaf, feit: id, onder: limit }),
  boven: z.strictObject({ ...leaf, feit: id, boven: limit }),
  kind: z.strictObject({
    ...leaf,
    kind: z.strictObject({
      van: z.int().min(0).max(17),
      'tot-en-met': z.int().min(0).max(17),
      'zeker-tot-en-met': z
        .int()
        .min(0)
        .max(17)
        .optional()
        .meta({ description: 'Boven deze leeftijd beslist een mens.' }),
      pleegkind: z.literal('nee').optional().meta({ description: 'Een pleegkind telt niet mee.' }),
      'co-ouder': z
        .literal('misschien')
        .optional()
        .meta({ description: 'Of een kind van twee ouders meetelt, beslist een mens.' }),
    }),
  }),
  oordeel: z.strictObject({
    ...leaf,
    oordeel: id.meta({ description: 'Wie dit beoordeelt. De check kan het niet.' }),
  }),
};

export const condition = z.union(Object.values(conditionShapes)).meta({ id: 'voorwaarde' });

const amountBase = { per: z.enum(periods), afronding: z.enum(roundings) };

/** One shape per way to come to an amount. */
export const amountShapes = {
  tabel: z.strictObject({ tabel: id, ...amountBase }),
  'aanvulling-tot': z.strictObject({ 'aanvulling-tot': z.string(), min: id, ...amountBase }),
  formule: z.strictObject({ formule: z.enum(Object.keys(laws)), ...amountBase }),
};

const exampleAmount = z.union(
  [
    z.number().refine(hasCents, centsText),
    z.strictObject({
      min: z.number().refine(hasCents, centsText),
      max: z.number().refine(hasCents, centsText),
    }),
    z.literal('onbekend'),
  ],
  'een bedrag, { min: ..., max: ... } of onbekend',
);

export const example = z.strictObject({
  op: day,
  situatie: z.record(z.string(), z.unknown()),
  uitkomst: z.enum(verdicts),
  door: z.array(id).optional().meta({ description: 'Precies de voorwaarden die beslissen.' }),
  bedrag: exampleAmount.optional(),
});

/** Practice cases for new volunteers. */
export const exercisesFile = z.strictObject({
  oefeningen: z
    .array(
      z.strictObject({
        id,
        op: day.meta({ description: 'De dag waarop de bedragen moeten gelden.' }),
        situatie: z.record(z.string(), z.unknown()),
        verhaal: z
          .record(id, z.number().refine(hasCents, centsText))
          .optional()
          .meta({ description: 'Bedragen uit het verhaal die geen antwoord zijn.' }),
        uitkomsten: z
          .array(
            z.strictObject({
              regeling: id,
              ...example.pick({ uitkomst: true, door: true, bedrag: true }).shape,
            }),
          )
          .min(1, 'minstens één uitkomst'),
      }),
    )
    .min(1, 'minstens één oefening'),
});

const monthAndDay = z
  .string('een dag van het jaar, geschreven als maand-dag: 04-01')
  .refine((text) => isDay(`2024-${text}`), 'een dag van het jaar, geschreven als maand-dag: 04-01');

const moment = z
  .strictObject({
    id,
    'elk-jaar': z.strictObject({ van: monthAndDay, 'tot-en-met': monthAndDay }).optional(),
    termijn: z
      .string()
      .regex(/^[1-9]\d? (dagen|weken|maanden|jaar)$/, 'een termijn, geschreven als 3 maanden')
      .optional(),
    'jonger-dan': z.int().min(15).max(120).optional(),
    bron: source.optional(),
  })
  .meta({ id: 'moment', description: 'Wanneer u moet aanvragen.' });

/** Facts that are a list of people. */
export const peopleFacts = ['kinderen', 'medebewoners'] as const;

const caution = z
  .strictObject({
    id,
    'alleen-als': premise.optional().meta({ description: 'Alleen voor bezoekers met dit antwoord.' }),
    'alleen-met': z
      .enum(peopleFacts)
      .optional()
      .meta({ description: 'Alleen voor wie met kinderen of met andere volwassenen woont.' }),
    'jonger-dan': z.int().min(15).max(120).optional(),
    'ook-bij-niet': z
      .literal(true)
      .optional()
      .meta({ description: 'Ook te lezen bij waarschijnlijk niet, omdat dit de uitkomst kan keren.' }),
    bron: source,
  })
  .meta({ id: 'let-op', description: 'Wat de check niet vraagt en toch kan uitmaken.' });

const costs = names(id).min(1);

export const schemeFile = z.strictObject({
  id,
  thema: names(z.enum(themes)).min(1, 'minstens één thema'),
  bij: names(z.enum(lifeEvents))
    .optional()
    .meta({ description: 'Gebeurtenissen waarbij deze regeling past.' }),
  'van-wie': id.meta({
    description: `Wie de regeling geeft: ${granters.join(', ')}, of een naam bij geven-ook in gemeente.yaml.`,
  }),
  soort: z.enum(sorts),
  grondslag: z
    .string('de wet met het artikel, of geen-wet')
    .min(3, 'de wet met het artikel, of geen-wet')
    .meta({ description: 'De wet of verordening met het artikel, of geen-wet.' }),
  voorwaarden: z.union([conditionShapes.alle, conditionShapes['een-van']]).optional(),
  'niet-gecheckt': z
    .enum(uncheckedReasons)
    .optional()
    .meta({ description: 'Waarom er wel een pagina is en geen check.' }),
  'gestopt-op': day.optional().meta({ description: 'De laatste dag waarop u dit kon aanvragen.' }),
  bedrag: z.union(Object.values(amountShapes)).optional(),
  'telt-niet-mee': names(id).optional().meta({ description: 'Wat voor deze regeling niet uitmaakt.' }),
  kosten: z
    .strictObject({ wel: costs.optional(), lening: costs.optional(), niet: costs.optional() })
    .optional()
    .meta({ description: 'Soorten kosten: die meetellen, die een lening worden, en die niet meetellen.' }),
  wanneer: z.array(moment).optional(),
  'let-op': z.array(caution).optional(),
  'zie-ook': names(id).optional().meta({ description: 'Regelingen die hierbij passen.' }),
  bron: source,
  aanvragen: z.union(
    [routes, z.literal('gemeente')],
    'een lijst van manieren, of gemeente: dan staan die in gemeente.yaml',
  ),
  nodig: names(id),
  voorbeelden: z.array(example).min(1, 'minstens één voorbeeld').optional(),
});

export type FactsFile = z.infer<typeof factsFile>;
export type DocumentsFile = z.infer<typeof documentsFile>;
export type MunicipalityFile = z.infer<typeof municipalityFile>;
export type HelpFile = z.infer<typeof helpFile>;
export type OverviewFile = z.infer<typeof overviewFile>;
export type ChangesFile = z.infer<typeof changesFile>;
export type PlaceInFile = OverviewFile['overzicht'][number]['plaats'];
export type RouteInFile = z.infer<typeof route>;
export type NormFile = z.infer<typeof normFile>;
export type BracketInFile = z.infer<typeof bracket>;
export type SchemeFile = z.infer<typeof schemeFile>;
export type ExampleInFile = z.infer<typeof example>;
export type ExercisesFile = z.infer<typeof exercisesFile>;
export type SourceInFile = z.infer<typeof source>;

type LeafInFile = {
  id: string;
  bron?: SourceInFile | undefined;
  stil?: 'altijd' | 'als-het-klopt' | undefined;
};
type LimitPart = string | number;
export type LimitInFile = LimitPart | { van: LimitPart; tot: LimitPart };
export type ConditionInFile =
  | { alle: ConditionInFile[] }
  | { 'een-van': ConditionInFile[] }
  | (LeafInFile & { feit: string; is: string | string[]; ongevraagd?: string | undefined })
  | (LeafInFile & { feit: string; 'is-niet': string | string[]; ongevraagd?: string | undefined })
  | (LeafInFile & { feit: string } & { [word in (typeof comparisons)[number]]?: LimitInFile })
  | (LeafInFile & {
      kind: {
        van: number;
        'tot-en-met': number;
        'zeker-tot-en-met'?: number | undefined;
        pleegkind?: 'nee' | undefined;
        'co-ouder'?: 'misschien' | undefined;
      };
    })
  | (LeafInFile & { oordeel: string });

/** The published JSON Schemas, by file name in rules/schema/. */
export const fileShapes = {
  feiten: factsFile,
  papieren: documentsFile,
  gemeente: municipalityFile,
  norm: normFile,
  regeling: schemeFile,
  hulp: helpFile,
  overzicht: overviewFile,
  wijzigingen: changesFile,
  oefeningen: exercisesFile,
} as const;
