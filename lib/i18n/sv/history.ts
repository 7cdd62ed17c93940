import type { Day } from "@/lib/domain/day";
import type { LogDeed } from "@/lib/domain/history";
import type { Subject } from "@/lib/history/schema";
import { longDate, throughDate } from "./dates";
import { agreementColumns, agreementThings } from "./history-agreements";
import { documentColumns, documentThings } from "./history-documents";

/** The pages of what has been changed. */
export const historyWords = {
  centre: {
    title: "Historik",
    lead: (name: string) => `Allt som har ändrats vid ${name}, med det senaste först.`,
  },
  unit: {
    title: "Historik",
    lead: (name: string) => `Allt som har ändrats om ${name}, med det senaste först.`,
  },
  group: {
    title: "Historik",
    lead: (name: string) =>
      `Allt som har ändrats om ${name}: uppgifter, vad gruppen omfattar, platser och vilka som sitter på dem.`,
  },
  agreement: {
    title: "Historik",
    lead: (name: string) =>
      `Allt som har ändrats om ${name}: avtalet, parterna, underskrifterna, besluten, kostnaderna och granskningen, med det senaste först.`,
  },
  county: {
    title: "Ändringar",
    lead: "Allt som har ändrats i länet, med det senaste först: vem, när och vad som blev annorlunda.",
  },
  system: "Samma tak",
  gone: "Någon som inte längre finns i länet",
  empty: "Inget har ändrats än.",
  noMatch: "Inga ändringar passar filtren.",
  older: "Äldre ändringar",
  newest: "Till de senaste ändringarna",
  pages: "Fler ändringar",
  more: (count: number) => (count === 1 ? "och en uppgift till" : `och ${count} uppgifter till`),
  notTold: (count: number) => `${count} av dem visas inte här.`,
  became: "blev",
  nothing: "uppgift saknas",
  /** What is too long to be told here, such as the rules of a definition. */
  whole: "se definitionens sida",
  filters: {
    subject: "Vad",
    person: "Vem",
    centre: "Familjecentral",
    from: "Från och med",
    to: "Till och med",
    all: "Alla",
  },
  person: {
    title: "Historik",
    lead: (name: string) => `Allt som har ändrats om ${name} och uppdragen, med det senaste först.`,
  },
  removedValue: "borttagen",
  takenAway: {
    title: "Personuppgifter borttagna på begäran",
    did: "tog bort personuppgifter på begäran",
  },
  download: "Ladda ner som CSV",
  /** The file: a line for each field that was changed. */
  file: {
    columns: {
      at: "När",
      who: "Vem",
      event: "Händelse",
      thing: "Vad",
      centre: "Familjecentral",
      unit: "Enhet",
      person: "Person",
      deed: "Vad som hände",
      fromOn: "Gäller från",
      field: "Uppgift",
      before: "Före",
      after: "Efter",
      reason: "Anledning",
    },
    more: (count: number) => `${count} uppgifter till i samma händelse står inte i filen.`,
    cut: (rows: number) =>
      `Filen slutar här, efter ${rows} rader. Välj en kortare tid för att få resten.`,
  },
  deeds: {
    added: "Tillagt",
    changed: "Ändrat",
    corrected: "Rättat",
    ended: "Avslutat",
    removed: "Borttaget",
  },
  latest: { title: "Senaste ändringarna", all: "Alla ändringar", empty: "Inget har ändrats än." },
} as const;

export const subjectWords: Record<Subject, string> = {
  uppgifter: "Familjecentralens uppgifter",
  skeden: "Skeden och undantag",
  oppettider: "Öppettider",
  verksamheter: "Verksamheter",
  bemanning: "Bemanning och chefer",
  kontakter: "Kontakter",
  aktorer: "Andra aktörer",
  enheter: "Enheter",
  bekraftelser: "Bekräftelser",
  installningar: "Länets inställningar",
  personer: "Personer och uppdrag",
  grupper: "Grupper",
  beslutsratt: "Vem beslutar vad",
  planer: "Planer och berättelser",
  avtal: "Avtal",
};

/** What became of one thing, and from when. */
export function deedSentence(deed: LogDeed, fromOn: Day | null): string {
  if (deed === "added") return fromOn ? `Tillagt, gäller från ${longDate(fromOn)}` : "Tillagt";
  if (deed === "changed") return fromOn ? `Ändrat från ${longDate(fromOn)}` : "Ändrat";
  if (deed === "ended") return fromOn ? `Avslutat, gällde ${throughDate(fromOn)}` : "Avslutat";
  if (deed === "removed")
    return fromOn ? `Borttaget, skulle ha gällt från ${longDate(fromOn)}` : "Borttaget";
  return "Rättat, var fel från början";
}

