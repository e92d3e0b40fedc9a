/** The shape of every file of the open data. The JSON Schemas under /api/v1/schema/ are made of these. */
import { z } from 'zod';
import { municipality } from '../explain/site-rules.ts';
import { grantersIn } from '../rules/compile.ts';
import { factSorts } from '../rules/contract.ts';
import {
  amountShapes,
  changeSorts,
  conditionShapes,
  kindsOfHelp,
  lifeEvents,
  sorts,
  statuses,
  themes,
  uncheckedReasons,
} from '../rules/schema.ts';
import { forEachLanguage } from '../words/languages.ts';

const day = z.iso.date().meta({ description: 'Een dag, als 2026-07-01 (ISO 8601).' });
const address = z.url().meta({ description: 'Een heel adres op het internet.' });
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

const inWords = z
  .strictObject(forEachLanguage(() => z.string()))
  .meta({ id: 'tekst', description: 'Een tekst in het Nederlands en in het Engels.' });
const named = z
  .strictObject({ id, naam: inWords })
  .meta({ id: 'naam', description: 'Een vaste naam voor computers, en de naam voor mensen.' });
const namedAs = <Ids extends z.ZodType>(ids: Ids) => z.strictObject({ id: ids, naam: inWords });
const explained = <Ids extends z.ZodType>(ids: Ids) => z.strictObject({ id: ids, uitleg: inWords });

const source = z
  .strictObject({
    titel: z.string(),
    url: address,
    gezien: day.meta({ description: 'De dag waarop iemand de bron las.' }),
    uit: z.int().optional().meta({ description: 'Het jaar van de tekst, als dat een ander jaar is.' }),
    status: z.enum(statuses).meta({
      description:
        'bevestigd: in de wet of op een pagina van nu. oud: een oudere tekst. onzeker: niet goed te controleren.',
    }),
  })
  .meta({ id: 'herkomst', description: 'Waar dit staat, en hoe zeker het is.' });

/** What every file begins with. */
const header = {
  $schema: address.meta({ description: 'Het JSON Schema van dit bestand.' }),
  licentie: z
    .literal('https://creativecommons.org/publicdomain/zero/1.0/')
    .meta({ description: 'CC0 1.0: u mag deze gegevens vrij gebruiken.' }),
  versie: z.literal('1').meta({
    description:
      'Binnen een versie verdwijnt geen sleutel en verandert er geen van betekenis. Er kunnen sleutels bij komen.',
  }),
  gemaakt: day.meta({
    description: 'De dag waarop de site is gebouwd. Bedragen "van nu" zijn van deze dag.',
  }),
  'nieuwste-wijziging': day.meta({ description: 'De dag van het nieuwste bericht in wijzigingen.json.' }),
  gemeente: z.strictObject({ id, naam: z.string() }),
};

const tableRow = z.strictObject({
  rij: z.string().meta({ description: 'De rij van de tabel, bijvoorbeeld alleenstaande-21-tot-aow.' }),
  naam: inWords,
  waarde: z
    .number()
    .nullable()
    .meta({ description: 'In de eenheid van de tabel; null als niemand het vond.' }),
});
const table = z
  .strictObject({
    per: z.string().meta({ description: 'Wat de rijen uit elkaar houdt. "geen": één rij voor iedereen.' }),
    rijen: z.array(tableRow),
    van: day.nullable().meta({ description: 'De eerste dag van deze bedragen; null als er geen datum is.' }),
    tot: day.nullable().meta({ description: 'De laatste dag van deze bedragen.' }),
    verlopen: z
      .boolean()
      .meta({ description: 'Waar: deze bedragen zijn voorbij, en nieuwere zijn er hier niet.' }),
  })
  .meta({ id: 'tabel', description: 'Een bedrag of grens voor elk soort huishouden.' });

const limit = z.strictObject({
  voorwaarde: id.meta({ description: 'Het id van de voorwaarde waar deze grens bij hoort.' }),
  feit: id.meta({ description: 'Het antwoord dat met de grens wordt vergeleken; zie feiten.json.' }),
  vergelijking: z.enum(['hoogstens', 'minstens', 'onder', 'boven']),
  eenheid: z.enum(['euro', 'maanden', 'aantal']).meta({
    description: 'maanden: een leeftijd in maanden. aantal: in de eenheid van het feit, bijvoorbeeld jaren.',
  }),
  tabellen: z.array(table).min(1).max(2).meta({
    description: 'Bij twee tabellen beslist een mens over wat tussen de eerste en de tweede ligt.',
  }),
});

const sentence = z.strictObject({
  voorwaarde: id,
  'een-van': z.boolean().meta({ description: 'Waar: van de voorwaarden met een-van is er één genoeg.' }),
  'mens-beslist': z.boolean(),
  tekst: inWords,
});

