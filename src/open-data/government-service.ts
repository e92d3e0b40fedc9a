/** A scheme as schema.org tells search engines of it: data in its page, that nothing runs. */
import type { Source } from '../engine/ruleset.ts';
import { municipality } from '../explain/site-rules.ts';
import { startWithCapital } from '../explain/write.ts';
import type { SchemePage } from '../rules/scheme-page.ts';
import type { Language } from '../words/languages.ts';
import { pagePath } from '../words/paths.ts';
import { texts } from '../words/texts.ts';
import { absolute, dataLicence } from './addresses.ts';

/** Granters whose schemes are for the whole country. */
const nationwide: readonly string[] = ['dienst-toeslagen', 'svb'];
const governments: readonly string[] = [...nationwide, 'gemeente', 'waterschap'];

/**
 * @param official where people apply, or else the source
 * @param sources what the page rests on
 */
export function governmentService(
  page: SchemePage,
  language: Language,
  description: string,
  official: string,
  sources: readonly Source[],
): Record<string, unknown> {
  const t = texts(language);
  return {
    '@context': 'https://schema.org',
    '@type': governments.includes(page.grantedBy) ? 'GovernmentService' : 'Service',
    '@id': `${absolute(`/regelingen/${page.id}/`)}#regeling`,
    name: t(`regeling.${page.id}.naam`),
    description,
    serviceType: page.themes.map((theme) => t(`thema.${theme}`)),
    provider: {
      '@type': governments.includes(page.grantedBy) ? 'GovernmentOrganization' : 'Organization',
      name: startWithCapital(t(`van-wie.${page.grantedBy}`)),
      ...(page.grantedBy === 'gemeente' ? { url: municipality.website } : {}),
    },
    areaServed: nationwide.includes(page.grantedBy)
      ? { '@type': 'Country', name: 'Nederland' }
      : { '@type': 'City', name: municipality.naam },
    audience: { '@type': 'Audience', audienceType: t('data.doelgroep') },
    url: official,
    mainEntityOfPage: {
      '@type': 'WebPage',
      '@id': absolute(pagePath(language, `/regelingen/${page.id}/`)),
      inLanguage: language,
      license: dataLicence,
    },
    subjectOf: [
      ...(page.legalBasis ? [{ '@type': 'Legislation', name: page.legalBasis, inLanguage: 'nl' }] : []),
      ...sources.map(({ title, url }) => ({ '@type': 'CreativeWork', name: title, url, inLanguage: 'nl' })),
    ],
  };
}
