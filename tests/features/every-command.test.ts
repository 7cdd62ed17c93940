import { readdirSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import type { Assignment } from "@/lib/domain/policy";
import { aCounty } from "../support/county";
import { type As, ask, type Outcome } from "./every-command/asking";
import { commandNames, type Line, modules, nameOf } from "./every-command/commands";
import { type Asker, askers, expected, type Law, reach, spots } from "./every-command/expected";
import {
  aPlace,
  countysOwn,
  nowhere,
  type Place,
  withMunicipality,
  withPeriodsOf,
  withRowsOf,
} from "./every-command/places";
import { samples } from "./every-command/samples";

let as: Record<Asker, As>;
let places: Record<"here" | "beside" | "away" | "another county" | "nowhere", Place>;

beforeAll(async () => {
  const [c, d] = [await aCounty(), await aCounty()];
  const own = await countysOwn(c);
  const here = await aPlace(c, own, "Eken", c.municipalities[0]);
  const beside = await aPlace(c, own, "Boken", c.municipalities[0]);
  const away = await aPlace(c, own, "Alen", c.municipalities[1]);
  const theirs = await aPlace(d, await countysOwn(d), "Eken", d.municipalities[0]);
  places = { here, beside, away, "another county": theirs, nowhere: nowhere(theirs) };
  const county: Assignment["scope"] = { level: "county" };
  const centre: Assignment["scope"] = { level: "centres", ids: [here.centreId] };
  const codes = [c.municipalities[0]];
  const acting = (role: Assignment["role"], scope: Assignment["scope"]) =>
    c.acting(role, [{ role, scope }]);
  as = {
    länssamordnare: acting("lanssamordnare", county),
    "kommunal koordinator of the municipality": acting("kommunal_koordinator", {
      level: "municipalities",
      codes,
    }),
    "kommunal koordinator of the centre alone": acting("kommunal_koordinator", centre),
    "lokal samordnare of the centre": acting("lokal_samordnare", centre),
    ledamot: acting("ledamot", county),
    läsare: acting("lasare", county),
    "member without an assignment": c.as.nobody,
  };
}, 120_000);

const lines = Object.entries(expected) as [Line, Law][];
const notAllowed: Outcome = { refused: "not_allowed", wrote: "" };

/** How another county's row is answered, by the word in the table. */
function ofAnother(law: Law, asker: Asker, may: boolean): Outcome | "a place that is not there" {
  if (law[1] === "row") return { refused: "not_found", wrote: "" };
  if (law[1] === "right") return may ? { refused: "not_found", wrote: "" } : notAllowed;
  return may && reach[asker].includes("away") ? "a place that is not there" : notAllowed;
}

describe("the table of commands", () => {
  test("holds every command that there is, with a sample, and no other", () => {
    const found = readdirSync("lib", { recursive: true })
      .map(String)
      .filter((path) => /commands\.ts$/.test(path))
      .map((path) => path.replace(/\.ts$/, ""));
    expect(Object.keys(modules).sort()).toEqual(found.sort());
    expect(commandNames).toHaveLength(new Set(commandNames).size);
    expect(new Set(lines.map(([line]) => nameOf(line)))).toEqual(new Set(commandNames));
    expect(Object.keys(samples).sort()).toEqual(lines.map(([line]) => line).sort());
  });

  test("names a row wherever it says that it does", () => {
    const same = lines.filter(
      ([line]) =>
        JSON.stringify(samples[line]?.(places.here)) ===
        JSON.stringify(samples[line]?.(places["another county"])),
    );
    expect(same.map(([line]) => line)).toEqual(
      lines.filter(([, law]) => law[1] === "none").map(([line]) => line),
    );
  });
});

describe.each(askers.map((asker, column) => ({ asker, column })))(
  "a $asker",
  ({ asker, column }) => {
    test.each(lines)(
      "%s: done where the table says, and refused everywhere else",
      async (line, law) => {
        const may = law[0].split(" ")[column] === "W";
        for (const spot of spots) {
          const allowed = may && reach[asker].includes(spot);
          expect(await ask(as[asker], line, places[spot]), spot).toEqual(
            allowed ? { wrote: law[2] } : notAllowed,
          );
        }
        if (law[1] === "none") return;
        const theirs = await ask(as[asker], line, places["another county"]);
        const nobodys = await ask(as[asker], line, places.nowhere);
        expect(theirs, "another county's row looks like none").toEqual(nobodys);
        const answer = ofAnother(law, asker, may);
        if (answer === "a place that is not there")
          expect(theirs).toMatchObject({
            refused: expect.stringMatching(
              /^broken_rule \w+: (scope_unknown|municipality_in_another_county)$/,
            ),
            wrote: "",
          });
        else expect(theirs).toEqual(answer);
      },
    );
  },
);

/** Those whose forms name a row under the centre, or a period under that. */
const underTheCentre: Line[] = [
  "changePresence",
  "changePresence, from a day",
  "endService",
  "setStaffing",
  "setHead",
  "setHead, from a day",
  "endHead",
  "changeContact",
  "endContact",
  "changeSatellite",
  "endSatellite",
  "changeOtherActor",
  "endOtherActor",
  "endException",
];
const withPeriods: Line[] = ["changeCentre", "changePresence", "setHead", "changeUnit"];

describe("a form about one's own centre that names a row under another", () => {
  const cases = (["länssamordnare", "lokal samordnare of the centre"] as const).flatMap((asker) =>
    (["beside", "away", "another county", "nowhere"] as const).map((other) => ({ asker, other })),
  );

  test.each(cases)("is not found: $asker, $other", async ({ asker, other }) => {
    const person = as[asker];
    const refused = async (line: Line, at: Place) => {
      const may = expected[line]?.[0].split(" ")[askers.indexOf(asker)] === "W";
      expect(await ask(person, line, at), line).toMatchObject({
        refused: may ? "not_found" : "not_allowed",
      });
    };
    for (const line of underTheCentre) await refused(line, withRowsOf(places.here, places[other]));
    for (const line of withPeriods) await refused(line, withPeriodsOf(places.here, places[other]));
  });
});

describe("a form about one's own row that names another county's place", () => {
  const cases: [Line, (own: Place, theirs: Place) => Place, string][] = [
    ["addService", (own, { unitId }) => ({ ...own, unitId }), "not_found"],
    ["changeCentre", withMunicipality, "broken_rule hostMunicipality"],
    ["changeUnit", withMunicipality, "broken_rule homeMunicipality"],
    ["createUnit", withMunicipality, "broken_rule homeMunicipality"],
    ["setCatchment", withMunicipality, "broken_rule municipalities"],
    ["addAssignment", withMunicipality, "broken_rule municipalities"],
  ];

  test.each(cases)("%s is refused as if there were no such place", async (line, mixed, refused) => {
    const person = as.länssamordnare;
    const theirs = await ask(person, line, mixed(places.here, places["another county"]));
    expect(theirs).toMatchObject({ refused: expect.stringContaining(refused) });
    expect(theirs).toEqual(await ask(person, line, mixed(places.here, places.nowhere)));
  });
});
