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
  options(wanted: { noWorker: boolean }): Promise<void>;
  destroy(): Promise<void>;
}

const atOnce = 10;

/** After this many milliseconds without an answer the page says that there is none. One that comes later is still shown. */
const patience = 7_000;

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
/** What was loaded before and failed, while that is being thrown away. */
let forgotten: Promise<void> | undefined;

function load(): Promise<Pagefind> {
  loading ??= begin();
  return loading;
}

async function begin(): Promise<Pagefind> {
  await forgotten;
  isIncomplete = false;
  const address = '/pagefind/pagefind.js';
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  // In a worker its faults would stay there.
  await pagefind.options({ noWorker: true });
  return pagefind;
}

// Without a part of its index Pagefind finds too little, and says so on the console only.
let isIncomplete = false;
const { error } = console;
console.error = (...words: unknown[]) => {
  isIncomplete = true;
  error(...words);
};

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
  await answered(turn, async () => {
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
  });
}

/** Waits for work of this turn, and says so where it fails or nothing comes. */
async function answered(turn: number, work: () => Promise<void>): Promise<void> {
  const fail = (): void => {
    if (turn !== run) return;
    message.textContent = '';
    none.hidden = true;
    broken.hidden = false;
  };
  const limit = setTimeout(fail, patience);
  try {
    await work();
    if (isIncomplete) throw new Error('A part of the index did not come.');
    if (turn === run) broken.hidden = true;
  } catch {
    fail();
    // Another try fetches everything again.
    forgotten = loading?.then((pagefind) => pagefind.destroy()).catch(() => undefined);
    loading = undefined;
  } finally {
    clearTimeout(limit);
  }
}

form.hidden = false;
byId('laden').remove();
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
  const turn = run;
  void answered(turn, async () => (await showMore(turn))?.querySelector('a')?.focus());
});
