import { type Day, lastDay } from "@/lib/domain/day";
import type { GroupLevel, GroupType } from "@/lib/domain/group";
import type { Huvudman, ServiceType } from "@/lib/domain/service";
import { longDate, shortDate } from "./dates";
import { alone, midSentence } from "./sentence";
import { huvudmanWords, serviceWords } from "./services";

export const groupLevelWords: Record<GroupLevel, string> = {
  politisk: "Politisk nämnd",
  lan: "Länsövergripande",
  kommun_del: "Kommun eller del av kommun",
  centrum: "Familjecentral",
};

/** Each level as the heading over its groups. */
export const groupLevelHeadings: Record<GroupLevel, string> = {
  politisk: "Politiska nämnder",
  lan: "Länsövergripande styrgrupper",
  kommun_del: "Grupper för en kommun eller en del av den",
  centrum: "Grupper för en familjecentral",
};

export const groupLevelHints: Record<GroupLevel, string> = {
  politisk: "Förtroendevalda i en kommun eller i regionen. Utan kommuner omfattar den hela länet.",
  lan: "Omfattar hela länet.",
  kommun_del: "Omfattar en kommun, flera, eller några av familjecentralerna i en kommun.",
  centrum: "Omfattar en familjecentral, eller några få som styrs tillsammans.",
};

/** What each sort of group is called where the county has said nothing. */
export const groupTypeWords: Record<GroupType, string> = {
  styrgrupp: "Styrgrupp",
  ledningsgrupp: "Ledningsgrupp",
  beredningsgrupp: "Beredningsgrupp",
  arbetsgrupp: "Arbetsgrupp",
  natverk: "Nätverk",
};
/** What they are called in a county. */
export type GroupTypeNames = Record<GroupType, string>;

