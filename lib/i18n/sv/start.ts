import type { KindChanged } from "@/lib/changed-kinds/queries";
import type { CountyNumbers } from "@/lib/start/numbers";
import { kindWords } from "./kinds";
import { midSentence } from "./sentence";
import { statusWords } from "./statuses";

const change = (now: number, then: number) =>
  now === then
    ? "lika många som vid årsskiftet"
    : now > then
      ? `${now - then} fler än vid årsskiftet`
      : `${then - now} färre än vid årsskiftet`;

const list = (words: readonly string[]) =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} och ${words.at(-1)}`;

/** The start pages: one for each kind of role. */
export const startWords = {
  title: {
    county: "Översikt",
    member: "Läget i länet",
    local: "Min familjecentral",
    group: "Mina grupper",
    heads: "Mina verksamheter",
    staff: "Min familjecentral",
  },
  localMany: "Mina familjecentraler",
  table: {
    centre: "Familjecentral",
    kind: "Typ",
    state: "Läge",
    uncoordinated: (since: string) => `Ingen lokal samordnare sedan ${since}`,
  },
  groups: {
    title: "Mina grupper",
    as: (roles: string[]) => `Du är ${list(roles.map(midSentence))}.`,
    wholeCounty: "Gruppen gäller hela länet.",
    covers: (group: string) => `Familjecentraler som ${group} omfattar`,
    fallen:
      "Där ingen är lokal samordnare ligger det som väntar hos dig som ordförande. Se till att någon utses.",
    coordinator: "Så når du länssamordnaren",
  },
  heads: "Familjecentraler där du är närmaste chef",
  staff: "Där du arbetar",
  staffNone: "Du har ingen familjecentral i ditt uppdrag i dag.",
  change,
  /** One sentence that says what the numbers mean. */
  lead: ({ inOperation, atNewYear }: CountyNumbers) => {
    const now = inOperation.familjecentral + inOperation.familjecentralsliknande;
    const then = atNewYear.familjecentral + atNewYear.familjecentralsliknande;
    const what =
      now === 1
        ? "En familjecentral eller familjecentralsliknande verksamhet"
        : `${now} familjecentraler och familjecentralsliknande verksamheter`;
    return `${what} är i drift, ${change(now, then)}.`;
  },
  byKind: "Familjecentraler efter typ",
  planned: "som inte har öppnat än",
  attention: "Att rätta i registret",
  attentionLead: (total: number, centres: number) =>
    total === 0
      ? "Registret har inget att rätta."
      : `${total === 1 ? "En uppgift" : `${total} uppgifter`} att rätta vid ${centres === 1 ? "en familjecentral" : `${centres} familjecentraler`}.`,
  all: "Alla uppgifter att rätta",
  changes: "Senaste ändringarna",
  allChanges: "Alla ändringar",
  noOwn: "Du har inga familjecentraler i ditt uppdrag i dag.",
  continueWith: "Bekräfta uppgifterna",
  unconfirmed: (n: number) =>
    n === 0
      ? "Alla uppgifter är bekräftade"
      : n === 1
        ? "En grupp uppgifter behöver bekräftas"
        : `${n} grupper av uppgifter behöver bekräftas`,
  toMend: (n: number) =>
    n === 0 ? "Inget att rätta" : n === 1 ? "En uppgift att rätta" : `${n} uppgifter att rätta`,
  steps: {
    title: "Så kommer länet i gång",
    list: "Läs in den lista ni har",
    listDetail:
      "Klistra in eller ladda upp en lista med en rad för varje familjecentral. Inget sparas förrän du har sett raderna.",
    coordinators: "Utse lokala samordnare",
    coordinatorsDetail: "De håller sina egna familjecentralers uppgifter aktuella.",
    members: "Ge styrgruppen läsrätt",
    check: "Gå igenom uppgifter att rätta",
    far: {
      centres: (n: number) => (n === 0 ? "Inte påbörjat" : `${n} inlästa`),
      people: (n: number) => (n === 0 ? "Inte påbörjat" : `${n} utsedda`),
    },
  },
  changedKinds: "Vad som har ändrats i år",
  changedKindsNone: "Antalen är desamma som vid årsskiftet.",
  seeThen: "Se registret vid årsskiftet",
} as const;

/** "Familjecentralsliknande verksamhet, var familjecentral." */
export function changedKindSentence({ was, is, status }: KindChanged): string {
  if (was === null && is !== null) return `Har öppnat: ${midSentence(kindWords[is])}.`;
  if (is === null)
    return `${statusWords[status]}, var ${was === null ? "inte i drift" : midSentence(kindWords[was])}.`;
  return `${kindWords[is]}, var ${was === null ? "inte i drift" : midSentence(kindWords[was])}.`;
}
