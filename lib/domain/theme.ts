/** A theme that goals belong to: a national one, or one of the county's own. */
export type Theme = {
  key: string;
  name: string;
  /** One of the county's own; a national one is nobody's to retire. */
  own: boolean;
  retired: boolean;
};

const ownKey = /^lan-(\d+)$/;

/** The key of the next theme that a county adds. It is never used again, for goals keep theirs by it. */
export function nextThemeKey(keys: readonly string[]): string {
  const taken = keys.map((key) => Number(ownKey.exec(key)?.[1] ?? 0));
  return `lan-${Math.max(0, ...taken) + 1}`;
}

/**
 * The themes that a goal may be given: those in use, and those that it has already, for what is retired stays where it
 * stands. Source: the issue, The plan and the report (themes, which are data).
 */
export const themesFor = <T extends Theme>(all: readonly T[], held: readonly string[]): T[] =>
  all.filter(({ key, retired }) => !retired || held.includes(key));

/** Whether every theme is one that the goal may be given. Source: as above. */
export const mayHave = (
  all: readonly Theme[],
  held: readonly string[],
  chosen: readonly string[],
): boolean => {
  const keys = new Set(themesFor(all, held).map(({ key }) => key));
  return chosen.every((key) => keys.has(key));
};

/** How many themes a county may add: more than anybody reads through in a form. */
export const ownThemesAtMost = 30;

export type ThemeProblem = "theme_taken" | "themes_full";

const compared = (name: string) => name.trim().replace(/\s+/g, " ").toLocaleLowerCase("sv");

/** What stands in the way of a county's theme of a name; null where nothing does. A retired one is brought back instead. */
export function themeProblem(name: string, all: readonly Theme[]): ThemeProblem | null {
  if (all.some((theme) => compared(theme.name) === compared(name))) return "theme_taken";
  return all.filter(({ own }) => own).length >= ownThemesAtMost ? "themes_full" : null;
}

/** The name of a theme by its key, whether it is in use or retired. */
export const themeName = (all: readonly Pick<Theme, "key" | "name">[], key: string): string =>
  all.find((theme) => theme.key === key)?.name ?? key;
