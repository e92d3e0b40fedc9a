/** What a page hands over to the check in it. */
import type { CheckData } from '../journey/check-data.ts';
import { textsForCheck } from '../journey/texts-for-check.ts';
import type { Language } from '../words/languages.ts';
import { textsOf } from '../words/texts.ts';
import { buildDay, municipality, organisations, rules } from './site-rules.ts';
import { aimsIn } from './targets.ts';

/** The rules, the texts and who helps, in a language. */
export function checkData(language: Language): CheckData {
  const helpers = organisations
    .filter(({ regelingen }) => regelingen.length > 0)
    .map(({ id, naam, regelingen }) => ({ id, name: naam, schemes: regelingen }));
  return {
    language,
    built: buildDay(new Date(), process.env.PEILDATUM),
    rules,
    phone: municipality.telefoon,
    helpers,
    aims: aimsIn(language),
    texts: textsForCheck(textsOf(language), rules),
  };
}
