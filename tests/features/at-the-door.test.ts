import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import { beforeAll, describe, expect, test, vi } from "vitest";
import type { Action } from "@/lib/action";
import { endAssignment } from "@/lib/assignments/commands";
import { idle } from "@/lib/form/idle";
import { formWords } from "@/lib/i18n/sv/form";
import { routes } from "@/lib/routes";
import { afterSeeing } from "../support/centre";
import { aCounty, type TestCounty, today } from "../support/county";
import { asRole, urls } from "../support/database";
import { type Account, cookieOf, formOf } from "./every-command/browser";
import { type CommandName, commandNames } from "./every-command/commands";
import { expected, mayBy } from "./every-command/expected";
import { aPlace, countysOwn, type Place } from "./every-command/places";
import { samples } from "./every-command/samples";

const browser = vi.hoisted(() => ({ cookie: "" }));
vi.mock("next/headers", () => ({
  headers: async () => new Headers({ origin: "http://samma.example", host: "samma.example" }),
  cookies: async () => ({ get: () => (browser.cookie ? { value: browser.cookie } : undefined) }),
}));
vi.mock("next/cache", () => ({ revalidatePath: () => {} }));
process.env.TODAY = today;

const files = readdirSync("lib", { recursive: true })
  .map(String)
  .filter((file) => basename(file) === "actions.ts")
  .map((file) => `lib/${file}`);

/** What is about one's own account and no county: these open no door, and have tests of their own. */
const outsideCounties = ["lib/sessions/actions.ts", "lib/sign-in/actions.ts"];
/** What a file is read into: a route of its own, for a file is refused by its length before it is read. */
const byRoute: CommandName[] = ["keepDraft"];

const actions = {
  ...(await import("@/lib/appointing/actions")),
  ...(await import("@/lib/assignments/actions")),
  ...(await import("@/lib/centres/actions")),
  ...(await import("@/lib/confirmations/actions")),
  ...(await import("@/lib/contacts/actions")),
  ...(await import("@/lib/definitions/actions")),
  ...(await import("@/lib/exceptions/actions")),
  ...(await import("@/lib/group-settings/actions")),
  ...(await import("@/lib/groups/actions")),
  ...(await import("@/lib/intake/actions")),
  ...(await import("@/lib/life-cycle/actions")),
  ...(await import("@/lib/agreement-content/actions")),
  ...(await import("@/lib/agreement-money/actions")),
  ...(await import("@/lib/agreement-ties/actions")),
  ...(await import("@/lib/agreements/actions")),
  ...(await import("@/lib/bodies/actions")),
  ...(await import("@/lib/closing/actions")),
  ...(await import("@/lib/own-headings/actions")),
  ...(await import("@/lib/protocols/actions")),
  ...(await import("@/lib/documents/actions")),
  ...(await import("@/lib/leave/actions")),
  ...(await import("@/lib/matrix/actions")),
  ...(await import("@/lib/writing/actions")),
  ...(await import("@/lib/year/actions")),
  ...(await import("@/lib/agreement-keepers/actions")),
  ...(await import("@/lib/agreement-mistakes/actions")),
  ...(await import("@/lib/agreement-parties/actions")),
  ...(await import("@/lib/fetched/actions")),
  ...(await import("@/lib/template/actions")),
  ...(await import("@/lib/themes/actions")),
  ...(await import("@/lib/filing/actions")),
  ...(await import("@/lib/figure-questions/actions")),
  ...(await import("@/lib/follow-up/actions")),
  ...(await import("@/lib/matters/actions")),
  ...(await import("@/lib/need/actions")),
  ...(await import("@/lib/opening-hours/actions")),
  ...(await import("@/lib/other-actors/actions")),
  ...(await import("@/lib/personal-data/actions")),
  ...(await import("@/lib/seats/actions")),
  ...(await import("@/lib/services/actions")),
  ...(await import("@/lib/settings/actions")),
  ...(await import("@/lib/staffing/actions")),
  ...(await import("@/lib/units/actions")),
} satisfies Record<string, Action>;
const names = Object.keys(actions) as (keyof typeof actions)[];

let c: TestCounty;
let here: Place;
beforeAll(async () => {
  c = await aCounty();
  here = await aPlace(c, await countysOwn(c), "Eken", c.municipalities[0]);
}, 120_000);

/** Everything that is written in the county, and who may enter it. */
const everything = () =>
  asRole(urls.superuser, async (db) => {
    const { rows } = await db.query(
      `select (select count(*) from audit where county_id = $1 and actor_id is not null) as lines,
         (select count(*) from import_draft where county_id = $1) as drafts, (select count(*) from operation) as operations`,
      [c.id],
    );
    return rows[0];
  });

/** What the browser is answered with: the words above the form, or where it is sent. */
async function answerOf(name: keyof typeof actions): Promise<string> {
  const action: Action = actions[name];
  try {
    const state = await action(c.slug, idle, formOf(samples[name](here)));
    return state.status === "invalid" ? `${state.summary.join()}${state.problem ?? ""}` : "through";
  } catch (error) {
    if (/^NEXT_REDIRECT/.test(String((error as { digest?: string }).digest))) return "through";
    throw error;
  }
}

