import type { Kind } from "@/lib/domain/definition";
import { kindWords } from "./kinds";
import { midSentence } from "./sentence";

/** Decisions to regard a centre as another kind for a time. */
export const exceptionWords = {
  title: "Undantag",
  lead: (kind: Kind) =>
    `Enligt uppgifterna: ${midSentence(kindWords[kind])}. Ett undantag ändrar inte det, utan står bredvid och räknas för sig.`,
  mayNot: "Du kan läsa men inte besluta här. Det kan länssamordnaren.",
  none: "Inga undantag är beslutade.",
  caption: "Undantag för familjecentralen",
  fields: {
    kind: "Ska under tiden behandlas som",
    reason: "Skäl",
    decider: "Beslutat av",
    fromOn: "Från och med",
    lastOn: "Till och med",
    endOn: "Första dagen undantaget inte längre gäller",
  },
  addTitle: "Besluta om undantag",
  reasonHint:
    "Varför undantaget behövs, till exempel en ombyggnad eller en tjänst som ska tillsättas.",
  deciderHint: "Vem som har beslutat, gärna med diarienummer.",
  lastOnHint: "Ett undantag gäller alltid för en tid. År, månad och dag, till exempel 2027-06-30.",
  time: "Tid",
  state: "Läge",
  states: { now: "Gäller", coming: "Kommande", over: "Har slutat" },
  save: "Spara undantaget",
  end: "Avsluta",
  endTitle: "Avsluta undantaget i förtid",
  endLead: "Det som gällde innan står kvar i historiken.",
  saveEnd: "Avsluta undantaget",
} as const;
