/** Prints what this project is made of, for CycloneDX: npm run --silent sbom > sbom.json. Needs a built site, to know what ships. */
import { readFileSync } from 'node:fs';
import { namedIn } from '../bundle/notices-file.ts';
import { markShipped, sbomOfLock } from '../bundle/sbom.ts';

const shipped = namedIn('dist');
if (shipped.length === 0) {
  console.error('There is no built site in dist/. Run: npm run build');
  process.exit(1);
}
const { name } = JSON.parse(readFileSync('package.json', 'utf8'));
console.log(JSON.stringify(markShipped(sbomOfLock(), shipped, name), null, 2));
