import type { Cover } from "@/lib/domain/geography";
import { counted, outOf } from "./counted";

const places = (n: number) => (n === 1 ? "kommun" : "kommuner");

/** The county's municipalities and their centres. */
export const municipalityWords = {
  title: "Kommuner",
  lead: (has: number, all: number) =>
    `${all === 1 ? (has === 1 ? "Kommunen har en" : "Kommunen har ingen") : `${outOf(has, all, "kommuner")} har en`} familjecentral eller familjecentralsliknande verksamhet i drift. En familjecentral räknas en gång, i den kommun där den ligger, också när flera delar på den.`,
  covers: {
    has: "Har familjecentral",
    covered: "Täcks av en annan kommuns",
    lacks: "Saknar",
  } satisfies Record<Cover, string>,
  /** Under so many of them. */
  figures: {
    has: (n) => `${places(n)} har familjecentral`,
    covered: (n) => `${places(n)} täcks av en annan kommuns`,
    lacks: (n) => `${places(n)} saknar`,
  } satisfies Record<Cover, (n: number) => string>,
  columns: {
    municipality: "Kommun",
    cover: "Läge",
    centres: "Familjecentraler",
    counts: "I drift",
  },
  coveredBy: "Täcks av",
  sharedWith: (names: string) => `delas med ${names}`,
  sharedFrom: (municipality: string) => `ligger i ${municipality}`,
  planned: "planerad",
  none: "Ingen",
  caption: (count: number) => counted(count, "kommun", "kommuner"),
  total: "Hela länet",
  totalNote: "Varje familjecentral en gång",
  noMatch: "Ingen kommun passar valet.",
  asOf: (day: string) => `Så såg det ut ${day}.`,
  backToToday: "Visa läget i dag",
  day: "Visa läget den",
  cover: "Läge",
  all: "Alla",
} as const;
