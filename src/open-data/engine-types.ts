/** The types of the module /api/v1/engine.js, written from the shapes of the contract. */
import { z } from 'zod';
import { municipality, rules } from '../explain/site-rules.ts';
import { contract } from '../rules/contract.ts';
import { apiPath, codeLicence } from './addresses.ts';

type JsonSchema = z.core.JSONSchema.JSONSchema;

export function engineTypes(): string {
  const { $defs = {}, properties = {} } = z.toJSONSchema(z.object(contract(rules)));
  const named = Object.entries($defs)
    .map(([name, schema]) => declared(name, schema))
    .join('\n\n');
  const feiten = properties.feiten as JsonSchema;
  const over = properties.over as JsonSchema;
  return `/**
 * Types of ${apiPath}engine.js: the rules of Zelfcheck ${municipality.naam} and what works them out.
 * Licence: EUPL-1.2, ${codeLicence}
 */

${named}

/** Thrown where a situation cannot be read. Nothing was worked out. */
export declare class SituatieFout extends Error {
  /** The first of them, 20 at most and one about the day. The message names what fits in 20 lines. */
  readonly fouten: readonly Fout[];
  /** How many there are. */
  readonly aantal: number;
}

/** Works out one situation with the amounts of a day. */
export declare function reken(situatie: Situatie, peildatum: Dag): Resultaat;

/** What to ask next, or null where no answer can settle anything any more. */
export declare function volgendeVraag(situatie: Situatie, peildatum: Dag): Feit | null;

${comment(feiten.description)}export declare const feiten: readonly ${body(feiten.items as JsonSchema)}[];

${comment(over.description)}export declare const over: ${body(over)};
`;
}

function declared(name: string, schema: JsonSchema): string {
  const above = comment(schema.description);
  // The names of what may be asked are the keys of a situation.
  if (name === 'Feit') return `${above}export type Feit = keyof Situatie;`;
  if (schema.type === 'object') return `${above}export interface ${name} ${body(schema)}`;
  const isLong = (schema.enum?.length ?? 0) > 10;
  const lines = isLong ? `\n${schema.enum?.map((word) => `  | '${word}'`).join('\n')}` : ` ${typeOf(schema)}`;
  return `${above}export type ${name} =${lines};`;
}

/** An object with a key on each line, and above it what it means. */
const body = (schema: JsonSchema): string => `{\n${keysOf(schema, '  ').join('\n')}\n}`;

function keysOf({ properties = {}, required = [] }: JsonSchema, indent = ''): string[] {
  return Object.entries(properties).map(([name, each]) => {
    const schema = each as JsonSchema;
    const key = `${/^[a-z]+$/.test(name) ? name : `'${name}'`}${required.includes(name) ? '' : '?'}`;
    return `${comment(indent && schema.description, indent)}${indent}${key}: ${typeOf(schema)}`.concat(
      indent && ';',
    );
  });
}

/** A shape as TypeScript writes it in one line. */
function typeOf(schema: JsonSchema): string {
  if (schema.$ref) return schema.$ref.replace('#/$defs/', '');
  if (schema.const !== undefined) return `'${schema.const}'`;
  if (schema.enum) return schema.enum.map((word) => `'${word}'`).join(' | ');
  if (schema.anyOf) return schema.anyOf.map((each) => typeOf(each as JsonSchema)).join(' | ');
  if (Array.isArray(schema.type)) return schema.type.join(' | ');
  if (schema.type === 'array') {
    const item = typeOf(schema.items as JsonSchema);
    return `${schema.readOnly ? 'readonly ' : ''}${item.includes(' | ') ? `(${item})` : item}[]`;
  }
  if (schema.type !== 'object') return String(schema.type);
  if (schema.propertyNames)
    return `Record<${typeOf(schema.propertyNames as JsonSchema)}, ${typeOf(schema.additionalProperties as JsonSchema)}>`;
  return `{ ${keysOf(schema).join('; ')} }`;
}

function comment(text: string | undefined, indent = ''): string {
  if (!text) return '';
  const lines = text.split('\n');
  return lines.length === 1
    ? `${indent}/** ${text} */\n`
    : [`${indent}/**`, ...lines.map((line) => `${indent} * ${line}`), `${indent} */\n`].join('\n');
}
