import type { Example } from '../explain/people.ts';
import type { SiteIconName } from './site-icons.ts';

/** The pictogram of each person on the start page. */
export const personIcons: Record<Example['id'], SiteIconName> = {
  werk: 'werk',
  aow: 'pensioen',
  zzp: 'zzp',
  studie: 'studie',
};
