/** What a partner can point at: a scheme, a theme or a life event. Their addresses never change, because partners link to them. */
import type { Aim } from '../journey/aim.ts';
import { lifeEvents, themes } from '../rules/schema.ts';
import type { SchemePage } from '../rules/scheme-page.ts';
import type { Language } from '../words/languages.ts';
import { texts } from '../words/texts.ts';
import { schemePages } from './site-rules.ts';

export const kindsOfTarget = ['regeling', 'thema', 'gebeurtenis'] as const;
export type KindOfTarget = (typeof kindsOfTarget)[number];

export interface Target {
  kind: KindOfTarget;
  id: string;
  /** What follows `#voor=` in an address of the check. */
  aim: string;
  /** The schemes that it is about, also those that the check leaves out. */
  pages: SchemePage[];
}

const current = schemePages.filter(({ endedOn }) => endedOn === null);

/** The schemes of a theme or a life event. One that this municipality has nothing for is nothing to point at. */
function groupsOf<Id extends string>(
  kind: 'thema' | 'gebeurtenis',
  ids: readonly Id[],
  has: (page: SchemePage, id: Id) => boolean,
): Target[] {
  return ids
    .map((id) => ({ kind, id, aim: `${kind}-${id}`, pages: current.filter((page) => has(page, id)) }))
    .filter(({ pages }) => pages.length > 0);
}

/** Everything that a partner can point at, also a scheme that has ended: its page and card say so. */
export const targets: readonly Target[] = [
  ...schemePages.map((page): Target => ({ kind: 'regeling', id: page.id, aim: page.id, pages: [page] })),
  ...groupsOf('thema', themes, (page, id) => page.themes.includes(id)),
  ...groupsOf('gebeurtenis', lifeEvents, (page, id) => page.events.includes(id)),
];

/** The themes that have a scheme, in their order. */
export const themesHere = themes.filter((theme) =>
  targets.some(({ kind, id }) => kind === 'thema' && id === theme),
);

/** Its name, as it stands on the pages of the site. */
export function nameOf({ kind, id }: Pick<Target, 'kind' | 'id'>, language: Language): string {
  const t = texts(language);
  return kind === 'regeling' ? t(`regeling.${id}.naam`) : t(`${kind}.${id}`);
}

/** The Dutch path of its card. */
export const cardPath = ({ kind, id }: Pick<Target, 'kind' | 'id'>): string => `/embed/${kind}/${id}/`;

/** The Dutch path of the check that asks only what it needs. */
export const aimPath = ({ aim }: Pick<Target, 'aim'>): string => `/check/#voor=${aim}`;

/** What an address of the check can name, with the schemes that it then looks at. */
export function aimsIn(language: Language): Aim[] {
  return targets.map((target) => ({
    id: target.aim,
    name: nameOf(target, language),
    schemes: target.pages.filter(({ unchecked }) => unchecked === null).map(({ id }) => id),
  }));
}
