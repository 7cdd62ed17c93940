import type { HoursProblem } from "@/lib/domain/opening-hours";

export const seasonWords = { ordinarie: "Ordinarie tider", sommar: "Sommartider" } as const;
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

/** "37,5 timmar i veckan", or that it is closed. */
export const hoursSentence = (hours: number) =>
  hours === 0 ? "stängt" : `${decimals.format(hours)} ${hours === 1 ? "timme" : "timmar"} i veckan`;