/** A table's thing by name, and as the object of what somebody did. */
export type Thing = { title: string; object: string };
export const thingWords: Record<string, Thing> = {
  centre: { title: "Familjecentral", object: "familjecentralen" },
  centre_profile: { title: "Uppgifter", object: "uppgifterna" },
  centre_status: { title: "Skede", object: "skedet" },
  centre_catchment: { title: "Upptagningskommun", object: "upptagningskommunerna" },
  opening_hours: { title: "Öppettid", object: "öppettiderna" },
  satellite: { title: "Filial", object: "filialerna" },
  centre_contact: { title: "Kontakt", object: "kontakterna" },
  confirmation: { title: "Bekräftelse", object: "bekräftelserna" },
  kind_exception: { title: "Undantag", object: "undantaget" },
  unit: { title: "Enhet", object: "enheten" },
  unit_profile: { title: "Enhetens uppgifter", object: "enhetens uppgifter" },
  service: { title: "Verksamhet", object: "verksamheterna" },
  service_presence: { title: "Var verksamheten finns", object: "var verksamheterna finns" },
  service_staffing: { title: "Bemanning", object: "bemanningen" },
  service_head: { title: "Närmaste chef", object: "närmaste chef" },
  other_actor: { title: "Annan aktör", object: "andra aktörer" },
  county_setting: { title: "Länets inställningar", object: "länets inställningar" },
  county_definition: { title: "Länets definition", object: "länets definition" },
  person: { title: "Person", object: "personuppgifterna" },
  assignment: { title: "Uppdrag", object: "uppdragen" },
  assignment_municipality: { title: "Kommun i ett uppdrag", object: "uppdragen" },
  assignment_centre: { title: "Familjecentral i ett uppdrag", object: "uppdragen" },
  assignment_service: { title: "Verksamhet i ett uppdrag", object: "uppdragen" },
  assignment_share: { title: "Finansiering av ett uppdrag", object: "uppdragen" },
  governance_group: { title: "Grupp", object: "gruppen" },
  group_municipality: { title: "Kommun som gruppen omfattar", object: "vad gruppen omfattar" },
  group_centre: { title: "Familjecentral som gruppen omfattar", object: "vad gruppen omfattar" },
  group_seat: { title: "Plats i en grupp", object: "platserna" },
  group_label: { title: "Vad länet kallar en grupp", object: "länets inställningar" },
  group_demand: { title: "Grupp som ska finnas", object: "länets inställningar" },
  decider: { title: "Grupp eller roll som beslutar", object: "uppgifter om vem som beslutar vad" },
  decision_matter: { title: "Ärende", object: "uppgifter om vem som beslutar vad" },
  decision_right: { title: "Vem som beslutar", object: "uppgifter om vem som beslutar vad" },
  municipality_need: { title: "Siffror om barn i en kommun", object: "siffrorna om barn" },
  ...documentThings,
  ...agreementThings,
};

/** A table that nobody has named yet is shown by its own name rather than left out. */
export const thingOf = (table: string): Thing =>
  thingWords[table] ?? { title: table, object: table };

