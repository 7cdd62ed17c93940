import { expect, test } from "vitest";
import { LockNotice } from "@/components/writing/document-notices";
import type { LockReason } from "@/lib/domain/document-year";
import { markup, textOf } from "../support/markup";

type Notice = Parameters<typeof LockNotice>[0];
type Who = "writer" | "group" | "county" | "reader";
const parties = {
  writer: ["writer"],
  group: ["group"],
  county: ["writer", "county"],
  reader: [],
} satisfies Record<Who, string[]>;

const event = (step: string) => ({ step, actorId: "u", onDay: "2026-02-03", reason: null });

/** What somebody is told of a plan that cannot be written in. */
function said(who: Who, reason: LockReason | null, local = ["Lo Exempel"]): string {
  const writes = who === "writer" || who === "county";
  const document = {
    kind: "plan",
    lock: writes ? reason : "no_right",
    lockForAll: reason,
    parties: parties[who],
    events: [event("submit"), event("adopt"), event("receive")],
    groups: [{ id: "g", name: "Lokala styrgruppen" }],
    round: { deadlines: { opensOn: "2026-01-01", lastOn: "2026-03-01" } },
    closing: null,
  };
  const people = { byUser: new Map([["u", "Siv Exempel"]]), byId: new Map(), me: null };
  const named = (name: string) => ({ name, email: "" });
  const ask = { local: local.map(named), county: [named("Maria Exempel")] };
  return textOf(markup(<LockNotice {...({ document, people, ask } as unknown as Notice)} />));
}

const writer = /Fråga Lo Exempel, lokal samordnare/;
const county = /Fråga länssamordnaren, Maria Exempel/;

test.each<[LockReason, RegExp, RegExp, RegExp]>([
  ["submitted", /Inlämnad: Siv Exempel, 3 februari 2026/, /Fråga Lokala styrgruppen/, writer],
  ["adopted", /Fastställd av ordföranden: Siv Exempel, 3 februari 2026/, county, writer],
  ["received", /Mottagen av länet: Siv Exempel, 3 februari 2026/, county, writer],
  ["not_open", /Det öppnar 1 januari 2026/, county, county],
  ["locked", /till och med 1 mars 2026/, county, county],
  ["year_closed", /Året är stängt/, county, county],
])(
  "what cannot be written in because it is %s says why, who, when and whom to ask",
  (reason, why, hers, others) => {
    for (const who of ["writer", "group", "county", "reader"] as const)
      expect(said(who, reason), who).toMatch(why);
    expect(said("writer", reason)).toMatch(hers);
    expect(said("group", reason)).toMatch(others);
    expect(said("reader", reason)).toMatch(others);
    // The county is not sent to herself.
    expect(said("county", reason)).toMatch(writer);
  },
);

test("whoever only reads a draft is told who writes it", () => {
  expect(said("reader", null)).toMatch(/Den som skriver är Lo Exempel/);
});

test("where nobody writes, the county is named", () => {
  expect(said("group", "adopted", [])).toMatch(/ingen lokal samordnare just nu. Länssamordnaren/);
});
