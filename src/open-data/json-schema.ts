/** The JSON Schemas (2020-12) of the open data. */
import { z } from 'zod';
import { absolute, apiPath, dataLicence } from './addresses.ts';
import { type OpenDataName, openDataShapes } from './shapes.ts';

/** Where the schema of a file stands under /api/v1/. */
export const schemaPath = (name: OpenDataName): string => `schema/${name}.schema.json`;

export function openDataSchema(name: OpenDataName): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(openDataShapes[name]);
  return {
    $schema,
    $id: absolute(`${apiPath}${schemaPath(name)}`),
    title: name,
    $comment: dataLicence,
    ...schema,
  };
}
