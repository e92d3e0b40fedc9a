/** Every file of the open data, ready to be written. */
import type { Day } from '../engine/ruleset.ts';
import { newestDay } from '../explain/changes.ts';
import { changes, municipality } from '../explain/site-rules.ts';
import { absolute, apiPath, codeLicence, dataLicence } from './addresses.ts';
import { changesData } from './changes.ts';
import { engineTypes } from './engine-types.ts';
import { factsData } from './facts.ts';
import { helpData } from './help.ts';
import { openDataSchema, schemaPath } from './json-schema.ts';
import { normsCsv, normsData } from './norms.ts';
import { schemesData } from './schemes.ts';
import { type OpenDataFile, type OpenDataName, openDataShapes } from './shapes.ts';
import { inWords } from './words.ts';

export interface OpenFile {
  /** Its place under /api/v1/. */
  path: string;
  text: string;
}

/** A file that the index and the page about the data name. */
interface Listed {
  path: string;
  type: string;
  name: string;
  schema: OpenDataName | null;
  licence: string;
}

const json = (name: OpenDataName): Listed => ({
  path: `${name}.json`,
  type: 'application/json',
  name,
  schema: name,
  licence: dataLicence,
});

/** What there is, in the order in which the page about the data tells it. */
export const listedFiles: readonly Listed[] = [
  json('regelingen'),
  json('normen'),
  { path: 'normen.csv', type: 'text/csv', name: 'normen-csv', schema: null, licence: dataLicence },
  json('feiten'),
  json('wijzigingen'),
  json('hulp'),
  { path: 'engine.js', type: 'text/javascript', name: 'engine', schema: null, licence: codeLicence },
  { path: 'engine.d.ts', type: 'text/plain', name: 'engine-types', schema: null, licence: codeLicence },
];

/** @param on the day on which the site is built, for the limits and amounts of now */
export function openDataFiles(on: Day): OpenFile[] {
  const head = <Name extends OpenDataName>(name: Name) => ({
    $schema: absolute(`${apiPath}${schemaPath(name)}`),
    licentie: dataLicence,
    versie: '1' as const,
    gemaakt: on,
    'nieuwste-wijziging': newestDay(changes),
    gemeente: { id: municipality.id, naam: municipality.naam },
  });
  const norms = normsData();
  const contents: { [Name in OpenDataName]: OpenDataFile<Name> } = {
    index: { ...head('index'), bestanden: listedFiles.map(listing) },
    regelingen: { ...head('regelingen'), regelingen: schemesData(on) },
    normen: { ...head('normen'), normen: norms },
    feiten: { ...head('feiten'), feiten: factsData() },
    wijzigingen: { ...head('wijzigingen'), wijzigingen: changesData() },
    hulp: { ...head('hulp'), organisaties: helpData() },
  };
  const names = Object.keys(openDataShapes) as OpenDataName[];
  return [
    ...names.map((name) => ({ path: `${name}.json`, text: jsonText(contents[name]) })),
    ...names.map((name) => ({ path: schemaPath(name), text: jsonText(openDataSchema(name)) })),
    { path: 'normen.csv', text: normsCsv(norms) },
    { path: 'engine.d.ts', text: engineTypes() },
  ];
}

function listing({ path, type, name, schema, licence }: Listed): OpenDataFile<'index'>['bestanden'][number] {
  return {
    bestand: absolute(`${apiPath}${path}`),
    wat: inWords(`data.bestand.${name}`),
    soort: type,
    schema: schema && absolute(`${apiPath}${schemaPath(schema)}`),
    licentie: licence,
  };
}

const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;
