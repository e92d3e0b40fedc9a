/** What files of the built site weigh on their way to a visitor. */
import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';

const sizes = new Map<string, number>();

/** The size of a file with brotli, in bytes, worked out once: a sheet is on every page. */
export function compressed(file: string): number {
  const size = sizes.get(file) ?? brotliCompressSync(readFileSync(file)).length;
  sizes.set(file, size);
  return size;
}

const roughSizes = new Map<string, number>();

/** A size in bytes that the same file stays under: brotli in a tenth of the time, and a little larger. */
export function roughly(file: string): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
  const size = roughSizes.get(file) ?? brotliCompressSync(readFileSync(file), { params }).length;
  roughSizes.set(file, size);
  return size;
}
