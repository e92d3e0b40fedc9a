/**
 * The search page. The index is fetched from this site when someone searches, and the words stay in the page:
 * they are not put in the address.
 */
// a module, so that its names are its own
export {};

interface FoundPage {
  url: string;
  excerpt: string;
  meta: { title?: string };
}

interface Pagefind {
  search(words: string): Promise<{ results: { data(): Promise<FoundPage> }[] }>;
}

const atOnce = 10;

function byId<E extends HTMLElement>(id: string): E {
  const found = document.getElementById(id);
  if (!found) throw new Error(`No element #${id}`);
  return found as E;
}

const form = byId<HTMLFormElement>('search');
const field = byId<HTMLInputElement>('search-words');
const message = byId('search-status');
const list = byId<HTMLOListElement>('search-results');
const more = byId<HTMLButtonElement>('search-more');
const none = byId('search-none');
const broken = byId('search-broken');

let loading: Promise<Pagefind> | undefined;

function load(): Promise<Pagefind> {
  const address = '/pagefind/pagefind.js';
  loading ??= import(/* @vite-ignore */ address) as Promise<Pagefind>;
  return loading;
}

/** The piece of text around the words: only its text and its marks are taken over. */
function excerpt(html: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  const parsed = new DOMParser().parseFromString(html, 'text/html').body;
  for (const node of parsed.childNodes) {
    if (node.nodeName === 'MARK') {
      const mark = document.createElement('mark');
      mark.textContent = node.textContent;
      fragment.append(mark);
    } else {
      fragment.append(node.textContent ?? '');
    }
  }
  return fragment;
}

function item(page: FoundPage): HTMLLIElement {
  const element = document.createElement('li');
  const link = document.createElement('a');
  link.href = page.url;
  link.textContent = page.meta.title ?? page.url;
  const text = document.createElement('p');
  text.append(excerpt(page.excerpt));
  element.append(link, text);
  return element;
}

let run = 0;
let rest: { data(): Promise<FoundPage> }[] = [];

async function showMore(turn: number): Promise<HTMLLIElement | undefined> {
  const pages = await Promise.all(rest.slice(0, atOnce).map((result) => result.data()));
  if (turn !== run) return undefined;
  rest = rest.slice(atOnce);
  const items = pages.map(item);
  list.append(...items);
  list.hidden = list.childElementCount === 0;
  more.hidden = rest.length === 0;
  return items[0];
}

async function search(): Promise<void> {
  const words = field.value.trim();
  run += 1;
  const turn = run;
  for (const element of [list, more, none, broken]) element.hidden = true;
  list.replaceChildren();
  if (words === '') {
    message.textContent = '';
    return;
  }
  message.textContent = message.dataset.busy ?? '';
  try {
    const { results } = await (await load()).search(words);
    if (turn !== run) return;
    rest = results;
    await showMore(turn);
    if (turn !== run) return;
    const { one = '', more: several = '', none: nothing = '' } = message.dataset;
    const sentence = results.length === 0 ? nothing : results.length === 1 ? one : several;
    message.textContent = sentence
      .replace('#aantal#', String(results.length))
      .replace('#woord#', () => words);
    none.hidden = results.length > 0;
  } catch {
    if (turn !== run) return;
    loading = undefined;
    message.textContent = '';
    broken.hidden = false;
  }
}

form.hidden = false;
form.addEventListener('submit', (event) => {
  event.preventDefault();
  void search();
});
let waiting: ReturnType<typeof setTimeout> | undefined;
field.addEventListener('input', () => {
  clearTimeout(waiting);
  waiting = setTimeout(() => void search(), 300);
});
for (const button of form.querySelectorAll<HTMLButtonElement>('[data-word]')) {
  button.addEventListener('click', () => {
    field.value = button.dataset.word ?? '';
    field.focus();
    void search();
  });
}
more.addEventListener('click', () => {
  void showMore(run).then((first) => first?.querySelector('a')?.focus());
});
