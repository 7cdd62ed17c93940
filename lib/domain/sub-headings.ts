/** The text that a section begins with where it asks for several things: a heading for each, and nothing beneath. Source: issue 4. */
export const beginningOf = (headings: readonly string[]): string =>
  headings.map((heading) => `# ${heading}\n`).join("\n");

/** Whether a text says anything: headings alone, as those that a section begins with, are no content. Source: the same. */
export const saysSomething = (text: string): boolean =>
  text.split("\n").some((line) => line.trim() !== "" && !/^\s{0,3}#{1,6}(\s|$)/.test(line));
