/** How the module /api/v1/engine.js is made. */
import type { Plugin } from 'vite';
import { newestDay } from '../explain/changes.ts';
import { buildDay, changes, municipality, rules } from '../explain/site-rules.ts';
import { codeLicence } from '../open-data/addresses.ts';
import type { About } from '../open-data/engine.ts';
import type { Bundle } from './bundle.ts';

export const engineBundle: Bundle = {
  file: 'api/v1/engine.js',
  entry: 'src/open-data/engine-module.ts',
  plugins: [compiledRules()],
};

const virtual = 'virtual:regels';

/** Gives the entry the compiled rules, so that the module needs nothing else. */
function compiledRules(): Plugin {
  return {
    name: 'compiled-rules',
    resolveId: (id) => (id === virtual ? `\0${virtual}` : null),
    load(id) {
      if (id !== `\0${virtual}`) return null;
      const about: About = {
        versie: '1',
        licentie: codeLicence,
        gemeente: municipality.id,
        gemaakt: buildDay(new Date(), process.env.PEILDATUM),
        'nieuwste-wijziging': newestDay(changes),
      };
      return `export const rules = ${jsonModule(rules)};\nexport const about = ${jsonModule(about)};`;
    },
  };
}

/** A browser reads a text of JSON faster than the same as an expression. */
const jsonModule = (value: unknown): string => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
