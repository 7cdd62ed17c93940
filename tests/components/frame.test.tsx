import { expect, test, vi } from "vitest";
import { Frame } from "@/components/frame/frame";
import { placeOf } from "@/components/frame/menu";
import { markup, tags, tagWith, textOf } from "@/tests/support/markup";

vi.mock("next/headers", () => ({ headers: async () => new Headers() }));

const places = [
  { href: "/skane", label: "Översikt" },
  { href: "/skane/familjecentraler", label: "Familjecentraler" },
  { href: "/skane/att-ratta", label: "Att rätta" },
];
const frame = (path: string) =>
  markup(
    <Frame
      county={{ name: "Skåne län", slug: "skane" }}
      places={places}
      path={path}
      person="Maria Exempel"
      demo
      signOut={<button type="submit">Logga ut</button>}
    >
      <h1>Sidan</h1>
    </Frame>,
  );

test.each([
  ["/skane", "/skane"],
  ["/skane/familjecentraler", "/skane/familjecentraler"],
  ["/skane/familjecentraler/7/historik", "/skane/familjecentraler"],
  ["/skane/familjecentraler-i-grannlan", undefined],
  ["/skane/las-in", undefined],
])("at %s one is in %s", (path, place) => {
  expect(placeOf(places, path, "/skane")).toBe(place);
});

test("the menu marks the page one is on, and the place one is within", () => {
  const current = (path: string) =>
    tags(frame(path), "a")
      .filter((a) => a.attributes["aria-current"])
      .map((a) => [a.attributes.href, a.attributes["aria-current"]]);
  expect(current("/skane/att-ratta")).toEqual([["/skane/att-ratta", "page"]]);
  expect(current("/skane/familjecentraler/7")).toEqual([["/skane/familjecentraler", "true"]]);
});

test("every page begins with a way past the menu and ends with the tillgänglighetsredogörelse", () => {
  const html = frame("/skane");
  expect(tags(html, "a")[0]?.attributes.href).toBe("#innehall");
  expect(tagWith(html, "id", "innehall")?.name).toBe("main");
  expect(tags(html, "a").at(-1)?.attributes.href).toBe("/tillganglighet");
  expect(textOf(html)).toContain("Samma tak Skåne län");
  expect(textOf(html)).toContain("påhittade");
});

test("a frame without a county has no menu and nobody in it", () => {
  const html = markup(<Frame county={null}>x</Frame>);
  expect(tags(html, "nav")).toEqual([]);
  expect(tags(html, "form")).toEqual([]);
  expect(textOf(html)).not.toContain("påhittade");
});
