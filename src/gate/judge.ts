import { type Dutch, type JudgedPage, judgeFile } from './dutch-texts.ts';
import { type Finding, faultsAnywhere, judgePage } from './readability.ts';

/**
 * What is wrong with the sentences of files and with pages as a whole. A sentence on a page is named once, and not again where
 * it is wrong in the file that it comes from.
 */
export function judge(files: readonly string[], pages: readonly JudgedPage[], dutch: Dutch): Finding[] {
  const ofFiles = files.flatMap((file) => judgeFile(file, dutch));
  const known = new Set(ofFiles.map(({ message }) => message));
  const ofPages = pages.flatMap(({ place, sentences }) => {
    const messages = sentences.flatMap((sentence) => faultsAnywhere(sentence, dutch.lists));
    const fresh = [...new Set(messages)].filter((message) => !known.has(message));
    for (const message of fresh) known.add(message);
    return [...fresh.map((message) => ({ place, message })), ...judgePage(sentences, place)];
  });
  return [...ofFiles, ...ofPages];
}
