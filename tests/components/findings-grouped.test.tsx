import { describe, expect, test } from "vitest";
import { FindingsByOwner } from "@/components/findings/findings-by-owner";
import { SinceVisit } from "@/components/findings/since-visit";
import { day } from "@/lib/domain/day";
import { type FindingRule, rules } from "@/lib/domain/finding-rules";
import type { Role } from "@/lib/domain/policy";
import { groupsOnPage } from "@/lib/findings/grouping";
import type { FoundRow } from "@/lib/findings/queries";
import { roleWords } from "@/lib/i18n/sv/assignments";
import { findingWords } from "@/lib/i18n/sv/findings";
import { markup, tags, textOf } from "@/tests/support/markup";

const some = (Object.keys(rules) as FindingRule[]).slice(0, 4);
const [first = "", second = "", third = ""] = some as string[];

const found = (rule: string, centre: string, role: Role): FoundRow => ({
  ...{ rule: rule as FindingRule, centreId: centre, owner: role, services: [], groups: [] },
  ...{
    demanded: [],
    severity: rules[rule as FindingRule].severity,
    mendedBy: rules[rule as FindingRule].mendedBy,
  },
  ...{ href: `/x/${rule}`, mends: true },
  answers: { role, group: null, since: null },
  centre: { id: centre, name: `Solen ${centre}`, municipality: { code: "1286", name: "Ystad" } },
});

describe("findings by whoever answers for them", () => {
  const rows = [
    found(first, "a", "lokal_samordnare"),
    found(second, "a", "lanssamordnare"),
    found(second, "b", "lokal_samordnare"),
    found(third, "b", "lanssamordnare"),
    found(first, "c", "lokal_samordnare"),
  ];
  const groups = groupsOnPage(rows, { gruppera: "agare", sida: 1 });

  test("are a part for each role, in the order of the roles, with all that it has", () => {
    expect(groups.map(({ key, count, rows: of }) => [key, count, of.length])).toEqual([
      ["lanssamordnare", 2, 2],
      ["lokal_samordnare", 3, 3],
    ]);
  });

  test("name the role, the centre and what is to mend there", () => {
    const html = markup(<FindingsByOwner slug="x" groups={groups} names={roleWords} />);
    expect(tags(html, "h2")).toHaveLength(2);
    expect(tags(html, "tbody")).toHaveLength(2);
    const text = textOf(html);
    for (const { rule, centre } of rows) {
      expect(text).toContain(findingWords[rule]);
      expect(text).toContain(centre.name);
    }
  });
});

describe("what has been mended since the last visit", () => {
  const gone = [
    { rule: first as FindingRule, centreId: "a", centre: "Solen" },
    { rule: second as FindingRule, centreId: "a", centre: "Solen" },
    { rule: first as FindingRule, centreId: "b", centre: "Månen" },
  ];
  const text = (by: "regel" | "familjecentral" | "agare") =>
    textOf(
      markup(
        <SinceVisit
          {...{ slug: "x", freshHref: "/x", by, names: roleWords }}
          today={day("2026-11-22")}
          since={{ on: day("2026-11-01"), gone, fresh: new Set() }}
        />,
      ),
    );

  test("is counted by rule, by centre or by owner, as the findings are", () => {
    expect(text("familjecentral")).toContain("Solen: 2 rättade");
    expect(text("familjecentral")).toContain("Månen: 1 rättad");
    expect(text("regel")).toContain(`${findingWords[first as FindingRule]}: 2 rättade`);
    const owners = new Map<string, number>();
    for (const { rule } of gone) {
      const name = roleWords[rules[rule].owner];
      owners.set(name, (owners.get(name) ?? 0) + 1);
    }
    for (const [name, n] of owners) expect(text("agare")).toContain(`${name}: ${n} rättad`);
  });
});
