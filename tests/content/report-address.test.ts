import { describe, expect, test } from 'vitest';
import { reportAddress } from '../../site.config.ts';
import { reportLink } from '../../src/explain/report-address.ts';

describe('where an error can be reported', () => {
  test('is by e-mail where there is an address, and not where there is none', () => {
    expect(reportLink('fouten@voorbeeld.nl')).toBe('mailto:fouten@voorbeeld.nl');
    expect(reportLink(null)).toBeNull();
    expect(() => reportLink(reportAddress)).not.toThrow();
  });

  test.each(['', 'fouten', 'fouten@voorbeeld', 'twee fouten@voorbeeld.nl', 'https://voorbeeld.nl'])(
    '%j is no address, and the build says so',
    (address) => {
      expect(() => reportLink(address)).toThrow(/^reportAddress in site\.config\.ts is ".*"; write /);
    },
  );
});
