import { type Dutch, type JudgedPage, judgeFile } from './content.ts';
import { type Finding, judgePage } from './language.ts';

/**
 * What is wrong with the sentences of files and with pages as a whole. A fault of a sentence on a page is named once, and not
 * again where it is a fault of the file that the sentence comes from.
 */
export function judge(files: readonly string[], pages: readonly JudgedPage[], dutch: Dutch): Finding[] {
  const ofFiles = files.flatMap((file) => judgeFile(file, dutch));
  const known = new Set(ofFiles.map(({ message }) => message));
  const ofPages: Finding[] = [];
  for (const { place, sentences } of pages) {
    const findings = judgePage(sentences, dutch.lists, place).filter(({ message }) => !known.has(message));
    for (const { message } of findings) known.add(message);
    ofPages.push(...findings);
  }
  return [...ofFiles, ...ofPages];
}
