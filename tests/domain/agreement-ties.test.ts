import { describe, expect, test } from "vitest";
import { agreementKinds } from "@/lib/domain/agreement";
import { compareSaid } from "@/lib/domain/agreement-comparison";
import {
  annexesOf,
  type Describing,
  describing,
  type Link,
  mayCarry,
  mayHang,
  mustHang,
  versionsOf,
} from "@/lib/domain/agreement-ties";
import { day } from "@/lib/domain/day";
import { chance } from "./generator";

const link = (id: string, fromOn: string, over: Partial<Link> = {}): Link => ({
  id,
  kind: "lokalt_samverkansavtal",
  fromOn: day(fromOn),
  replacedBy: null,
  belongsTo: null,
  ...over,
});
const ids = (links: readonly Link[]) => links.map((one) => one.id);

describe("the chain of an agreement", () => {
  const all = [
    link("tredje", "2026-01-01"),
    link("forsta", "2018-01-01", { replacedBy: "andra" }),
    link("andra", "2022-01-01", { replacedBy: "tredje" }),
    link("granne", "2022-01-01", { replacedBy: "tredje" }),
    link("annat", "2020-01-01"),
    link("sent", "2025-01-01", { kind: "tillaggsoverenskommelse", belongsTo: "andra" }),
    link("tidigt", "2023-01-01", { kind: "hyresavtal", belongsTo: "andra" }),
  ];

  test("is every version by the day it begins, whichever of them one looks from", () => {
    for (const id of ["forsta", "andra", "granne", "tredje"])
      expect(ids(versionsOf(all, id))).toEqual(["forsta", "andra", "granne", "tredje"]);
    expect(ids(versionsOf(all, "annat"))).toEqual(["annat"]);
    expect(ids(versionsOf(all, "sent"))).toEqual(["sent"]);
  });

  test("has what hangs on each of them, and not on the others", () => {
    expect(ids(annexesOf(all, "andra"))).toEqual(["tidigt", "sent"]);
    expect(annexesOf(all, "tredje")).toEqual([]);
  });

  test("a supplement must hang on an agreement; an annex may; nothing else does, and nothing on an annex", () => {
    expect(agreementKinds.filter(mustHang)).toEqual(["tillaggsoverenskommelse"]);
    expect(agreementKinds.filter(mayHang)).toEqual([
      "hyresavtal",
      "personuppgiftsavtal",
      "tillaggsoverenskommelse",
      "uppdragsbeskrivning",
    ]);
    expect(all.filter((one) => mayCarry(one)).map(({ id }) => id)).toEqual([
      "tredje",
      "forsta",
      "andra",
      "granne",
      "annat",
    ]);
  });

  test("holds each version once and the same ones from each of them, whatever replaces what", () => {
    const random = chance(5);
    for (let i = 0; i < 300; i++) {
      const many = Array.from({ length: 8 }, (_, n) =>
        link(`${n}`, `20${10 + n}-01-01`, {
          replacedBy: random.below(2) === 0 && n < 7 ? `${n + 1 + random.below(7 - n)}` : null,
        }),
      );
      for (const { id } of many) {
        const found = ids(versionsOf(many, id));
        expect(found).toContain(id);
        expect(new Set(found).size).toBe(found.length);
        for (const other of found) expect(ids(versionsOf(many, other))).toEqual(found);
      }
    }
  });
});

describe("two agreements side by side", () => {
  const said = (...rows: [string, string][]) => rows.map(([key, value]) => ({ key, value }));

  test("show what is the same, what is changed, what has come and what is gone, in order", () => {
    const was = said(["Namn", "A"], ["Slut", "2026"], ["Part: X", "Part"], ["Anteckning", "n"]);
    const is = said(["Namn", "A"], ["Slut", "2028"], ["Part: Y", "Part"]);
    expect(compareSaid(was, is).map(({ key, change }) => [key, change])).toEqual([
      ["Namn", "lika"],
      ["Slut", "andrat"],
      ["Part: X", "borttaget"],
      ["Anteckning", "borttaget"],
      ["Part: Y", "tillkommet"],
    ]);
  });

  test("say nothing of what nobody has looked at in one of them", () => {
    const looked = { key: "Tvist", value: "Finns" };
    const unknown = { key: "Tvist", value: "Inte granskad", unknown: true as const };
    const change = (...two: [typeof looked | typeof unknown, typeof looked | typeof unknown]) =>
      compareSaid([two[0]], [two[1]])[0]?.change;
    expect(change(looked, looked)).toBe("lika");
    expect(change(looked, unknown)).toBe("okant");
    expect(change(unknown, looked)).toBe("okant");
    expect(change(unknown, unknown)).toBe("okant");
  });

  test("lose no row of either, and turn come into gone when they change places", () => {
    const random = chance(12);
    const some = () =>
      said(
        ...["a", "b", "c", "d", "e"]
          .filter(() => random.below(2) === 0)
          .map((key): [string, string] => [key, `${random.below(2)}`]),
      );
    const mirrored = {
      lika: "lika",
      andrat: "andrat",
      tillkommet: "borttaget",
      borttaget: "tillkommet",
      okant: "okant",
    };
    for (let i = 0; i < 500; i++) {
      const [was, is] = [some(), some()];
      const rows = compareSaid(was, is);
      expect(rows.map((r) => r.key).toSorted()).toEqual(
        [...new Set([...was, ...is].map((r) => r.key))].toSorted(),
      );
      const back = new Map(compareSaid(is, was).map((row) => [row.key, row.change]));
      for (const { key, change } of rows) expect(back.get(key)).toBe(mirrored[change]);
    }
  });
});

describe("the uppdragsbeskrivning of", () => {
  const one = (name: string, over: Partial<Describing>) => ({
    ...{ name, describes: "lokal_samordnare" as const, describesProfession: null },
    ...{ wholeCounty: true, centreIds: [] as string[] },
    ...over,
  });
  const all = [
    one("länets", {}),
    one("Ekens", { wholeCounty: false, centreIds: ["eken"] }),
    one("barnmorskors", { describes: "yrke", describesProfession: "barnmorska" }),
    one("ingens", { describes: null }),
  ];
  const coordinator = { role: "lokal_samordnare", profession: null } as const;
  const of = (profession: string) => ({ role: "yrke", profession }) as const;
  test.each([
    ["a coordinator is the centre's own before the county's", coordinator, "eken", ["Ekens"]],
    ["a coordinator elsewhere is the county's", coordinator, "linden", ["länets"]],
    ["a coordinator anywhere is any of them", coordinator, null, ["länets", "Ekens"]],
    ["a profession is its own", of("barnmorska"), "eken", ["barnmorskors"]],
    ["another profession is none", of("socionom"), "eken", []],
  ] as const)("%s", (_, whom, centreId, names) => {
    expect(describing(all, whom, centreId).map(({ name }) => name)).toEqual(names);
  });
});
