import { beforeAll, describe, expect, test, vi } from "vitest";
import { entryTo } from "@/lib/auth/entry";
import { type Actor, type Role, roles } from "@/lib/domain/policy";
import { aCounty, type TestCounty, today } from "../support/county";
import { askMany } from "./every-command/asking";
import { type Account, cookieOf } from "./every-command/browser";
import type { Line } from "./every-command/commands";
import { expected } from "./every-command/expected";
import { aPlace, countysOwn, type Place } from "./every-command/places";

const browser = vi.hoisted(() => ({ cookie: "" }));
vi.mock("next/headers", () => ({
  headers: async () => new Headers({ host: "samma.example" }),
  cookies: async () => ({ get: () => ({ value: browser.cookie }) }),
}));
process.env.TODAY = today;

let c: TestCounty;
let here: Place;
beforeAll(async () => {
  c = await aCounty();
  here = await aPlace(c, await countysOwn(c), "Eken", c.municipalities[0]);
}, 60_000);

/** Where each role lies, as its rows say it. */
function placeOf(role: Role): Account {
  const { centreId, serviceId, municipality } = here;
  const seat = { groupOver: [centreId] };
  const of: Partial<Record<Role, Account>> = {
    kommunal_koordinator: { municipalities: [municipality] },
    avtalsansvarig: { municipalities: [municipality] },
    lokal_samordnare: { centres: [centreId] },
    narmaste_chef: { services: [serviceId] },
    medarbetare: { services: [serviceId] },
    ordforande: seat,
    ledamot: seat,
    adjungerad: seat,
    sekreterare: seat,
  };
  return { role, ...of[role] };
}

/** Comes in by the real door and gives whom it lets in. */
async function entered(account: Account): Promise<Actor> {
  browser.cookie = await cookieOf(c, account);
  const entry = await entryTo(c.slug);
  if (entry.state !== "inside") throw new Error(entry.state);
  return entry.actor;
}

const lines = Object.entries(expected) as [Line, (typeof expected)[keyof typeof expected]][];

describe.each(roles)("a %s whose assignment has ended", (role) => {
  test("had it yesterday, has nothing today, and is refused every command", async () => {
    const before = await entered(placeOf(role));
    expect(before.assignments.map((a) => a.role)).toEqual([role]);
    const after = await entered({ ...placeOf(role), until: `'${today}'` });
    expect(after.assignments).toEqual([]);
    const person = c.acting("nobody", after.assignments);
    const answers = await askMany(
      person,
      lines.map(([line]) => ({ line, at: here })),
    );
    expect(lines.map(([line], i) => [line, answers[i]])).toEqual(
      lines.map(([line, law]) => [
        line,
        // Whoever may read nothing does not find what hangs under a centre.
        { refused: law?.[1] === "row" ? "not_found" : "not_allowed", wrote: "" },
      ]),
    );
  });
});
