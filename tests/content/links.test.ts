import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readDutch } from '../../src/gate/dutch-texts.ts';
import { gate } from '../../src/gate/gate.ts';
import { deadLinks } from '../../src/gate/links.ts';
import { dutchPages } from '../../src/gate/pages.ts';
import { readSite } from '../../src/gate/site.ts';

const siteUrl = 'https://zelfcheck.example';
let site = '';

beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'site-'));
});
afterEach(() => rmSync(site, { recursive: true }));

function write(file: string, text: string): void {
  mkdirSync(dirname(join(site, file)), { recursive: true });
  writeFileSync(join(site, file), text);
}

function page(file: string, main: string, language = 'nl'): void {
  write(file, `<!doctype html><html lang="${language}"><body><main>${main}</main></body></html>`);
}

const linksOf = () => deadLinks(readSite(site), siteUrl).map(({ place, message }) => `${place}: ${message}`);

describe('links', () => {
  test('to pages, parts, files and other sites pass', () => {
    page(
      'index.html',
      '<a href="/zoeken/">a</a> <a href="/zoeken/#deel">b</a> <a href="#hier">c</a><i id="hier"></i>',
    );
    page('zoeken/index.html', `<i id="deel"></i><a href="../">a</a> <a href="${siteUrl}/404.html">b</a>`);
    page(
      '404.html',
      '<img src="/beeld.svg"><a href="tel:14079">c</a> <a href="https://zoetermeer.nl/x">d</a>',
    );
    write('beeld.svg', '<svg/>');
    expect(linksOf()).toEqual([]);
  });

  test('to a page that is not there name the page, the link and what may be meant', () => {
    page('zoeken/index.html', '<a href="/">a</a>');
    page('en/index.html', '<a href="/zoekn/">a</a> <a href="/zoeken">b</a>', 'en');
    expect(linksOf()).toEqual([
      '/en/: de link naar "/zoekn/" gaat naar een adres dat er niet is. Bedoeld? /zoeken/',
      '/en/: de link naar "/zoeken" gaat naar een adres dat er niet is. Bedoeld? /zoeken/',
      '/zoeken/: de link naar "/" gaat naar een adres dat er niet is.',
    ]);
  });

  test('to a part that is not there name what may be meant', () => {
    page('index.html', '<h2 id="bedrag">Bedrag</h2><a href="#bedragen">a</a> <a href="/x/#y">b</a>');
    page('x/index.html', '');
    expect(linksOf()).toEqual([
      '/: de link naar "#bedragen" gaat naar een deel dat die pagina niet heeft. Bedoeld? #bedrag',
      '/: de link naar "/x/#y" gaat naar een deel dat die pagina niet heeft.',
    ]);
  });

  test('to what the check may be for pass, and to anything else name what may be meant', () => {
    page('index.html', '<a href="/check/#voor=leergeld">a</a> <a href="/check/#voor=leergelt">b</a>');
    page('check/index.html', '');
    expect(deadLinks(readSite(site), siteUrl, ['leergeld']).map(({ message }) => message)).toEqual([
      'de link naar "/check/#voor=leergelt" gaat naar een deel dat die pagina niet heeft. Bedoeld? #voor=leergeld',
    ]);
  });

  test('to a file that is not there are dead too', () => {
    page('index.html', '<img src="/weg.svg">');
    expect(linksOf()).toEqual(['/: de link naar "/weg.svg" gaat naar een adres dat er niet is.']);
  });
});

describe('the pages of the site', () => {
  const sentences = () =>
    dutchPages(readSite(site), readDutch()).map((one) => [one.place, one.sentences.map(({ text }) => text)]);

  test('are read without their headings, buttons, menus, tables and pieces', () => {
    page(
      'index.html',
      '<h1>Wat is dit?</h1><nav><p>Dit is een menu.</p></nav><p>Dit is <b>een zin</b>.</p><button>Dit is een knop.</button>' +
        '<table><tr><td>Dit is een cel.</td></tr></table><ul><li>Een stuk zonder punt</li><li>Zeker. En nog een zin.</li></ul>',
    );
    expect(sentences()).toEqual([['/', ['Dit is een zin.', 'En nog een zin.']]]);
  });

  test('are those in Dutch', () => {
    page('en/index.html', '<p>This is not Dutch.</p>', 'en');
    page('404.html', '<p>Dit is wel zo.</p>');
    expect(sentences()).toEqual([['/404.html', ['Dit is wel zo.']]]);
  });

  test('have one word for a marked name, and read apart what stands apart', () => {
    page(
      'index.html',
      '<p>Zie de <a lang="nl" href="https://a.nl">Wet op de zorgtoeslag, art. 2.</a> Nu <span translate="no">14 079</span> bellen.</p>' +
        '<a href="#"><strong>De pas</strong> <span>Dat is een pas.</span></a>',
    );
    const [read] = dutchPages(readSite(site), readDutch());
    expect(read?.sentences.map(({ text, words }) => [text, words.length])).toEqual([
      ['Zie de Wet op de zorgtoeslag, art. 2. Nu 14 079 bellen.', 6],
      ['Dat is een pas.', 4],
    ]);
  });
});

describe('the gate', () => {
  const built = () => {
    const hook = gate(siteUrl).hooks['astro:build:done'];
    const said: string[] = [];
    const logger = { info: (text: string) => said.push(text) };
    hook?.({ dir: pathToFileURL(`${site}/`), logger } as unknown as Parameters<NonNullable<typeof hook>>[0]);
    return said;
  };

  test('lets a good site pass', () => {
    page('index.html', '<p>De gemeente helpt u graag.</p>');
    expect(built()).toHaveLength(1);
  });

  test('stops the build with everything that is wrong', () => {
    page('index.html', '<a href="/weg/">weg</a><p>Dus u hebt recht op geld.</p>');
    page('ander/index.html', `<p>${'huis '.repeat(19).trim()}.</p>`);
    expect(built).toThrow(/^Er zijn 4 dingen/);
    expect(built).toThrow(/^\/: de link naar "\/weg\/"/m);
    expect(built).toThrow(/^\/: schrijf niet "u hebt recht"/m);
    expect(built).toThrow(/^\/ander\/: zin van 19 woorden/m);
    expect(built).toThrow(/^\/ander\/: gemiddeld 19,0 woorden/m);
  });
});
