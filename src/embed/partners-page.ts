/** Shows what a partner has chosen: the lines to copy, and how it looks. Nothing is kept or sent. */
import { dutch, languageCodes } from '../words/languages.ts';
import { tag } from './frame-of.ts';
import { type Choice, linesFor } from './lines.ts';

function find<Kind extends Element>(selector: string, kind: new () => Kind): Kind {
  const found = document.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`The page has no ${selector}.`);
  return found;
}

const form = find('#bouwen', HTMLFormElement);
const what = find('#wat', HTMLSelectElement);
const preview = find('#voorbeeld', HTMLElement);
const site = form.dataset.site ?? '';

function chosen(): Choice {
  const data = new FormData(form);
  const [option] = what.selectedOptions;
  const { page, kind, id, ...names } = option?.dataset ?? {};
  const language = languageCodes.find((code) => code === data.get('taal')) ?? dutch;
  return {
    page: page === 'hulpverlener' ? 'hulpverlener' : 'check',
    kind: kind ?? null,
    id: id ?? null,
    name: names[language] ?? '',
    language,
    how: (['kaart', 'check', 'los'] as const).find((how) => how === data.get('hoe')) ?? 'link',
  };
}

function show(): void {
  const choice = chosen();
  const isHelper = choice.page === 'hulpverlener';
  for (const radio of form.querySelectorAll<HTMLInputElement>('input[name="hoe"]'))
    radio.disabled = isHelper && radio.value !== 'link';
  const lines = linesFor(site, choice);
  write('adres', lines.address);
  write('regel', lines.html);
  write('beleid', lines.policy);
  find('#alleen-link', HTMLElement).hidden = !isHelper;
  preview.replaceChildren(lookOf(choice, lines));
}

/** A line to copy; without one its block is hidden. */
function write(id: string, line: string | null): void {
  const block = find(`#${id}`, HTMLElement);
  block.hidden = line === null;
  const code = block.querySelector('code');
  if (code) code.textContent = line ?? '';
  const said = block.querySelector('[role="status"]');
  if (said) said.textContent = '';
}

function lookOf(choice: Choice, { attributes, frame }: ReturnType<typeof linesFor>): HTMLElement {
  if (frame === null) {
    const link = document.createElement('a');
    link.href = linesFor('', choice).address;
    link.textContent = choice.name;
    link.target = '_blank';
    return link;
  }
  const shown = document.createElement(tag);
  // The frame without a script looks as the card does.
  const own = attributes ?? linesFor('', { ...choice, how: 'kaart' }).attributes ?? [];
  for (const [attribute, value] of own) shown.setAttribute(attribute, value);
  return shown;
}

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-kopieer]'))
  button.addEventListener('click', async () => {
    const block = button.closest('.to-copy');
    const code = block?.querySelector('code');
    const said = block?.querySelector('[role="status"]');
    if (!code || !said) return;
    try {
      await navigator.clipboard.writeText(code.textContent);
      said.textContent = form.dataset.gekopieerd ?? '';
    } catch {
      // The line is selected, for who copies by hand.
      getSelection()?.selectAllChildren(code);
      said.textContent = form.dataset.zelf ?? '';
    }
  });

form.addEventListener('input', show);
form.addEventListener('submit', (event) => event.preventDefault());
form.hidden = false;
show();
document.getElementById('laden')?.remove();
