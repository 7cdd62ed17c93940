import { type BankFreeReason, bankFree } from "@/lib/domain/bank-day";
import type { Day } from "@/lib/domain/day";
import { longDate } from "./dates";

/** Why banks are closed: "som är en lördag", "som är midsommarafton". */
const names: Record<BankFreeReason, string> = {
  nyarsdagen: "nyårsdagen",
  trettondedagen: "trettondedag jul",
  langfredagen: "långfredagen",
  annandag_pask: "annandag påsk",
  forsta_maj: "första maj",
  kristi_himmelsfard: "Kristi himmelsfärdsdag",
  annandag_pingst: "annandag pingst",
  nationaldagen: "nationaldagen",
  midsommarafton: "midsommarafton",
  julafton: "julafton",
  juldagen: "juldagen",
  annandag_jul: "annandag jul",
  nyarsafton: "nyårsafton",
  lordag: "en lördag",
  sondag: "en söndag",
};

/** A last day that has been moved: from which day, and why. */
export function movedSaid(from: Day): string {
  const why = bankFree(from);
  return `flyttad från ${longDate(from)}${why ? `, som är ${names[why]}` : ""}`;
}