const route = z.strictObject({
  hoe: z.enum(['online', 'telefoon', 'papier', 'hulpverlener', 'balie']),
  url: address.optional(),
  telefoon: z.string().optional(),
  als: z
    .strictObject({ feit: id, is: z.string() })
    .optional()
    .meta({ description: 'Deze manier is er alleen bij dit antwoord.' }),
});

const caution = z.strictObject({
  id,
  tekst: inWords,
  'alleen-als': z
    .strictObject({ feit: id, is: z.string() })
    .optional()
    .meta({ description: 'Alleen bij dit antwoord.' }),
  'alleen-met': id.optional().meta({ description: 'Alleen voor wie met iemand van deze lijst woont.' }),
  'jonger-dan': z.int().optional().meta({ description: 'Alleen voor wie jonger is, in jaren.' }),
  'ook-bij-niet': z.boolean().meta({ description: 'Of dit een waarschijnlijk niet kan keren.' }),
  bron: source,
});

const moment = z.strictObject({
  id,
  tekst: inWords,
  'elk-jaar': z.strictObject({ van: z.string(), 'tot-en-met': z.string() }).optional().meta({
    description: 'Een deel van elk jaar, als maand-dag: 04-01.',
  }),
  termijn: z
    .strictObject({ aantal: z.int(), eenheid: z.enum(['dagen', 'weken', 'maanden', 'jaar']) })
    .optional(),
  'jonger-dan': z.int().optional().meta({ description: 'Alleen voor wie jonger is, in jaren.' }),
  bron: source,
});

const links = z.strictObject({
  pagina: address,
  check: address
    .nullable()
    .meta({ description: 'De kortste check voor deze regeling; null als er geen check is.' }),
});

const scheme = z.strictObject({
  id,
  naam: inWords,
  kort: inWords.meta({ description: 'Wat het is, in één zin.' }),
  themas: z.array(namedAs(z.enum(themes))),
  gebeurtenissen: z.array(namedAs(z.enum(lifeEvents))),
  'van-wie': namedAs(z.enum(grantersIn(municipality))).meta({ description: 'Wie beslist.' }),
  soort: explained(z.enum(sorts)),
  grondslag: z.string().nullable().meta({ description: 'De wet met het artikel; null als er geen wet is.' }),
  'niet-gecheckt': explained(z.enum(uncheckedReasons)).nullable().meta({
    description: 'Waarom de check hier niets over zegt; null als de check dat wel doet.',
  }),
  'gestopt-op': day.nullable().meta({ description: 'De laatste dag waarop mensen dit konden aanvragen.' }),
  voorwaarden: z
    .union([conditionShapes.alle, conditionShapes['een-van']])
    .nullable()
    .meta({ description: 'Zoals in de regel. Bedragen in euro. null als wij de voorwaarden niet kennen.' }),
  zinnen: z.array(sentence).meta({ description: 'De voorwaarden in woorden.' }),
  grenzen: z.array(limit).meta({ description: 'Wat de grenzen zijn op de dag waarop de site is gebouwd.' }),
  bedrag: z
    .union(Object.values(amountShapes))
    .nullable()
    .meta({
      description:
        'Hoe het bedrag ontstaat: uit een tabel, als aanvulling tot een norm, of met de formule van een wet. cent: op de cent. ' +
        'jaar-euro-maand-omlaag: het jaarbedrag op hele euro’s, een twaalfde daarvan naar beneden op hele euro’s. ' +
        'maand-euro-omlaag: een twaalfde van het precieze jaarbedrag, naar beneden op hele euro’s.',
    }),
  'hoogste-bedrag': table.nullable().meta({
    description:
      'Wat het op de dag van de bouw hoogstens is, in euro per periode van "bedrag". null: niet bekend.',
  }),
  'telt-niet-mee': z.array(named).meta({ description: 'Wat voor deze regeling niet uitmaakt.' }),
  kosten: z
    .strictObject({ wel: z.array(named), lening: z.array(named), niet: z.array(named) })
    .meta({ description: 'Soorten kosten: die meetellen, die een lening worden, en die niet meetellen.' }),
  wanneer: z.array(moment),
  'let-op': z.array(caution).meta({ description: 'Wat de check niet vraagt en toch kan uitmaken.' }),
  aanvragen: z.array(route),
  nodig: z.array(named).meta({ description: 'De papieren die nodig zijn.' }),
  'zie-ook': z.array(id),
  hulp: z.array(id).meta({ description: 'Organisaties die hierbij helpen; zie hulp.json.' }),
  bron: source,
  bronnen: z
    .array(source)
    .meta({ description: 'Alle bronnen: van de regeling, de voorwaarden en de bedragen.' }),
  links: z.strictObject(forEachLanguage(() => links)),
});