describe("the only way to a command", () => {
  test.each(files.filter((file) => !outsideCounties.includes(file)))(
    "%s makes every action with `action`, of the schema and the command of its name",
    (file) => {
      const lines = readFileSync(file, "utf8").trim().split("\n");
      const [directive, ...rest] = lines.filter((line) => line !== "");
      expect(directive).toBe('"use server";');
      for (const line of rest.filter((line) => !line.startsWith("import "))) {
        const [, name] = line.match(/^export const (\w+) = /) ?? [];
        expect(line).toMatch(
          new RegExp(`^export const (\\w+) = action\\(schema\\.${name}, \\w+\\.${name}\\);$`),
        );
      }
    },
  );

  test("is an action for each, and each action is for one", () => {
    expect([...names, ...byRoute].sort()).toEqual([...commandNames].sort());
  });

  test("no other module may be called by the browser", () => {
    const servers = readdirSync(".", { recursive: true })
      .map(String)
      .filter((file) => /^(app|components|lib|prisma)\/.*\.tsx?$/.test(file))
      .filter((file) => !/generated/.test(dirname(file)))
      .filter((file) => /^\s*["']use server["']/m.test(readFileSync(file, "utf8")));
    expect(servers.sort()).toEqual(files.sort());
  });
});

const past = "now() - interval '1 minute'";
/** Who comes, and what she is told. */
const refused: [string, Account | null, string][] = [
  ["nobody, without a cookie", null, formWords.signedOut],
  ["a cookie that somebody else has signed", { secret: "x".repeat(40) }, formWords.signedOut],
  ["a session that has been ended", { revoked: past }, formWords.signedOut],
  ["a session that has expired", { expires: past }, formWords.signedOut],
  ["an idle session", { lastSeen: "now() - interval '31 minutes'" }, formWords.signedOut],
  ["a disabled account", { disabled: past }, formWords.signedOut],
  ["an ended membership", { memberUntil: past }, formWords.notFound],
  ["no membership in this county", { member: false }, formWords.notFound],
  ["no assignment", { assigned: false }, formWords.notAllowed],
  ["an assignment that ended today", { until: `'${today}'` }, formWords.notAllowed],
  ["an assignment that begins tomorrow", { from: "'2026-11-23'" }, formWords.notAllowed],
];

describe("at the door of every command", () => {
  test.each(refused)("%s: refused, and nothing is written", async (_who, account, words) => {
    browser.cookie = account ? await cookieOf(c, account) : "";
    const before = await everything();
    for (const name of names) expect(await answerOf(name), name).toBe(`${words}not_allowed`);
    expect(await everything()).toEqual(before);
  });

  test.each(refused)("%s: no file is read", async (_who, account, words) => {
    browser.cookie = account ? await cookieOf(c, account) : "";
    const before = await everything();
    const { POST } = await import("@/app/[county]/las-in/fil/route");
    const body = new FormData();
    body.set("fil", new File(["Familjecentral;Kommun\nEklunden;Malmö"], "lista.csv"));
    const request = new Request("http://samma.example/fil", { method: "POST", body });
    request.headers.set("content-length", "1000");
    const answer = await POST(request, { params: Promise.resolve({ county: c.slug }) });
    const to: Record<string, string> = {
      [formWords.signedOut]: routes.signIn(routes.intake(c.slug)),
      [formWords.notFound]: routes.missing(),
      [formWords.notAllowed]: routes.notAllowed(c.slug),
    };
    expect([answer.status, answer.headers.get("location")]).toEqual([303, to[words] ?? ""]);
    expect(await everything()).toEqual(before);
  });

  test("a länssamordnare whose assignment holds comes through with the same forms", async () => {
    browser.cookie = await cookieOf(c);
    const before = await everything();
    const stopped = [formWords.signedOut, formWords.notFound, formWords.notAllowed];
    // What a group decides is not hers to do: the command says so, and not the door.
    for (const name of names.filter((one) => mayBy(expected[one], "län"))) {
      const answer = await answerOf(name);
      expect(
        stopped.some((words) => answer.startsWith(words)),
        `${name}: ${answer}`,
      ).toBe(false);
    }
    expect(Number((await everything()).lines)).toBeGreaterThan(Number(before.lines) + 20);
  });

  test("an assignment that is ended in one tab refuses the next press in another", async () => {
    browser.cookie = await cookieOf(c, { role: "lokal_samordnare", centres: [here.centreId] });
    expect(await answerOf("setOpeningHours")).not.toContain(formWords.notAllowed);
    const held = await c.as.coordinator(({ db }) =>
      db.assignment.findFirstOrThrow({
        where: { role: "lokal_samordnare", person: { name: "Robin Exempel" } },
      }),
    );
    const ending = { assignmentId: held.id, version: held.version, endOn: today };
    await afterSeeing(c.as.coordinator, endAssignment, { ...ending, seen: null });
    expect(await answerOf("setOpeningHours")).toBe(`${formWords.notAllowed}not_allowed`);
  });
});
