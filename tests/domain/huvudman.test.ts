import { describe, expect, test } from "vitest";
import { parseSignature } from "@/lib/domain/definition";
import { degreeBy, servicesHeld } from "@/lib/domain/huvudman";

test.each([
  ["mhv:ja:region", "ja"],
  ["mhv:delvis:region,mhv:ja:region", "ja"],
  ["mhv:natverk:region,mhv:ja:kommun", "natverk"],
  ["mhv:delvis:region,mhv:okand:region", "okand"],
  ["mhv:ja:kommun", "nej"],
  ["bhv:ja:region", "nej"],
  ["", "nej"],
])("of the region's own units the best counts: %s is %s", (signature, degree) => {
  expect(degreeBy(parseSignature(signature), "mhv", "region")).toBe(degree);
});

describe("what the region holds", () => {
  const centre = (over: object) => ({
    status: "i_drift" as const,
    signature: "mhv:ja:region,bhv:delvis:region",
    municipality: "a",
    catchments: [] as string[],
    ...over,
  });
  const held = (centres: ReturnType<typeof centre>[]) =>
    servicesHeld({ municipalities: ["a", "b", "c"], centres }, "region");

  test("is its own services, at the centres in operation alone", () => {
    const found = held([centre({}), centre({ status: "vilande" }), centre({ signature: "" })]);
    expect(found.map(({ type }) => type)).toEqual(["mhv", "bhv"]);
    expect(found[0]?.degrees).toEqual({ ja: 1, delvis: 0, natverk: 0, nej: 1, okand: 0 });
    expect(found[1]?.degrees).toEqual({ ja: 0, delvis: 1, natverk: 0, nej: 1, okand: 0 });
  });

  test.each([
    { why: "b and c have none", over: {}, lacking: 2 },
    { why: "one elsewhere is for b", over: { catchments: ["b"] }, lacking: 1 },
    { why: "what is dormant serves nobody", over: { status: "vilande" }, lacking: 3 },
    {
      why: "to cooperate is not to be there",
      over: { signature: "mhv:natverk:region" },
      lacking: 3,
    },
    {
      why: "whoever gives it, the families have it",
      over: { signature: "mhv:ja:kommun" },
      lacking: 2,
    },
  ])("is lacking where no centre has it: $why", ({ over, lacking }) => {
    expect(held([centre(over)])[0]?.lacking).toBe(lacking);
  });
});
