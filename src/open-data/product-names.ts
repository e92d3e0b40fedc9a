import { ruleFiles } from '../explain/site-rules.ts';
import { sourceFrom } from '../rules/compile.ts';
import type { SchemeData } from './shapes.ts';
import { sourceData } from './sources.ts';

/** Where the Uniforme Productnamenlijst has its names: a term of OWMS, which has no https. */
const owmsTerms = 'http://standaarden.overheid.nl/owms/terms/';

/** The name of a scheme in the Uniforme Productnamenlijst; null where nobody found one for the same law. */
export function productName(scheme: string): SchemeData['uniforme-productnaam'] {
  const content = ruleFiles.productNames?.content;
  const listed = content?.namen[scheme];
  if (!content || !listed) return null;
  return {
    naam: listed.naam,
    uri: `${owmsTerms}${listed.kenmerk}`,
    bron: sourceData(sourceFrom(content.lijst)),
  };
}
