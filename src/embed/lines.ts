/** The lines that a web editor copies to point at the site, and the addresses in them. */
import { dutch, type Language } from '../words/languages.ts';
import { pagePath } from '../words/paths.ts';
import { tag } from './frame-of.ts';

/** What to point at. `id` is the attribute and its value, such as regeling and leergeld; null for everything. */
export interface Choice {
  /** Where a link leads: the check or helper mode, and what it looks at first. */
  page: 'check' | 'hulpverlener';
  kind: string | null;
  id: string | null;
  name: string;
  language: Language;
  how: 'link' | 'kaart' | 'check' | 'los';
}

/** The height, in CSS pixels, in which every card fits from 320 pixels wide. */
export const fixedHeight = 520;

/** What a page with a policy of its own needs to allow for our element. */
export const policyLine = (site: string): string => `script-src ${site}; frame-src ${site}`;

export interface Lines {
  /** Where the visitor comes. */
  address: string;
  /** What stands in the frame; null for a link. */
  frame: string | null;
  /** The attributes of our element, in the order in which they are written; null where there is no script. */
  attributes: [string, string][] | null;
  html: string;
  /** What a page with a policy of its own needs to allow; null for a link. */
  policy: string | null;
}

/** The address and the lines of HTML for a choice. Helper mode is always a link. */
export function linesFor(site: string, choice: Choice): Lines {
  const { page, kind, id, name, language } = choice;
  const how = page === 'hulpverlener' ? 'link' : choice.how;
  const aim = id === null ? '' : `#voor=${kind === 'regeling' ? id : `${kind}-${id}`}`;
  const address = site + pagePath(language, `/${page}/${aim}`);
  const link = `<a href="${address}">${text(name)}</a>`;
  if (how === 'link') return { address, frame: null, attributes: null, html: link, policy: null };

  const card = `/embed/${id === null ? '' : `${kind}/${id}/`}`;
  const frame = site + pagePath(language, how === 'check' ? `/embed/check/${aim}` : card);
  if (how === 'los') {
    const html = `<iframe src="${frame}" title="${text(name)}" width="100%" height="${fixedHeight}" referrerpolicy="no-referrer"></iframe>`;
    return { address, frame, attributes: null, html, policy: `frame-src ${site}` };
  }
  const attributes: [string, string][] = [
    ...(kind !== null && id !== null ? ([[kind, id]] as [string, string][]) : []),
    ...(how === 'check' ? ([['toon', 'check']] as [string, string][]) : []),
    ...(language === dutch ? [] : ([['taal', language]] as [string, string][])),
  ];
  const written = attributes.map(([attribute, value]) => ` ${attribute}="${value}"`).join('');
  const html = `<script type="module" src="${site}/embed/v1.js"></script>\n<${tag}${written}>${link}</${tag}>`;
  return { address, frame, attributes, html, policy: policyLine(site) };
}

const text = (name: string): string =>
  name.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
