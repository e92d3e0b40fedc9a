/**
 * Every fault that a person can make in rules/, one per file in invalid/. Each is made in a copy of valid/, a small set of rules
 * that is right, and must give the message that stands here.
 */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadRules, RulesError } from '../../src/rules/load.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
let temporary: string;

beforeAll(() => {
  temporary = mkdtempSync(join(tmpdir(), 'regels-'));
});
afterAll(() => rmSync(temporary, { recursive: true }));

interface Fault {
  bestand: string;
  /** The text that the fault replaces, or from where to the end of the file. */
  vervang?: string;
  vanaf?: string;
  wordt: string;
}

const faults = readdirSync(join(here, 'invalid')).map((name) => name.replace('.yaml', ''));

function messageOf(...names: string[]): string {
  const rules = join(temporary, 'rules');
  rmSync(rules, { recursive: true, force: true });
  cpSync(join(here, 'valid'), rules, { recursive: true });
  for (const name of names) {
    const fault = parse(readFileSync(join(here, 'invalid', `${name}.yaml`), 'utf8')) as Fault;
    const file = join(rules, fault.bestand);
    const text = readFileSync(file, 'utf8');
    const wrong =
      fault.vervang === undefined
        ? text.slice(0, text.indexOf(fault.vanaf ?? '')) + fault.wordt
        : text.replace(fault.vervang, () => fault.wordt);
    if (wrong === text) throw new Error(`${name} changes nothing`);
    writeFileSync(file, wrong);
  }
  try {
    loadRules(rules);
  } catch (error) {
    if (error instanceof RulesError) return error.message.trim();
    throw error;
  }
  return 'geen fout';
}

test('the rules without a fault load', () => {
  expect(messageOf()).toBe('geen fout');
});

