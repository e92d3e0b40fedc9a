/** The municipality's own schemes as records in the shape of Samenwerkende Catalogi. */
import type { Day } from '../engine/ruleset.ts';
import { municipality, rules, schemePages } from '../explain/site-rules.ts';
import { sourcesOf } from '../explain/sources.ts';
import type { SchemePage } from '../rules/scheme-page.ts';
import { texts } from '../words/texts.ts';
import { absolute } from './addresses.ts';
import { productName } from './product-names.ts';
import { element, type XmlElement, xmlDocument } from './xml.ts';

const about = `  Vorm: Informatie Publicatie Model Samenwerkende Catalogi 4.0 (OWMS 4.0), naar hoe gemeenten die vorm publiceren.
  Dit is niet de catalogus van de gemeente. Elk record wijst naar een pagina van Zelfcheck Zoetermeer, en authority is wie beslist.
  Licentie: CC0 1.0, https://creativecommons.org/publicdomain/zero/1.0/
  Weggelaten, omdat een bron ontbrak: resourceIdentifier van spatial en authority, subject, aanvraagURL, en producten van andere organisaties.
  De uniforme productnaam staat alleen bij een regeling waarvan de naam in de lijst over dezelfde wet gaat.`;

const namespaces = {
  'xmlns:overheidproduct': 'http://standaarden.overheid.nl/product/terms/',
  'xmlns:overheid': 'http://standaarden.overheid.nl/owms/terms/',
  'xmlns:dcterms': 'http://purl.org/dc/terms/',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xsi:schemaLocation':
    'http://standaarden.overheid.nl/product/terms/ http://standaarden.overheid.nl/sc/4.0/xsd/sc.xsd',
};

/** Schemes that the municipality grants and that have not ended. */
export function catalogue(): string {
  const own = schemePages.filter(({ grantedBy, endedOn }) => grantedBy === 'gemeente' && endedOn === null);
  return xmlDocument(element('overheidproduct:scproducten', namespaces, own.map(record)), about);
}

function record(page: SchemePage): XmlElement {
  const t = texts('nl');
  const gemeente = { scheme: 'overheid:Gemeente' };
  const name = productName(page.id);
  return element('overheidproduct:scproduct', { 'owms-version': '4.0' }, [
    element('overheidproduct:meta', {}, [
      element('overheidproduct:owmskern', {}, [
        element('dcterms:identifier', {}, absolute(`/regelingen/${page.id}/`)),
        element('dcterms:title', {}, t(`regeling.${page.id}.naam`)),
        element('dcterms:language', {}, 'nl'),
        element('dcterms:type', { scheme: 'overheid:Informatietype' }, 'productbeschrijving'),
        element('dcterms:modified', {}, lastRead(page)),
        element('dcterms:spatial', gemeente, municipality.naam),
        element('overheid:authority', gemeente, municipality.naam),
      ]),
      element('overheidproduct:owmsmantel', {}, [
        element('dcterms:audience', { scheme: 'overheid:Doelgroep' }, 'particulier'),
        element('dcterms:abstract', {}, t(`regeling.${page.id}.kort`)),
      ]),
      element('overheidproduct:scmeta', {}, [
        element('overheidproduct:productID', {}, page.id),
        element('overheidproduct:onlineAanvragen', {}, onlineOf(page)),
        ...(name
          ? [
              element(
                'overheidproduct:uniformeProductnaam',
                { scheme: 'overheid:UniformeProductnaam', resourceIdentifier: name.uri },
                name.naam,
              ),
            ]
          : []),
      ]),
    ]),
    element('overheidproduct:body'),
  ]);
}

/** The newest day on which somebody read a source of the page. */
function lastRead(page: SchemePage): Day {
  const scheme = rules.schemes.find(({ id }) => id === page.id);
  const days = sourcesOf(page, scheme, rules).map(({ seen }) => seen);
  return days.toSorted().at(-1) ?? '';
}

function onlineOf({ apply, documents }: SchemePage): 'ja' | 'nee' | 'digid' {
  if (!apply.some(({ how }) => how === 'online')) return 'nee';
  return documents.includes('digid') ? 'digid' : 'ja';
}
