/** The language of the built pages. */
import type { Element } from 'hast';
import { EXIT, visit } from 'unist-util-visit';
import { type Dutch, type JudgedPage, runningSentences } from './dutch-texts.ts';
import { passagesOf } from './passages.ts';
import type { BuiltPage, BuiltSite } from './site.ts';

/** The running text in the main part of every Dutch page. */
export function dutchPages({ pages }: BuiltSite, { read }: Dutch): JudgedPage[] {
  return pages
    .filter((page) => first('html', page)?.properties.lang === 'nl')
    .map((page) => {
      const main = first('main', page);
      return { place: page.address, sentences: main ? runningSentences(passagesOf(main), read) : [] };
    });
}

function first(tagName: string, { tree }: BuiltPage): Element | undefined {
  let found: Element | undefined;
  visit(tree, { type: 'element', tagName }, (element) => {
    found = element;
    return EXIT;
  });
  return found;
}
