import { describe, expect, test } from 'vitest';
import { judgeFile, pagesOfFile, readDutch, textFiles } from '../../src/gate/dutch-texts.ts';
import { judge } from '../../src/gate/judge.ts';
import { passagesOfMarkdown } from '../../src/gate/passages.ts';
import { figuresOf, fleschDouma, judgePage, judgeSentence } from '../../src/gate/readability.ts';
import { sentenceReader } from '../../src/gate/sentences.ts';
import { countSyllables } from '../../src/gate/syllables.ts';

const dutch = readDutch();
const read = (text: string) => dutch.read({ text });

/** What the gate says of a text under a key of teksten.json. */
function said(text: string, key = 'een.sleutel'): string[] {
  return read(text)
    .flatMap((sentence) => judgeSentence(sentence, dutch.lists, 'teksten.json', [key]))
    .map(({ message }) => message);
}

function saidOfPage(text: string): string[] {
  return judgePage(read(text), '/pagina/').map(({ message }) => message);
}

/** A sentence of so many short words. */
const words = (count: number) => `Dit${' is'.repeat(count - 1)}.`;

describe('syllables', () => {
  test.each([
    ['fiets', 1],
    ['huis', 1],
    ['geld', 1],
    ['eten', 2],
    ['adres', 2],
    ['auto', 2],
    ['regeling', 3],
    ['gemeente', 3],
    ['inkomen', 3],
    ['januari', 4],
    ['financiën', 4],
    ['ideeën', 3],
    ['zorgverzekering', 5],
    ['bijstandsuitkering', 5],
    ['verantwoordelijkheid', 6],
    ['pagina’s', 3],
    ['2026', 1],
  ])('of %s are %i', (word, count) => {
    expect(countSyllables(word)).toBe(count);
  });

  test('of a name, an address or a placeholder are two at most for each word', () => {
    const counts = (text: string) => read(text).flatMap((one) => one.words.map(({ syllables }) => syllables));
    expect(counts('De ZoetermeerPas.')).toEqual([1, 2]);
    expect(counts('Uw individuele inkomenstoeslag.')).toEqual([1, 2, 2]);
    expect(counts('Kijk op www.zoetermeer.nl/zoetermeerpas.')).toEqual([1, 1, 2]);
    expect(counts('Dat is {{bedrag}} {{per}}.')).toEqual([1, 1, 2, 1]);
    expect(counts('De AOW-leeftijd is 67.')).toEqual([1, 3, 1, 1]);
    expect(counts('Het is €\u00a01.348,49 of 14 079.')).toEqual([1, 1, 1, 1, 1, 1]);
  });
});

describe('names', () => {
  test('come from the list, the schemes and the rules', () => {
    expect(dutch.lists.names).toEqual(expect.arrayContaining(['DigiD', 'ZoetermeerPas', 'Zoetermeer']));
  });

  test('are known as a whole where a part is a name too, with a capital or without', () => {
    const readNames = sentenceReader(['Wet', 'Wet op belasting']);
    const plain = (text: string) => readNames({ text }).map((sentence) => sentence.plain);
    expect(plain('De wet op belasting is een Wet.')).toEqual(['De ɣɣɣ ɣɣ ɣɣɣɣɣɣɣɣɣ is een Ɣɣɣ.']);
    expect(plain('De wetten.')).toEqual(['De wetten.']);
  });
});

describe('sentences', () => {
  const texts = (text: string) => read(text).map((sentence) => sentence.text);

  test('end at a full stop, also after a word that looks like an abbreviation', () => {
    const sentences = [
      'Dat is voor u.',
      'Schrijf het zo.',
      'Is dat {{per}}?',
      'DigiD is nodig.',
      '3 is genoeg.',
    ];
    expect(texts(sentences.join(' '))).toEqual(sentences);
  });

  test('do not end within an amount, an address or an abbreviation', () => {
    for (const sentence of [
      'U krijgt €\u00a01.348,49.',
      'Kijk op toeslagen.nl.',
      'Neem iets mee, bijv. een pas.',
    ])
      expect(texts(sentence)).toEqual([sentence]);
  });

  test('of Markdown are those of a paragraph, an item or a heading', () => {
    const passages = passagesOfMarkdown(
      '## Kop\n\nEen [link](https://a.nl) in\neen zin.\n\n- **Punt.** Meer.\n- Ander',
    );
    expect(passages.map(({ text, isRunning }) => [text, isRunning])).toEqual([
      ['Kop', false],
      ['Een link in een zin.', true],
      ['Punt. Meer.', true],
      ['Ander', true],
    ]);
  });
});

describe('readability', () => {
  test('is reckoned by the formula of Flesch and Douma', () => {
    // De ge-meen-te be-slist. U krijgt een brief. 2 sentences, 7 words, 10 syllables.
    const figures = figuresOf(read('De gemeente beslist. U krijgt een brief.'));
    expect(figures).toMatchObject({ sentences: 2, words: 7, syllables: 10, mean: 3.5, longest: 4 });
    expect(figures?.flesch).toBeCloseTo(206.84 - 0.93 * 3.5 - 77 * (10 / 7), 10);
    expect(figures?.flesch).toBeCloseTo(93.585, 10);
    // Douma's own way of writing it: 10 words per sentence and 150 syllables per 100 words.
    expect(fleschDouma(10, 100, 150)).toBeCloseTo(206.84 - 0.77 * 150 - 0.93 * 10, 10);
  });

  test('is not there for a page without sentences', () => {
    expect(figuresOf([])).toBeNull();
    expect(judgePage([], '/leeg/')).toEqual([]);
  });
});

