/**
 * The value of `translate` for what a translating browser must leave alone. On the server it is the attribute, in the browser the
 * property of the element.
 */
export const untranslated = typeof document === 'undefined' ? ('no' as unknown as boolean) : false;
