import { expect, test } from "vitest";
import { Pagination } from "@/components/ui/pagination";
import { RowHead, Table, Td, Th, Tr } from "@/components/ui/table";
import { markup, tags, tagWith, textOf } from "@/tests/support/markup";

const table = markup(
  <Table caption="Visar 1 av 1">
    <thead>
      <tr>
        <Th sort={{ href: "?ordning=fallande", direction: "ascending" }}>Namn</Th>
        <Th sort={{ href: "?sortera=kommun", direction: null }}>Kommun</Th>
        <Th right>Antal</Th>
      </tr>
    </thead>
    <tbody>
      <Tr>
        <RowHead>Lindängen</RowHead>
        <Td label="Kommun">Malmö</Td>
        <Td label="Antal" right>
          12
        </Td>
      </Tr>
    </tbody>
  </Table>,
);

test("a table is named by its caption, and the region it scrolls in can be reached by keyboard", () => {
  expect(textOf(table)).toContain("Visar 1 av 1");
  expect(tags(table, "caption")).toHaveLength(1);
  expect(tags(table, "section")[0]?.attributes).toMatchObject({
    "aria-label": "Visar 1 av 1",
    tabindex: "0",
  });
});

test("every heading says whether it heads a column or a row", () => {
  expect(tags(table, "th").map((t) => t.attributes.scope)).toEqual(["col", "col", "col", "row"]);
});

test("only the column that is sorted by says so, and both that can be are links", () => {
  expect(tags(table, "th").map((t) => t.attributes["aria-sort"])).toEqual([
    "ascending",
    undefined,
    undefined,
    undefined,
  ]);
  expect(tags(table, "a").map((t) => t.attributes.href)).toEqual([
    "?ordning=fallande",
    "?sortera=kommun",
  ]);
});

test("every cell carries its column's name, for narrow screens", () => {
  expect(tags(table, "td").map((t) => t.attributes["data-label"])).toEqual(["Kommun", "Antal"]);
});

test("a list of one page has no pages to turn", () => {
  expect(markup(<Pagination page={1} pages={1} hrefOf={String} />)).toBe("");
});

test("the first and the last page lead one way, those between both", () => {
  const turns = (page: number) =>
    tags(markup(<Pagination page={page} pages={3} hrefOf={(p) => `?sida=${p}`} />), "a").map(
      (t) => `${t.attributes.rel} ${t.attributes.href}`,
    );
  expect(turns(1)).toEqual(["next ?sida=2"]);
  expect(turns(2)).toEqual(["prev ?sida=1", "next ?sida=3"]);
  expect(turns(3)).toEqual(["prev ?sida=2"]);
  const html = markup(<Pagination page={2} pages={3} hrefOf={String} />);
  expect(textOf(html)).toContain("Sida 2 av 3");
  expect(tagWith(html, "aria-label", "Sidor i listan")?.name).toBe("nav");
});
