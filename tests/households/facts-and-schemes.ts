/**
 * Every fact that is asked against every scheme of a national law: whether it matters to the outcome of that scheme, and by which article.
 * A scheme that a fact does not name under `matters` is one to which it does not matter, for the reason in `not`.
 */

export const schemes = [
  'zorgtoeslag',
  'huurtoeslag',
  'kindgebonden-budget',
  'kinderbijslag',
  'kinderopvangtoeslag',
  'bijstand',
  'aio',
  'kwijtschelding-gemeente',
  'individuele-inkomenstoeslag',
  'studietoeslag',
] as const;
export type SchemeName = (typeof schemes)[number];

export interface Row {
  matters: Partial<Record<SchemeName, string>>;
  /** Why it does not matter to the other schemes. */
  not: string;
  /** The day on which it matters, where that is not the day of the other facts. */
  on?: string;
}

const noLaw = 'no national law asks for it; a scheme of the municipality or of an organisation does';

/** The ones that are named by what they are together. */
const ofToeslagpartner = {
  zorgtoeslag: 'Wzt 2 lid 1 and 2: a toeslagpartner counts for premie and income',
  huurtoeslag: 'Awir 7 lid 3: the limit of possessions of two together',
  'kindgebonden-budget': 'WKB 2 lid 6 and 8: alone or with a toeslagpartner',
  kinderopvangtoeslag: 'Wko 1.6 lid 3, 1.7: work and income of a toeslagpartner',
};
const ofYearlyIncome = {
  zorgtoeslag: 'Wzt 2 lid 2 and 3',
  huurtoeslag: 'Wht 21 lid 2',
  'kindgebonden-budget': 'WKB 2 lid 7 and 8',
  kinderopvangtoeslag: 'Wko 1.7',
};
const ofMonthlyIncome = {
  bijstand: 'Pw 19 lid 1 a',
  aio: 'Pw 19 lid 1 a, 47a',
  'kwijtschelding-gemeente': 'URIW 13, 14',
  'individuele-inkomenstoeslag': 'Pw 36 lid 1: a low income',
};
const ofKindkosten = {
  'kwijtschelding-gemeente': 'URIW 15: the most kindgebonden budget less what is received',
};
const ofNorm = {
  bijstand: 'Pw 20, 21',
  aio: 'Pw 22',
  'kwijtschelding-gemeente': 'URIW 16: a part of the norm',
  'individuele-inkomenstoeslag': 'Pw 36: income beside the norm',
};
const ofMunicipality = {
  'kwijtschelding-gemeente': 'the municipality whose tax it is',
  'individuele-inkomenstoeslag': 'Pw 36, 40: the municipality where somebody lives',
  studietoeslag: 'Pw 36b, 40: the municipality where somebody lives',
};

