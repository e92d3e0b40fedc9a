/** Checks that a uniform product name is of a scheme that exists. */

import { nearest } from '../words/nearest.ts';
import type { Report, RuleFiles } from './compile.ts';

export function checkProductNames({ productNames, schemes }: RuleFiles, report: Report): void {
  if (productNames === null) return;
  const known = schemes.map(({ content }) => content.id);
  for (const id of Object.keys(productNames.content.namen))
    if (!known.includes(id))
      report(productNames.file, ['namen', id], id, 'de naam van een regeling', nearest(id, known));
}
