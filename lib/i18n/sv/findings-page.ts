import type { Answering } from "@/lib/domain/answering";
import type { Day } from "@/lib/domain/day";
import type { FindingView } from "@/lib/findings/schema";
import { counted } from "./counted";
import { longDate } from "./dates";
import { midSentence } from "./sentence";

type With = Pick<Answering, "role" | "group">;
/** With whom it is, where it is not with its owner: "ordföranden, Kim Exempel". */
const whom = ({ role, group }: With) =>
  group && role === "ordforande" ? `ordföranden, ${group.chair}` : "länssamordnaren";

/** The page of what there is to mend. */
export const findingsPageWords = {
  title: "Att rätta",
  lead: (total: number, centres: number) =>
    total === 0
      ? "Här står det som saknas eller inte går ihop. Just nu finns inget att rätta."
      : `${counted(total, "uppgift", "uppgifter")} att rätta vid ${counted(centres, "familjecentral", "familjecentraler")}. En uppgift försvinner härifrån när den är rättad.`,
  figures: { error: "måste rättas", warning: "bör rättas", info: "bra att veta" },
  filters: {
    rule: "Vad",
    severity: "Allvar",
    municipality: "Kommun",
    owner: "Ligger hos",
    fresh: "Sedan sist",
    onlyFresh: "Bara nya",
    group: "Ordna efter",
    all: "Alla",
    scope: "Omfång",
  },
  groups: {
    regel: "Vad som ska rättas",
    familjecentral: "Familjecentral",
    agare: "Vem det ligger hos",
  } satisfies Record<FindingView["gruppera"], string>,
  scopes: { mina: "Mina familjecentraler", lan: "Hela länet" },
  columns: {
    centre: "Familjecentral",
    municipality: "Kommun",
    about: "Gäller",
    finding: "Att rätta",
    severity: "Allvar",
    mend: "Rättas under",
  },
  /** Names the table too, so that several on a page are told apart. */
  caption: (what: string, count: number, shown: number) =>
    count === shown ? `${what}: ${count} att rätta` : `${what}: ${shown} av ${count} att rätta`,
  since: {
    title: (on: Day, today: Day) =>
      on === today ? "Sedan du loggade in tidigare i dag" : `Sedan du var här ${longDate(on)}`,
    fresh: (n: number) => `${counted(n, "ny uppgift", "nya uppgifter")} att rätta`,
    gone: (n: number) => counted(n, "uppgift är rättad", "uppgifter är rättade"),
    /** Of one rule, one centre or one role. */
    of: (title: string, n: number) => `${title}: ${counted(n, "rättad", "rättade")}`,
    nothing: "Inget har rättats och inget nytt har kommit till.",
    noneFresh: "Inget nytt har kommit till.",
    noneGone: "Inget har rättats.",
  },
  noMatch: "Inget att rätta passar filtren.",
  empty: "Inget att rätta just nu",
  emptyHint: "Alla uppgifter som ska finnas är ifyllda och bekräftade.",
  emptyCounty:
    "Länet har inga familjecentraler här än. När de är inlästa står det här vad som saknas.",
  mend: "Rätta",
  at: (what: string, centre: string) => `${what}, ${centre}`,
  ofCentre: "Att rätta",
  ofCentreEmpty: "Inget att rätta just nu.",
  /** Under what has fallen to another. */
  liesWith: (answers: With) => `Ligger hos ${whom(answers)}`,
  /** Under what she who reads may not mend: "Rättas av lokal samordnare". */
  mendedBy: (role: string) => `Rättas av ${midSentence(role)}`,
  /** On the page of a centre where nobody is lokal samordnare. */
  fallen: (since: Day, answers: With) =>
    `Ingen är lokal samordnare här sedan ${longDate(since)}. Det som väntar ligger hos ${whom(answers)}.`,
  allOfCentre: (count: number) => `Alla ${count} att rätta`,
} as const;
