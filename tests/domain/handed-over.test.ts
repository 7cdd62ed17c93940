import { expect, test } from "vitest";
import { figuresOfHers, writesIn } from "@/lib/domain/handed-over";

const to = (assignedTo: string | null) => ({ assignedTo });
const figures = [
  { key: "besok_barn", ...to("me") },
  { key: "besok_vuxna", ...to("another") },
  { key: "samverkansmoten", ...to(null) },
];
const keys = (writes: boolean, me: string | null, section: { assignedTo: string | null } | null) =>
  figuresOfHers({ writes, me }, section, figures).map(({ key }) => key);
const all = figures.map(({ key }) => key);

test.each([
  ["whoever writes for the centre writes all of them", true, "her", to("another"), all],
  ["and where nobody knows her as a person", true, null, null, all],
  ["whoever has the section writes all of them", false, "me", to("me"), all],
  ["whoever has one figure writes it alone", false, "me", to(null), ["besok_barn"]],
  ["also where the section is another's", false, "me", to("another"), ["besok_barn"]],
  ["and where there is no section", false, "me", null, ["besok_barn"]],
  ["whoever has been handed nothing writes none", false, "nobody", to(null), []],
  ["nor does whoever is no person of the county", false, null, to(null), []],
])("%s", (_, writes, me, section, expected) => {
  expect(keys(writes, me, section)).toEqual(expected);
});

test("what nobody has been handed is nobody's but the centre's writers'", () => {
  expect(writesIn({ writes: false, me: "me" })).toBe(false);
  expect(writesIn({ writes: true, me: null })).toBe(true);
  expect(writesIn({ writes: false, me: null }, to(null))).toBe(false);
  expect(writesIn({ writes: false, me: "me" }, to(null), to("me"))).toBe(true);
});
