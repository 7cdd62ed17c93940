import type { DocumentKind, DocumentState } from "@/lib/domain/document";
import type { SectionState } from "@/lib/domain/document-section";
import type { Timing } from "@/lib/domain/document-year";

export const documentStateWords: Record<DocumentState, string> = {
  ej_paborjad: "Inte påbörjad",
  utkast: "Utkast",
  inlamnad: "Inlämnad",
  ska_kompletteras: "Ska kompletteras",
  faststalld: "Fastställd",
  mottagen: "Mottagen",
};

/** Of several: "9 inlämnade". */
export const manyDocuments: Record<DocumentState, string> = {
  ej_paborjad: "inte påbörjade",
  utkast: "utkast",
  inlamnad: "inlämnade",
  ska_kompletteras: "ska kompletteras",
  faststalld: "fastställda",
  mottagen: "mottagna",
};

export const sectionStateWords: Record<SectionState, string> = {
  ej_paborjat: "inte påbörjat",
  pagar: "påbörjat",
  klart: "klart",
  ska_kompletteras: "ska kompletteras",
};

export const timingWords: Record<Timing, string> = {
  ska_inte_lamna: "ska inte lämna",
  befriad: "befriad i år",
  i_tid: "i tid",
  utan_tid: "",
  sent: "för sent",
  forsenad: "försenad",
  i_god_tid: "",
};

export const documentWords = {
  kind: { plan: "Verksamhetsplan", berattelse: "Verksamhetsberättelse" } satisfies Record<
    DocumentKind,
    string
  >,
  title: (kind: DocumentKind, year: number) =>
    `${kind === "plan" ? "Verksamhetsplan" : "Verksamhetsberättelse"} ${year}`,
  goesWithGoal: (count: number) =>
    count === 1
      ? "Målets aktivitet tas också bort."
      : `Målets ${count} aktiviteter tas också bort.`,
} as const;
