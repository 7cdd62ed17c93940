import type { CountyDb } from "@/lib/db/county";
import type { Prisma } from "@/lib/db/generated/client";
import { addDays, type Day } from "@/lib/domain/day";
import { idOf } from "../ids";
import type { RoundPlan } from "./document-stories";
import type { CountySpec } from "./spec";

type Odd = { times: number; comment: string | null };

/** Figures of the latest report that stand out: so many times what they would have been, and what the centre says of it. */
const odd: Record<string, Odd> = {
  "fjarilen besok_vuxna": { times: 2, comment: null },
  "eklunden foraldragrupper": {
    times: 0.5,
    comment: "Babycaféet räknades som en grupp förra året, men inte i år.",
  },
  "linden samverkansmoten": { times: 8, comment: null },
};

export const oddFigure = (centre: string, round: RoundPlan, key: string): Odd | null =>
  round.kind === "berattelse" && !round.open && !round.past
    ? (odd[`${centre} ${key}`] ?? null)
    : null;

type Who = { county: string | null; writer: string | null };

/** What the county has asked of them: one that nobody has answered, one that is answered, and one that is closed. */
export async function remarks(db: CountyDb, { slug }: CountySpec, who: Who, today: Day) {
  const year = Number(today.slice(0, 4)) - 1;
  const said = [
    [
      "fjarilen",
      "besok_vuxna",
      "fraga",
      "Är det dubbelt så många besök, eller räknas föräldragrupperna med?",
      -4,
    ],
    ["eklunden", "foraldragrupper", "fraga", "Ni hade hälften så många grupper. Vad hände?", -9],
    [
      "eklunden",
      "foraldragrupper",
      "svar",
      "Vi räknade om: babycaféet är öppen förskola och ingen grupp. Grupperna är lika många som förut.",
      -2,
    ],
    ["linden", "samverkansmoten", "fraga", "Stämmer det att ni möttes flera gånger i veckan?", -40],
    ["linden", "samverkansmoten", "svar", "Ja, morgonmötena är med i år.", -33],
    ["linden", "samverkansmoten", "klar", null, -32],
  ] as const;
  const idOfReport = (centre: string) => idOf(slug, "document", centre, `berattelse-${year}`);
  const there = await db.document.findMany({
    where: { id: { in: said.map(([centre]) => idOfReport(centre)) } },
    select: { id: true },
  });
  const known = new Set(there.map(({ id }) => id));
  const rows: Prisma.FigureRemarkCreateManyInput[] = [];
  for (const [centre, key, kind, body, days] of said) {
    const documentId = idOfReport(centre);
    if (!known.has(documentId)) continue;
    const number =
      rows.filter((row) => row.documentId === documentId && row.key === key).length + 1;
    rows.push({
      id: idOf(slug, "figure-remark", documentId, key, String(number)),
      ...{ documentId, key, number, kind, body },
      at: new Date(`${addDays(today, days)}T09:00:00Z`),
      actorId: kind === "svar" ? who.writer : who.county,
    });
  }
  return { figureRemark: rows };
}