const listed = (words: readonly string[]) =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} och ${words.at(-1)}`;

const levelPlace: Record<GroupLevel, string> = {
  politisk: "på politisk nivå",
  lan: "för hela länet",
  kommun_del: "för kommunen eller en del av den",
  centrum: "för familjecentralen",
};

/** "Styrgrupp för kommunen eller en del av den" */
export const demandWord = (
  { level, type }: { level: GroupLevel; type: GroupType },
  names: GroupTypeNames,
) => `${alone(names[type])} ${levelPlace[level]}`;

const service = (type: ServiceType) =>
  ({
    mhv: "Mödrahälsovården",
    bhv: "Barnhälsovården",
    oppen_forskola: "Öppna förskolan",
    forebyggande_socialtjanst: "Den förebyggande socialtjänsten",
  })[type];

/** "Barnhälsovården vid Eken har ingen plats i gruppen." */
export function unseatedSentence(
  type: ServiceType,
  centres: readonly string[],
  seat: "none" | "empty",
): string {
  const who = `${service(type)} vid ${listed(centres)}`;
  return seat === "none"
    ? `${who} har ingen plats i gruppen.`
    : `${who} har en plats i gruppen, men den är tom.`;
}

export const vacantSinceWord = (since: Day) => `Vakant sedan ${longDate(since)}`;

/** The groups of a county and one of them. */
export const groupWords = {
  title: "Grupper",
  leadNone: "De som tillsammans styr och samordnar länets familjecentraler.",
  lead: (groups: number, empty: number) =>
    `${groups === 1 ? "En grupp" : `${groups} grupper`} styr och samordnar länets familjecentraler i dag. ${
      empty === 0
        ? "Ingen plats är tom."
        : empty === 1
          ? "En plats är tom."
          : `${empty} platser är tomma.`
    }`,
  none: "Länet har inte lagt in några grupper än.",
  noneHint: "Börja med den grupp som ansvarar för en kommun eller en familjecentral.",
  noneWho: "Länssamordnaren lägger till dem.",
  noMatch: "Inga grupper passar filtren.",
  add: "Lägg till grupp",
  settings: "Benämningar och krav",
  dissolved: (count: number) => (count === 1 ? "En upplöst grupp" : `${count} upplösta grupper`),
  dissolvedTitle: "Upplösta grupper",
  dissolvedLead:
    "Grupper som har funnits i länet. Vad de omfattade och vilka som satt i dem står kvar.",
  dissolvedNone: "Ingen grupp har upplösts.",
  filters: { search: "Gruppens namn", level: "Nivå", municipality: "Kommun", all: "Alla" },
  columns: {
    name: "Grupp",
    covers: "Omfattar",
    chair: "Ordförande",
    seats: "Platser",
    empty: "Tomma",
    time: "Tid",
  },
  covers: {
    county: "Hela länet",
    nothing: "Ingenting än",
    more: (count: number) => (count === 1 ? "och en till" : `och ${count} till`),
  },
  countOf: (level: GroupLevel, count: number) => `${groupLevelHeadings[level]} (${count})`,
  under: (name: string) => `Under ${name}`,
  chair: {
    standIn: (name: string) => `${name} (ersättare)`,
    nobody: "Ingen än",
  },
  mend: {
    more: (n: number) => `${n} till, bland allt som är att rätta`,
    title: "Att rätta",
    missing: (group: string, place: string) => `${group} saknas: ${place}.`,
    county: "länet",
    source: (source: string) => `Krävs enligt: ${source}.`,
    without: (count: number) =>
      count === 1
        ? "Ingen lokal grupp ansvarar för en familjecentral:"
        : `Ingen lokal grupp ansvarar för ${count} familjecentraler:`,
    several: (count: number) =>
      count === 1
        ? "Flera lokala grupper ansvarar för en och samma familjecentral:"
        : `Flera lokala grupper ansvarar för var och en av ${count} familjecentraler:`,
    add: "Lägg till grupp",
  },
  facts: {
    title: "Om gruppen",
    level: "Nivå",
    type: "Typ",
    covers: "Omfattar",
    mandate: "Vad gruppen får besluta",
    meetings: "Möten per år",
    superior: "Överordnad grupp",
    subordinate: "Underordnade grupper",
    merged: "Sammanslagen med",
    responsible: "Ansvarar för familjecentralerna",
    time: "Finns",
    gone: "upplöst",
  },
  page: {
    lead: (type: string, level: string) => `${type}, ${midSentence(level)}.`,
    dissolved: (day: Day) => `Gruppen är upplöst sedan ${longDate(day)}.`,
    coming: (day: Day) => `Gruppen börjar den ${longDate(day)}.`,
    ending: (day: Day) => `Gruppen upplöses den ${longDate(day)}.`,
    unseated: "Verksamheter som ingen företräder i gruppen",
    change: "Ändra uppgifter",
    changeCoverage: "Ändra vad gruppen omfattar",
    dissolve: "Upplös gruppen",
    history: "Historik",
  },
  addTitle: "Lägg till grupp",
  addLead: "Platserna i gruppen lägger du till sedan, när gruppen finns.",
  changeTitle: (name: string) => `Ändra uppgifter: ${name}`,
  changeLead: "Uppgifterna rättas där de står. Loggen minns vad som stod.",
  coverageTitle: (name: string) => `Vad ${name} omfattar`,
  coverageLead:
    "En grupp omfattar en familjecentral antingen direkt eller genom kommunen där den ligger.",
  dissolveTitle: (name: string) => `Upplös ${name}`,
  dissolveLead: "Gruppen och dess platser finns inte längre från den dagen. Historiken står kvar.",
  save: "Lägg till gruppen",
  saveChange: "Spara uppgifterna",
  saveCoverage: "Spara vad gruppen omfattar",
  saveDissolve: "Upplös gruppen",
  headings: { what: "Gruppen", where: "Vad gruppen omfattar" },
  fields: {
    name: "Namn",
    level: "Nivå",
    type: "Typ",
    mandate: "Vad gruppen får besluta",
    meetingsPerYear: "Möten per år",
    superiorId: "Överordnad grupp",
    mergedWith: "Sammanslagen med",
    responsible: "Ansvar",
    fromOn: "Finns från och med",
    municipalities: "Kommuner",
    centres: "Familjecentraler",
    endOn: "Första dagen gruppen inte längre finns",
  },
  hints: {
    mandate: "Med egna ord, till exempel: beslutar om verksamhetsplan och utser lokal samordnare.",
    mergedWith: "Om gruppen är en del av något annat, till exempel lokal närvård.",
    responsible:
      "En familjecentral i drift ska ha exakt en lokal grupp som ansvarar för den. Ett nätverk eller en arbetsgrupp bredvid ansvarar inte.",
    endOn: "År, månad och dag, till exempel 2026-11-22.",
    municipalities: "Gruppen omfattar alla familjecentraler som ligger i kommunen.",
    centres: "De som inte redan omfattas genom sin kommun.",
  },
  responsibleBox: "Gruppen ansvarar för de familjecentraler som den omfattar",
  noSuperior: "Ingen",
  /** What follows when a group is dissolved. */
  follows: {
    leaves: (name: string, title: string, on: Day, standIn: boolean) =>
      `${name} lämnar platsen som ${midSentence(title)}${standIn ? ", ersättare," : ""} den ${longDate(on)}.`,
    never: (name: string, title: string) =>
      `${name} skulle ha börjat som ${midSentence(title)}, och gör det inte.`,
    seats: (count: number, on: Day) =>
      `${count === 1 ? "En plats upphör" : `${count} platser upphör`} den ${longDate(on)}.`,
    without: (name: string) => `Ingen lokal grupp ansvarar längre för ${name}.`,
    subordinate: (name: string) => `${name} har inte längre någon överordnad grupp.`,
    chair: "Gruppen har då ingen plats för ordförande.",
  },
} as const;

/** The seats of a group. */
export const groupSeatWords = {
  title: "Platser",
  none: "Gruppen har inga platser än.",
  add: "Lägg till plats",
  addTitle: "Lägg till plats",
  addLead: "En plats kan vara tom. Vem som sitter på den väljer du sedan.",
  changeTitle: (title: string) => `Ändra platsen: ${midSentence(title)}`,
  changeLead:
    "Uppgifterna rättas där de står. Byter platsen roll: avsluta den och lägg till en ny.",
  endTitle: (title: string) => `Avsluta platsen: ${midSentence(title)}`,
  endLead: "Platsen finns inte längre från den dagen. Vilka som har suttit på den står kvar.",
  seatTitle: (title: string) => `Utse någon till platsen: ${midSentence(title)}`,
  seatLead:
    "Personen läser länets uppgifter så länge platsen gäller. Den som inte kommer in i länet redan får en länk.",
  save: "Lägg till platsen",
  saveChange: "Spara platsen",
  saveEnd: "Avsluta platsen",
  saveSeat: "Utse personen",
  columns: {
    seat: "Plats",
    represents: "Företräder",
    holder: "Innehavare",
    standIn: "Ersättare",
    name: "Namn",
    time: "Tid",
  },
  nobody: "–",
  since: (day: string) => `sedan ${day}`,
  from: (day: Day) => `från och med ${shortDate(day)}`,
  until: (untilOn: Day) => `till och med ${shortDate(lastDay(untilOn))}`,
  appointed: (group: string | null, on: Day | null) =>
    `Utsedd${group ? ` av ${group}` : ""}${on ? ` ${shortDate(on)}` : ""}`,
  actions: { seat: "Utse", change: "Ändra", end: "Avsluta", leave: "Lämnar platsen" },
  former: "De som har suttit i gruppen",
  asStandIn: "ersättare",
  fields: {
    role: "Roll",
    title: "Vad platsen kallas",
    huvudman: "Huvudman",
    municipality: "Kommun",
    organisation: "Organisation",
    serviceType: "Verksamhet",
    fromOn: "Från och med",
    endOn: "Första dagen platsen inte längre finns",
    personId: "Person i länet",
    name: "Namn",
    email: "E-post i arbetet",
    employer: "Arbetsgivare",
    phone: "Telefon i arbetet",
    sits: "Sitter som",
    lastOn: "Till och med",
    appointedBy: "Utsedd av",
    appointedOn: "Beslutsdatum",
    others: "Om någon redan har platsen",
  },
  hints: {
    title: "Till exempel: verksamhetschef, barnhälsovården.",
    serviceType: "Den av de fyra verksamheterna som platsen företräder, om den gör det.",
    municipality:
      "Den kommun som platsen företräder. Den som sitter där ser kommunen först på sin startsida.",
    personId: "Välj någon som finns i länet, eller skriv en ny person nedan.",
    email: "Adressen är också det som personen loggar in med.",
    lastOn: "Lämna tomt om det gäller tills vidare.",
    sits: "En ersättare sitter när den ordinarie inte kan.",
    appointedOn: "Den dag gruppen beslutade. Lämna tomt om det inte är känt.",
    endOn: "År, månad och dag, till exempel 2026-11-22.",
    others: "Den som har platsen lämnar den den dag den nya börjar.",
  },
  represented: "Vem platsen företräder",
  who: "Person",
  newPerson: "Någon ny i länet",
  newPersonHint: "Bara om personen inte finns i listan.",
  when: "Tid",
  whenAndBy: "Tid och beslut",
  now: (name: string) => `${name} har platsen i dag.`,
  someoneNew: "Någon ny, se nedan",
  anyHuvudman: "Inte angiven",
  anyService: "Ingen",
  noMunicipality: "Ingen särskild",
  anyGroup: "Inte angivet",
  sits: { holder: "Ordinarie", stand_in: "Ersättare" },
  roleHints: {
    ordforande: "Leder gruppen. Det finns en ordförande åt gången.",
    ledamot: "Är med och beslutar.",
    adjungerad: "Är med utan att besluta, till exempel en lokal samordnare.",
    sekreterare: "Skriver för gruppen och håller uppgifterna om den.",
  },
  takeOver: "Den nya tar över från den dagen",
  person: (name: string, email: string) => `${name}, ${email}`,
} as const;

/** What a seat is called where nobody has said. */
export const seatTitle = (
  seat: { title: string | null; role: string; serviceType: ServiceType | null },
  roleName: string,
): string =>
  seat.title ??
  (seat.serviceType ? `${roleName}, ${midSentence(serviceWords[seat.serviceType])}` : roleName);

/** Whom a seat represents: its service, and the organisation or whoever is huvudman; null where nobody has said. */
export function representsWord(seat: {
  huvudman: Huvudman | null;
  organisation: string | null;
  serviceType: ServiceType | null;
}): string | null {
  const by = seat.huvudman && huvudmanWords[seat.huvudman];
  const who =
    seat.organisation && by
      ? `${seat.organisation} (${midSentence(by)})`
      : (seat.organisation ?? by);
  return (
    [seat.serviceType && serviceWords[seat.serviceType], who].filter(Boolean).join(", ") || null
  );
}

/** The county's own words for its groups, and which of them must exist. */
export const groupSettingWords = {
  title: "Grupper",
  lead: "Vad länet kallar sina grupper, och vilka som ska finnas.",
  labels: "Vad länet kallar grupperna",
  labelsLead: "Ordet visas överallt där en grupps typ står. Typen i sig ändras inte.",
  saveLabels: "Spara benämningarna",
  tooShort: "Skriv minst två tecken.",
  demands: "Grupper som ska finnas",
  demandsLead:
    "Det som ett avtal eller beslut kräver. Saknas en sådan grupp i dag står det på sidan Grupper och under Att rätta.",
  noDemands: "Länet har inte sagt att någon grupp ska finnas.",
  columns: { group: "Grupp", source: "Krävs enligt", missing: "Saknas i dag" },
  missing: {
    none: "Finns överallt",
    politisk: () => "Saknas i länet",
    lan: () => "Saknas i länet",
    kommun_del: (count: number) =>
      count === 1 ? "Saknas i en kommun" : `Saknas i ${count} kommuner`,
    centrum: (count: number) =>
      count === 1 ? "Saknas vid en familjecentral" : `Saknas vid ${count} familjecentraler`,
  },
  add: "Lägg till krav",
  addTitle: "Lägg till krav på en grupp",
  addLead:
    "På kommunnivå ska gruppen finnas i varje kommun som har en familjecentral i drift, på familjecentralsnivå vid varje sådan familjecentral.",
  change: "Ändra källa",
  changeTitle: (group: string) => `Ändra källa: ${midSentence(group)}`,
  drop: "Ta bort kravet",
  dropTitle: (group: string) => `Ta bort kravet: ${midSentence(group)}`,
  dropLead: "Gruppen behöver inte längre finnas. De som finns står kvar.",
  save: "Lägg till kravet",
  saveChange: "Spara källan",
  fields: { level: "Nivå", type: "Typ", source: "Krävs enligt" },
  hints: { source: "Till exempel: länsavtalet 2024, punkt 4." },
  mayNot: "Du kan läsa men inte ändra här. Det kan länssamordnaren.",
} as const;

/** The group that answers for a centre, as one line on the centre's own page. */
export const localGroupWords = {
  term: "Grupp",
  none: "Ingen grupp ansvarar",
  all: "Alla grupper",
  chair: (name: string) => `ordförande ${name}`,
  standIn: (name: string) => `ersättare för ordföranden ${name}`,
  vacant: (since: Day) => `ordförande vakant sedan ${longDate(since)}`,
} as const;
