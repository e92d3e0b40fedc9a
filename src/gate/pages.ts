/** The language of the built pages. */
import { visit } from 'unist-util-visit';
import { type Dutch, type JudgedPage, runningSentences } from './content.ts';
import { passagesOf } from './passages.ts';
import type { BuiltPage, BuiltSite } from './site.ts';

/** The running text in the main part of every Dutch page. */
export function dutchPages({ pages }: BuiltSite, { read }: Dutch): JudgedPage[] {
  return pages
    .filter((page) => languageOf(page) === 'nl')
    .map((page) => ({ place: page.address, sentences: runningSentences(mainPassages(page), read) }));
}

function mainPassages({ tree }: BuiltPage) {
  const passages: ReturnType<typeof passagesOf> = [];
  visit(tree, { type: 'element', tagName: 'main' }, (main) => {
    passages.push(...passagesOf(main));
  });
  return passages;
}

function languageOf({ tree }: BuiltPage): unknown {
  let language: unknown = null;
  visit(tree, { type: 'element', tagName: 'html' }, ({ properties }) => {
    language = properties.lang;
  });
  return language;
}
