import { describe, expect, it, test } from "vitest";
import type { CentreFacts, DueDocument } from "@/lib/domain/centre-facts";
import { day } from "@/lib/domain/day";
import { findings } from "@/lib/domain/finding";
import { type Actor, type Assignment, type Role, roles } from "@/lib/domain/policy";
import { defaultThresholds } from "@/lib/domain/thresholds";
import { urgencies, type Waits, waitsAt } from "@/lib/domain/waiting";
import { gravestFirst, waitingLines } from "@/lib/domain/waiting-order";
import { aGroup, tidy } from "./tidy-centre";

const today = day("2026-11-22");
const june = day("2026-06-01");
const centre = { id: "a", name: "Eken", municipality: { code: "1280", name: "Malmö" } };

const held: Record<string, Assignment> = {
  local: { role: "lokal_samordnare", scope: { level: "centres", ids: ["a"] } },
  elsewhere: { role: "lokal_samordnare", scope: { level: "centres", ids: ["b"] } },
  koordinator: {
    role: "kommunal_koordinator",
    scope: { level: "municipalities", codes: ["1280"] },
  },
  neighbour: { role: "kommunal_koordinator", scope: { level: "municipalities", codes: ["1281"] } },
  chair: {
    role: "ordforande",
    scope: { level: "group", id: "g", county: false, codes: [], ids: ["a"] },
  },
  member: {
    role: "ledamot",
    scope: { level: "group", id: "g", county: false, codes: [], ids: ["a"] },
  },
  otherChair: {
    role: "ordforande",
    scope: { level: "group", id: "h", county: false, codes: ["1280"], ids: [] },
  },
  county: { role: "lanssamordnare", scope: { level: "county" } },
  assisting: { role: "bitradande_lanssamordnare", scope: { level: "county" } },
  head: { role: "narmaste_chef", scope: { level: "services", services: ["s"], ids: ["a"] } },
  staff: { role: "medarbetare", scope: { level: "services", services: ["s"], ids: ["a"] } },
  reader: { role: "lasare", scope: { level: "county" } },
};
const actor = (...names: string[]): Actor => ({
  userId: "u",
  name: "Kim",
  assignments: names.flatMap((name) => held[name] ?? []),
});
const waits = (who: Actor, change: Partial<CentreFacts>) => {
  const facts = { ...tidy, ...change };
  return waitsAt(who, centre, facts, findings(facts, today, defaultThresholds), today);
};
const said = (who: Actor, change: Partial<CentreFacts>) =>
  waits(who, change).map(
    (w) => `${w.as} ${w.what === "finding" ? w.finding.rule : w.what} ${w.urgency}`,
  );

/** Something of each owner: her own, the koordinator's, the county's, and what was a head's. */
const much: Partial<CentreFacts> = {
  contacts: 0,
  signature: `${tidy.signature},oppen_forskola:ja:region`,
  nameShared: true,
  withVacantHead: ["bhv"],
};
const without = { ...much, uncoordinatedSince: june };
const nobody = { ...without, localGroups: [aGroup({ chair: null })] };

