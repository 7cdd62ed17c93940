import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

export const folders = ["app", "components", "lib", "prisma", "public", "tests"];

/** Every file of ours; what is generated is not. */
export const files = folders
  .filter((folder) => existsSync(folder))
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true }).map((name) => join(folder, String(name))),
  )
  .filter((file) => !file.startsWith("lib/db/generated/") && statSync(file).isFile());
/** The laws quote what they forbid, so they are not asked about themselves. */
const laws = ["tests/structure.test.ts", "tests/conventions.test.ts"];
export const code = files.filter(
  (file) => /\.(tsx?|mjs|mts|css)$/.test(file) && !laws.includes(file),
);
export const product = code.filter((file) => !file.startsWith("tests/"));
const texts = new Map(code.map((file) => [file, readFileSync(file, "utf8")]));
export const textOf = (file: string) => texts.get(file) ?? "";
export const linesOf = (file: string) => textOf(file).split("\n").length - 1;
export const within = (...places: string[]) =>
  code.filter((file) => places.some((place) => file.startsWith(place)));
/** Those whose text has the pattern, so that a failure names them. */
export const having = (pattern: RegExp, among = code) =>
  among.filter((file) => pattern.test(textOf(file)));
/** The text without its comments, which may say anything. */
export const spoken = (file: string) =>
  textOf(file)
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/(^|\s)\/\/.*$/gm, "");
