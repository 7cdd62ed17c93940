const together = new Intl.ListFormat("sv", { type: "conjunction" });

/** Centres by their names; how many they are comes first where they are more than a few. */
const named = (names: readonly string[]): string =>
  names.length > 3
    ? `${names.length} familjecentraler (${together.format(names)})`
    : together.format(names);

const one = (names: readonly string[]) => names.length === 1;

/** A changed template: whom it reaches, and what becomes of what they have written. */
export const templateWords = {
  reaches: (names: readonly string[]) =>
    `${named(names)} har börjat skriva. Ändringen syns i ${one(names) ? "utkastet" : "deras utkast"}.`,
  keeps: "Inget som har skrivits försvinner. Det som är fastställt ändras inte.",
  keepsFigures:
    "Svar som har lämnats finns kvar. En siffra som inte längre efterfrågas tas bort där ingen har svarat. Det som är fastställt ändras inte.",
  order: {
    title: "Ändra ordningen",
    lead: "Flytta en rubrik ett steg i taget. Det sparas direkt.",
    reaches: (names: readonly string[]) =>
      `Ordningen ändras också i ${one(names) ? "utkastet" : "utkasten"} hos ${named(names)}. Inget som har skrivits ändras.`,
    up: (heading: string) => `Flytta upp ${heading}`,
    down: (heading: string) => `Flytta ned ${heading}`,
    upShort: "Upp",
    downShort: "Ned",
    done: "Till året",
  },
  breaks: (year: number) =>
    `Siffran jämförs inte längre med ${year - 1} eller tidigare. Inget som har skrivits ändras.`,
  compares: (year: number) =>
    `Siffran jämförs med ${year - 1} igen. Inget som har skrivits ändras.`,
  reworded: "Bara texten ändras. Siffran jämförs som förut.",
  answered: (names: readonly string[], year: number) =>
    `${named(names)} har redan fyllt i siffran för ${year}. Kontrollera att ${one(names) ? "den är räknad" : "siffrorna är räknade"} på det sätt som nu gäller för ${year}.`,
  holds: (names: readonly string[]) => `Det finns redan något under rubriken hos ${named(names)}.`,
  stays: (names: readonly string[]) =>
    `Hos ${named(names)} finns det något under rubriken. Där står den kvar med allt som finns under den, och får lämnas som den är.`,
  goes: (names: readonly string[]) =>
    `Hos ${named(names)} finns det inget under rubriken. Där tas den bort ur ${one(names) ? "utkastet" : "utkasten"}.`,
  handedIn: (names: readonly string[]) =>
    `${named(names)} har lämnat in. Det som är inlämnat ändras inte, inte heller om det ska kompletteras efteråt.`,
  ofFile: (names: readonly string[]) =>
    `${named(names)} rättar det som har lämnats in som fil. Det ändras inte.`,
} as const;
