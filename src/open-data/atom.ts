/** The feed of what changed: Atom, RFC 4287. */
import { changeWords } from '../explain/change-words.ts';
import { type Change, newestDay } from '../explain/changes.ts';
import type { Language } from '../words/languages.ts';
import { pagePath } from '../words/paths.ts';
import { siteName, texts } from '../words/texts.ts';
import { absolute, dataLicence } from './addresses.ts';
import { element, escapeXml, type XmlElement, xmlDocument } from './xml.ts';

/** Where the ids of the feed begin. They never change, also where the site moves to another address. */
const tag = 'tag:zelfcheck.example,2026:wijzigingen';

const atomNamespace = 'http://www.w3.org/2005/Atom';

export function atomFeed(changes: readonly Change[], language: Language): string {
  const t = texts(language);
  const page = absolute(pagePath(language, '/over/wijzigingen/'));
  const site = siteName(language);
  return xmlDocument(
    element('feed', { xmlns: atomNamespace, 'xml:lang': language }, [
      element('id', {}, `${tag}/${language}`),
      element('title', {}, t('wijzigingen.feed-naam', { site })),
      element('subtitle', {}, t('wijzigingen.lead')),
      element('updated', {}, momentOf(newestDay(changes))),
      element('link', { rel: 'self', type: 'application/atom+xml', href: `${page}atom.xml` }),
      element('link', { rel: 'alternate', type: 'text/html', hreflang: language, href: page }),
      element('author', {}, [element('name', {}, site), element('uri', {}, absolute('/'))]),
      element('rights', {}, `CC0 1.0 ${dataLicence}`),
      ...changes.map((change) => entryOf(change, language, page)),
    ]),
  );
}

function entryOf(change: Change, language: Language, page: string): XmlElement {
  const { title } = changeWords(change, language);
  return element('entry', {}, [
    element('id', {}, `${tag}/${language}/${change.id}`),
    element('title', {}, title),
    element('updated', {}, momentOf(change.known)),
    element('link', {
      rel: 'alternate',
      type: 'text/html',
      hreflang: language,
      href: `${page}#${change.id}`,
    }),
    ...change.schemes.map((id) =>
      element('link', { rel: 'related', hreflang: language, href: schemeAddress(id, language) }),
    ),
    ...(change.source ? [element('link', { rel: 'via', hreflang: 'nl', href: change.source.url })] : []),
    element('category', { term: change.sort }),
    element('content', { type: 'html' }, htmlOf(change, language)),
  ]);
}

/** What changed and for whom, as a reader of feeds shows it. */
function htmlOf(change: Change, language: Language): string {
  const t = texts(language);
  const { what, norms, who, schemes } = changeWords(change, language);
  const links = schemes.map(
    (id) => `<a href="${schemeAddress(id, language)}">${escapeXml(t(`regeling.${id}.naam`))}</a>`,
  );
  return [
    `<p>${escapeXml(what)}</p>`,
    listOf(norms.map(escapeXml)),
    `<p>${escapeXml(who)}</p>`,
    listOf(links),
  ].join('');
}

function listOf(items: readonly string[]): string {
  return items.length === 0 ? '' : `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
}

const schemeAddress = (id: string, language: Language): string =>
  absolute(pagePath(language, `/regelingen/${id}/`));

/** A feed tells moments and we know days: the first moment of the day. */
const momentOf = (day: string): string => `${day}T00:00:00Z`;
