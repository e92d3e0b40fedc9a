/** The worked examples that Dienst Toeslagen published for 2026, as situations. Amounts in euro. */
import { workedByToeslagen } from '../../src/explain/official-outcomes.ts';

export interface OfficialExample {
  id: string;
  scheme: string;
  situation: Record<string, unknown>;
  /** Whole euro per month; 0 for somebody who is excluded. */
  perMonth: number;
}

export const officialExamples: OfficialExample[] = workedByToeslagen.map(
  ({ id, about, situation, published }) => ({
    id: id ?? '',
    scheme: about,
    situation,
    perMonth: published / 100,
  }),
);
