import type { ListedRole } from "@/lib/contact-list/schema";
import type { Day } from "@/lib/domain/day";
import type { RoleNames } from "./assignments";
import { contactRoleWords } from "./contacts";
import { longDate } from "./dates";

/** What every listed role is called: the assignments by the county's own words. */
export const listedRoleWords = (names: RoleNames): Record<ListedRole, string> => ({
  ...names,
  narmaste_chef: "Närmaste chef",
  ...contactRoleWords,
});

/** "Vakant sedan 1 oktober 2026". */
export const vacantWord = (since: Day | null) =>
  since === null ? "Vakant" : `Vakant sedan ${longDate(since)}`;

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
    place: "Familjecentral eller kommun",
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
  percent,
  filters: {
    search: "Sök",
    searchHint: "Namn, plats, arbetsgivare eller adress",
    role: "Roll",
    roleAll: "Alla utom läsare",
    service: "Verksamhet",
    municipality: "Kommun",
    shown: "Vakanser",
    shownAll: "Med i listan",
    shownOnly: { vakanser: "Bara vakanser", personer: "Inte med i listan" },
    all: "Alla",
  },
  noMatch: "Ingen i listan passar filtren.",
  csv: "Ladda ner som CSV",
  addresses: {
    copy: "Kopiera e-postadresser",
    copied: (n: number) => (n === 1 ? "Kopierade en adress" : `Kopierade ${n} adresser`),
    failed: "Det gick inte att kopiera. Visa adresserna som text och kopiera dem därifrån.",
    show: "Visa adresserna som text",
    label: (n: number) =>
      n === 1 ? "En e-postadress i listan" : `${n} e-postadresser i listan, var och en en gång`,
  },
} as const;

/** On a centre's own page. */
export const coordinatorWords = {
  title: "Samordnare",
  none: "Ingen samordnare är utsedd.",
  percent,
} as const;

/** On the start page of whoever sees the whole county. */
export const vacancyWords = {
  title: "Vakanser",
  none: "Varje familjecentral i drift har en lokal samordnare, och ingen chefstjänst är angiven som vakant.",
  county: "Länet har ingen länssamordnare",
  centres: (n: number) =>
    n === 1
      ? "En familjecentral utan lokal samordnare"
      : `${n} familjecentraler utan lokal samordnare`,
  heads: (n: number) =>
    n === 1 ? "En vakant tjänst som närmaste chef" : `${n} vakanta tjänster som närmaste chef`,
  status: "Vakant",
  all: "Hela kontaktlistan",
} as const;
