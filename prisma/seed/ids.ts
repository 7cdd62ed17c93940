import { createHash } from "node:crypto";

/**
 * The same words give the same id on every machine: a UUID of version 8 (RFC 9562) from their MD5. `idSql` is the same
 * in SQL, so that rows made there and here can name each other.
 */
export function idOf(...words: string[]): string {
  const hex = createHash("md5").update(words.join("/")).digest("hex");
  const marked = `${hex.slice(0, 12)}8${hex.slice(13, 16)}8${hex.slice(17)}`;
  return marked.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

export const idSql = (words: string) =>
  `overlay(overlay(md5(${words}) placing '8' from 13) placing '8' from 17)::uuid`;
