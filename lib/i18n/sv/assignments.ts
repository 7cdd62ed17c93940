import type { Day } from "@/lib/domain/day";
import type { Role } from "@/lib/domain/policy";
import { longDate } from "./dates";

export const roleWords: Record<Role, string> = {
  lanssamordnare: "Länssamordnare",
  kommunal_koordinator: "Kommunal koordinator",
  lokal_samordnare: "Lokal samordnare",
  ledamot: "Ledamot i styrgrupp",
  lasare: "Läsare",
};

export const roleHints: Record<Role, string> = {
  lanssamordnare: "Gör allt i hela länet och ger andra uppdrag.",
  kommunal_koordinator:
    "Håller uppgifterna i en eller flera kommuner, eller vid några familjecentraler i en kommun.",
  lokal_samordnare: "Håller uppgifterna vid en eller flera familjecentraler.",
  ledamot: "Läser hela länet, med siffrorna först.",
  lasare: "Läser hela länet.",
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
  add: "Lägg till person",
  addTitle: "Lägg till person",
  addLead:
    "Personen får ett konto och ett uppdrag på en gång. Har personen redan ett konto får hon eller han bara uppdraget.",
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
    reason: "Anledning",
    endOn: "Första dagen uppdraget inte längre gäller",
  },
  hints: {
    email: "Adressen är också det som personen loggar in med.",
    municipalities: "Bara för kommunal koordinator.",
    centres:
      "För lokal samordnare, eller för en kommunal koordinator som har några familjecentraler i en kommun.",
    lastOn: "Lämna tomt om uppdraget gäller tills vidare.",
    endOn: "Dagens datum stänger dörren direkt. År, månad och dag, till exempel 2026-11-22.",
  },
  save: "Lägg till personen",
  account: {
    title: (name: string) => `${name} har fått ett konto`,
    lead: "Lämna lösenordet till personen själv, till exempel på telefon. Det visas bara nu och finns inte sparat någonstans.",
    email: "Loggar in med",
    password: "Tillfälligt lösenord",
    next: "Jag har antecknat lösenordet, gå vidare",
  },
  person: {
    lead: (email: string, employer: string | null) => (employer ? `${email}, ${employer}` : email),
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
