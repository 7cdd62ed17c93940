import type { Participation, UnitType } from "@/lib/units/schema";

export const unitTypeWords: Record<UnitType, string> = {
  bvc: "Barnavårdscentral (BVC)",
  bmm: "Barnmorskemottagning (BMM)",
  oppen_forskola: "Öppen förskola",
  socialtjanstenhet: "Socialtjänstenhet",
  vardcentral: "Vårdcentral",
  tandvard: "Tandvård",
  bibliotek: "Bibliotek",
  forskola: "Förskola",
  annan: "Annan enhet",
};

export const participationWords: Record<Participation, string> = {
  ja: "Ja",
  nej: "Nej",
  ej_angivet: "Uppgift saknas",
};

const count = (n: number) => (n === 1 ? "1 enhet" : `${n} enheter`);

/** The list of units and one unit's page. */
export const unitWords = {
  title: "Enheter",
  lead: "De mottagningar, öppna förskolor och socialtjänstenheter som ger verksamheterna vid familjecentralerna. En enhet kan finnas vid flera.",
  caption: (shown: number, total: number) =>
    shown === total ? count(total) : `${shown} av ${count(total)}`,
  add: "Lägg till enhet",
  empty: "Inga enheter är inlagda än.",
  emptyHint: "Enheter läggs till här, eller när länets lista läses in.",
  noMatch: "Ingen enhet stämmer med filtren.",
  unstated: (n: number) =>
    n === 1
      ? "För en enhet har ingen sagt om den medverkar i en familjecentral."
      : `För ${n} enheter har ingen sagt om de medverkar i en familjecentral.`,
  showUnstated: "Visa dem",
  search: "Sök",
  searchExample: "Namn, HSA-id eller kommun",
  all: "Alla",
  columns: {
    name: "Enhet",
    huvudman: "Huvudman och utförare",
    municipality: "Hemkommun",
    participates: "Medverkar",
    centres: "Familjecentraler",
  },
  centres: (n: number) =>
    n === 0 ? "ingen" : n === 1 ? "1 familjecentral" : `${n} familjecentraler`,
  noMunicipality: "Uppgift saknas",
  change: "Ändra uppgifter",
  history: "Historik",
  facts: "Vad enheten är",
  serves: "Var enheten finns",
  servesNowhere: "Enheten ger ingen verksamhet vid någon familjecentral.",
  servesColumns: {
    centre: "Familjecentral",
    service: "Verksamhet",
    where: "Var den finns",
    time: "Tid",
  },
  ended: "Finns inte där nu",
  wholeTwice: "Samma enhet står som helt på plats vid flera familjecentraler",
  wholeTwiceWhy: (names: string) =>
    `Helt här betyder att hela enhetens ordinarie verksamhet har sin plats där, och det kan bara vara på ett ställe. Enheten står som helt på plats vid ${names}. Är den en del av tiden på varje ställe är det Delvis här. Är det två enheter, lägg upp den andra för sig.`,
  overTime: "Över tid",
  none: "Uppgift saknas",
  who: "länssamordnaren, koordinatorn i enhetens hemkommun och den lokala samordnaren vid en familjecentral där enheten finns",
} as const;

/** The form of a unit. */
export const unitFormWords = {
  newTitle: "Lägg till enhet",
  newLead:
    "Den som ger en verksamhet. Vem som är huvudman avgör om en kommunal verksamhet räknas i definitionen.",
  forCentre: (name: string) =>
    `Enheten läggs till för ${name}. I nästa steg skriver du vad den gör där.`,
  changeTitle: (name: string) => `Ändra enhet: ${name}`,
  changeLead:
    "Om huvudman eller utförare ändras visas vad det gör med varje familjecentral där enheten finns, innan något sparas.",
  parts: {
    what: "Vad enheten är",
    who: "Vem som ansvarar",
    identity: "Nummer och avtal",
    change: "Ändringen",
  },
  undated:
    "Typ, hemkommun, HSA-id och om enheten medverkar gäller för hela tiden, inte från en dag.",
  noHome: "Ingen, eller uppgift saknas",
  fields: {
    name: "Namn",
    type: "Typ av enhet",
    huvudman: "Huvudman",
    utforare: "Utförare",
    homeMunicipality: "Hemkommun",
    participates: "Medverkar enheten i en familjecentral?",
    legalName: "Juridisk person",
    orgNr: "Organisationsnummer",
    hsaId: "HSA-id",
    contractCode: "Avtalskod eller enhetskod",
    contractUntilOn: "Avtalet gäller till och med",
    fromOn: "Från och med",
    reason: "Anledning",
    mode: "Vad är det som gäller?",
    municipality: "Kommun",
  },
  chooseType: "Välj typ",
  hints: {
    huvudman: "Den som har ansvaret enligt lag, även när någon annan utför arbetet.",
    utforare: "Den som utför arbetet.",
    homeMunicipality: "Kommunen där enheten har sitt säte. Koordinatorn där kan ändra enheten.",
    legalName: "Till exempel bolagets eller föreningens namn, om utföraren inte är offentlig.",
    orgNr:
      "Tio siffror, till exempel 232100-0255. Har utföraren enskild firma är numret ett personnummer: lämna då fältet tomt.",
    hsaId: "Börjar med SE och tio siffror, till exempel SE2321000131-E000000011801.",
    fromOn:
      "Första dagen uppgifterna gäller. Skriv hellre en tidig dag än en sen: enheten behöver finnas när verksamheten börjar.",
  },
  save: "Spara enheten",
} as const;
