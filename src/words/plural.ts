/** The key of a text with a count, without the word for the number of its plural: `check.jaren_few` is `check.jaren`. */
export const withoutPlural = (key: string): string => key.replace(/_(?:zero|one|two|few|many|other)$/, '');
