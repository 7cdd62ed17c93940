import type { DocumentKind } from "@/lib/domain/document";
import { figureWords } from "./document-template";

export const figureLabel = (key: string): string => figureWords[key]?.label ?? key;

/** A plan or a report after its number, and as a heading. */
export const documentNouns: Record<DocumentKind, { one: string; many: string; title: string }> = {
  berattelse: { one: "berättelse", many: "berättelser", title: "Berättelser" },
  plan: { one: "plan", many: "planer", title: "Planer" },
};
