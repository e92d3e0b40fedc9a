/** Writes the JSON Schemas of the rule files to rules/schema/: npm run schema. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemas } from '../rules/editor-schema.ts';
import { rulesFolder } from '../rules/load.ts';

const folder = join(rulesFolder, 'schema');
mkdirSync(folder, { recursive: true });
for (const [name, text] of Object.entries(jsonSchemas())) writeFileSync(join(folder, name), text);
