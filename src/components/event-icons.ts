import type { lifeEvents } from '../rules/schema.ts';
import type { SiteIconName } from './site-icons.ts';

/** The pictogram of each event in a life. */
export const eventIcons: Record<(typeof lifeEvents)[number], SiteIconName> = {
  baby: 'baby',
  '18-jaar': 'verjaardag',
  'uit-elkaar': 'uit-elkaar',
  'minder-werk': 'minder-werk',
  pensioen: 'pensioen',
  schulden: 'schulden',
};
