import { describe, expect, test } from "vitest";
import { Difference } from "@/components/writing/difference";
import type { Version } from "@/lib/documents/queries";
import { day } from "@/lib/domain/day";
import { writingWords } from "@/lib/i18n/sv/writing";
import { markup, textOf } from "../support/markup";

/** The columns of each kind of row that two versions may differ in, with another value; and those that are no words. */
const section = {
  changed: { heading: "Mål för året", body: "Andra ord.", type: "text" },
  not: [
    "id",
    "countyId",
    "documentVersionId",
    "version",
    "position",
    "key",
    "required",
    "facts",
    "ready",
    "returnedReason",
    "assignedTo",
    "hasContent",
    "returned",
    "state",
  ],
};
const goal = {
  changed: {
    position: 9,
    title: "Barn får sitt språk",
    aim: "integration",
    countyGoal: { title: "Länets andra mål" },
    themed: [{ key: "sprakutveckling", name: "Språkutveckling" }],
    nature: "process",
    indicator: "Besök",
    base: "15",
    target: "26",
    outcome: "uppnatt",
    outcomeValue: "33",
    comment: "Det gick bättre.",
  },
  not: [
    "id",
    "countyId",
    "documentVersionId",
    "version",
    "planGoalId",
    "carried",
    "countyGoalId",
    "themes",
  ],
};
const activity = {
  changed: {
    goalId: "g2",
    position: 9,
    what: "Öppet på lördagar",
    audience: "generell",
    profession: "psykolog",
    services: ["mhv"],
    timeSaid: "Våren",
    resources: "Lokal",
    state: "inte",
    comment: "Ingen kom.",
  },
  not: ["id", "countyId", "documentVersionId", "version", "carried"],
};
const figure = {
  changed: {
    key: "besok_vuxna",
    position: 9,
    state: "uppgift_saknas",
    value: 4,
    quality: "uppskattad",
    few: 5,
    comment: "Räknat en vecka.",
  },
  not: ["id", "countyId", "documentVersionId", "version", "required", "assignedTo"],
};
const staffing = {
  changed: {
    service: "mhv",
    unit: "BVC Söder",
    profession: "psykolog",
    persons: 4,
    ftePercent: 125,
    vacantPercent: 75,
    on: "2025-12-31",
  },
  not: [],
};
const vacancy = {
  changed: {
    service: "bhv",
    unit: "BVC Väster",
    profession: "psykolog",
    vacantPercent: 75,
    fromOn: "2026-04-01",
    toOn: "2026-09-30",
  },
  not: ["kind"],
};
const file = { changed: { name: "Ny.pdf", size: 4_000_000, sha256: "b".repeat(64) }, not: ["id"] };

const row = { countyId: "c", documentVersionId: "v", version: 1 };
const types = ["text", "mal", "aktiviteter", "utfall", "siffror", "bemanning"] as const;

/** A version with one of each kind of row. */
function aVersion() {
  return {
    number: 1,
    sections: types.map((type, position) => ({
      ...{ ...row, id: type, key: type, type, heading: `Om ${type}`, position },
      ...{ required: true, body: "Ord.", ready: false, returnedReason: null, assignedTo: null },
      ...{ hasContent: true, returned: false, state: "pagar" },
      facts:
        type === "bemanning"
          ? [
              {
                ...{ service: "bhv", unit: "BVC Norr", profession: "sjukskoterska" },
                ...{ persons: 2, ftePercent: 150, vacantPercent: 50, on: day("2026-12-31") },
              },
              {
                ...{ kind: "vakans", service: "mhv", unit: "BVC Öster", profession: "barnmorska" },
                ...{ vacantPercent: 50, fromOn: day("2026-03-01"), toOn: day("2026-08-31") },
              },
            ]
          : [],
    })),
    goals: ["g1", "g2"].map((id, position) => ({
      ...{ ...row, id, position, title: `Mål ${id}`, aim: "samspel", themes: ["vald"] },
      themed: [{ key: "vald", name: "Förebygga våld" }],
      ...{ nature: "resultat", indicator: `Familjer ${id}`, base: "14", target: "25" },
      ...{ outcome: "delvis", outcomeValue: "22", comment: "Nästan." },
      ...{
        countyGoalId: "x",
        countyGoal: { title: "Länets mål" },
        planGoalId: null,
        carried: false,
      },
    })),
    activities: ["a1", "a2"].map((id, position) => ({
      ...{ ...row, id, goalId: "g1", position, what: `Träffar ${id}`, audience: "riktad" },
      ...{ profession: "barnmorska", services: ["bhv"], timeSaid: "Hösten", resources: "Tolk" },
      ...{ state: "genomford", comment: "Bra.", carried: false },
    })),
    figures: ["besok_barn", "hembesok"].map((key, position) => ({
      ...{ ...row, id: key, key, required: true, position, state: "varde", value: 12 },
      ...{ quality: "raknad", comment: "Ur listan.", few: null, assignedTo: null },
    })),
    files: [{ file: { id: "f", name: "Plan.pdf", size: 2_000_000, sha256: "a".repeat(64) } }],
  };
}
type Built = ReturnType<typeof aVersion>;

/** What the page says that differs between the version and one that is changed. */
function said(change: (version: Built) => void): string {
  const now = aVersion();
  change(now);
  // Rows are read in the order of their positions.
  for (const rows of [now.sections, now.goals, now.activities, now.figures])
    (rows as { position: number }[]).sort((a, b) => a.position - b.position);
  return textOf(
    markup(
      Difference({
        version: now as unknown as Version,
        before: aVersion() as unknown as Version,
      }),
    ),
  );
}
const same = writingWords.same;

type Kind = { changed: Record<string, unknown>; not: readonly string[] };
type Rows = (version: Built) => Record<string, unknown>[];
const kinds: [string, Kind, Rows][] = [
  ["section", section, ({ sections }) => sections.slice(1)],
  ["goal", goal, ({ goals }) => goals],
  ["activity", activity, ({ activities }) => activities],
  ["figure", figure, ({ figures }) => figures],
  ["row of staffing", staffing, ({ sections }) => [sections[5]?.facts[0] ?? {}]],
  ["vacancy", vacancy, ({ sections }) => [sections[5]?.facts[1] ?? {}]],
  ["file", file, ({ files }) => files.map((one) => one.file)],
];

describe("what differs between two versions", () => {
  test("is nothing where nothing has been changed", () => {
    expect(said(() => {})).toContain(same);
  });

  test.each(kinds)("shows every column of a %s", (_, { changed, not }, rows) => {
    const [first] = rows(aVersion());
    expect(Object.keys(first ?? {}).toSorted()).toEqual(
      [...Object.keys(changed), ...not].toSorted(),
    );
    const unseen = Object.entries(changed).filter(([column, value]) =>
      said((version) => {
        const [row] = rows(version);
        if (row) row[column] = value;
      }).includes(same),
    );
    expect(unseen).toEqual([]);
  });

  test("shows a row that has come, and one that has gone", () => {
    for (const [, , rows] of kinds.slice(1, 4)) {
      expect(said((version) => void rows(version).pop())).not.toContain(same);
      const more = said((version) => {
        const all = rows(version);
        all.push({ ...all[0], id: "new", position: 5 });
      });
      expect(more).not.toContain(same);
    }
    expect(said((version) => void version.files.pop())).toContain("Plan.pdf");
  });
});
