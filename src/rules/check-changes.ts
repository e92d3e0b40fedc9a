/** Checks that the changes name only what exists, and that what others changed has a source. */
import type { Path } from './problem.ts';
import { checkName, inFile, type Report } from './report.ts';
import type { RuleFiles } from './rule-files.ts';

/** The names of the changes that come from the tables: new amounts of one day. */
export const amountsChange = (day: string): string => `bedragen-${day}`;

export function checkChanges({ changes, schemes, norms }: RuleFiles, report: Report): void {
  if (changes === null) return;
  const { file, content } = changes;
  const known = {
    regelingen: { names: schemes.map(({ content: scheme }) => scheme.id), what: 'een regeling' },
    normen: { names: norms.map(({ content: norm }) => norm.id), what: 'een norm' },
  };
  content.wijzigingen.forEach((change, index) => {
    const at = (...path: Path): Path => ['wijzigingen', index, ...path];
    if (content.wijzigingen.findIndex(({ id }) => id === change.id) !== index)
      report(file, at('id'), change.id, 'een id dat maar één keer voorkomt');
    if (change.id.startsWith(amountsChange('')))
      report(file, at('id'), change.id, 'een id dat niet begint met bedragen-: die maakt de site zelf');
    for (const word of ['regelingen', 'normen'] as const)
      change[word]?.forEach((name, place) => {
        const { names, what } = known[word];
        checkName(name, names, inFile(report, file), at(word, place), `de naam van ${what}`);
      });
    if (change.soort !== 'nieuw' && !change.bron)
      report(file, at('bron'), 'niets', `een bron, want dit is "soort: ${change.soort}"`);
  });
}
