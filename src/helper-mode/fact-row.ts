import type { FactId } from '../engine/ruleset.ts';

/** Ids of the parts of a fact's row. */
export const labelId = (fact: FactId): string => `rij-${fact}-naam`;
export const faultIdOf = (fact: FactId, row = 0): string => `rij-${fact}-fout-${row}`;

/** What can have the focus in the form, in its order. Of options only the one that the tab key reaches. */
function fieldsIn(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')].filter((field) => {
    if (field.type !== 'radio') return true;
    const group = [
      ...(field.closest('[role="radiogroup"]')?.querySelectorAll<HTMLInputElement>('input') ?? []),
    ];
    return field === (group.find(({ checked }) => checked) ?? group[0]);
  });
}

const form = (): HTMLElement | null => document.getElementById('bladzijde');

/** Puts the focus on the first field of a fact. false where it has none on the page. */
export function focusFact(fact: FactId): boolean {
  const row = form()?.querySelector(`[data-fact="${fact}"]`);
  const field = row && fieldsIn(row)[0];
  field?.focus();
  return field !== undefined && field !== null;
}

/** The fact whose row holds the focus. */
export const factInFocus = (): FactId | null =>
  document.activeElement?.closest<HTMLElement>('[data-fact]')?.dataset.fact ?? null;

/** Goes to the row of the next or the previous fact that can be filled in. */
export function stepFact(by: 1 | -1): void {
  const rows = [...(form()?.querySelectorAll<HTMLElement>('[data-fact]') ?? [])];
  const place = rows.findIndex(({ dataset }) => dataset.fact === factInFocus());
  const row = place < 0 ? rows[0] : rows[place + by];
  if (row !== undefined) fieldsIn(row)[0]?.focus();
}

/** Goes to the field after the one that has the focus, as the tab key does, and from the last to the button below. */
export function nextField(): void {
  const root = form();
  if (root === null) return;
  const fields = fieldsIn(root);
  const next = fields[fields.indexOf(document.activeElement as HTMLElement) + 1];
  (next ?? root.querySelector<HTMLElement>('.actions .btn'))?.focus();
}

/** Takes in what stands in the field that has the focus. */
export function leaveField(): void {
  const field = document.activeElement;
  if (!(field instanceof HTMLInputElement)) return;
  field.blur();
  field.focus();
}
