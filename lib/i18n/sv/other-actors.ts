import type { ActorPresence, OtherActorType } from "@/lib/other-actors/schema";

export const otherActorWords: Record<OtherActorType, string> = {
  lakare_kvinnoklinik: "Läkare från kvinnoklinik",
  psykolog: "Psykolog",
  logoped: "Logoped",
  bup: "Barn- och ungdomspsykiatri",
  tandvard: "Tandvård",
  bibliotek: "Bibliotek",
  forskola: "Förskola",
  familjeradgivning: "Familjerådgivning",
  sfi: "Svenska för invandrare",
  familjeratt: "Familjerätt",
  budget_skuldradgivning: "Budget- och skuldrådgivning",
  studie_yrkesvagledning: "Studie- och yrkesvägledning",
  socialtjanst_oppenvard: "Socialtjänst, öppenvård",
  socialtjanst_myndighetsutovning: "Socialtjänst, myndighetsutövning",
  kulturtolk: "Kulturtolk",
  civilsamhalle: "Förening eller annan del av civilsamhället",
  ungdomsmottagning: "Ungdomsmottagning",
  samtalsmottagning: "Samtalsmottagning",
  amningsmottagning: "Amningsmottagning",
  vardcentral: "Vårdcentral",
  annan: "Annan aktör",
};

export const presenceWords: Record<ActorPresence, string> = {
  fast: "Fast på plats",
  regelbunden: "Regelbundet",
  vid_behov: "Vid behov",
  digital: "Digitalt",
};

/** The page of another actor at a centre. */
export const otherActorPageWords = {
  newTitle: "Lägg till annan aktör",
  newLead:
    "Någon mer som finns vid familjecentralen. Andra aktörer räknas inte i den nationella definitionen och ändrar aldrig familjecentralens typ.",
  title: (name: string) => `Annan aktör: ${name}`,
  lead: "Andra aktörer räknas inte i den nationella definitionen och ändrar aldrig familjecentralens typ.",
  endTitle: (name: string) => `Avsluta: ${name}`,
  endLead:
    "Från den dagen finns aktören inte längre vid familjecentralen. Det som gällde innan står kvar i historiken.",
  endFromOn: "Första dagen aktören inte längre finns här",
  end: "Avsluta",
  now: "Uppgifterna nu",
  type: "Vad är det för aktör?",
  choose: "Välj aktör",
  organisation: "Organisation",
  organisationHint: "Namnet på verksamheten eller föreningen.",
  huvudman: "Huvudman",
  noHuvudman: "Ingen av dem, eller uppgift saknas",
  presence: "Hur finns aktören här?",
  frequency: "Hur ofta",
  frequencyHint: "Till exempel varje tisdag eller en gång i månaden.",
  degree: "Hur stor del av aktörens verksamhet finns här?",
  degreeHint:
    "Har betydelse bara om länet har en egen definition som räknar fler kommunala verksamheter.",
  authority: "Utövar aktören myndighet här?",
  authorityHint:
    "Till exempel utredningar eller beslut om enskilda. Det är tillåtet i huset, men familjerna ska kunna se det.",
  authorityYes: "Myndighetsutövning",
  authorityNo: "Ingen myndighetsutövning",
  authorityUnknown: "Uppgift saknas om myndighetsutövning",
  reason: "Anledning",
  terms: {
    type: "Aktör",
    presence: "Närvaro",
    authority: "Myndighetsutövning",
    degree: "Del som finns här",
    time: "Tid",
  },
  save: "Spara aktören",
} as const;
