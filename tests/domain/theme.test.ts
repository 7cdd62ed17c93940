import { describe, expect, test } from "vitest";
import {
  mayHave,
  nextThemeKey,
  ownThemesAtMost,
  type Theme,
  themeName,
  themeProblem,
  themesFor,
} from "@/lib/domain/theme";

const theme = (key: string, over: Partial<Theme> = {}): Theme => ({
  ...{ key, name: `Om ${key}`, own: key.startsWith("lan-"), retired: false, ...over },
});
const all = [theme("vald"), theme("lan-1", { retired: true }), theme("lan-2")];

describe("a theme", () => {
  test.each([
    [[], "lan-1"],
    [["lan-1", "lan-3"], "lan-4"],
    [["vald"], "lan-1"],
  ])("added after %j has the key %s, which is never used again", (keys, key) => {
    expect(nextThemeKey(keys)).toBe(key);
  });

  test.each<[string, string[], string[]]>([
    ["in use may be given to any goal", [], ["vald", "lan-2"]],
    ["that is retired stays where it stands", ["lan-1"], ["vald", "lan-1", "lan-2"]],
    ["that there is not cannot be given", ["lan-9"], ["vald", "lan-2"]],
  ])("%s", (_, held, keys) => {
    expect(themesFor(all, held).map(({ key }) => key)).toEqual(keys);
    expect(mayHave(all, held, keys)).toBe(true);
    for (const other of ["lan-9", ...(held.includes("lan-1") ? [] : ["lan-1"])])
      expect(mayHave(all, held, [...keys, other])).toBe(false);
  });

  test.each([
    ["has a name of its own", "Barnets rätt", null],
    ["has no name that another has, however it is spaced", "  om  VALD ", "theme_taken"],
    ["nor one that is retired, for that is brought back", "Om lan-1", "theme_taken"],
  ])("%s", (_, name, problem) => {
    expect(themeProblem(name, all)).toBe(problem);
  });

  test("is one of so many that they can be read through", () => {
    const many = Array.from({ length: ownThemesAtMost }, (_, i) => theme(`lan-${i + 1}`));
    expect(themeProblem("Ett till", many)).toBe("themes_full");
    expect(themeProblem("Ett till", [...many.slice(1), theme("vald")])).toBe(null);
  });

  test("is named by its key, also where it is retired", () => {
    expect(themeName(all, "lan-1")).toBe("Om lan-1");
    expect(themeName(all, "gone")).toBe("gone");
  });
});
