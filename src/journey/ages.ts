import { type Answers, asKind } from '../engine/answers.ts';

/** The ages in whole years of the children under 18 who live in; null while they are not known. */
export const childAges = ({ kinderen }: Answers): number[] | null =>
  Array.isArray(kinderen) ? kinderen.map((kind) => asKind(kind).leeftijd) : null;
