import type { NewDefinition } from "@/lib/domain/new-definition";
import { midSentence } from "./sentence";

/** A sentence as it stands among others, whether or not it was ended. */
const ended = (text: string) => (/[.!?…]$/.test(text) ? text : `${text}.`);

/** A figure that is counted in another way from a year: said wherever somebody would otherwise compare across it. */
export const newDefinitionWords = {
  said: ({ year, text }: Pick<NewDefinition, "year" | "text">) =>
    `Ny definition från ${year}: ${ended(text)}`,
  /** The same of what a rate is divided by. */
  ofDenominator: ({ year, text }: Pick<NewDefinition, "year" | "text">) =>
    `Ny definition av nämnaren från ${year}: ${ended(text)}`,
  /** Where a change since the year before would stand. */
  from: (year: number) => `kan inte jämföras, ny definition från ${year}`,
  /** Under a table of several figures. */
  ofFigure: (label: string, { year, text }: Pick<NewDefinition, "year" | "text">) =>
    `${label}: ny definition från ${year}. ${ended(text)}`,
  /** Beside a number of the year before. */
  otherwise: "räknades på annat sätt",
  /** The earlier definition, where there is a newer. */
  before: (definition: string, year: number | null) =>
    year === null || definition === "" ? definition : `Före ${year}: ${definition}`,
  /** How it has been counted until a year. */
  soFar: (year: number, definition: string) => `Så räknades den före ${year}: ${definition}`,
  notCompared: (from: number, to: number) =>
    `Ny definition från ${to}: ${from} och ${to} kan inte jämföras`,
  form: {
    link: (year: number) => `Ange ny definition från ${year}`,
    change: "Ändra definitionen",
    title: (year: number, label: string) => `Ny definition från ${year}: ${midSentence(label)}`,
    lead: (year: number) =>
      `Skriv här bara om siffran räknas på ett annat sätt från och med ${year}. Då jämförs den inte med tidigare år: linjen bryts i diagrammen, ingen förändring räknas ut och ingen ombeds förklara skillnaden. Den som skriver sin berättelse ser texten vid siffran.`,
    text: (year: number) => `Så räknas siffran från ${year}`,
    hint: "En eller två meningar. Lämna tomt om siffran räknas som förut.",
    submit: "Spara",
  },
} as const;
