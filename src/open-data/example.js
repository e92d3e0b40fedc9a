import { reken, SituatieFout } from 'https://zelfcheck.example/api/v1/engine.js';

try {
  const { uitkomsten } = reken(
    { woonplaats: 'zoetermeer', leeftijd: 30, partner: 'nee', kinderen: [], inkomen: 1400 },
    '2026-11-22',
  );
  for (const { regeling, uitkomst } of uitkomsten) console.log(regeling, uitkomst);
} catch (fout) {
  if (fout instanceof SituatieFout) console.error(fout.message);
}
