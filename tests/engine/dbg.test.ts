import { test } from 'vitest';
import { check } from '/work/main/src/engine/check.ts';
import { nextQuestion } from '/work/main/src/engine/next-question.ts';
import { rules } from '/work/main/tests/rules-of-site.ts';

test('x', () => {
  const on = '2026-03-01';
  let answers: any = {};
  for (let i = 0; i < 60; i++) {
    const q = nextQuestion(rules, answers, on);
    if (!q) break;
    process.stdout.write(q + ' ');
    answers = { ...answers, [q]: 'weet-niet' };
  }
  console.log();
  for (const o of check(rules, answers, on).outcomes)
    if (o.missing.length)
      console.log(
        o.scheme,
        o.verdict,
        o.missing,
        o.conditions
          .filter((c) => c.truth === 'onbekend')
          .map((c) => [c.id, c.reason, c.missing.join()].join(':')),
      );
});
test('y', () => {
  const on = '2027-08-01';
  const picked = [0,36,0,197,1,0,0,0,231,0,1, ...Array(40).fill(0)];
  let answers: any = {};
  let t = 0;
  for (;;) {
    const q = nextQuestion(rules, answers, on);
    if (!q || answers[q] !== undefined) break;
    const o = offers(rules, answers, on, q);
    answers = { ...answers, [q]: o[picked[t++]! % o.length] };
  }
  console.log(JSON.stringify(answers));
  for (const o of check(rules, answers, on).outcomes)
    if (o.verdict === 'misschien')
      console.log(
        o.scheme,
        o.verdict,
        o.missing,
        o.conditions
          .filter((c) => c.truth === 'onbekend')
          .map((c) => [c.id, c.reason, c.missing.join(), JSON.stringify(c.limit)].join(':')),
      );
});

import { offers } from '/work/main/src/engine/offers.ts';

test('z', () => {
  const a:any={"partner":"ja","samenwonen":[],"aow-leeftijd-bereikt-partner":"ja","kinderen":[],"opvang":"ja","eigen-bedrijf":"ja","hulp-thuis":"ja","zorgverzekering":"ja","zorgverzekering-partner":"ja","wajong":"ja","schulden":{"min":0,"max":0},"toetsingsinkomen":{"min":0,"max":0},"toetsingsinkomen-partner":{"min":0,"max":0},"rekenhuur":{"min":0,"max":0},"kinderopvang":[],"leefgeld":{"min":44301,"max":44301},"jaren-laag-inkomen":{"min":0,"max":0},"auto-nodig":"ja","overwaarde":"ja","waterschap":"rijnland"};
  for (const o of check(rules, a, '2024-05-01').outcomes) if (o.scheme==='sociaal-fonds-miro') console.log(o.scheme,o.verdict,o.missing, o.conditions.map(c=>[c.id,c.truth,c.reason,c.missing.join(),JSON.stringify(c.limit)].join(':')));
});