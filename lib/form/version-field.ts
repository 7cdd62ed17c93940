/** Whether a hidden field says which version of a row the form has seen. */
export const isVersion = (name: string): boolean => /(^|\.)version$/.test(name);
