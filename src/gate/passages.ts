/** HTML and Markdown as the passages that a visitor reads. */
import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { markdownToHtml } from 'satteri';
import type { Passage } from './sentences.ts';

/** A passage of a page. Only running text counts for the mean length and the readability, not headings, buttons and tables. */
export interface PagePassage extends Passage {
  isRunning: boolean;
}

const notRead = ['script', 'style', 'template', 'svg', 'input', 'select'];
const notRunning = [
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'button', 'nav', 'table', 'summary', 'dt', 'label', 'legend'],
  'figcaption',
];
/** These stand within a sentence. Every other element begins a new one. */
const withinSentence = [
  ...['a', 'abbr', 'b', 'bdi', 'bdo', 'cite', 'code', 'data', 'dfn', 'em', 'i', 'kbd', 'mark', 'q', 's'],
  ...['samp', 'small', 'span', 'strong', 'sub', 'sup', 'time', 'u', 'var'],
];

/** The passages of running Markdown, read as the site reads it. */
export function passagesOfMarkdown(markdown: string): PagePassage[] {
  return passagesOf(fromHtml(markdownToHtml(markdown).html, { fragment: true }));
}

/** The passages of a part of a page. */
export function passagesOf(tree: Root | Element): PagePassage[] {
  const passages: PagePassage[] = [];
  let text = '';
  let names: [number, number][] = [];

  const finish = (isRunning: boolean) => {
    if (text.trim() !== '') passages.push({ text: text.trimEnd(), names, isRunning });
    text = '';
    names = [];
  };
  const add = (piece: string) => {
    const spaced = piece.replace(/[ \t\r\n]+/g, ' ');
    text += text === '' || text.endsWith(' ') ? spaced.trimStart() : spaced;
  };
  const read = (node: Nodes, isRunning: boolean) => {
    if (node.type === 'text') add(node.value);
    if (node.type === 'root') for (const child of node.children) read(child, isRunning);
    if (node.type !== 'element' || notRead.includes(node.tagName)) return;
    const isWithin = withinSentence.includes(node.tagName);
    const runs = isRunning && !notRunning.includes(node.tagName);
    if (!isWithin) finish(isRunning);
    const start = text.length;
    readChildren(node, runs);
    if (isName(node) && text.length > start) names.push([start, text.trimEnd().length]);
    if (!isWithin) finish(runs);
  };
  const readChildren = ({ children }: Element, isRunning: boolean) => {
    const shown = children.filter((child) => !isBlank(child));
    // Elements side by side, without words between them, are shown apart from each other.
    const standApart = shown.length > 1 && shown.every((child) => child.type === 'element');
    for (const child of children) {
      read(child, isRunning);
      if (standApart) finish(isRunning);
    }
  };
  read(tree, true);
  finish(true);
  return passages;
}

function isBlank(node: Nodes): boolean {
  if (node.type === 'element') return notRead.includes(node.tagName);
  return node.type !== 'text' || node.value.trim() === '';
}

/** A reader takes for a name what is not to be translated, and words within a sentence with a language of their own. */
function isName({ tagName, properties }: Element): boolean {
  const isMarked = properties.translate === 'no' || ['code', 'kbd', 'samp'].includes(tagName);
  return isMarked || (withinSentence.includes(tagName) && typeof properties.lang === 'string');
}
