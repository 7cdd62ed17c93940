import type { DocumentKind } from "@/lib/domain/document";
import { outOf } from "./counted";
import { figureWords } from "./document-template";

export const figureLabel = (key: string): string => figureWords[key]?.label ?? key;

/** A plan or a report after its number, and as a heading. */
export const documentNouns: Record<
  DocumentKind,
  { one: string; the: string; many: string; title: string }
> = {
  berattelse: { one: "berättelse", the: "Berättelsen", many: "berättelser", title: "Berättelser" },
  plan: { one: "plan", the: "Planen", many: "planer", title: "Planer" },
};

/** "21 av 43 planer för 2027 är inlämnade", "Ingen av 44 berättelser för 2026 är inlämnad". */
export function handedInOf(kind: DocumentKind, year: number, handedIn: number, expected: number) {
  const { many, the } = documentNouns[kind];
  if (expected === 1) return `${the} för ${year} är ${handedIn === 1 ? "" : "inte "}inlämnad`;
  return `${outOf(handedIn, expected, many)} för ${year} är ${handedIn < 2 ? "inlämnad" : "inlämnade"}`;
}
