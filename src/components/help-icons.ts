import type { KindOfHelp } from '../explain/help.ts';
import type { SiteIconName } from './site-icons.ts';

/** The pictogram of each kind of help. */
export const helpIcons: Record<KindOfHelp, SiteIconName> = {
  formulieren: 'pencil',
  geld: 'coins',
  schulden: 'schulden',
  'eten-en-kleding': 'kleding',
  wonen: 'home',
  'zorg-en-mantelzorg': 'zorg',
  'werk-en-taal': 'werk',
  kinderen: 'kinderen',
  wegwijs: 'wegwijs',
};
