/**
 * What the page of a partner and the page in its frame say to each other: a question for the height, and the height. The whole check
 * says only that it is there.
 */
export const question = 'zelfcheck: hoe hoog bent u?';
export const present = 'zelfcheck: ik ben er';

export interface Answer {
  /** CSS pixels. */
  hoogte: number;
}

/** The height in an answer; null for anything else that a frame may say. */
export function heightIn(data: unknown): number | null {
  if (typeof data !== 'object' || data === null || !('hoogte' in data)) return null;
  const { hoogte } = data;
  return typeof hoogte === 'number' && hoogte > 0 && hoogte < 100_000 ? Math.ceil(hoogte) : null;
}