const edition = z.strictObject({
  van: day.meta({ description: 'Eerste dag.' }),
  tot: day.meta({ description: 'Laatste dag.' }),
  bedragen: z
    .record(z.string(), z.number().nullable())
    .meta({ description: 'Per rij, in de eenheid van de norm. null: niemand vond het.' }),
  schijven: z
    .array(
      z.strictObject({
        van: z.int().meta({ description: 'Eerste inkomen, in hele euro per jaar.' }),
        tot: z.int().nullable().meta({ description: 'Laatste inkomen; null bij de laatste schijf.' }),
        bedragen: z.record(z.string(), z.number()),
      }),
    )
    .optional(),
  bron: source,
});

const norm = z.strictObject({
  id,
  naam: inWords,
  omschrijving: z.string(),
  eenheid: z.enum(['euro', 'procent', 'factor', 'maanden', 'uren']).meta({
    description:
      'euro: 1419.46. procent: 1.912 is 1,912 procent. factor: een getal van een formule. maanden: een leeftijd, 67 jaar is 804.',
  }),
  per: z.string().nullable().meta({ description: 'Waar de rijen van afhangen; null bij één rij, "alle".' }),
  vakantietoeslag: z.int().nullable().meta({
    description:
      'Hoeveel procent van het bedrag vakantietoeslag is. Zonder is: het bedrag min dit deel, op de cent.',
  }),
  edities: z.array(edition),
  daarna: z
    .strictObject({
      laagste: z.int(),
      hoogste: z.int(),
      'hoogstens-halfjaren': z.int(),
    })
    .nullable()
    .meta({
      description:
        'Met hoeveel procent per halfjaar een bedrag kan stijgen zolang de nieuwe editie er niet is.',
    }),
});

const fact = z.strictObject({
  id,
  naam: inWords.nullable().meta({ description: 'null: de site vraagt dit niet.' }),
  soort: z.enum(factSorts).meta({
    description:
      'lijst: geen, één of meer van de opties. bedrag: in euro, met hoogstens twee cijfers na de punt. leeftijden: een lijst van kinderen, ' +
      'elk met een leeftijd in hele jaren. medebewoners: hoeveel het er zijn, of een lijst met elk van hen.',
  }),
  deel: z.enum(['situatie', 'geld', 'bezit-belasting']),
  opties: z.array(z.strictObject({ id, naam: inWords.nullable() })).optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  'hoogstens-aantal': z.int().optional(),
  'alleen-als': z
    .strictObject({ feit: id, is: z.string() })
    .optional()
    .meta({ description: 'Dit feit bestaat alleen bij dit antwoord op een ander feit.' }),
});

const change = z.strictObject({
  id: z.string().meta({ description: 'Verandert nooit; hetzelfde als in de feed.' }),
  op: day.meta({ description: 'De dag waarop het verandert of veranderde.' }),
  bekend: day.meta({ description: 'De dag waarop het hier kwam te staan.' }),
  soort: z.enum([...changeSorts, 'bedragen']),
  titel: inWords,
  wat: inWords,
  wie: inWords.meta({ description: 'Voor wie het is.' }),
  regelingen: z.array(id),
  normen: z.array(id),
  bron: source.nullable(),
});

const organisation = z.strictObject({
  id,
  naam: z.string(),
  'helpt-met': z.array(namedAs(z.enum(kindsOfHelp))),
  url: address.nullable(),
  telefoon: z.string().nullable(),
  adres: z.string().nullable(),
  open: z.array(
    z.strictObject({
      van: z.string(),
      'tot-en-met': z.string(),
      tijd: z.tuple([z.string(), z.string()]),
    }),
  ),
  regelingen: z.array(id),
  bron: source,
  links: z.strictObject(forEachLanguage(() => address)),
});

const listedFile = z.strictObject({
  bestand: address,
  wat: inWords,
  soort: z.string().meta({ description: 'Het mediatype.' }),
  schema: address.nullable(),
  licentie: address,
});

/** Every JSON file by its name, without .json. */
export const openDataShapes = {
  index: z.strictObject({ ...header, bestanden: z.array(listedFile) }),
  regelingen: z.strictObject({ ...header, regelingen: z.array(scheme) }),
  normen: z.strictObject({ ...header, normen: z.array(norm) }),
  feiten: z.strictObject({ ...header, feiten: z.array(fact) }),
  wijzigingen: z.strictObject({ ...header, wijzigingen: z.array(change) }),
  hulp: z.strictObject({ ...header, organisaties: z.array(organisation) }),
} as const;

export type OpenDataName = keyof typeof openDataShapes;
export type OpenDataFile<Name extends OpenDataName> = z.infer<(typeof openDataShapes)[Name]>;
export type SchemeData = z.infer<typeof scheme>;
export type NormData = z.infer<typeof norm>;
export type FactData = z.infer<typeof fact>;
export type ChangeData = z.infer<typeof change>;
export type OrganisationData = z.infer<typeof organisation>;
export type TableData = z.infer<typeof table>;
export type SourceData = z.infer<typeof source>;
export type InWords = z.infer<typeof inWords>;
