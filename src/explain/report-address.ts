/**
 * The link of an address for reports, or null where there is none.
 * @throws where it is no address for e-mail
 */
export function reportLink(address: string | null): string | null {
  if (address === null) return null;
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(address))
    throw new Error(
      `reportAddress in site.config.ts is "${address}"; write an address as naam@voorbeeld.nl, or null.`,
    );
  return `mailto:${address}`;
}
