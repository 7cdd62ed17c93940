import { readdirSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import type { Assignment } from "@/lib/domain/policy";
import { aCounty, type TestCounty } from "../support/county";
import { type As, ask, askMany, type Outcome } from "./every-command/asking";
import { commandNames, type Line, modules, nameOf } from "./every-command/commands";
import {
  type Asker,
  askers,
  everyAsker,
  expected,
  type Law,
  mayBy,
  reaches,
  reads,
  spots,
} from "./every-command/expected";
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

let c: TestCounty;
let as: Record<Asker, As>;
type Where = "here" | "beside" | "away" | "another county" | "nowhere";
let places: Record<Where, Place>;

beforeAll(async () => {
  c = await aCounty();
  const d = await aCounty();
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
  const group = (role: Assignment["role"]) =>
    acting(role, {
      level: "group",
      id: here.groupId,
      county: false,
      codes: [],
      ids: [here.centreId],
    });
  const services: Assignment["scope"] = {
    level: "services",
    services: [here.serviceId],
    ids: [here.centreId],
  };
  as = {
    län: acting("lanssamordnare", county),
    bit: acting("bitradande_lanssamordnare", county),
    kom: acting("kommunal_koordinator", { level: "municipalities", codes }),
    kfc: acting("kommunal_koordinator", centre),
    lok: acting("lokal_samordnare", centre),
    ord: group("ordforande"),
    led: group("ledamot"),
    adj: group("adjungerad"),
    sek: group("sekreterare"),
    chef: acting("narmaste_chef", services),
    avt: acting("avtalsansvarig", { level: "municipalities", codes }),
    med: acting("medarbetare", services),
    läs: acting("lasare", county),
    ingen: c.as.nobody,
  };
}, 120_000);

const lines = Object.entries(expected) as [Line, Law][];
const notAllowed: Outcome = { refused: "not_allowed", wrote: "" };
const notFound: Outcome = { refused: "not_found", wrote: "" };

/** How another county's row is answered, by the word in the table. */
function ofAnother(law: Law, asker: Asker, may: boolean): Outcome | "a place that is not there" {
  if (law[1] === "row" || law[1] === "unit") return notFound;
  if (law[1] === "right") return may ? notFound : notAllowed;
  return may && reaches(asker, "away") ? "a place that is not there" : notAllowed;
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

describe.each(everyAsker.map((asker) => ({ asker, who: askers[asker] })))("a $who", ({ asker }) => {
  const done = lines.filter(([, law]) => mayBy(law, asker));
  test.runIf(done.length > 0).each(done)("%s: done within her reach", async (line, law) => {
    for (const spot of spots.filter((s) => reaches(asker, s)))
      expect(await ask(as[asker], line, places[spot]), spot).toEqual({ wrote: law[2] });
  });

  test("everything else in the county is refused, and nothing is written", async () => {
    const asked = lines.flatMap(([line, law]) =>
      spots
        // A form that names no row lies nowhere: whoever may, may.
        .filter((spot) => !(mayBy(law, asker) && (law[1] === "none" || reaches(asker, spot))))
        .map((spot) => ({ line, law, spot, at: places[spot] })),
    );
    const answers = await askMany(as[asker], asked);
    const told = asked.map(({ line, spot }, i) => [line, spot, answers[i]]);
    expect(told).toEqual(
      asked.map(({ line, law, spot }) => [
        line,
        spot,
        law[1] === "row" && !reads(asker, spot) ? notFound : notAllowed,
      ]),
    );
  });

  test("another county's row looks like none, and is answered as the table says", async () => {
    const named = lines.filter(([, law]) => law[1] !== "none");
    const at = (where: Where) => named.map(([line]) => ({ line, at: places[where] }));
    const theirs = await askMany(as[asker], at("another county"));
    const nobodys = await askMany(as[asker], at("nowhere"));
    expect(named.map(([line], i) => [line, theirs[i]])).toEqual(
      named.map(([line], i) => [line, nobodys[i]]),
    );
    named.forEach(([line, law], i) => {
      const answer = ofAnother(law, asker, mayBy(law, asker));
      if (answer === "a place that is not there")
        expect(theirs[i], line).toMatchObject({
          refused: expect.stringMatching(
            // A form that names more than one of them is told of every one, and of nothing else.
            /^broken_rule \w+: (scope_unknown|municipality_in_another_county)( parties: party_unknown)?$/,
          ),
          wrote: "",
        });
      else expect(theirs[i], line).toEqual(answer);
    });
  });
});

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
  const cases = (["län", "lok"] as const).flatMap((asker) =>
    (["beside", "away", "another county", "nowhere"] as const).map((other) => ({ asker, other })),
  );

  test.each(cases)("is not found: $asker, $other", async ({ asker, other }) => {
    const person = as[asker];
    const refused = async (line: Line, at: Place) => {
      const law = expected[line];
      const may = law !== undefined && mayBy(law, asker);
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
    ["setCoverage", withMunicipality, "broken_rule municipalities"],
    ["seatPerson", (own, { personId }) => ({ ...own, personId }), "broken_rule personId"],
  ];

  test.each(cases)("%s is refused as if there were no such place", async (line, mixed, refused) => {
    const person = as.län;
    const theirs = await ask(person, line, mixed(places.here, places["another county"]));
    expect(theirs).toMatchObject({ refused: expect.stringContaining(refused) });
    expect(theirs).toEqual(await ask(person, line, mixed(places.here, places.nowhere)));
  });
});
