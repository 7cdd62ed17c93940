import type { Fact } from "@/lib/intake/compare";
import type { RowProblem } from "@/lib/intake/import";
import type { Column } from "./list-vocabulary";

/** What is kept of where a fact came from. */
export const listWords = {
  pasted: "Inklistrad lista",
  takenIn: (list: string) => `Inläst från listan ${list}.`,
  changedBy: (list: string) => `Ändrat enligt listan ${list}.`,
};

/** Taking in the list that a county has. */
export const intakeWords = {
  title: "Läs in en lista",
  lead: "Klistra in eller ladda upp länets lista, med en rad för varje familjecentral. Du ser först vad varje rad betyder. Inget sparas förrän du godtar.",
  pasteTitle: "Klistra in",
  pasteLabel: "Listan, med rubrikerna på första raden",
  pasteHint: "Kopiera raderna i Excel och klistra in dem här.",
  fileTitle: "Ladda upp en fil",
  fileLabel: "CSV- eller Excelfil (xlsx), högst 2 MB",
  pastedFile: "Inklistrad lista",
  unnamedFile: "Uppladdad lista",
  fromOn: "Från och med vilken dag gäller uppgifterna?",
  fromOnHint: "En rad med öppningsdatum gäller från den dagen i stället.",
  submit: "Se vad raderna betyder",
  template: "Ladda ner en mall",
  columnsTitle: "Kolumner som förstås",
  columns:
    "Familjecentral och Kommun behövs. Sedan kan listan ha Adress, Postnummer, Ort, Skede, Öppnade, Telefon, E-post, Webb, Upptagningskommuner, och en kolumn för varje verksamhet: MHV, BHV, ÖF och FS, med helt, delvis, nätverk, nej eller ?. MHV enhet, BHV enhet, ÖF enhet och FS enhet är enheternas namn. Har listan bara en kolumn Verksamheter med till exempel MHV, BHV, ÖF läses de in utan uppgift om var de finns.",
  draftTitle: "Det här betyder raderna",
  draftLead: (c: { new: number; changed: number; unchanged: number; refused: number }) =>
    `${c.new} nya, ${c.changed} ändrade, ${c.unchanged} oförändrade och ${c.refused} som inte kan läsas in. Inget är sparat än.`,
  accept: (n: number) => (n === 1 ? "Läs in en rad" : `Läs in ${n} rader`),
  acceptNothing: "Det finns inget att läsa in. Rätta listan och läs in den igen.",
  accepted: "Listan är redan inläst.",
  again: "Läs in en annan lista",
  refusedNote:
    "Raderna som inte kan läsas in hoppas över. Rätta dem i listan och läs in den igen; det som redan är inläst ändras inte.",
  unitsNote:
    "Nya enheter läses in med vanlig huvudman och som offentliga. Ändra dem under Enheter om det inte stämmer.",
  unknownColumns: (names: string[]) =>
    `Kolumner som inte förstås och därför inte läses: ${names.join(", ")}.`,
  missingColumns: (names: string[]) =>
    `Listan saknar kolumnen ${names.join(" och ")}. Kontrollera rubrikerna på första raden.`,
  table: { row: "Rad", centre: "Familjecentral", what: "Vad som händer", kind: "Typ som följer" },
  states: { new: "Ny", changed: "Ändras", unchanged: "Oförändrad", refused: "Läses inte in" },
  from: (on: string) => `Uppgifterna gäller från ${on}.`,
  nothing: "uppgift saknas",
  becomes: (what: string, from: string, to: string) => `${what}: ${from} → ${to}`,
} as const;

export const factWords: Record<Fact, string> = {
  street: "Adress",
  postcode: "Postnummer",
  town: "Ort",
  phone: "Telefon",
  email: "E-post",
  website: "Webb",
};

export const columnWords: Record<Column, string> = {
  ...factWords,
  name: "Familjecentral",
  municipality: "Kommun",
  status: "Skede",
  opened: "Öppnade",
  services: "Verksamheter",
  catchments: "Upptagningskommuner",
  mhv: "MHV",
  bhv: "BHV",
  oppen_forskola: "ÖF",
  forebyggande_socialtjanst: "FS",
  mhv_unit: "MHV enhet",
  bhv_unit: "BHV enhet",
  oppen_forskola_unit: "ÖF enhet",
  forebyggande_socialtjanst_unit: "FS enhet",
};

const reasons: Record<RowProblem["problem"], (value: string) => string> = {
  name_missing: () => "familjecentralens namn saknas.",
  municipality_missing: () => "kommunen saknas.",
  municipality_unknown: (v) => `”${v}” är inte en kommun i länet.`,
  postcode_wrong: (v) => `”${v}” är inte ett postnummer med fem siffror.`,
  day_wrong: (v) => `”${v}” är inte ett datum på formen 2026-11-22.`,
  email_wrong: (v) => `”${v}” är inte en e-postadress.`,
  website_wrong: (v) => `”${v}” är inte en webbadress som börjar med https://.`,
  phone_wrong: (v) => `”${v}” är inte ett telefonnummer. Skriv bara numret: 070-123 45 67.`,
  degree_unknown_word: (v) => `”${v}” förstås inte. Skriv helt, delvis, nätverk, nej eller ?.`,
  status_unknown_word: (v) =>
    `”${v}” är inte ett skede. Skriv till exempel i drift eller under etablering.`,
  service_unknown_word: (v) => `”${v}” är inte en av verksamheterna MHV, BHV, ÖF och FS.`,
  personnummer: () => "cellen ser ut att innehålla ett personnummer. Sådana får inte finnas här.",
  address_incomplete: () => "hela adressen behövs: gata, postnummer och ort.",
  twice: (v) => `”${v}” står två gånger i listan.`,
  too_long: () => "texten är för lång.",
};

/** "Kommun: ”Malmo” är inte en kommun i länet." */
export const rowProblemSentence = ({ column, value, problem }: RowProblem) =>
  `${columnWords[column]}: ${reasons[problem](value)}`;
