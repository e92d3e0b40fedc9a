import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { load } from '../../src/rules/load.ts';
import { neededFacts, neededTextKeys, neededTexts } from '../../src/rules/text-keys.ts';

const { ruleset: realRules, pages: realPages } = load();
const { ruleset: rules, pages } = load(fileURLToPath(new URL('valid', import.meta.url)), 'zoetermeer');

describe('the texts that a set of rules needs', () => {
  test('are these, for a small set', () => {
    expect(neededTextKeys(rules, pages)).toMatchInlineSnapshot(`
      [
        "feit.inkomen",
        "feit.kinderen",
        "feit.leeftijd",
        "feit.partner",
        "feit.vermogen",
        "feit.woonplaats",
        "gebeurtenis.minder-werk",
        "hulpverlener.inkomen.papier",
        "hulpverlener.inkomen.zeg",
        "hulpverlener.kinderen.papier",
        "hulpverlener.kinderen.zeg",
        "hulpverlener.leeftijd-partner.papier",
        "hulpverlener.leeftijd-partner.zeg",
        "hulpverlener.leeftijd.papier",
        "hulpverlener.leeftijd.zeg",
        "hulpverlener.partner.papier",
        "hulpverlener.partner.zeg",
        "hulpverlener.vermogen.papier",
        "hulpverlener.vermogen.zeg",
        "hulpverlener.woonplaats.papier",
        "hulpverlener.woonplaats.zeg",
        "kosten.boete",
        "kosten.bril",
        "kosten.wasmachine",
        "let-op.samen",
        "niet-gecheckt.regels-niet-gevonden",
        "optie.partner.ja",
        "optie.partner.nee",
        "optie.woonplaats.elders",
        "optie.woonplaats.zoetermeer",
        "papier.identiteitsbewijs",
        "regeling.pakket.kort",
        "regeling.pakket.naam",
        "regeling.pas.kort",
        "regeling.pas.naam",
        "regeling.steun.kort",
        "regeling.steun.naam",
        "soort.gift",
        "soort.korting",
        "terug.gift",
        "terug.korting",
        "thema.geld",
        "thema.kinderen",
        "thema.meedoen",
        "van-wie.gemeente",
        "voorwaarde.kind-op-school.ja",
        "voorwaarde.kind-op-school.nee",
        "voorwaarde.laag-inkomen.ja",
        "voorwaarde.laag-inkomen.nee",
        "voorwaarde.onder-aow-leeftijd.ja",
        "voorwaarde.onder-aow-leeftijd.nee",
        "voorwaarde.volwassen.ja",
        "voorwaarde.volwassen.nee",
        "voorwaarde.weinig-vermogen.ja",
        "voorwaarde.weinig-vermogen.nee",
        "voorwaarde.woont-in-zoetermeer.ja",
        "voorwaarde.woont-in-zoetermeer.nee",
        "vraag.inkomen.titel",
        "vraag.inkomen.uitleg",
        "vraag.inkomen.waar",
        "vraag.kinderen.titel",
        "vraag.kinderen.uitleg",
        "vraag.kinderen.waar",
        "vraag.leeftijd.titel",
        "vraag.leeftijd.uitleg",
        "vraag.leeftijd.waar",
        "vraag.partner.titel",
        "vraag.partner.uitleg",
        "vraag.partner.waar",
        "vraag.vermogen.titel",
        "vraag.vermogen.uitleg",
        "vraag.vermogen.waar",
        "vraag.woonplaats.titel",
        "vraag.woonplaats.uitleg",
        "vraag.woonplaats.waar",
        "wanneer.in-de-lente",
        "wanneer.na-de-rekening",
        "wanneer.vooraf",
        "wanneer.zoektijd",
      ]
    `);
  });

  test('may be in the words of one scheme', () => {
    expect(neededTexts(rules, pages)).toContainEqual({
      key: 'voorwaarde.laag-inkomen.nee',
      variant: 'voorwaarde.pas.laag-inkomen.nee',
    });
  });

  test('are asked of facts that a rule uses, and of no other', () => {
    expect(neededFacts(rules)).not.toContain('leeftijd-partner');
    expect(neededFacts(rules)).toContain('partner');
    const real = neededFacts(realRules);
    expect(real).toContain('toetsingsinkomen');
    expect(real).toContain('medebewoners');
    // Of two who only live together only the income of the visitor counts.
    expect(real).toContain('toetsingsinkomen-partner');
    expect(real).toContain('samenwonen');
    expect(real).not.toContain('waterschap');
    expect(real).toContain('kinderopvang');
    expect(neededTextKeys(realRules, realPages)).toContain('optie.kinderopvang.gastouder');
  });

  test('include those of the answer on which a fact depends', () => {
    const onlyPartnersAge = rules.schemes.map((scheme) => ({
      ...scheme,
      amount: null,
      condition: {
        type: 'grens' as const,
        id: 'partner-van-21',
        fact: 'leeftijd-partner',
        comparison: 'minstens' as const,
        limit: { kind: 'vast' as const, value: 21 },
        source: 0,
      },
    }));
    expect(neededFacts({ ...rules, schemes: onlyPartnersAge })).toEqual(['partner', 'leeftijd-partner']);
  });

  test('of a judgement are one sentence, and not a yes and a no', () => {
    const keys = neededTextKeys(realRules, realPages).filter((key) =>
      key.includes('hulpverlener-vraagt-aan'),
    );
    expect(keys).toEqual(['voorwaarde.hulpverlener-vraagt-aan.oordeel']);
  });
});
