/** What files of the built site weigh on their way to a visitor. */
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

const sizes = new Map<string, number>();

/** The size of a file with brotli, in bytes, worked out once: a sheet is on every page. */
export function compressed(file: string): number {
  const size = sizes.get(file) ?? brotliCompressSync(readFileSync(file)).length;
  sizes.set(file, size);
  return size;
}