export const table: Record<string, Row> = {
  woonplaats: { matters: ofMunicipality, not: 'the amounts of a national law are the same everywhere' },
  leeftijd: {
    matters: {
      zorgtoeslag: 'Wzt 1 lid 1 c: from 18',
      huurtoeslag: 'Wht 8, 13 lid 1: from 18, and less under 21',
      'kindgebonden-budget': 'Awir 3 lid 2 e: a child makes toeslagpartners of two adults only',
      kinderopvangtoeslag: 'Awir 3 lid 2 e: a child makes toeslagpartners of two adults only',
      bijstand: 'Pw 13 lid 1 f, 20 to 22, 47a: from 18, more from 21, to AOW age',
      aio: 'Pw 47a: from AOW age',
      'kwijtschelding-gemeente': ofNorm['kwijtschelding-gemeente'],
      'individuele-inkomenstoeslag': 'Pw 36 lid 1: from 21 to AOW age',
    },
    not: 'kinderbijslag is for a parent of any age, studietoeslag for a student of any age',
  },
  partner: {
    matters: { ...ofToeslagpartner, huurtoeslag: 'Wht 2: two people in the home', ...ofNorm },
    not: 'kinderbijslag is per child (AKW 12), studietoeslag per student (Pw 36b)',
  },
  'leeftijd-partner': {
    matters: { huurtoeslag: 'Wht 13 lid 1 a: less only where all are under 21', ...ofNorm },
    not: 'a partner is 18 or older, and these laws have no other age of a partner',
  },
  samenwonen: {
    matters: ofToeslagpartner,
    not: 'Pw 3: who shares a household is a couple whatever binds them; and these are per child or student',
  },
  'aow-leeftijd-bereikt': {
    matters: {
      bijstand: 'Pw 47a: to AOW age',
      aio: 'Pw 47a: from AOW age',
      'individuele-inkomenstoeslag': 'Pw 36 lid 1: to AOW age',
    },
    not: 'no limit at AOW age, or an amount that is not known yet in a year in which AOW age is no whole number',
    on: '2028-03-01',
  },
  'aow-leeftijd-bereikt-partner': {
    matters: { bijstand: 'Pw 47a lid 1 b: one of a couple', aio: 'Pw 47a lid 1 b: one of a couple' },
    not: 'no limit at AOW age of a partner, or an amount that is not known yet',
    on: '2028-03-01',
  },
  kinderen: {
    matters: {
      zorgtoeslag: 'Awir 3 lid 2 e: a child makes toeslagpartners of two adults',
      huurtoeslag: 'Wht 13, 20: people in the home',
      'kindgebonden-budget': 'WKB 2 lid 1',
      kinderbijslag: 'AKW 7, 12',
      kinderopvangtoeslag: 'Wko 1.1: a child before secondary school',
      bijstand: 'Pw 20 lid 2, 34 lid 3: the norm of the young, and the limit of possessions',
      aio: 'Pw 34 lid 3: the limit of possessions of a parent',
      'kwijtschelding-gemeente': 'URIW 16, Pw 20 lid 2: the norm of the young',
      'individuele-inkomenstoeslag': 'Pw 34 lid 3: the limit of possessions of a parent',
    },
    not: 'studietoeslag is per student (Pw 36b)',
  },
  medebewoners: {
    matters: {
      zorgtoeslag: 'Awir 3 lid 2 e: an adult who lives in with a parent',
      huurtoeslag: 'Wht 2, 7: everybody in the home',
      'kindgebonden-budget': 'Awir 3 lid 2 e: an adult who lives in with a parent',
      kinderopvangtoeslag: 'Awir 3 lid 2 e: the income of an adult who lives in with a parent',
      bijstand: 'Pw 19a, 22a: who shares the costs',
      aio: 'Pw 19a, 22a: who shares the costs',
      'kwijtschelding-gemeente': 'URIW 16, Pw 22a: who shares the costs',
    },
    not: 'kinderbijslag is per child, studietoeslag per student, and individuele inkomenstoeslag goes by the norm without 22a',
  },
  woning: {
    matters: {
      huurtoeslag: 'Wht 1, 11: a home of their own that is rented',
      bijstand: 'Pw 23, 27, 13 lid 2 a: an institution, or no home',
      aio: 'Pw 23: an institution',
      'kwijtschelding-gemeente': 'URIW 12, 16: surplus value of a house, the norm in an institution',
    },
    not: 'where somebody lives has no part in these laws, and individuele inkomenstoeslag goes by the norms of Pw 20 to 22',
  },
  opvang: {
    matters: {
      kinderopvangtoeslag: 'Wko 1.5: costs of care',
      'kwijtschelding-gemeente': 'Regeling medeoverheden: costs of care may count, however high they are',
    },
    not: 'only Wko is about care',
  },
  'eigen-bedrijf': {
    matters: { kinderopvangtoeslag: 'Wko 1.6 lid 1 a: a business is work' },
    not: 'a business is an income like another; the Bbz is a scheme of its own',
  },
  studiefinanciering: {
    matters: {
      kinderopvangtoeslag: 'Wko 1.6 lid 1 j: in education',
      bijstand: 'Pw 13 lid 2 c, 15: no bijstand, or studiefinanciering first',
      studietoeslag: 'Pw 36b: for who studies',
    },
    not: 'studying in itself changes nothing in these laws',
  },
  mantelzorg: { matters: {}, not: noLaw },
  'hulp-thuis': { matters: {}, not: noLaw },
  rondkomen: { matters: {}, not: noLaw },
  'hoge-schulden': { matters: {}, not: noLaw },
  'premie-via-cak': { matters: {}, not: noLaw },
  zorgverzekering: {
    matters: { zorgtoeslag: 'Wzt 1 lid 1 c: a verzekerde' },
    not: 'only Wzt is about insurance',
  },
  'zorgverzekering-partner': {
    matters: { zorgtoeslag: 'Wzt 2 lid 4: half where a partner is not insured' },
    not: 'only Wzt is about insurance',
  },
  'inkomenstoeslag-gekregen': {
    matters: { 'individuele-inkomenstoeslag': 'Pw 36 lid 3: once in twelve months' },
    not: 'only this scheme is once a year',
  },
  'beperking-naast-studie': {
    matters: { studietoeslag: 'Pw 36b lid 1: cannot work beside the study' },
    not: 'only studietoeslag is about work beside a study',
  },
  wajong: {
    matters: { studietoeslag: 'Pw 36b lid 1: without Wajong' },
    not: 'a Wajong is an income like another',
  },
  inkomsten: {
    matters: { ...ofYearlyIncome, ...ofMonthlyIncome },
    not: 'kinderbijslag and studietoeslag are for every income',
  },
  'inkomen-hele-jaar': {
    matters: { ...ofYearlyIncome, ...ofKindkosten },
    not: 'these go by the income of a month, or by none',
  },
  'ouders-betalen': {
    matters: {
      bijstand: 'Pw 20 lid 3: more where parents cannot pay',
      'kwijtschelding-gemeente': 'URIW 16: a part of that norm',
    },
    not: 'only the norm of who is 18 to 20 goes by the parents',
  },
  werk: { matters: { kinderopvangtoeslag: 'Wko 1.6 lid 1 and 5' }, not: 'only Wko asks for work' },
  'werk-partner': { matters: { kinderopvangtoeslag: 'Wko 1.6 lid 3' }, not: 'only Wko asks for work' },
  inkomen: { matters: ofMonthlyIncome, not: 'toeslagen go by the income of a year' },
  vermogen: {
    matters: {
      zorgtoeslag: 'Wzt 3, where 1 January is not said to be otherwise',
      huurtoeslag: 'Awir 7 lid 3, where 1 January is not said to be otherwise',
      'kindgebonden-budget': 'WKB 1 lid 4, where 1 January is not said to be otherwise',
      bijstand: 'Pw 34 lid 3',
      aio: 'Pw 34 lid 3',
      'kwijtschelding-gemeente': 'URIW 12',
      'individuele-inkomenstoeslag': 'Pw 36 lid 1, 34',
    },
    not: 'AKW, Wko and Pw 36b have no test of possessions',
  },
  'vermogen-1-januari': {
    matters: {
      zorgtoeslag: 'Wzt 3',
      huurtoeslag: 'Awir 7 lid 3',
      'kindgebonden-budget': 'WKB 1 lid 4',
    },
    not: 'the Pw and URIW look at possessions today; the others at none',
  },
  schulden: {
    matters: {
      bijstand: 'Pw 34 lid 1 a: possessions less debts',
      aio: 'Pw 34 lid 1 a: possessions less debts',
      'individuele-inkomenstoeslag': 'Pw 36, 34: possessions less debts',
    },
    not: 'URIW 12 takes off only debts that go first, and the toeslagen ask what possessions were on 1 January',
  },
  toetsingsinkomen: {
    matters: { ...ofYearlyIncome, ...ofKindkosten },
    not: 'these go by the income of a month, or by none',
  },
  'toetsingsinkomen-partner': {
    matters: {
      zorgtoeslag: 'Awir 7, 8: of two who are no toeslagpartners only the own income',
      'kindgebonden-budget': 'Awir 7, 8: of two who are no toeslagpartners only the own income',
      kinderopvangtoeslag: 'Awir 7, 8: of two who are no toeslagpartners only the own income',
    },
    not: 'huurtoeslag counts the income of all together (Awir 7 lid 2); the others go by a month, or by none',
  },
  rekenhuur: {
    matters: {
      huurtoeslag: 'Wht 13, 20, 21',
      'kwijtschelding-gemeente': 'URIW 15 lid 1 b: rent less huurtoeslag',
    },
    not: 'these do not look at rent',
  },
  kinderopvang: {
    matters: { kinderopvangtoeslag: 'Wko 1.7: hours and price' },
    not: 'only Wko is about care',
  },
  leefgeld: { matters: {}, not: noLaw },
  'jaren-laag-inkomen': {
    matters: { 'individuele-inkomenstoeslag': 'Pw 36 lid 1: a low income for long' },
    not: 'only this scheme looks years back',
  },
  autowaarde: {
    matters: { 'kwijtschelding-gemeente': 'URIW 12: a car up to a value' },
    not: 'in the check a car is a part of possessions elsewhere, or counts for nothing',
  },
  'auto-nodig': {
    matters: { 'kwijtschelding-gemeente': 'URIW 12: a car that is needed' },
    not: 'only URIW asks whether a car is needed',
  },
  overwaarde: {
    matters: { 'kwijtschelding-gemeente': 'URIW 12: surplus value of a house' },
    not: 'toeslagen leave the own home out; for bijstand it stays out of the limit of possessions (Pw 34 lid 2 d)',
  },
  aanslag: {
    matters: { 'kwijtschelding-gemeente': 'URIW 8, 9: within three months after paying' },
    not: 'only URIW is about a tax',
  },
  waterschap: { matters: {}, not: 'it tells at which tax office to apply, and not whether' },
};
