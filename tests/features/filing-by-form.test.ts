import { beforeAll, describe, expect, test, vi } from "vitest";
import { routes } from "@/lib/routes";
import { aCentre } from "../support/centre";
import { aCounty, type TestCounty, today } from "../support/county";
import { cookieOf } from "./every-command/browser";

const browser = vi.hoisted(() => ({ cookie: "" }));
vi.mock("next/headers", () => ({
  headers: async () => new Headers({ origin: "http://samma.example", host: "samma.example" }),
  cookies: async () => ({ get: () => (browser.cookie ? { value: browser.cookie } : undefined) }),
}));
process.env.TODAY = today;
const { POST } = await import("@/app/[county]/planer-och-berattelser/fil/route");

let c: TestCounty;
let said: Record<string, string>;
beforeAll(async () => {
  c = await aCounty();
  const centreId = await aCentre(c, {}, { name: "Eken" });
  said = {
    ...{ centreId, kind: "plan", year: "2025", groupSaid: "Styrgruppen" },
    ...{ adoptedOn: "2025-02-01", decision: "§ 4" },
  };
  browser.cookie = await cookieOf(c);
}, 60_000);

/** Posts the form, and gives the address that it answers with. */
async function post(
  over: Record<string, string>,
  file: string | null = "%PDF-1.7 exempel",
  name = "plan.pdf",
) {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...said, ...over })) form.set(name, value);
  if (file !== null) form.set("fil", new File([file], name, { type: "application/pdf" }));
  const whole = new Response(form);
  const body = await whole.arrayBuffer();
  const request = new Request("http://samma.example/fil", {
    method: "POST",
    headers: {
      "content-type": whole.headers.get("content-type") ?? "",
      "content-length": String(body.byteLength),
    },
    body,
  });
  const answer = await POST(request, { params: Promise.resolve({ county: c.slug }) });
  expect(answer.status).toBe(303);
  return new URL(answer.headers.get("location") ?? "", "http://samma.example");
}

describe("a document as a file is sent back with all that was said beside it", () => {
  test.each<[string, Record<string, string>, string | null, string, string | null]>([
    ["no file", {}, null, "file_missing", null],
    ["what is called a PDF and is none", {}, "MZ", "file_disguised", null],
    [
      "two fields that cannot be read",
      { year: "x", decision: "" },
      "%PDF-",
      "fields",
      "year,decision",
    ],
    ["no group", { groupSaid: "" }, "%PDF-", "group_needed", "groupId"],
    [
      "a year to come that nobody has opened",
      { year: "2199" },
      "%PDF-",
      "filing_year_to_come",
      null,
    ],
    ["a decision to come", { adoptedOn: "2030-01-01" }, "%PDF-", "decision_in_future", "adoptedOn"],
  ])("for %s", async (_, over, file, problem, fields) => {
    const to = await post(over, file);
    expect(to.pathname).toBe(routes.fileDocument(c.slug));
    const { fel, falt, ...kept } = Object.fromEntries(to.searchParams);
    expect([fel, falt ?? null]).toEqual([problem, fields]);
    const whole = Object.entries({ ...said, ...over }).filter(([, value]) => value !== "");
    expect(kept).toEqual(Object.fromEntries(whole));
  });

  test("for a personnummer in the name of the file, which is kept nowhere", async () => {
    const to = await post({}, "%PDF-", "Plan 811218-9876.pdf");
    expect(to.searchParams.get("fel")).toBe("file_name_personnummer");
    expect(to.href).not.toContain("9876");
    expect(await c.as.coordinator(({ db }) => db.storedFile.count(), "read")).toBe(0);
  });

  test("and is taken where nothing is wrong", async () => {
    const to = await post({});
    expect(to.searchParams.get("fel")).toBeNull();
    const rows = await c.as.coordinator(({ db }) => db.document.findMany(), "read");
    expect(rows.map(({ year, state }) => [year, state])).toEqual([[2025, "faststalld"]]);
  });
});