/** Every column that the log may show, in the order in which it shows them: that of the forms. */
export const columnWords: Record<string, string> = {
  name: "Namn",
  short_name: "Kortnamn",
  local_designation: "Lokal beteckning",
  type: "Typ",
  role: "Roll",
  kind: "Ska behandlas som",
  group: "Vad som stämmer",
  status: "Skede",
  degree: "Var verksamheten finns",
  profession: "Yrke",
  service_type: "Verksamhet",
  services: "Verksamheter",
  service_id: "Verksamhet",
  season: "Säsong",
  weekday: "Veckodag",
  opening: "Öppet",
  opens: "Öppnar",
  closes: "Stänger",
  unit_id: "Enhet",
  organisation: "Organisation",
  huvudman: "Huvudman",
  utforare: "Utförare",
  legal_name: "Juridisk person",
  org_nr: "Organisationsnummer",
  hsa_id: "HSA-id",
  contract_code: "Avtalskod eller enhetskod",
  contract_until_on: "Avtalet gäller till och med",
  home_municipality: "Hemkommun",
  participates: "Medverkar i en familjecentral",
  presence: "På plats",
  frequency: "Hur ofta",
  hours_per_week: "Timmar i veckan",
  days_per_week: "Dagar i veckan",
  share_percent: "Andel av enhetens verksamhet (procent)",
  financing: "Finansiering",
  financing_until_on: "Finansieringen gäller till och med",
  persons: "Antal personer",
  fte_percent: "Tjänstgöringsgrad, sammanlagt",
  vacant_percent: "Vakant (procent)",
  vacant: "Vakant",
  title: "Titel",
  authority_exercise: "Utövar myndighet",
  host_municipality: "Värdkommun",
  municipality_code: "Kommun",
  street: "Gatuadress",
  postcode: "Postnummer",
  town: "Postort",
  latitude: "Latitud",
  longitude: "Longitud",
  area_type: "Områdestyp",
  area_type_year: "Områdestypen gäller år",
  area_type_source: "Källa till områdestypen",
  target_pregnant: "Är till för gravida",
  target_age_from: "Barnens ålder, från",
  target_age_to: "Barnens ålder, till",
  languages: "Språk",
  interpreter: "Tolk kan ordnas",
  website: "Webbplats",
  email: "E-post",
  phone: "Telefon",
  premises_area: "Lokalernas yta (m²)",
  landlord: "Hyresvärd",
  lease_until_on: "Hyreskontraktet gäller till och med",
  premises_adapted: "Lokalerna är anpassade för målgruppen",
  one_roof: "Alla verksamheter under ett tak",
  decision: "Beslut",
  impact_analysis: "Konsekvensanalys är gjord",
  decider: "Beslutat av",
  employer: "Arbetsgivare",
  payer: "Vem som betalar",
  percent: "Omfattning (procent)",
  shared: "Delat uppdrag",
  person_id: "Person",
  level: "Omfattning",
  assignment_id: "Uppdrag",
  mandate: "Vad gruppen får besluta",
  meetings_per_year: "Möten per år",
  superior_id: "Överordnad grupp",
  merged_with: "Sammanslagen med",
  responsible: "Ansvarar för familjecentralerna",
  label: "Länets eget ord",
  group_id: "Grupp",
  seat_id: "Grupp",
  stand_in: "Ersättare",
  appointed_by: "Utsedd av",
  appointed_on: "Beslutsdatum",
  centre_id: "Familjecentral",
  centre_label: "Vad länet kallar familjecentralen",
  coordinator_label: "Vad länet kallar samordnaren",
  county_role_label: "Vad länet kallar länssamordnaren",
  small_number_threshold: "Minsta antal som visas",
  far_km: "Långt från kommunen är mer än (km)",
  confirmation_months: "Bekräftas varje (månader)",
  area_type_max_years: "Områdestypen är gammal efter (år)",
  compensates: "Ersätter familjecentraler på villkor",
  rules: "Regler",
  source: "Källa",
  matter_id: "Ärende",
  decider_id: "Grupp eller roll",
  part: "Del i ärendet",
  step: "Steg i Samma tak",
  position: "Ordning",
  children: "Barn 0–5 år",
  challenged_children: "Barn i områden med socioekonomiska utmaningar",
  ...documentColumns,
  ...agreementColumns,
  from_on: "Från och med",
  until_on: "Till och med",
};

/** What is another thing in one table than in the others. */
const ofTable: Record<string, string> = {
  "governance_group.level": "Nivå",
  "group_demand.level": "Nivå",
  "figure_remark.kind": "Vad som sades",
  "figure_remark.number": "I ordning",
  "agreement.kind": "Slag",
  "agreement.title": "Namn på avtalet",
  "party_body.kind": "Slag",
  "party_body.body": "Nämnd eller styrelse",
  "agreement_cost.kind": "Slag",
  "agreement_cost.key": "Fördelningsnyckel",
  "agreement_cost.what": "Vad kostnaden är",
  "agreement_item.key": "Del av innehållet",
  "agreement_item.state": "I avtalet",
  "agreement_notice.last_on": "Gäller till och med",
  "agreement.last_on": "Gäller till och med",
  "agreement_option.last_on": "Gäller sedan till och med",
  "group_demand.source": "Krävs enligt",
  "group_seat.title": "Vad platsen kallas",
};

/** A column that nobody has named yet is shown by its own name rather than left out. */
export const columnWord = (column: string, table = ""): string =>
  ofTable[`${table}.${column}`] ?? columnWords[column] ?? column.replaceAll("_", " ");

const order = Object.keys(columnWords);

/** The columns in the order of the forms; one that nobody has named stands last. */
export function inOrder<T extends { column: string }>(fields: readonly T[]): T[] {
  const place = ({ column }: T) => (columnWords[column] ? order.indexOf(column) : order.length);
  return [...fields].sort((a, b) => place(a) - place(b));
}