describe('a sentence', () => {
  test('passes when it is short and plain', () => {
    expect(said('Hebt u weinig geld? Dan helpt de gemeente u misschien.')).toEqual([]);
    expect(said(words(18))).toEqual([]);
  });

  test('of more than 18 words does not', () => {
    expect(said(words(19))).toEqual([
      `zin van 19 woorden (hoogstens 18): "${words(19)}" Maak er twee zinnen van.`,
    ]);
  });

  test('without an end may be no longer than a sentence may be in the mean', () => {
    expect(said(words(11).slice(0, -1))).toEqual([]);
    const text = words(12).slice(0, -1);
    expect(said(text)).toEqual([
      `12 woorden zonder punt (hoogstens 11): "${text}" Maak er een zin van, of maak het korter.`,
    ]);
  });

  test('with a difficult word is told a plain one', () => {
    expect(said('Bel ons indien u hulp wilt.')).toEqual([
      'gebruik "als" in plaats van "indien": "Bel ons indien u hulp wilt."',
    ]);
    expect(said('Met betrekking tot geld.')).toEqual([
      'gebruik "over" in plaats van "met betrekking tot": "Met betrekking tot geld."',
    ]);
    expect(said('U kunt dit indienen.')).toEqual([
      'gebruik "opsturen of aanvragen" in plaats van "indienen": "U kunt dit indienen."',
    ]);
    expect(said('Welkom in de heffingsdienst.')).toEqual([]);
  });

  test('may have a difficult word where that word is explained, or in a name', () => {
    const text = 'Dit heet het toetsingsinkomen.';
    expect(said(text)).toHaveLength(1);
    expect(said(text, 'vraag.toetsingsinkomen.waar')).toEqual([]);
    expect(said('Kwijtschelding gemeentelijke belastingen')).toEqual([]);
    expect(said('De gemeentelijke belastingen.')).toHaveLength(1);
  });

  test.each(['u hebt recht', 'u heeft recht', 'geen recht', 'afgewezen'])(
    'that says "%s" does not pass',
    (phrase) => {
      expect(said(`Dus ${phrase} nu.`)).toEqual([
        expect.stringMatching(
          new RegExp(`^schrijf niet "${phrase}", want wij beslissen niet\\. Beter is ".*": "Dus`),
        ),
      ]);
    },
  );
});

describe('a page', () => {
  test('passes with short sentences of short words', () => {
    expect(saidOfPage(`${words(11)} ${words(11)}`)).toEqual([]);
  });

  test('with long sentences does not, and names the longest', () => {
    expect(saidOfPage(`${words(10)} ${words(13)}`)).toEqual([
      `gemiddeld 11,5 woorden per zin (hoogstens 11). De langste zinnen: "${words(13)}" (13), "${words(10)}" (10)`,
    ]);
  });

  test('with long words does not, and names the longest', () => {
    // 4 words of 1, 6, 1 and 3 syllables: 206.84 - 0.93 x 4 - 77 x 11 / 4 = -8.6
    expect(saidOfPage('De verantwoordelijkheid is inkomen.')).toEqual([
      'leesbaarheid -8,6 (minstens 65). De moeilijkste woorden: verantwoordelijkheid (6 lettergrepen), inkomen (3 lettergrepen), De (1 lettergrepen), is (1 lettergrepen)',
    ]);
  });

  test('names no fault again that a file has', () => {
    const page = { place: '/x/', sentences: read(words(19)) };
    const other = { place: '/y/', sentences: read(words(19)) };
    const places = judge([], [page, other], dutch).map(
      ({ place, message }) => `${place} ${message.slice(0, 9)}`,
    );
    expect(places).toEqual(['/x/ zin van 1', '/x/ gemiddeld', '/y/ gemiddeld']);
  });
});

describe('the Dutch texts', () => {
  test.each(textFiles())('%s can be read', (file) => {
    expect(judge([file], pagesOfFile(file, dutch), dutch)).toEqual([]);
  });

  test('of the check are judged as the pages that they make', () => {
    const pages = pagesOfFile('content/nl/teksten.json', dutch);
    expect(pages.map(({ place }) => place)).toEqual([
      '/check/, vragen',
      '/check/, redenen',
      '/check/, uitkomst',
    ]);
    for (const { sentences } of pages) expect(sentences.length).toBeGreaterThan(50);
    expect(pages[0]?.sentences.map(({ text }) => text)).toContain('Hebt u een partner?');
  });

  test('are judged with the head of a file', () => {
    expect(judgeFile('tests/content/moeilijk.md', dutch)).toEqual([
      {
        place: 'tests/content/moeilijk.md, daarna',
        message: 'gebruik "als" in plaats van "indien": "Bel indien nodig."',
      },
      {
        place: 'tests/content/moeilijk.md',
        message: 'gebruik "ook" in plaats van "tevens": "Dit is tevens moeilijk."',
      },
    ]);
  });
});
