import { describe, expect, test } from "vitest";
import { fieldChanges, itemsOf, type LogLine } from "@/lib/domain/history";

let next = 1;
const line = (
  change: LogLine["change"],
  table: string,
  before: LogLine["before"],
  after: LogLine["after"],
): LogLine => {
  const id = next++;
  return { id: String(id), change, table, rowId: `row-${id}`, before, after };
};
const presence = (over: object) => ({
  county_id: "c",
  id: "p",
  version: 1,
  service_id: "s",
  from_on: "2024-01-01",
  until_on: null,
  reason: null,
  degree: "ja",
  languages: [],
  ...over,
});

describe("field by field", () => {
  test("only what differs, and neither ids nor versions", () => {
    const fields = fieldChanges(
      "service_presence",
      presence({}),
      presence({ version: 2, degree: "delvis" }),
    );
    expect(fields).toEqual([{ column: "degree", before: "ja", after: "delvis" }]);
  });

  test("a column that nobody has named is still shown", () => {
    expect(fieldChanges("centre_profile", { brand_new: 1 }, { brand_new: 2 })).toEqual([
      { column: "brand_new", before: 1, after: 2 },
    ]);
    expect(fieldChanges("a_new_table", null, { x: "y" })).toEqual([
      { column: "x", before: null, after: "y" },
    ]);
  });

  test("an empty list is nothing, and a list that says the same is unchanged", () => {
    expect(fieldChanges("centre_profile", { languages: [] }, { languages: null })).toEqual([]);
    expect(
      fieldChanges("centre_profile", { languages: ["sv", "ar"] }, { languages: ["sv", "ar"] }),
    ).toEqual([]);
    expect(
      fieldChanges("centre_profile", { languages: ["sv"] }, { languages: ["sv", "ar"] }),
    ).toHaveLength(1);
  });

  test("no and nothing are not the same", () => {
    expect(fieldChanges("centre_profile", { one_roof: null }, { one_roof: false })).toEqual([
      { column: "one_roof", before: null, after: false },
    ]);
    expect(fieldChanges("service_staffing", { persons: 0 }, { persons: null })).toHaveLength(1);
  });

  test("whose it is stands in the heading, but which unit gives a service is a fact", () => {
    expect(
      fieldChanges("service", null, { id: "x", centre_id: "c", unit_id: "u", type: "bhv" }).map(
        (f) => f.column,
      ),
    ).toEqual(["unit_id", "type"]);
    expect(
      fieldChanges("unit_profile", null, { unit_id: "u", name: "BVC" }).map((f) => f.column),
    ).toEqual(["name"]);
  });
});

describe("the lines of a transaction as what a person did", () => {
  test("a row that ends and one that begins the same day are one change from that day", () => {
    const items = itemsOf([
      line("update", "service_presence", presence({}), presence({ until_on: "2027-02-01" })),
      line(
        "insert",
        "service_presence",
        null,
        presence({ from_on: "2027-02-01", degree: "delvis", reason: "Flyttar" }),
      ),
    ]);
    expect(items).toMatchObject([
      {
        deed: "changed",
        fromOn: "2027-02-01",
        reason: "Flyttar",
        fields: [{ column: "degree", before: "ja", after: "delvis" }],
      },
    ]);
  });

  test("a row that is replaced on its own first day is the same", () => {
    const items = itemsOf([
      line("delete", "service_presence", presence({}), null),
      line("insert", "service_presence", null, presence({ degree: "nej" })),
    ]);
    expect(items).toMatchObject([
      { deed: "changed", fromOn: "2024-01-01", fields: [{ before: "ja", after: "nej" }] },
    ]);
  });

  test("two things of one table are not taken for one another", () => {
    const items = itemsOf([
      line(
        "update",
        "service_staffing",
        { service_id: "s", profession: "barnmorska", from_on: "2024-01-01", until_on: null },
        {
          service_id: "s",
          profession: "barnmorska",
          from_on: "2024-01-01",
          until_on: "2025-01-01",
        },
      ),
      line("insert", "service_staffing", null, {
        service_id: "s",
        profession: "socionom",
        from_on: "2025-01-01",
        until_on: null,
      }),
    ]);
    expect(items.map((i) => i.deed)).toEqual(["ended", "added"]);
    expect(items[0]?.fromOn).toBe("2025-01-01");
  });

  test("a change for a time says until when", () => {
    const items = itemsOf([
      line("update", "service_presence", presence({}), presence({ until_on: "2027-02-01" })),
      line(
        "insert",
        "service_presence",
        null,
        presence({ from_on: "2027-02-01", until_on: "2027-05-01", degree: "nej" }),
      ),
    ]);
    expect(items[0]?.fields).toContainEqual({
      column: "until_on",
      before: null,
      after: "2027-05-01",
    });
  });

  test("what was wrong from the beginning is corrected; what has no time is changed", () => {
    expect(
      itemsOf([
        line(
          "update",
          "service_presence",
          presence({}),
          presence({ degree: "nej", reason: "Fel" }),
        ),
      ]),
    ).toMatchObject([{ deed: "corrected", reason: "Fel" }]);
    expect(itemsOf([line("update", "unit", { hsa_id: null }, { hsa_id: "SE1" })])).toMatchObject([
      { deed: "changed" },
    ]);
  });

  test("what was planned and is taken back is removed", () => {
    const items = itemsOf([
      line("delete", "service_presence", presence({ from_on: "2028-01-01" }), null),
    ]);
    expect(items).toMatchObject([
      {
        deed: "removed",
        fromOn: "2028-01-01",
        fields: [{ column: "degree", before: "ja", after: null }],
      },
    ]);
  });

  test("an end that is taken back is a change of the end", () => {
    const items = itemsOf([
      line("update", "service_presence", presence({ until_on: "2027-02-01" }), presence({})),
    ]);
    expect(items).toMatchObject([
      { deed: "changed", fields: [{ column: "until_on", before: "2027-02-01", after: null }] },
    ]);
  });
});
