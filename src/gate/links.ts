/** Links within the site that lead nowhere. */
import { visit } from 'unist-util-visit';
import { nearest } from '../words/nearest.ts';
import type { Finding } from './readability.ts';
import type { BuiltPage, BuiltSite } from './site.ts';

/**
 * Every link and source of a page to an address of the site that is not there, or to a part that its page does not have.
 * @param aims what may follow `#voor=`, which the check reads itself
 */
export function deadLinks(
  { addresses, pages }: BuiltSite,
  siteUrl: string,
  aims: readonly string[] = [],
): Finding[] {
  const known = new Set(addresses);
  const read = pages.map(readPage);
  const aimed = aims.map((aim) => `voor=${aim}`);
  const parts = new Map(read.map(({ address, ids }) => [address, new Set([...ids, ...aimed])]));
  return read.flatMap(({ address, links }) => {
    const base = new URL(address, siteUrl);
    return [...links].flatMap((link) => {
      const message = problemOf(link, base, known, parts);
      return message === null ? [] : [{ place: address, message: `de link naar "${link}" ${message}` }];
    });
  });
}

function problemOf(
  link: string,
  base: URL,
  known: ReadonlySet<string>,
  parts: ReadonlyMap<string, ReadonlySet<string>>,
): string | null {
  const target = URL.parse(link, base.href);
  if (target === null) return 'is geen adres.';
  if (target.origin !== base.origin) return null;
  const address = decodeURI(target.pathname);
  if (!known.has(address)) return `gaat naar een adres dat er niet is.${suggestion(address, known)}`;
  const part = decodeURIComponent(target.hash.slice(1));
  const ids = parts.get(address);
  if (part === '' || !ids || ids.has(part)) return null;
  return `gaat naar een deel dat die pagina niet heeft.${suggestion(part, ids, '#')}`;
}

function suggestion(found: string, candidates: Iterable<string>, before = ''): string {
  const near = nearest(found, candidates);
  return near === undefined ? '' : ` Bedoeld? ${before}${near}`;
}

function readPage({ address, tree }: BuiltPage): { address: string; ids: Set<string>; links: Set<string> } {
  const ids = new Set<string>();
  const links = new Set<string>();
  visit(tree, 'element', ({ properties: { id, href, src } }) => {
    if (typeof id === 'string') ids.add(id);
    for (const link of [href, src]) if (typeof link === 'string') links.add(link);
  });
  return { address, ids, links };
}
