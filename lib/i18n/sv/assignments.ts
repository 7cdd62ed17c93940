import type { Day } from "@/lib/domain/day";
import type { Role } from "@/lib/domain/policy";
import { longDate } from "./dates";
import { alone, midSentence } from "./sentence";

export const roleWords: Record<Role, string> = {
  lanssamordnare: "Länssamordnare",
  bitradande_lanssamordnare: "Biträdande länssamordnare",
  kommunal_koordinator: "Kommunal koordinator",
  lokal_samordnare: "Lokal samordnare",
  ordforande: "Ordförande",
  ledamot: "Ledamot",
  adjungerad: "Adjungerad",
  sekreterare: "Sekreterare",
  narmaste_chef: "Närmaste chef",
  avtalsansvarig: "Avtalsansvarig",
  medarbetare: "Medarbetare",
  lasare: "Läsare",
};

/** What a role is called in a county: its own words for those that it has words for. */
export type RoleNames = Record<Role, string>;
export const roleNamesBy = (said: {
  countyRoleLabel: string;
  coordinatorLabel: string;
}): RoleNames => ({
  ...roleWords,
  lanssamordnare: alone(said.countyRoleLabel),
  lokal_samordnare: alone(said.coordinatorLabel),
});

export const roleHints: Record<Role, string> = {
  lanssamordnare: "Gör allt i hela länet och ger andra uppdrag.",
  bitradande_lanssamordnare:
    "Håller registret i hela länet. Ger inte uppdrag och ändrar inte länets definition och inställningar.",
  kommunal_koordinator:
    "Håller uppgifterna i en eller flera kommuner, eller vid några familjecentraler i en kommun.",
  lokal_samordnare: "Håller uppgifterna vid en eller flera familjecentraler.",
  ordforande: "Leder en grupp, håller uppgifterna om den och läser hela länet.",
  ledamot: "Sitter i en grupp och läser hela länet, med siffrorna först.",
  adjungerad: "Är med i en grupp utan att besluta, och läser hela länet.",
  sekreterare: "Håller uppgifterna om en grupp och läser hela länet.",
  narmaste_chef: "Är närmaste chef för en eller flera verksamheter. Läser hela länet.",
  avtalsansvarig: "Svarar för avtal i länet eller i kommuner. Läser hela länet.",
  medarbetare: "Arbetar vid en familjecentral. Läser om den, och inget annat.",
  lasare: "Läser hela länet.",
};

type InvitationText = {
  to: { name: string; email: string };
  from: string;
  county: string;
  link: string;
  lastDay: Day;
};

