import { afterEach, describe, expect, test, vi } from "vitest";

const sent = vi.hoisted(() => ({ headers: {} as Record<string, string> }));
vi.mock("next/headers", () => ({
  headers: async () => new Headers(sent.headers),
  cookies: async () => ({ get: () => undefined }),
}));

/** Whether a form with these headers is taken for one of ours, by a server with these settings. */
async function isOurs(headers: Record<string, string>, settings: Record<string, string> = {}) {
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  vi.resetModules();
  sent.headers = headers;
  const { isOwnOrigin } = await import("@/lib/action");
  return isOwnOrigin();
}
afterEach(() => vi.unstubAllEnvs());

const host = "samma.example";

describe("a posted form is ours", () => {
  test("when its origin is the host that was asked", async () => {
    expect(await isOurs({ host, origin: "https://samma.example" })).toBe(true);
  });

  test.each([
    ["no origin", { host }],
    ["a page that tells nobody where it is", { host, origin: "null" }],
    ["another host", { host, origin: "https://elsewhere.example" }],
    ["a host that begins alike", { host, origin: "https://samma.example.elsewhere.example" }],
    ["another port", { host, origin: "https://samma.example:8443" }],
    [
      "a host that the sender made up",
      { host, origin: "https://elsewhere.example", "x-forwarded-host": "elsewhere.example" },
    ],
  ])("and not when it comes from %s", async (_, headers) => {
    expect(await isOurs(headers as Record<string, string>)).toBe(false);
  });

  test("when a proxy of ours says which host was asked", async () => {
    const headers = { host: "inside:3000", "x-forwarded-host": host, origin: `https://${host}` };
    expect(await isOurs(headers, { TRUST_PROXY: "1" })).toBe(true);
    expect(await isOurs(headers, { TRUST_PROXY: "0" })).toBe(false);
  });

  test("where the address that people type is set, from it and from nowhere else", async () => {
    const set = { APP_URL: "https://samma.example/" };
    expect(await isOurs({ host: "inside:3000", origin: "https://samma.example" }, set)).toBe(true);
    expect(await isOurs({ host, origin: "http://samma.example" }, set)).toBe(false);
    const rebound = { host: "elsewhere.example", origin: "https://elsewhere.example" };
    expect(await isOurs(rebound, set)).toBe(false);
  });
});