describe("what waits for whom", () => {
  it.each<[string, Partial<CentreFacts>, string[]]>([
    ["local", much, ["lokal_samordnare no_contact near"]],
    ["elsewhere", much, []],
    ["koordinator", much, ["kommunal_koordinator huvudman_not_municipality near"]],
    ["neighbour", without, []],
    ["chair", much, ["ordforande head_vacant none"]],
    ["member", without, []],
    ["otherChair", without, []],
    ["head", without, []],
    ["staff", without, []],
    ["reader", without, []],
    ["county", much, ["lanssamordnare name_duplicate_in_municipality near"]],
    ["assisting", much, ["bitradande_lanssamordnare name_duplicate_in_municipality near"]],
    ["local", { languages: 0 }, []],
    ["chair", without, ["ordforande uncoordinated late", "ordforande head_vacant none"]],
    [
      "koordinator",
      without,
      [
        "kommunal_koordinator huvudman_not_municipality near",
        "kommunal_koordinator no_contact near",
      ],
    ],
    [
      "county",
      without,
      ["lanssamordnare uncoordinated late", "lanssamordnare name_duplicate_in_municipality near"],
    ],
    [
      "county",
      nobody,
      [
        "lanssamordnare uncoordinated late",
        "lanssamordnare no_contact near",
        "lanssamordnare name_duplicate_in_municipality near",
        "lanssamordnare head_vacant none",
      ],
    ],
    [
      "assisting",
      nobody,
      [
        "bitradande_lanssamordnare no_contact near",
        "bitradande_lanssamordnare name_duplicate_in_municipality near",
        "bitradande_lanssamordnare head_vacant none",
      ],
    ],
    [
      "county",
      { ...much, hasKoordinator: false },
      [
        "lanssamordnare huvudman_not_municipality near",
        "lanssamordnare name_duplicate_in_municipality near",
      ],
    ],
  ])("%s: %o", (who, change, expected) => {
    expect(said(actor(who), change)).toEqual(expected);
  });

  test("nothing is in the list twice for whoever has several roles, and nothing that is grave is nobody's", () => {
    const everyone = Object.keys(held).filter((name) => name !== "elsewhere");
    for (const change of [much, without, nobody, { ...nobody, localGroups: null }]) {
      const all = said(actor(...everyone), change).map((line) => line.split(" ")[1]);
      expect(new Set(all).size).toBe(all.length);
      const facts = { ...tidy, ...change };
      for (const f of findings(facts, today, defaultThresholds))
        if (f.severity !== "info" && f.answers.since === null) expect(all).toContain(f.rule);
    }
  });

  test("a role gives only what it gives: whoever has none has nothing", () => {
    const can: Role[] = [
      "lanssamordnare",
      "bitradande_lanssamordnare",
      "kommunal_koordinator",
      "lokal_samordnare",
      "ordforande",
    ];
    for (const role of roles) {
      const scopes = Object.values(held).map((h) => ({ role, scope: h.scope }));
      const got = waits({ userId: "u", name: "Kim", assignments: scopes }, nobody);
      if (!can.includes(role)) expect(got).toEqual([]);
    }
    expect(waits(actor(), nobody)).toEqual([]);
  });
});

describe("what waits by its day", () => {
  const due = (over: Partial<DueDocument> = {}): DueDocument => ({
    ...{ id: "d", kind: "plan", year: 2026, by: day("2026-11-30"), late: false, returned: false },
    ...over,
  });
  const late = due({ late: true, by: day("2026-11-19") });
  it.each<[string, Partial<CentreFacts>, string[]]>([
    ["local", { documentsDue: [due()] }, ["lokal_samordnare to_hand_in near 2026-11-30"]],
    ["local", { documentsDue: [late] }, ["lokal_samordnare late late 2026-11-19"]],
    // What has come back waits for the writer as that, and not once more.
    ["local", { documentsDue: [due({ ...late, returned: true })] }, []],
    ["elsewhere", { documentsDue: [late] }, []],
    ["county", { documentsDue: [late] }, []],
    ["koordinator", { documentsDue: [late] }, []],
    [
      "koordinator",
      { documentsDue: [late, due()], uncoordinatedSince: june },
      [
        "kommunal_koordinator late late 2026-11-19",
        "kommunal_koordinator to_hand_in near 2026-11-30",
      ],
    ],
    // Whoever does not write is told of what is late alone, that which has come back too.
    [
      "county",
      {
        documentsDue: [due({ ...late, returned: true }), due()],
        ...{ uncoordinatedSince: june, localGroups: [] },
      },
      ["lanssamordnare late late 2026-11-19"],
    ],
    ["local", { documentsDue: [late], status: "vilande" }, []],
  ])("%s: %o", (who, change, expected) => {
    expect(
      waits(actor(who), change).flatMap((w) =>
        w.what === "document" ? [`${w.as} ${w.document.why} ${w.urgency} ${w.by}`] : [],
      ),
    ).toEqual(expected);
  });

  it.each<[Partial<CentreFacts>, string[]]>([
    [{ lateDocuments: ["plan", "berattelse"] }, []],
    [{ begunUnsigned: 1, standsOverdue: 1, standsSoon: 1 }, []],
    [{ situation: "utganget", endedUnanswered: true }, []],
    [{ situation: "utganget" }, ["agreement_ended near null"]],
    [{ exceptionUntilOn: day("2026-12-01") }, ["exception_expiring none 2026-11-30"]],
    [{ exceptionUntilOn: day("2026-11-22") }, ["exception_expired late 2026-11-21"]],
    [
      { status: "under_etablering", opensOn: day("2026-11-21") },
      ["status_overdue late 2026-11-21"],
    ],
  ])("a finding has its day, and is not told beside what has it: %o", (change, expected) => {
    const told = waits(actor("county", "local"), change).flatMap((w) =>
      w.what === "finding" ? [`${w.finding.rule} ${w.urgency} ${w.by}`] : [],
    );
    expect(told).toEqual(expected);
  });
});

