import type { ContactRow } from "@/lib/contact-list/rows";
import type { ListedRole } from "@/lib/contact-list/schema";
import type { Day } from "@/lib/domain/day";
import type { RoleNames } from "./assignments";
import { contactRoleWords } from "./contacts";
import { longDate } from "./dates";
import { midSentence } from "./sentence";
import { huvudmanWords } from "./services";

/** What every listed role is called: the assignments by the county's own words. */
export const listedRoleWords = (names: RoleNames): Record<ListedRole, string> => ({
  ...names,
  ...contactRoleWords,
});

/** "Vakant sedan 1 oktober 2026". */
export const vacantWord = (since: Day | null) =>
  since === null ? "Vakant" : `Vakant sedan ${longDate(since)}`;

/** Whom a seat represents: by name where it is known. */
export const representsWord = (represents: ContactRow["represents"]): string | null =>
  represents &&
  (represents.organisation ?? (represents.huvudman ? huvudmanWords[represents.huvudman] : null));

const percent = (n: number) => `${n} procent`;

/** The county's contact list and its vacancies. */
export const contactListWords = {
  title: "Kontaktlista",
  lead: (people: number, vacancies: number) =>
    `${people === 1 ? "En person har en roll" : `${people} personer har roller`} i länet i dag. ${
      vacancies === 0
        ? "Ingen roll är vakant."
        : vacancies === 1
          ? "En roll är vakant."
          : `${vacancies} roller är vakanta.`
    }`,
  caption: (shown: number, total: number) =>
    total === shown ? `${total} i listan` : `Visar ${shown} av ${total}`,
  columns: {
    holder: "Roll och namn",
    role: "Roll",
    name: "Namn",
    title: "Titel",
    percent: "Procent av heltid",
    place: "Familjecentral, kommun eller grupp",
    group: "Grupp",
    represents: "Företräder",
    placeShort: "Plats",
    centre: "Familjecentral",
    municipality: "Kommun",
    service: "Verksamhet",
    unit: "Enhet",
    employer: "Arbetsgivare",
    email: "E-post",
    phone: "Telefon",
  },
  wholeCounty: "Hela länet",
  nothing: "–",
  standIn: (role: string) => `${role}, ersättare`,
  represents: ({ organisation, huvudman }: NonNullable<ContactRow["represents"]>) =>
    `företräder ${organisation ?? (huvudman ? midSentence(huvudmanWords[huvudman]) : "")}`,
  percent,
  filters: {
    search: "Sök",
    searchHint: "Namn, plats, arbetsgivare eller adress",
    role: "Roll",
    roleAll: "Alla utom läsare",
    service: "Verksamhet",
    huvudman: "Huvudman",
    municipality: "Kommun",
    group: "Grupp",
    groupOf: "Grupp (välj kommun för fler)",
    anyGroup: "I någon grupp",
    shown: "Vakanser",
    shownAll: "Med i listan",
    shownOnly: { vakanser: "Bara vakanser", personer: "Inte med i listan" },
    all: "Alla",
  },
  noMatch: "Ingen i listan passar filtren.",
  csv: "Ladda ner som CSV",
  addresses: {
    title: "E-postadresser",
    copy: "Kopiera e-postadresser",
    copied: (n: number) => (n === 1 ? "Kopierade en adress" : `Kopierade ${n} adresser`),
    failed: "Det gick inte att kopiera. Visa adresserna som text och kopiera dem därifrån.",
    show: "Visa adresserna som text",
    label: (n: number) =>
      n === 1 ? "En e-postadress i listan." : `${n} e-postadresser i listan, var och en en gång.`,
  },
} as const;

/** On a centre's own page. */
export const coordinatorWords = {
  title: "Samordnare",
  none: "Ingen samordnare är utsedd.",
  percent,
} as const;

/** On the start page of whoever sees the whole county. */
