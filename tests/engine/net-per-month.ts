import type { Inkomst } from '../../src/engine/answers.ts';

/** An income as most people know it: what is paid out in a month, without holiday pay, in cents. */
export const netPerMonth = (van: Inkomst['van'], soort: Inkomst['soort'], bedrag: number): Inkomst => ({
  van,
  soort,
  bedrag,
  per: 'maand',
  vorm: 'netto',
  vakantiegeld: 'zonder',
});