/** The people of a county and what they may do. */
export const assignmentWords = {
  title: "Personer och uppdrag",
  lead: "Den som har ett uppdrag kommer in. När uppdraget slutar stängs dörren direkt.",
  caption: {
    now: "Uppdrag som gäller",
    coming: "Kommande uppdrag",
    over: "Avslutade uppdrag",
  },
  none: {
    now: "Ingen har ett uppdrag som gäller i dag.",
    coming: "Inga uppdrag är planerade.",
    over: "Inga uppdrag har avslutats.",
  },
  columns: { person: "Person", role: "Roll", places: "Gäller", time: "Tid", reason: "Anledning" },
  wholeCounty: "Hela länet",
  /** "Barnhälsovård (BHV) vid Familjecentralen Eken" */
  serviceAt: (service: string, centre: string) => `${service} vid ${centre}`,
  seatIn: (group: string, title: string | null) =>
    title ? `${group}: ${midSentence(title)}` : group,
  standIn: "ersättare",
  add: "Lägg till person",
  addTitle: "Lägg till person",
  addLead:
    "Personen får ett uppdrag och en länk att komma in med. Den som redan kommer in i länet behöver ingen länk.",
  who: "Person",
  what: "Uppdrag",
  where: "Vad uppdraget omfattar",
  when: "Tid",
  fields: {
    name: "Namn",
    email: "E-post i arbetet",
    employer: "Arbetsgivare",
    role: "Roll",
    municipalities: "Kommuner",
    centres: "Familjecentraler",
    fromOn: "Från och med",
    lastOn: "Till och med",
    percent: "Omfattning",
    others: "Om familjecentralen redan har en lokal samordnare",
    phone: "Telefon i arbetet",
    reason: "Anledning",
    endOn: "Första dagen uppdraget inte längre gäller",
  },
  hints: {
    email: "Adressen är också det som personen loggar in med.",
    municipalities: {
      kommunal_koordinator: "Välj kommuner, eller familjecentraler i en av dem nedan.",
      avtalsansvarig: "Lämna tomt om uppdraget gäller hela länet.",
    },
    centres: {
      kommunal_koordinator: "Bara för den som har några familjecentraler i en kommun.",
      lokal_samordnare: "En eller flera.",
    },
    percent: "Så mycket av en heltid som uppdraget är på.",
    lastOn: "Lämna tomt om uppdraget gäller tills vidare.",
    endOn: "Dagens datum stänger dörren direkt. År, månad och dag, till exempel 2026-11-22.",
  },
  percentUnit: "procent",
  others: { take_over: "Den nya tar över", share: "De delar uppdraget" },
  othersHints: {
    take_over: "Den som var där slutar dagen innan, och har kvar sina andra familjecentraler.",
    share: "Båda håller uppgifterna och svarar för familjecentralen tillsammans.",
  },
  ofTime: (percent: number | null, shared: boolean) =>
    [percent === null ? "" : `${percent} procent`, shared ? "delat uppdrag" : ""]
      .filter(Boolean)
      .join(", "),
  save: "Lägg till personen",
  invitation: {
    title: (name: string) => `En länk till ${name}`,
    lead: (email: string, lastDay: Day) =>
      `Skicka länken till ${email}. Den visas bara nu, kan användas en gång och gäller till och med ${longDate(lastDay)}. Behövs en ny länk gör du den på personens sida.`,
    link: "Länk",
    textLabel: "Text att klistra in i ditt mejl",
    text: ({ to, from, county, link, lastDay }: InvitationText) =>
      [
        `Hej ${to.name}!`,
        `Du har fått ett uppdrag i Samma tak, där ${county} håller reda på sina familjecentraler.`,
        `Öppna länken och välj ett eget lösenord. Du loggar in med ${to.email}.`,
        link,
        `Länken kan användas en gång och gäller till och med ${longDate(lastDay)}. Har den slutat gälla får du en ny av mig.`,
        `Hälsningar\n${from}`,
      ].join("\n\n"),
    next: "Jag har kopierat länken, gå vidare",
    renew: "Ny länk",
    renewTitle: (name: string) => `Ny länk till ${name}`,
    renewLead:
      "För den som inte har kommit in, eller har glömt sitt lösenord. Den förra länken slutar gälla. Lösenordet gäller tills personen har valt ett nytt.",
    saveRenew: "Gör en ny länk",
    revoke: "Återkalla länken",
    revokeLead:
      "Länken slutar gälla direkt. Uppdraget står kvar, men personen kommer inte in med länken.",
    waiting: "Personen har fått en länk men inte kommit in än.",
    expired: "Länken har gått ut utan att personen har kommit in. Gör en ny länk.",
    waitingShort: "Har inte kommit in än",
    expiredShort: "Länken har gått ut",
  },
  person: {
    lead: (...known: (string | null)[]) => known.filter(Boolean).join(", "),
    tooMuch: (percent: number) =>
      `Uppdragen som gäller i dag är sammanlagt ${percent} procent av en heltid.`,
    change: "Ändra uppgifter",
    changeTitle: (name: string) => `Ändra uppgifter: ${name}`,
    changeLead:
      "Namn och telefon visas i kontaktlistan. Adressen som personen loggar in med kan inte ändras här.",
    saveChange: "Spara uppgifterna",
    gone: "Personen är inte längre med i länet och kan inte logga in här.",
    noAccount: "Har inget konto",
    noAccountLead: "Personen har inget konto än och kan inte logga in.",
    openAccount: "Ge konto",
    openAccountLead:
      "Personen får logga in med sin e-postadress och göra det som hör till uppdragen. Har adressen redan ett konto gäller det även här.",
    none: "Personen har inget uppdrag.",
    newAssignment: "Nytt uppdrag",
    saveAssignment: "Ge uppdraget",
    end: "Avsluta",
    endTitle: "Avsluta uppdraget",
    endLead:
      "Från den dagen får personen inte längre göra det som hör till uppdraget. Historiken står kvar.",
    saveEnd: "Avsluta uppdraget",
    leave: "Lämnar länet",
    leaveTitle: (name: string) => `${name} lämnar länet`,
    leaveLead:
      "Alla uppdrag slutar i dag och personen kommer inte in igen förrän någon ger ett nytt uppdrag. Kontot finns kvar, för det kan användas i andra län.",
    saveLeave: "Ta bort personen ur länet",
  },
  /** Before the last länssamordnare goes. */
  last: (day: Day, today: Day): string[] => [
    `${day <= today ? "Från och med i dag" : `Från och med ${longDate(day)}`} har länet ingen länssamordnare.`,
    "Då kan ingen i länet ge uppdrag, ändra definitioner eller läsa in listor. Ge helst någon annan uppdraget först.",
  ],
} as const;
