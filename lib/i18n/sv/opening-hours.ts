import type { HoursProblem } from "@/lib/domain/opening-hours";

export const weekdayWords = [
  "måndag",
  "tisdag",
  "onsdag",
  "torsdag",
  "fredag",
  "lördag",
  "söndag",
] as const;

export const hoursProblemWords: Record<HoursProblem, string> = {
  hours_form: "Skriv tiderna som 08.00–16.30, med komma mellan flera: 08.00–12.00, 13.00–16.30.",
  hours_no_such_time: "Klockslaget finns inte. Skriv tider mellan 00.00 och 24.00.",
  hours_backward: "Stängningstiden ligger före öppningstiden.",
  hours_overlap: "Två av dagens tider går in i varandra.",
};

const decimals = new Intl.NumberFormat("sv-SE", { maximumFractionDigits: 1 });

/** "37,5 timmar i veckan", or that nobody has said. */
export const hoursSentence = (hours: number) =>
  hours === 0
    ? "inga tider inlagda"
    : `${decimals.format(hours)} ${hours === 1 ? "timme" : "timmar"} i veckan`;

/** The page of a centre's opening hours. */
export const openingHoursWords = {
  title: { ordinarie: "Öppettider", sommar: "Öppettider på sommaren" },
  lead: {
    ordinarie: "När familjer kan komma, verksamhet för verksamhet.",
    sommar: "Tider som gäller på sommaren i stället för de ordinarie.",
  },
  other: { ordinarie: "Sommartider", sommar: "Ordinarie tider" },
  noServices:
    "Lägg till verksamheterna vid familjecentralen först. Sedan kan du skriva när de har öppet.",
  addService: "Lägg till verksamhet",
  none: "Inga öppettider är inlagda.",
  now: "Öppettider nu",
  hint: "Skriv tiderna som 08.00–16.30, med komma mellan flera: 08.00–12.00, 13.00–16.30. Lämna dagen tom om det är stängt. Hela veckan ersätts av det du skriver.",
  day: "Dag",
  closed: "stängt",
  save: "Spara öppettiderna",
} as const;
