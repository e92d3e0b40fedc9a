/** The JSON Schemas with which an editor completes and checks the files of rules/, made from the shapes that the build uses. */
import { z } from 'zod';
import { fileShapes } from './schema.ts';

/** The text of every file in rules/schema/, by file name. */
export function jsonSchemas(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fileShapes).map(([name, shape]) => [
      `${name}.schema.json`,
      `${JSON.stringify(z.toJSONSchema(shape, { io: 'input' }), null, 2)}\n`,
    ]),
  );
}
