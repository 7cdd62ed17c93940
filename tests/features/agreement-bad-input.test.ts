import { beforeAll, describe, expect, test, vi } from "vitest";
import { idle } from "@/lib/form/idle";
import { ruleWords } from "@/lib/i18n/sv/rules";
import { routes } from "@/lib/routes";
import { bodies, paper, register } from "../support/agreement";
import { aCentre } from "../support/centre";
import { aCounty, type TestCounty, today } from "../support/county";
import { cookieOf, formOf } from "./every-command/browser";

const browser = vi.hoisted(() => ({ cookie: "" }));
vi.mock("next/headers", () => ({
  headers: async () => new Headers({ origin: "http://samma.example", host: "samma.example" }),
  cookies: async () => ({ get: () => (browser.cookie ? { value: browser.cookie } : undefined) }),
}));
vi.mock("next/cache", () => ({ revalidatePath: () => {} }));
process.env.TODAY = today;

const { registerAgreement } = await import("@/lib/agreements/actions");
const { POST } = await import("@/app/[county]/avtal/[agreementId]/fil/route");
const { GET } = await import("@/app/[county]/avtal/[agreementId]/fil/[fileId]/route");

let c: TestCounty;
let written: Record<string, string | string[]>;
let agreementId: string;
beforeAll(async () => {
  c = await aCounty();
  const centreId = await aCentre(c, {}, { name: "Eken" });
  const parties = await bodies(c.as.coordinator);
  agreementId = await register(c.as.coordinator, paper([centreId], parties));
  browser.cookie = await cookieOf(c);
  written = {
    kind: "lokalt_samverkansavtal",
    title: "Samverkansavtal som skrevs länge",
    scope: "centraler",
    centres: [centreId],
    parties,
    fromOn: "2024-09-01",
    lastOn: "2027-08-31",
    prolongation: "automatisk",
    prolongCount: "24",
    prolongUnit: "manader",
    prolongMost: "2",
    noticeCount: "6",
    noticeUnit: "manader",
    signed: "alla",
    signedOn: "2024-05-20",
  };
}, 60_000);

describe("the rest of the form is kept, and a sentence says what is wrong, with", () => {
  test.each([
    ["a term that ends before it begins", { lastOn: "2023-01-01" }, "lastOn", "period_backward"],
    [
      "prolongation without a length",
      { prolongCount: "" },
      "prolongCount",
      "prolongation_needs_length",
    ],
    ["prolongation without an end", { lastOn: "" }, "lastOn", "prolongation_needs_end"],
    ["no centre", { centres: [] }, "centres", "agreement_covers_nothing"],
    ["a notice period without a unit", { noticeUnit: "" }, "noticeCount", "notice_half"],
    ["all signed on no day", { signedOn: "" }, "signedOn", "signing_day_needed"],
    ["a signature to come", { signedOn: "2030-01-01" }, "signedOn", "signed_in_future"],
  ] as const)("%s", async (_, over, field, rule) => {
    await keeps({ ...written, ...over } as typeof written, field, ruleWords[rule]);
  });

  test("one party", async () => {
    const one = { ...written, parties: (written.parties ?? []).slice(0, 1) };
    await keeps(one, "parties", ruleWords.two_parties_needed);
  });

  test("all that is wrong at once, so that nobody mends one field to be told of the next", async () => {
    const state = await registerAgreement(
      c.slug,
      idle,
      formOf({
        ...written,
        centres: [],
        parties: [],
        lastOn: "2023-01-01",
        prolongCount: "",
        signedOn: "",
      }),
    );
    if (state.status !== "invalid") throw new Error(state.status);
    expect(state.fields).toEqual({
      centres: [ruleWords.agreement_covers_nothing],
      parties: [ruleWords.two_parties_needed],
      lastOn: [ruleWords.period_backward],
      prolongCount: [ruleWords.prolongation_needs_length],
      signedOn: [ruleWords.signing_day_needed],
    });
  });

  test("a day that is none and a number that is none", async () => {
    await keeps({ ...written, fromOn: "31 februari" }, "fromOn", null);
    await keeps({ ...written, prolongCount: "två år" }, "prolongCount", null);
    await keeps({ ...written, title: "" }, "title", null);
  });
});

/** What was posted comes back whole beside the sentence of the field that is wrong. */
async function keeps(said: typeof written, field: string, sentence: string | null) {
  const state = await registerAgreement(c.slug, idle, formOf(said));
  if (state.status !== "invalid") throw new Error(state.status);
  expect(Object.keys(state.fields)).toEqual([field]);
  if (sentence) expect(state.fields[field]).toEqual([sentence]);
  for (const [name, value] of Object.entries(said))
    expect(state.values[name] ?? [], name).toEqual(typeof value === "string" ? [value] : value);
}

/** Posts a file as the small form does, and gives the reason that it was sent back with. */
async function post(name: string, bytes: Uint8Array, length?: number): Promise<string | null> {
  const form = new FormData();
  form.set("category", "avtal");
  form.set("fil", new File([new Uint8Array(bytes)], name, { type: "application/pdf" }));
  const whole = new Response(form);
  const type = whole.headers.get("content-type") ?? "";
  const body = await whole.arrayBuffer();
  const request = new Request("http://samma.example/fil", {
    method: "POST",
    headers: { "content-type": type, "content-length": String(length ?? body.byteLength) },
    body,
  });
  const answer = await POST(request, { params: Promise.resolve({ county: c.slug, agreementId }) });
  expect(answer.status).toBe(303);
  const to = new URL(answer.headers.get("location") ?? "", "http://samma.example");
  expect(to.pathname).toBe(routes.agreement(c.slug, agreementId));
  return to.searchParams.get("fel");
}
const bytesOf = (text: string) => new TextEncoder().encode(text);

describe("a file by its own form", () => {
  test("is refused by its stated length before it is read: 40 MB", async () => {
    expect(await post("avtal.pdf", bytesOf("%PDF-1.7"), 40_000_000)).toBe("too_large");
  });

  test("is refused when it is something else than its name says", async () => {
    expect(await post("avtal.pdf", bytesOf("MZ"))).toBe("file_disguised");
    expect(await post("avtal.exe", bytesOf("MZ"))).toBe("file_type");
  });

  test("is refused when its name holds a personnummer", async () => {
    const file = bytesOf("%PDF-1.7 exempel");
    expect(await post("Avtal 811218-9876.pdf", file)).toBe("file_name_personnummer");
  });

  test("loses the path in its name, and is read from this county's address alone", async () => {
    expect(await post("../../etc/avtal.pdf", bytesOf("%PDF-1.7 exempel"))).toBeNull();
    const [kept] = await c.as.coordinator(
      ({ db }) => db.agreementFile.findMany({ include: { file: true } }),
      "read",
    );
    expect(kept?.file.name).toBe("avtal.pdf");
    const get = (county: string) =>
      GET(new Request("http://samma.example"), {
        params: Promise.resolve({ county, agreementId, fileId: kept?.fileId ?? "" }),
      });
    expect((await get(c.slug)).status).toBe(200);
    const other = await aCounty();
    browser.cookie = await cookieOf(other);
    for (const slug of [c.slug, other.slug])
      await expect(get(slug)).rejects.toMatchObject({
        digest: expect.stringContaining(routes.missing()),
      });
  });
});