describe('a fault in the rules stops the build with file, path, what was found and what was expected', () => {
  test('zonder-voorwaarden-en-reden', () => {
    expect(messageOf('zonder-voorwaarden-en-reden')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/zoetermeer/pakket.yaml, regel 1, voorwaarden
        gevonden: niets
        verwacht: voorwaarden, of niet-gecheckt met de reden waarom die er niet zijn"
    `);
  });

  test('voorwaarden-en-niet-gecheckt', () => {
    expect(messageOf('voorwaarden-en-niet-gecheckt')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/zoetermeer/pas.yaml, regel 6, niet-gecheckt
        gevonden: regels-niet-gevonden
        verwacht: geen niet-gecheckt bij een regeling met voorwaarden"
    `);
  });

  test('voorwaarden-zonder-voorbeelden', () => {
    expect(messageOf('voorwaarden-zonder-voorbeelden')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/landelijk/steun.yaml, regel 1, voorbeelden
        gevonden: niets
        verwacht: voorbeelden bij de voorwaarden"
    `);
  });

  test('bedrag-zonder-voorwaarden', () => {
    expect(messageOf('bedrag-zonder-voorwaarden')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/zoetermeer/pakket.yaml, regel 15, bedrag
        gevonden: bedrag
        verwacht: geen bedrag bij een regeling zonder voorwaarden"
    `);
  });

  test('gestopt-zonder-dag', () => {
    expect(messageOf('gestopt-zonder-dag')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/zoetermeer/pakket.yaml, regel 1, gestopt-op
        gevonden: niets
        verwacht: de laatste dag waarop u dit kon aanvragen"
    `);
  });

  test('dag-zonder-gestopt', () => {
    expect(messageOf('dag-zonder-gestopt')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/zoetermeer/pakket.yaml, regel 7, gestopt-op
        gevonden: 2024-04-30
        verwacht: geen gestopt-op, of niet-gecheckt: gestopt"
    `);
  });

  test('onbekende-reden-niet-gecheckt', () => {
    expect(messageOf('onbekende-reden-niet-gecheckt')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/zoetermeer/pakket.yaml, regel 6, niet-gecheckt
        gevonden: "regels-niet-gevnden"
        verwacht: een van: regels-niet-gevonden, onzeker-of-het-bestaat, andere-instantie-rekent, gestopt
        bedoeld?  regels-niet-gevonden"
    `);
  });

  test('onbekende-gebeurtenis', () => {
    expect(messageOf('onbekende-gebeurtenis')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/landelijk/steun.yaml, regel 3, bij[0]
        gevonden: "mindr-werk"
        verwacht: een van: baby, 18-jaar, uit-elkaar, minder-werk, pensioen, schulden
        bedoeld?  minder-werk"
    `);
  });

  test('regel-zonder-bron', () => {
    expect(messageOf('regel-zonder-bron')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/zoetermeer/pakket.yaml, regel 1, bron
        gevonden: niets
        verwacht: de sleutels titel, url, gezien, uit, status"
    `);
  });

  test('regel-zonder-grondslag', () => {
    expect(messageOf('regel-zonder-grondslag')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/zoetermeer/pakket.yaml, regel 1, grondslag
        gevonden: niets
        verwacht: de wet met het artikel, of geen-wet"
    `);
  });

  test('zie-ook-zichzelf', () => {
    expect(messageOf('zie-ook-zichzelf')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/landelijk/steun.yaml, regel 16, zie-ook[0]
        gevonden: steun
        verwacht: de naam van een andere regeling"
    `);
  });

  test('zie-ook-onbekend', () => {
    expect(messageOf('zie-ook-onbekend')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/landelijk/steun.yaml, regel 16, zie-ook[0]
        gevonden: pakjet
        verwacht: de naam van een andere regeling
        bedoeld?  pakket"
    `);
  });

  test('aanvragen-gemeente-ontbreekt', () => {
    expect(messageOf('aanvragen-gemeente-ontbreekt')).toMatchInlineSnapshot(`
      "Er zijn 2 fouten in de regels.

      rules/zoetermeer/gemeente.yaml, regel 7, aanvragen
        gevonden: geen steun
        verwacht: hoe u steun hier aanvraagt: rules/landelijk/steun.yaml zegt "gemeente"

      rules/zoetermeer/gemeente.yaml, regel 7, aanvragen.steunn
        gevonden: steunn
        verwacht: een regeling met "aanvragen: gemeente"
        bedoeld?  steun"
    `);
  });

  test('aanvragen-als-geen-keuze', () => {
    expect(messageOf('aanvragen-als-geen-keuze')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/zoetermeer/pakket.yaml, regel 13, aanvragen[0].als.feit
        gevonden: inkomen
        verwacht: een feit van de soort keuze"
    `);
  });

  test('aanvragen-als-onbekende-optie', () => {
    expect(messageOf('aanvragen-als-onbekende-optie')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/zoetermeer/pakket.yaml, regel 13, aanvragen[0].als.is
        gevonden: ne
        verwacht: een van: ja, nee
        bedoeld?  nee"
    `);
  });

  test('let-op-geen-keuze', () => {
    expect(messageOf('let-op-geen-keuze')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/zoetermeer/pakket.yaml, regel 17, let-op[0].alleen-als.feit
        gevonden: kinderen
        verwacht: een feit van de soort keuze"
    `);
  });

  test('let-op-onbekende-optie', () => {
    expect(messageOf('let-op-onbekende-optie')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/zoetermeer/pakket.yaml, regel 17, let-op[0].alleen-als.is
        gevonden: jaa
        verwacht: een van: ja, nee
        bedoeld?  ja"
    `);
  });

  test('let-op-zonder-bron', () => {
    expect(messageOf('let-op-zonder-bron')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/zoetermeer/pakket.yaml, regel 16, let-op[0].bron
        gevonden: niets
        verwacht: de sleutels titel, url, gezien, uit, status"
    `);
  });

  test('moment-onbestaande-dag', () => {
    expect(messageOf('moment-onbestaande-dag')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/landelijk/steun.yaml, regel 12, wanneer[0].elk-jaar.van
        gevonden: "02-30"
        verwacht: een dag van het jaar, geschreven als maand-dag: 04-01"
    `);
  });

  test('moment-onleesbare-termijn', () => {
    expect(messageOf('moment-onleesbare-termijn')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/landelijk/steun.yaml, regel 13, wanneer[1].termijn
        gevonden: "drie maanden"
        verwacht: een termijn, geschreven als 3 maanden"
    `);
  });

  test('hulp-onbekende-regeling', () => {
    expect(messageOf('hulp-onbekende-regeling')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/zoetermeer/hulp.yaml, regel 7, organisaties[0].regelingen[0]
        gevonden: pass
        verwacht: de naam van een regeling
        bedoeld?  pas"
    `);
  });

  test('hulp-onleesbare-tijd', () => {
    expect(messageOf('hulp-onleesbare-tijd')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/zoetermeer/hulp.yaml, regel 6, organisaties[0].open[0].tijd[0]
        gevonden: "9:30"
        verwacht: een tijd, geschreven als 09:30"
    `);
  });

  test('wijziging-onbekende-regeling', () => {
    expect(messageOf('wijziging-onbekende-regeling')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/zoetermeer/wijzigingen.yaml, regel 3, wijzigingen[0].regelingen[0]
        gevonden: steuun
        verwacht: de naam van een regeling
        bedoeld?  steun"
    `);
  });

  test('wijziging-onbekende-norm', () => {
    expect(messageOf('wijziging-onbekende-norm')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/zoetermeer/wijzigingen.yaml, regel 8, wijzigingen[1].normen[0]
        gevonden: loongrns
        verwacht: de naam van een norm
        bedoeld?  loongrens"
    `);
  });

  test('wijziging-dubbel-id', () => {
    expect(messageOf('wijziging-dubbel-id')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/zoetermeer/wijzigingen.yaml, regel 4, wijzigingen[1].id
        gevonden: check-van-steun
        verwacht: een id dat maar één keer voorkomt"
    `);
  });

  test('wijziging-id-van-bedragen', () => {
    expect(messageOf('wijziging-id-van-bedragen')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/zoetermeer/wijzigingen.yaml, regel 4, wijzigingen[1].id
        gevonden: bedragen-2026-01-01
        verwacht: een id dat niet begint met bedragen-: die maakt de site zelf"
    `);
  });

  test('wijziging-zonder-bron', () => {
    expect(messageOf('wijziging-zonder-bron')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/zoetermeer/wijzigingen.yaml, regel 3, wijzigingen[0].bron
        gevonden: niets
        verwacht: een bron, want dit is "soort: gestopt""
    `);
  });

  test('wijziging-onbekende-soort', () => {
    expect(messageOf('wijziging-onbekende-soort')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/zoetermeer/wijzigingen.yaml, regel 7, wijzigingen[1].soort
        gevonden: "regels"
        verwacht: een van: regel, gestopt, nieuw
        bedoeld?  regel"
    `);
  });

  test('wijziging-onbestaande-dag', () => {
    expect(messageOf('wijziging-onbestaande-dag')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/zoetermeer/wijzigingen.yaml, regel 3, wijzigingen[0].op
        gevonden: "2026-02-30"
        verwacht: een bestaande datum, geschreven als 2026-07-01"
    `);
  });

  test('overzicht-zonder-regeling', () => {
    expect(messageOf('overzicht-zonder-regeling')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/zoetermeer/overzicht.yaml, regel 4, overzicht
        gevonden: geen pakket
        verwacht: een regel met de plaats van pakket"
    `);
  });

  test('overzicht-zonder-organisatie', () => {
    expect(messageOf('overzicht-zonder-organisatie')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/zoetermeer/overzicht.yaml, regel 4, overzicht
        gevonden: geen winkel
        verwacht: een regel met de plaats van winkel"
    `);
  });

  test('overzicht-onbekende-regeling', () => {
    expect(messageOf('overzicht-onbekende-regeling')).toMatchInlineSnapshot(`
      "Er zijn 2 fouten in de regels.

      rules/zoetermeer/overzicht.yaml, regel 5, overzicht[1].plaats
        gevonden: steuun
        verwacht: de naam van een regeling
        bedoeld?  steun

      rules/zoetermeer/overzicht.yaml, regel 4, overzicht
        gevonden: geen steun
        verwacht: een regel met de plaats van steun"
    `);
  });

  test('overzicht-onbekende-hulp', () => {
    expect(messageOf('overzicht-onbekende-hulp')).toMatchInlineSnapshot(`
      "Er zijn 2 fouten in de regels.

      rules/zoetermeer/overzicht.yaml, regel 8, overzicht[4].plaats.hulp
        gevonden: winkle
        verwacht: de naam van een organisatie
        bedoeld?  winkel

      rules/zoetermeer/overzicht.yaml, regel 4, overzicht
        gevonden: geen winkel
        verwacht: een regel met de plaats van winkel"
    `);
  });

  test('overzicht-onbekende-bron', () => {
    expect(messageOf('overzicht-onbekende-bron')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/zoetermeer/overzicht.yaml, regel 4, overzicht[0].uit[1]
        gevonden: notta
        verwacht: een van: nota
        bedoeld?  nota"
    `);
  });

  test('overzicht-onbekende-plaats', () => {
    expect(messageOf('overzicht-onbekende-plaats')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/zoetermeer/overzicht.yaml, regel 9, overzicht[5].plaats
        gevonden: de sleutels gestoptt
        verwacht: met een van: regeling, deel-van, hulp, gestopt, niet
        bedoeld?  gestopt"
    `);
  });

  test('overzicht-andere-gemeente', () => {
    expect(messageOf('overzicht-andere-gemeente')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/zoetermeer/overzicht.yaml, regel 9, overzicht[5].plaats
        gevonden: pas
        verwacht: de naam van een regeling"
    `);
  });

  test('aanvulling-tot-deel', () => {
    expect(messageOf('aanvulling-tot-deel')).toMatchInlineSnapshot(`
      "Er zijn 2 fouten in de regels.

      rules/zoetermeer/pas.yaml, regel 14, bedrag.min
        gevonden: inkomn
        verwacht: een van: woonplaats, partner, kinderen, leeftijd, leeftijd-partner, inkomen, vermogen
        bedoeld?  inkomen

      rules/zoetermeer/pas.yaml, regel 14, bedrag.aanvulling-tot
        gevonden: 90% van loongrens met vakantietoeslag
        verwacht: een hele norm, bijvoorbeeld kostendelersnorm zonder vakantietoeslag"
    `);
  });

  test('adres-zonder-https', () => {
    expect(messageOf('adres-zonder-https')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/normen/loongrens.yaml, regel 11, edities[0].bron.url
        gevonden: "http://wetten.overheid.nl/BWBR0015703/2026-01-01"
        verwacht: een adres dat begint met https://"
    `);
  });

  test('alleen-als-onbekend-feit', () => {
    expect(messageOf('alleen-als-onbekend-feit')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/feiten.yaml, regel 6, feiten[4].alleen-als.feit
        gevonden: partnr
        verwacht: een van: woonplaats, partner, kinderen, leeftijd, leeftijd-partner, inkomen, vermogen
        bedoeld?  partner"
    `);
  });

  test('alleen-als-onbekende-optie', () => {
    expect(messageOf('alleen-als-onbekende-optie')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/feiten.yaml, regel 6, feiten[4].alleen-als.is
        gevonden: jaa
        verwacht: een van: ja, nee
        bedoeld?  ja"
    `);
  });

  test('ander-id-dan-bestand', () => {
    expect(messageOf('ander-id-dan-bestand')).toMatchInlineSnapshot(`
      "Er zijn 5 fouten in de regels.

      rules/zoetermeer/pas.yaml, regel 1, id
        gevonden: pasje
        verwacht: pas, de naam van het bestand

      rules/landelijk/steun.yaml, regel 16, zie-ook[0]
        gevonden: pas
        verwacht: de naam van een andere regeling
        bedoeld?  pasje

      rules/zoetermeer/hulp.yaml, regel 7, organisaties[0].regelingen[0]
        gevonden: pas
        verwacht: de naam van een regeling
        bedoeld?  pasje

      rules/zoetermeer/overzicht.yaml, regel 4, overzicht[0].plaats
        gevonden: pas
        verwacht: de naam van een regeling
        bedoeld?  pasje

      rules/zoetermeer/overzicht.yaml, regel 4, overzicht
        gevonden: geen pasje
        verwacht: een regel met de plaats van pasje"
    `);
  });

  test('bedrag-met-drie-decimalen', () => {
    expect(messageOf('bedrag-met-drie-decimalen')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/normen/vermogensgrens.yaml, regel 16, edities[1].bedragen.alleenstaande
        gevonden: 8000.125
        verwacht: een bedrag in euro met een punt en hoogstens twee cijfers voor de centen, bijvoorbeeld 1419.46, of niet-gevonden"
    `);
  });

  test('bedrag-met-komma', () => {
    expect(messageOf('bedrag-met-komma')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/normen/vermogensgrens.yaml, regel 16, edities[1].bedragen.alleenstaande
        gevonden: "8.000,00"
        verwacht: een bedrag in euro met een punt en hoogstens twee cijfers voor de centen, bijvoorbeeld 1419.46, of niet-gevonden"
    `);
  });

  test('datum-verkeerd-geschreven', () => {
    expect(messageOf('datum-verkeerd-geschreven')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/normen/loongrens.yaml, regel 6, edities[0].van
        gevonden: "1-1-2026"
        verwacht: een bestaande datum, geschreven als 2026-07-01"
    `);
  });

  test('dubbel-feit', () => {
    expect(messageOf('dubbel-feit')).toMatchInlineSnapshot(`
      "Er zijn 2 fouten in de regels.

      rules/feiten.yaml, regel 7, feiten[5].id
        gevonden: leeftijd
        verwacht: een id dat maar één keer voorkomt

      rules/zoetermeer/pas.yaml, regel 9, voorwaarden.alle[1].feit
        gevonden: inkomen
        verwacht: een van: woonplaats, partner, kinderen, leeftijd, leeftijd-partner, vermogen"
    `);
  });

  test('dubbele-voorwaarde', () => {
    expect(messageOf('dubbele-voorwaarde')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/zoetermeer/pas.yaml, regel 10, voorwaarden.alle[2].id
        gevonden: laag-inkomen
        verwacht: een id dat in deze regeling maar één keer voorkomt"
    `);
  });

  test('editie-eindigt-voor-begin', () => {
    expect(messageOf('editie-eindigt-voor-begin')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/normen/vermogensgrens.yaml, regel 15, edities[1].tot
        gevonden: 2025-12-31
        verwacht: een dag op of na 2026-01-01"
    `);
  });

  test('gat-tussen-edities', () => {
    expect(messageOf('gat-tussen-edities')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/normen/vermogensgrens.yaml, regel 14, edities[1].van
        gevonden: 2026-02-01, terwijl de editie ervoor eindigt op 2025-12-31
        verwacht: 2026-01-01: tussen edities mag geen gat zitten"
    `);
  });

  test('geen-bron', () => {
    expect(messageOf('geen-bron')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/zoetermeer/pas.yaml, regel 1, bron
        gevonden: niets
        verwacht: de sleutels titel, url, gezien, uit, status"
    `);
  });

  test('geen-voorbeelden', () => {
    expect(messageOf('geen-voorbeelden')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/zoetermeer/pas.yaml, regel 25, voorbeelden
        gevonden: []
        verwacht: minstens één voorbeeld"
    `);
  });

  test('grens-bij-keuze', () => {
    expect(messageOf('grens-bij-keuze')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/zoetermeer/pas.yaml, regel 8, voorwaarden.alle[0].hoogstens
        gevonden: hoogstens bij woonplaats
        verwacht: bij een keuze: is of is-niet"
    `);
  });

  test('grens-bij-lijst', () => {
    expect(messageOf('grens-bij-lijst')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/zoetermeer/pas.yaml, regel 10, voorwaarden.alle[2].hoogstens
        gevonden: hoogstens bij vermogen
        verwacht: een ander feit: wat in een lijst staat, leest alleen een wet"
    `);
  });

  test('grens-in-andere-eenheid', () => {
    expect(messageOf('grens-in-andere-eenheid')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/zoetermeer/pas.yaml, regel 10, voorwaarden.alle[2].hoogstens
        gevonden: aow-leeftijd, in maanden
        verwacht: een tabel in euro"
    `);
  });

  test('grens-met-vakantietoeslag-te-veel', () => {
    expect(messageOf('grens-met-vakantietoeslag-te-veel')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/zoetermeer/pas.yaml, regel 10, voorwaarden.alle[2].hoogstens
        gevonden: "vermogensgrens zonder vakantietoeslag"
        verwacht: vermogensgrens zonder de woorden "zonder vakantietoeslag""
    `);
  });

  test('grens-onleesbaar', () => {
    expect(messageOf('grens-onleesbaar')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/zoetermeer/pas.yaml, regel 9, voorwaarden.alle[1].hoogstens
        gevonden: "honderdtwintig procent"
        verwacht: een grens als "120% van bijstandsnorm zonder vakantietoeslag", "vermogensgrens" of een getal"
    `);
  });

  test('grens-te-veel-decimalen', () => {
    expect(messageOf('grens-te-veel-decimalen')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/zoetermeer/pas.yaml, regel 10, voorwaarden.alle[2].hoogstens
        gevonden: 8000.001
        verwacht: een bedrag van 0 of meer, met ten hoogste twee cijfers na de punt"
    `);
  });

  test('grens-van-tot-onbekende-norm', () => {
    expect(messageOf('grens-van-tot-onbekende-norm')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/zoetermeer/pas.yaml, regel 10, voorwaarden.alle[2].hoogstens.tot
        gevonden: vermogensgren
        verwacht: een van: aow-leeftijd, deel-van-kosten, loongrens, vermogensgrens, kostendelersnorm, toepasselijke-norm
        bedoeld?  vermogensgrens"
    `);
  });

  test('grens-van-tot-verkeerde-sleutel', () => {
    expect(messageOf('grens-van-tot-verkeerde-sleutel')).toMatchInlineSnapshot(`
      "Er zijn 2 fouten in de regels.

      rules/zoetermeer/pas.yaml, regel 10, voorwaarden.alle[2].hoogstens.tot
        gevonden: niets
        verwacht: een getal of een grens in woorden

      rules/zoetermeer/pas.yaml, regel 10, voorwaarden.alle[2].hoogstens.tto
        gevonden: de sleutel tto
        verwacht: een van: van, tot
        bedoeld?  tot"
    `);
  });

  test('grens-zonder-vakantietoeslag-woorden', () => {
    expect(messageOf('grens-zonder-vakantietoeslag-woorden')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/zoetermeer/pas.yaml, regel 9, voorwaarden.alle[1].hoogstens
        gevonden: "120% van loongrens"
        verwacht: "120% van loongrens met vakantietoeslag" of "120% van loongrens zonder vakantietoeslag""
    `);
  });

  test('inkomensgrens-van-onbekende-wet', () => {
    expect(messageOf('inkomensgrens-van-onbekende-wet')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/zoetermeer/pas.yaml, regel 10, voorwaarden.alle[2].hoogstens
        gevonden: zorgtoeslg
        verwacht: een van: zorgtoeslag, huurtoeslag, kindgebonden-budget
        bedoeld?  zorgtoeslag"
    `);
  });

  test('is-bij-bedrag', () => {
    expect(messageOf('is-bij-bedrag')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/zoetermeer/pas.yaml, regel 10, voorwaarden.alle[2].is
        gevonden: is bij vermogen
        verwacht: bij een bedrag: hoogstens, minstens, onder, boven"
    `);
  });

  test('kapotte-yaml', () => {
    expect(messageOf('kapotte-yaml')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/zoetermeer/pas.yaml, regel 3
        gevonden: "van-wie: gemeente"
        verwacht: evenveel spaties ervoor als bij de regels die erbij horen, en elk haakje gesloten"
    `);
  });

  test('kind-leeftijden-omgekeerd', () => {
    expect(messageOf('kind-leeftijden-omgekeerd')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/zoetermeer/pas.yaml, regel 12, voorwaarden.alle[3].een-van[0].kind.tot-en-met
        gevonden: 4
        verwacht: een leeftijd van 17 of meer"
    `);
  });

  test('leeftijd-onleesbaar', () => {
    expect(messageOf('leeftijd-onleesbaar')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/normen/aow-leeftijd.yaml, regel 7, edities[0].bedragen.alle
        gevonden: 804
        verwacht: een leeftijd, bijvoorbeeld 67 jaar of 67 jaar en 3 maanden"
    `);
  });

  test('factor-te-nauwkeurig', () => {
    expect(messageOf('factor-te-nauwkeurig')).toMatchInlineSnapshot(`
      "Er zijn 4 fouten in de regels.

      rules/normen/loongrens.yaml, regel 9, edities[0].bedragen.te-nauwkeurig
        gevonden: 1e-13
        verwacht: een getal tussen -1 en 1 met hoogstens twaalf cijfers na de punt, bijvoorbeeld 0.000438698, of niet-gevonden

      rules/normen/loongrens.yaml, regel 9, edities[0].bedragen.te-groot
        gevonden: 1
        verwacht: een getal tussen -1 en 1 met hoogstens twaalf cijfers na de punt, bijvoorbeeld 0.000438698, of niet-gevonden

      rules/normen/loongrens.yaml, regel 9, edities[0].bedragen.in-letters
        gevonden: "0.5"
        verwacht: een getal tussen -1 en 1 met hoogstens twaalf cijfers na de punt, bijvoorbeeld 0.000438698, of niet-gevonden

      rules/zoetermeer/pas.yaml, regel 9, voorwaarden.alle[1].hoogstens
        gevonden: "120% van loongrens zonder vakantietoeslag"
        verwacht: loongrens zonder de woorden "zonder vakantietoeslag""
    `);
  });

  test('marge-met-breuk', () => {
    expect(messageOf('marge-met-breuk')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/normen/vermogensgrens.yaml, regel 23, daarna.per-halfjaar[1]
        gevonden: "4.5%"
        verwacht: een heel percentage, bijvoorbeeld 4%"
    `);
  });

  test('onbekend-feit', () => {
    expect(messageOf('onbekend-feit')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/zoetermeer/pas.yaml, regel 10, voorwaarden.alle[2].feit
        gevonden: vermoge
        verwacht: een van: woonplaats, partner, kinderen, leeftijd, leeftijd-partner, inkomen, vermogen
        bedoeld?  vermogen"
    `);
  });

  test('onbekend-feit-telt-niet-mee', () => {
    expect(messageOf('onbekend-feit-telt-niet-mee')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/zoetermeer/pas.yaml, regel 15, telt-niet-mee[0]
        gevonden: parner
        verwacht: een van: woonplaats, partner, kinderen, leeftijd, leeftijd-partner, inkomen, vermogen, toeslagen, kinderbijslag, voedselpakket, vermogen-ouders
        bedoeld?  partner"
    `);
  });

  test('onbekend-papier', () => {
    expect(messageOf('onbekend-papier')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/zoetermeer/pas.yaml, regel 24, nodig[0]
        gevonden: identiteitbewijs
        verwacht: een van: identiteitsbewijs, inkomensbewijs
        bedoeld?  identiteitsbewijs"
    `);
  });

  test('onbekend-thema', () => {
    expect(messageOf('onbekend-thema')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/zoetermeer/pas.yaml, regel 2, thema[0]
        gevonden: "meedon"
        verwacht: een van: geld, kinderen, wonen, zorg, meedoen, schulden, nood
        bedoeld?  meedoen"
    `);
  });

  test('onbekend-woord-in-bedrag', () => {
    expect(messageOf('onbekend-woord-in-bedrag')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/zoetermeer/pas.yaml, regel 14, bedrag
        gevonden: de sleutels tabl, per, afronding
        verwacht: met een van: tabel, aanvulling-tot, formule
        bedoeld?  tabel"
    `);
  });

  test('periode-past-niet-bij-formule', () => {
    expect(messageOf('periode-past-niet-bij-formule')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/zoetermeer/pas.yaml, regel 14, bedrag.per
        gevonden: kwartaal
        verwacht: maand"
    `);
  });

  test('afronding-past-niet-bij-formule', () => {
    expect(messageOf('afronding-past-niet-bij-formule')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/zoetermeer/pas.yaml, regel 14, bedrag.afronding
        gevonden: cent
        verwacht: jaar-euro-maand-omlaag"
    `);
  });

  test('onbekende-formule', () => {
    expect(messageOf('onbekende-formule')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/zoetermeer/pas.yaml, regel 14, bedrag.formule
        gevonden: "zorgtoeslg"
        verwacht: een van: zorgtoeslag, huurtoeslag, kindgebonden-budget, kinderbijslag, kinderopvangtoeslag
        bedoeld?  zorgtoeslag"
    `);
  });

  test('onbekende-norm', () => {
    expect(messageOf('onbekende-norm')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/zoetermeer/pas.yaml, regel 10, voorwaarden.alle[2].hoogstens
        gevonden: vermogensgrenzen
        verwacht: een van: aow-leeftijd, deel-van-kosten, loongrens, vermogensgrens, kostendelersnorm, toepasselijke-norm
        bedoeld?  vermogensgrens"
    `);
  });

  test('onbekende-optie', () => {
    expect(messageOf('onbekende-optie')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/zoetermeer/pas.yaml, regel 8, voorwaarden.alle[0].is
        gevonden: zoetermer
        verwacht: een van: zoetermeer, elders
        bedoeld?  zoetermeer"
    `);
  });

  test('onbekende-rij', () => {
    expect(messageOf('onbekende-rij')).toMatchInlineSnapshot(`
      "Er zijn 2 fouten in de regels.

      rules/normen/vermogensgrens.yaml, regel 16, edities[1].bedragen.alleenstaande-oudr
        gevonden: alleenstaande-oudr
        verwacht: een van: alleenstaande, alleenstaande-ouder, gezin
        bedoeld?  alleenstaande-ouder

      rules/normen/vermogensgrens.yaml, regel 16, edities[1].bedragen
        gevonden: geen alleenstaande-ouder
        verwacht: een bedrag of niet-gevonden bij alleenstaande-ouder"
    `);
  });

  test('onbekende-sleutel', () => {
    expect(messageOf('onbekende-sleutel')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/zoetermeer/pas.yaml, regel 4, vanwie
        gevonden: de sleutel vanwie
        verwacht: een van: id, thema, bij, van-wie, soort, grondslag, voorwaarden, niet-gecheckt, gestopt-op, bedrag, telt-niet-mee, kosten, wanneer, let-op, zie-ook, bron, aanvragen, nodig, voorbeelden
        bedoeld?  van-wie"
    `);
  });

  test('oefening-andere-uitkomst', () => {
    expect(messageOf('oefening-andere-uitkomst')).toMatchInlineSnapshot(`
      "Er zijn 2 fouten in de regels.

      rules/zoetermeer/oefeningen.yaml, regel 12, oefeningen[1].uitkomsten[0].uitkomst
        gevonden: waarschijnlijk-niet, maar de regel geeft waarschijnlijk-wel door woont-in-zoetermeer, laag-inkomen, weinig-vermogen, onder-aow-leeftijd; de grens van laag-inkomen is hier 1140.00
        verwacht: een regel en een voorbeeld die hetzelfde zeggen

      rules/zoetermeer/oefeningen.yaml, regel 12, oefeningen[1].uitkomsten[0].door
        gevonden: laag-inkomen, maar de regel beslist door woont-in-zoetermeer, laag-inkomen, weinig-vermogen, onder-aow-leeftijd
        verwacht: een regel en een voorbeeld die hetzelfde zeggen"
    `);
  });

  test('oefening-onbekende-regeling', () => {
    expect(messageOf('oefening-onbekende-regeling')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/zoetermeer/oefeningen.yaml, regel 12, oefeningen[1].uitkomsten[0].regeling
        gevonden: pass
        verwacht: de naam van een regeling die de check kent
        bedoeld?  pas"
    `);
  });

  test('oefening-onbekend-feit', () => {
    expect(messageOf('oefening-onbekend-feit')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/zoetermeer/oefeningen.yaml, regel 9, oefeningen[1].situatie.inkomn
        gevonden: de sleutel inkomn
        verwacht: een van: woonplaats, partner, kinderen, leeftijd, leeftijd-partner, inkomen, vermogen, peildatum
        bedoeld?  inkomen"
    `);
  });

  test('oefening-dubbel-id', () => {
    expect(messageOf('oefening-dubbel-id')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/zoetermeer/oefeningen.yaml, regel 7, oefeningen[1].id
        gevonden: op-de-grens
        verwacht: een id dat maar één keer voorkomt"
    `);
  });

  test('oefening-dubbele-regeling', () => {
    expect(messageOf('oefening-dubbele-regeling')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/zoetermeer/oefeningen.yaml, regel 7, oefeningen[0].uitkomsten[1].regeling
        gevonden: pas
        verwacht: elke regeling één keer"
    `);
  });

  test('oefening-met-peildatum', () => {
    expect(messageOf('oefening-met-peildatum')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/zoetermeer/oefeningen.yaml, regel 9, oefeningen[1].situatie.peildatum
        gevonden: 2026-03-01
        verwacht: geen peildatum in de situatie: de datum staat bij op"
    `);
  });

  test('oefening-onbekende-sleutel', () => {
    expect(messageOf('oefening-onbekende-sleutel')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/zoetermeer/oefeningen.yaml, regel 12, oefeningen[1].uitkomsten[0].waarom
        gevonden: de sleutel waarom
        verwacht: een van: regeling, uitkomst, door, bedrag"
    `);
  });

  test('wet-bij-onbekend-feit', () => {
    expect(messageOf('wet-bij-onbekend-feit')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/feiten.yaml, regel 10, wetten[0].feiten[0]
        gevonden: vermogn
        verwacht: een van: woonplaats, partner, kinderen, leeftijd, leeftijd-partner, inkomen, vermogen
        bedoeld?  vermogen"
    `);
  });

  test('wet-zonder-feiten', () => {
    expect(messageOf('wet-zonder-feiten')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/feiten.yaml, regel 10, wetten[0].feiten
        gevonden: niets
        verwacht: een lijst"
    `);
  });

  test('onbekende-sleutel-in-feit', () => {
    expect(messageOf('onbekende-sleutel-in-feit')).toMatchInlineSnapshot(`
      "Er zijn 2 fouten in de regels.

      rules/feiten.yaml, regel 5, feiten[3].min
        gevonden: niets
        verwacht: een getal

      rules/feiten.yaml, regel 5, feiten[3].mn
        gevonden: de sleutel mn
        verwacht: een van: id, deel, last, alleen-als, pagina, soort, min, max
        bedoeld?  min"
    `);
  });

  test('onbekende-sleutel-in-voorwaarde', () => {
    expect(messageOf('onbekende-sleutel-in-voorwaarde')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/zoetermeer/pas.yaml, regel 9, voorwaarden.alle[1]
        gevonden: de sleutels id, feit, hoogsten
        verwacht: met een van: alle, een-van, is, is-niet, hoogstens, minstens, onder, boven, kind, oordeel
        bedoeld?  hoogstens"
    `);
  });

  test('onbekende-soort-feit', () => {
    expect(messageOf('onbekende-soort-feit')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/feiten.yaml, regel 5, feiten[3].soort
        gevonden: "getl"
        verwacht: een van: keuze, gemeente, lijst, medebewoners, getal, bedrag, leeftijden, opvang, inkomsten
        bedoeld?  getal"
    `);
  });

  test('onbekende-status', () => {
    expect(messageOf('onbekende-status')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/zoetermeer/pas.yaml, regel 21, bron.status
        gevonden: "ouder"
        verwacht: een van: bevestigd, oud, onzeker
        bedoeld?  oud"
    `);
  });

  test('onbekende-tabel-in-bedrag', () => {
    expect(messageOf('onbekende-tabel-in-bedrag')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/zoetermeer/pas.yaml, regel 14, bedrag.tabel
        gevonden: vermogensgren
        verwacht: een van: aow-leeftijd, deel-van-kosten, loongrens, vermogensgrens
        bedoeld?  vermogensgrens"
    `);
  });

  test('ontbrekende-rij', () => {
    expect(messageOf('ontbrekende-rij')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/normen/vermogensgrens.yaml, regel 16, edities[1].bedragen
        gevonden: geen alleenstaande-ouder
        verwacht: een bedrag of niet-gevonden bij alleenstaande-ouder"
    `);
  });

  test('ontbrekende-sleutel-in-voorwaarde', () => {
    expect(messageOf('ontbrekende-sleutel-in-voorwaarde')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/zoetermeer/pas.yaml, regel 10, voorwaarden.alle[2].id
        gevonden: niets
        verwacht: tekst"
    `);
  });

  test('overlap-van-edities', () => {
    expect(messageOf('overlap-van-edities')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/normen/vermogensgrens.yaml, regel 14, edities[1].van
        gevonden: 2025-12-01, terwijl de editie van 2025-01-01 geldt tot en met 2025-12-31
        verwacht: 2026-01-01: edities mogen elkaar niet overlappen"
    `);
  });

  test('schijven-overlappen', () => {
    expect(messageOf('schijven-overlappen')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/normen/deel-van-kosten.yaml, regel 11, edities[0].schijven[1].van
        gevonden: 19000, terwijl de schijf ervoor eindigt bij 20000
        verwacht: 20001: schijven mogen elkaar niet overlappen"
    `);
  });

  test('schijven-met-gat', () => {
    expect(messageOf('schijven-met-gat')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/normen/deel-van-kosten.yaml, regel 11, edities[0].schijven[1].van
        gevonden: 20010, terwijl de schijf ervoor eindigt bij 20000
        verwacht: 20001: tussen schijven mag geen gat zitten"
    `);
  });

  test('schijven-omgekeerd', () => {
    expect(messageOf('schijven-omgekeerd')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/normen/deel-van-kosten.yaml, regel 12, edities[0].schijven[2].van
        gevonden: 15000, terwijl de schijf ervoor begint bij 20001
        verwacht: een hoger inkomen: de schijven lopen op"
    `);
  });

  test('schijven-niet-vanaf-nul', () => {
    expect(messageOf('schijven-niet-vanaf-nul')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/normen/deel-van-kosten.yaml, regel 10, edities[0].schijven[0].van
        gevonden: 100
        verwacht: 0: de eerste schijf begint bij 0"
    `);
  });

  test('schijf-eindigt-voor-begin', () => {
    expect(messageOf('schijf-eindigt-voor-begin')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/normen/deel-van-kosten.yaml, regel 11, edities[0].schijven[1].tot
        gevonden: 3000
        verwacht: een inkomen van 20001 of meer"
    `);
  });

  test('schijf-zonder-einde', () => {
    expect(messageOf('schijf-zonder-einde')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/normen/deel-van-kosten.yaml, regel 11, edities[0].schijven[1].tot
        gevonden: niets
        verwacht: het hoogste inkomen van deze schijf"
    `);
  });

  test('laatste-schijf-met-einde', () => {
    expect(messageOf('laatste-schijf-met-einde')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/normen/deel-van-kosten.yaml, regel 12, edities[0].schijven[2].tot
        gevonden: 50000
        verwacht: geen tot: de laatste schijf heeft geen einde"
    `);
  });

  test('schijf-met-hoger-deel', () => {
    expect(messageOf('schijf-met-hoger-deel')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/normen/deel-van-kosten.yaml, regel 12, edities[0].schijven[2].eerste
        gevonden: "80.5%"
        verwacht: niet meer dan in de schijf ervoor, want het inkomen is hoger"
    `);
  });

  test('schijf-met-lege-cel', () => {
    expect(messageOf('schijf-met-lege-cel')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/normen/deel-van-kosten.yaml, regel 11, edities[0].schijven[1].eerste
        gevonden: niet-gevonden
        verwacht: een bedrag of percentage. Weet u het niet? Laat dan deze editie weg"
    `);
  });

  test('schijf-met-onbekend-onderdeel', () => {
    expect(messageOf('schijf-met-onbekend-onderdeel')).toMatchInlineSnapshot(`
      "Er zijn 2 fouten in de regels.

      rules/normen/deel-van-kosten.yaml, regel 11, edities[0].schijven[1].erste
        gevonden: erste
        verwacht: een van: eerste, volgende
        bedoeld?  eerste

      rules/normen/deel-van-kosten.yaml, regel 11, edities[0].schijven[1]
        gevonden: geen eerste
        verwacht: een bedrag of niet-gevonden bij eerste"
    `);
  });

  test('schijf-met-centen', () => {
    expect(messageOf('schijf-met-centen')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/normen/deel-van-kosten.yaml, regel 10, edities[0].schijven[0].tot
        gevonden: 20000.5
        verwacht: een inkomen in hele euro, zonder punt"
    `);
  });

  test('schijf-met-onleesbaar-deel', () => {
    expect(messageOf('schijf-met-onleesbaar-deel')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/normen/deel-van-kosten.yaml, regel 10, edities[0].schijven[0].volgende
        gevonden: 95
        verwacht: een percentage met een punt en hoogstens drie cijfers erachter, bijvoorbeeld 1.912%, of niet-gevonden"
    `);
  });

  test('schijven-zonder-per-inkomen', () => {
    expect(messageOf('schijven-zonder-per-inkomen')).toMatchInlineSnapshot(`
      "Er zijn 2 fouten in de regels.

      rules/normen/deel-van-kosten.yaml, regel 7, edities[0].bedragen
        gevonden: niets
        verwacht: bedragen, want dit is geen tabel met "per: inkomen"

      rules/normen/deel-van-kosten.yaml, regel 10, edities[0].schijven
        gevonden: schijven
        verwacht: geen schijven, want dit is geen tabel met "per: inkomen""
    `);
  });

  test('per-inkomen-zonder-schijven', () => {
    expect(messageOf('per-inkomen-zonder-schijven')).toMatchInlineSnapshot(`
      "Er zijn 2 fouten in de regels.

      rules/normen/loongrens.yaml, regel 8, edities[0].schijven
        gevonden: niets
        verwacht: schijven, want dit is een tabel met "per: inkomen"

      rules/normen/loongrens.yaml, regel 10, edities[0].bedragen
        gevonden: bedragen
        verwacht: geen bedragen, want dit is een tabel met "per: inkomen""
    `);
  });

  test('daarna-bij-schijven', () => {
    expect(messageOf('daarna-bij-schijven')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/normen/deel-van-kosten.yaml, regel 6, daarna
        gevonden: daarna
        verwacht: geen daarna, want dit is een tabel met "per: inkomen""
    `);
  });

  test('uren-onleesbaar', () => {
    expect(messageOf('uren-onleesbaar')).toMatchInlineSnapshot(`
      "Er zijn 2 fouten in de regels.

      rules/normen/aow-leeftijd.yaml, regel 7, edities[0].bedragen.alle
        gevonden: "67 jaar"
        verwacht: een heel aantal uren, of niet-gevonden

      rules/zoetermeer/pas.yaml, regel 13, voorwaarden.alle[3].een-van[1].onder
        gevonden: aow-leeftijd, in uren
        verwacht: een tabel in maanden"
    `);
  });

  test('sleutel-twee-keer', () => {
    expect(messageOf('sleutel-twee-keer')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/zoetermeer/pas.yaml, regel 3
        gevonden: "thema: [zorg]"
        verwacht: elke sleutel één keer"
    `);
  });

  test('twee-woorden-in-een-voorwaarde', () => {
    expect(messageOf('twee-woorden-in-een-voorwaarde')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/zoetermeer/pas.yaml, regel 10, voorwaarden.alle[2]
        gevonden: hoogstens en minstens
        verwacht: één van deze woorden per voorwaarde"
    `);
  });

  test('vakantietoeslag-met-breuk', () => {
    expect(messageOf('vakantietoeslag-met-breuk')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/normen/loongrens.yaml, regel 4, vakantietoeslag
        gevonden: "5.5%"
        verwacht: een heel percentage, bijvoorbeeld 5%"
    `);
  });

  test('verkeerde-sleutel-naast-grens', () => {
    expect(messageOf('verkeerde-sleutel-naast-grens')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/zoetermeer/pas.yaml, regel 10, voorwaarden.alle[2].minsten
        gevonden: de sleutel minsten
        verwacht: een van: id, stil, bron, feit, hoogstens"
    `);
  });

  test('verwijzing', () => {
    expect(messageOf('verwijzing')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/zoetermeer/pas.yaml, regel 15
        gevonden: *feit
        verwacht: de waarde zelf, zonder verwijzing"
    `);
  });

  test('voorbeeld-ander-bedrag', () => {
    expect(messageOf('voorbeeld-ander-bedrag')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/zoetermeer/pas.yaml, regel 29, voorbeelden[0].bedrag
        gevonden: 7999.99, maar de regel geeft 8000.00
        verwacht: een regel en een voorbeeld die hetzelfde zeggen"
    `);
  });

  test('voorbeeld-andere-reden', () => {
    expect(messageOf('voorbeeld-andere-reden')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/zoetermeer/pas.yaml, regel 33, voorbeelden[1].door
        gevonden: weinig-vermogen, maar de regel beslist door laag-inkomen
        verwacht: een regel en een voorbeeld die hetzelfde zeggen"
    `);
  });

  test('voorbeeld-andere-uitkomst', () => {
    expect(messageOf('voorbeeld-andere-uitkomst')).toMatchInlineSnapshot(`
      "Er zijn 3 fouten in de regels.

      rules/zoetermeer/pas.yaml, regel 32, voorbeelden[1].uitkomst
        gevonden: waarschijnlijk-niet, maar de regel geeft waarschijnlijk-wel door woont-in-zoetermeer, laag-inkomen, weinig-vermogen, onder-aow-leeftijd; de grens van laag-inkomen is hier 1140.00
        verwacht: een regel en een voorbeeld die hetzelfde zeggen

      rules/zoetermeer/pas.yaml, regel 33, voorbeelden[1].door
        gevonden: laag-inkomen, maar de regel beslist door woont-in-zoetermeer, laag-inkomen, weinig-vermogen, onder-aow-leeftijd
        verwacht: een regel en een voorbeeld die hetzelfde zeggen

      rules/zoetermeer/pas.yaml, regel 26, voorbeelden
        gevonden: geen voorbeeld bij laag-inkomen met nee
        verwacht: dat voorbeeld erbij"
    `);
  });

  test('voorbeeld-met-peildatum', () => {
    expect(messageOf('voorbeeld-met-peildatum')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/zoetermeer/pas.yaml, regel 31, voorbeelden[1].situatie.peildatum
        gevonden: 2026-03-01
        verwacht: geen peildatum in de situatie: de datum staat bij op"
    `);
  });

  test('voorbeeld-onbekend-feit', () => {
    expect(messageOf('voorbeeld-onbekend-feit')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/zoetermeer/pas.yaml, regel 31, voorbeelden[1].situatie.inkomn
        gevonden: de sleutel inkomn
        verwacht: een van: woonplaats, partner, kinderen, leeftijd, leeftijd-partner, inkomen, vermogen, peildatum
        bedoeld?  inkomen"
    `);
  });

  test('voorbeeld-onbekende-reden', () => {
    expect(messageOf('voorbeeld-onbekende-reden')).toMatchInlineSnapshot(`
      "Er zijn 2 fouten in de regels.

      rules/zoetermeer/pas.yaml, regel 33, voorbeelden[1].door[0]
        gevonden: laag-inkomn
        verwacht: een van: woont-in-zoetermeer, laag-inkomen, weinig-vermogen, kind-op-school, onder-aow-leeftijd
        bedoeld?  laag-inkomen

      rules/zoetermeer/pas.yaml, regel 33, voorbeelden[1].door
        gevonden: laag-inkomn, maar de regel beslist door laag-inkomen
        verwacht: een regel en een voorbeeld die hetzelfde zeggen"
    `);
  });

  test('voorbeeld-onbestaande-dag', () => {
    expect(messageOf('voorbeeld-onbestaande-dag')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/zoetermeer/pas.yaml, regel 26, voorbeelden[0].op
        gevonden: "2026-02-30"
        verwacht: een bestaande datum, geschreven als 2026-07-01"
    `);
  });

  test('voorbeeld-ontbreekt-aan-een-kant', () => {
    expect(messageOf('voorbeeld-ontbreekt-aan-een-kant')).toMatchInlineSnapshot(`
      "Er zijn 2 fouten in de regels.

      rules/zoetermeer/pas.yaml, regel 37, voorbeelden[2].door
        gevonden: woont-in-zoetermeer, weinig-vermogen, maar de regel beslist door weinig-vermogen
        verwacht: een regel en een voorbeeld die hetzelfde zeggen

      rules/zoetermeer/pas.yaml, regel 26, voorbeelden
        gevonden: geen voorbeeld bij woont-in-zoetermeer met nee
        verwacht: dat voorbeeld erbij"
    `);
  });

  test('voorbeeld-ontbreekt-op-grens', () => {
    expect(messageOf('voorbeeld-ontbreekt-op-grens')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/zoetermeer/pas.yaml, regel 26, voorbeelden
        gevonden: geen voorbeeld bij laag-inkomen met inkomen net voorbij de grens, bijvoorbeeld 1140.01
        verwacht: dat voorbeeld erbij"
    `);
  });

  test('voorwaarden-als-lijst', () => {
    expect(messageOf('voorwaarden-als-lijst')).toMatchInlineSnapshot(`
      "Er is 1 fout in de regels.

      rules/zoetermeer/pas.yaml, regel 7, voorwaarden
        gevonden: [{"id":"woont-in-zoetermeer","feit":"woonplaats","is":"zoetermeer"},{"id":"laag…
        verwacht: een van: alle, een-van"
    `);
  });
});

test('every fault in invalid/ has its message here', () => {
  const tested = [
    ...readFileSync(fileURLToPath(import.meta.url), 'utf8').matchAll(/^ {2}test\('([a-z-]+)'/gm),
  ];
  expect(tested.map(([, name]) => name).toSorted()).toEqual(faults.toSorted());
});

test('all faults of all files come in one message', () => {
  expect(
    messageOf('marge-met-breuk', 'onbekende-optie', 'dubbel-feit', 'leeftijd-onleesbaar'),
  ).toMatchInlineSnapshot(`
    "Er zijn 5 fouten in de regels.

    rules/normen/vermogensgrens.yaml, regel 23, daarna.per-halfjaar[1]
      gevonden: "4.5%"
      verwacht: een heel percentage, bijvoorbeeld 4%

    rules/feiten.yaml, regel 7, feiten[5].id
      gevonden: leeftijd
      verwacht: een id dat maar één keer voorkomt

    rules/normen/aow-leeftijd.yaml, regel 7, edities[0].bedragen.alle
      gevonden: 804
      verwacht: een leeftijd, bijvoorbeeld 67 jaar of 67 jaar en 3 maanden

    rules/zoetermeer/pas.yaml, regel 8, voorwaarden.alle[0].is
      gevonden: zoetermer
      verwacht: een van: zoetermeer, elders
      bedoeld?  zoetermeer

    rules/zoetermeer/pas.yaml, regel 9, voorwaarden.alle[1].feit
      gevonden: inkomen
      verwacht: een van: woonplaats, partner, kinderen, leeftijd, leeftijd-partner, vermogen"
  `);
});

test('a file that is absent is named', () => {
  const empty = join(temporary, 'leeg');
  expect(() => loadRules(empty)).toThrowErrorMatchingInlineSnapshot(`
    [RulesError: Er zijn 3 fouten in de regels.

    leeg/feiten.yaml
      gevonden: geen bestand
      verwacht: een bestand met deze naam

    leeg/papieren.yaml
      gevonden: geen bestand
      verwacht: een bestand met deze naam

    leeg/zoetermeer/gemeente.yaml
      gevonden: geen bestand
      verwacht: een bestand met deze naam
    ]
  `);
});
