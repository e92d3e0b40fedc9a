/** Who helps, as open data. */
import { organisations } from '../explain/site-rules.ts';
import { forEachLanguage } from '../words/languages.ts';
import { pagePath } from '../words/paths.ts';
import { absolute } from './addresses.ts';
import type { OrganisationData } from './shapes.ts';
import { named } from './words.ts';

export function helpData(): OrganisationData[] {
  return organisations.map(({ id, naam, url, telefoon, adres, open, regelingen, bron, ...rest }) => ({
    id,
    naam,
    'helpt-met': rest['helpt-met'].map((kind) => named(kind, `hulp.met.${kind}`)),
    url: url ?? null,
    telefoon: telefoon ?? null,
    adres: adres ?? null,
    open: open ?? [],
    regelingen,
    bron: { ...bron },
    links: forEachLanguage((language) => absolute(pagePath(language, `/hulp/${id}/`))),
  }));
}
