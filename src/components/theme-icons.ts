import type { themes } from '../rules/schema.ts';
import type { SiteIconName } from './site-icons.ts';

/** The pictogram of each theme, the same wherever the theme is named. */
export const themeIcons: Record<(typeof themes)[number], SiteIconName> = {
  geld: 'coins',
  kinderen: 'kinderen',
  wonen: 'home',
  zorg: 'zorg',
  meedoen: 'meedoen',
  schulden: 'schulden',
  nood: 'nood',
};