describe("the lines of the list", () => {
  const named = (name: string) => ({ ...centre, id: name, name });
  const facts = { ...tidy, contacts: 0, hasAddress: false };
  const found = findings(facts, today, defaultThresholds);
  const many = (n: number) =>
    Array.from({ length: n }, (_, i) =>
      waitsAt(
        {
          ...actor(),
          assignments: [{ role: "lokal_samordnare", scope: { level: "centres", ids: [`${i}`] } }],
        },
        named(`${i}`),
        facts,
        found,
        today,
      ),
    ).flat();

  test("tell two alike one by one, and three in one", () => {
    expect(waitingLines(many(2)).map((l) => l.count)).toEqual([1, 1, 1, 1]);
    expect(waitingLines(many(3)).map((l) => l.count)).toEqual([3, 3]);
  });
  test("begin with the gravest, and keep what is alike in its order", () => {
    const lines = waitingLines(many(2)).map(({ first }) =>
      first.what === "finding" ? `${first.finding.rule} ${first.centre.name}` : "",
    );
    expect(lines).toEqual(["no_address 0", "no_address 1", "no_contact 0", "no_contact 1"]);
    const invitation = {
      ...({ what: "invitation", as: "lanssamordnare", urgency: "near", by: null } as const),
      person: { id: "p", name: "Noor" },
    };
    const mixed = waitingLines([...many(3), invitation]);
    expect(mixed.map((l) => l.first.what)).toEqual(["finding", "invitation", "finding"]);
    const rank = mixed.map((l) => urgencies.indexOf(l.first.urgency));
    expect(rank).toEqual([...rank].sort());
  });

  test("tell what is overdue first, the longest overdue before, then what comes by its day, then what has none", () => {
    const by = (urgency: Waits["urgency"], on: string | null, id: string): Waits => ({
      ...{ what: "agreement", as: "lanssamordnare", urgency, by: on === null ? null : day(on) },
      agreement: { id, title: id, why: "stand", reminder: "inom_30", responsible: null },
    });
    const waits = [
      by("none", "2027-03-01", "g"),
      by("near", null, "f"),
      by("near", "2026-12-20", "e"),
      by("near", "2026-11-30", "d"),
      by("late", null, "c"),
      by("late", "2026-11-21", "b"),
      by("late", "2026-10-01", "a"),
    ];
    const order = (some: readonly Waits[]) =>
      some.map((w) => (w.what === "agreement" ? w.agreement.id : w.what)).join("");
    expect(order(gravestFirst(waits))).toBe("abcdefg");
    expect(order(gravestFirst(waits.toReversed()))).toBe("abcdefg");
    // Of what is told in one line the earliest stands for all.
    const [line] = waitingLines(waits.slice(1, 4));
    expect(line).toMatchObject({ count: 3, first: { agreement: { id: "d" } } });
  });
});
