import { describe, expect, test } from "vitest";
import { ownPath } from "@/lib/auth/sign-in";

describe("after signing in one comes to", () => {
  test("the page that was asked for", () => {
    expect(ownPath("/skane/familjecentraler?sok=ek&dag=2026-01-01")).toBe(
      "/skane/familjecentraler?sok=ek&dag=2026-01-01",
    );
  });

  test.each([
    "https://elsewhere.example",
    "javascript:alert(1)",
    "elsewhere.example",
    "//elsewhere.example",
    "/\\elsewhere.example",
    "\\/elsewhere.example",
    "/\t/elsewhere.example",
    "/\n/elsewhere.example",
    "/.//elsewhere.example",
    "/a/..//elsewhere.example",
    "/%2e//elsewhere.example",
    "/..//elsewhere.example/..",
    "///elsewhere.example",
    "",
  ])("no page of anybody else's: %j", (path) => {
    expect(ownPath(path)).toBeNull();
  });
});
