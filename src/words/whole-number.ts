/** Reads a whole number from what a visitor wrote; null for anything else. */
export function readWholeNumber(written: string): number | null {
  const text = written.trim();
  return /^\d{1,9}$/.test(text) ? Number(text) : null;
}
