/** Whether the check stands in a frame on the page of a partner. */
export const isFramed = (): boolean => window.parent !== window;
