import type { Day } from "@/lib/domain/day";
import { longDate } from "./dates";

/** The county's list of those who can be party to an agreement. */
export const bodyWords = {
  title: "Parter",
  lead: "Nämnder, styrelser och företag som kan vara part i ett avtal. Två nämnder i samma kommun är två parter.",
  add: "Lägg till part",
  addTitle: "Lägg till part",
  addLead: "Parten går sedan att välja i alla länets avtal.",
  changeTitle: (name: string) => `Ändra ${name}`,
  changeLead: "Namnet ändras i alla avtal där parten står.",
  succeedTitle: (name: string) => `Ny part efter ${name}`,
  succeedLead:
    "När en nämnd har omorganiserats. Den gamla parten finns kvar i avtalen, som visar vem som har tagit över.",
  none: "Inga parter är inlagda än.",
  noneHint: "Lägg till de nämnder och företag som skriver under länets avtal.",
  columns: { party: "Part", kind: "Slag", orgNr: "Organisationsnummer", agreements: "Avtal" },
  change: "Ändra",
  succeed: "Ny part tar över",
  succeeded: (name: string, day: Day) => `${name} har tagit över från ${longDate(day)}.`,
  agreements: (count: number) => (count === 0 ? "Inga avtal" : `${count} avtal`),
  kinds: {
    region: "Region",
    kommun: "Kommun",
    privat_vardgivare: "Privat vårdgivare",
    annan: "Annan",
  },
  fields: {
    organisation: "Organisation",
    body: "Nämnd eller styrelse",
    orgNr: "Organisationsnummer",
    kind: "Slag",
    succeededBy: "Vem som tar över",
    succeededOn: "Från och med",
  },
  hints: {
    organisation: "Regionen, kommunen eller företaget, till exempel Exempelstaden.",
    body: "Till exempel Socialnämnden. Lämna tomt om det är ett företag.",
    orgNr: "Tio siffror.",
  },
  choose: "Välj part",
  save: "Spara",
  saveNew: "Lägg till parten",
  cancel: "Avbryt",
} as const;

/** An organisationsnummer as it is written: "212000-0019". */
export const orgNrWord = (orgNr: string): string => orgNr.replace(/^(\d{6})(\d{4})$/, "$1-$2");
