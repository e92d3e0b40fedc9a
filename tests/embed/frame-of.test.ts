import { expect, test } from 'vitest';
import { frameOf } from '../../src/embed/frame-of.ts';
import { known } from '../../src/embed/known.ts';

const frame = (attributes: Record<string, string>) =>
  frameOf((name) => (Object.keys(attributes).includes(name) ? (attributes[name] ?? null) : null), known);

test('a name of a scheme gives its card, and the whole check for it', () => {
  expect(frame({ regeling: ' Leergeld ' })).toMatchObject({
    path: '/embed/regeling/leergeld/',
    title: 'Zelfcheck Zoetermeer: Leergeld',
    isCheck: false,
    faults: [],
  });
  expect(frame({ thema: 'kinderen', toon: 'check', taal: 'en' })).toMatchObject({
    path: '/en/embed/check/#voor=thema-kinderen',
    isCheck: true,
  });
  expect(frame({ toon: 'check' })).toMatchObject({ path: '/embed/check/', isCheck: true });
});

test.for(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', ''])(
  'the name %j, which every object of a browser has or none, is an unknown scheme',
  (name) => {
    for (const kind of ['regeling', 'thema', 'gebeurtenis'])
      for (const toon of ['kaart', 'check']) {
        const { path, title, isCheck, faults } = frame({ [kind]: name, toon });
        expect({ path, title, isCheck }).toEqual({
          path: '/embed/onbekend/',
          title: 'Zelfcheck Zoetermeer',
          isCheck: false,
        });
        expect(faults).toEqual([expect.stringContaining(`het attribuut ${kind} is "${name}"`)]);
      }
  },
);
