import { expect, test } from "vitest";
import { FactList } from "@/components/ui/fact-list";
import { Figures } from "@/components/ui/figures";
import { FilterSelect } from "@/components/ui/filter-select";
import { Filters, FilterText } from "@/components/ui/filters";
import { PageHeader } from "@/components/ui/page-header";
import { ReasonList } from "@/components/ui/reason-list";
import { Steps } from "@/components/ui/steps";
import { Timeline } from "@/components/ui/timeline";
import { TodoList } from "@/components/ui/todo-list";
import { markup, tags, tagWith, textOf } from "@/tests/support/markup";

test("a page has one heading, and the breadcrumbs are a named list of links", () => {
  const html = markup(
    <PageHeader title="Lindängen" lead="I drift." crumbs={[{ href: "/a", label: "Alla" }]} />,
  );
  expect(tags(html, "h1")).toHaveLength(1);
  expect(tags(html, "nav")[0]?.attributes["aria-label"]).toBe("Var du är");
  expect(tags(html, "a").map((a) => a.attributes.href)).toEqual(["/a"]);
});

test("whether a reason is met is said in words, not only by a sign", () => {
  const states = ["yes", "no", "half", "open"] as const;
  const html = markup(<ReasonList reasons={states.map((state) => ({ state, text: state }))} />);
  expect(textOf(html.replace(/<span aria-hidden="true"[^>]*>.<\/span>/g, ""))).toBe(
    "Uppfyllt: yesInte uppfyllt: noDelvis uppfyllt: halfInte känt: open",
  );
});

test("a fact that nobody knows is said to be unknown; nought is a fact", () => {
  const html = markup(
    <FactList
      facts={[
        { term: "Adress", value: null },
        { term: "Platser", value: 0 },
      ]}
    />,
  );
  expect(textOf(html)).toBe("AdressUppgift saknasPlatser0");
});

test("every number is a link to the rows it counts", () => {
  const html = markup(<Figures figures={[{ number: 0, label: "utan chef", href: "/x" }]} />);
  expect(tags(html, "a").map((a) => a.attributes.href)).toEqual(["/x"]);
  expect(textOf(html)).toBe("0 utan chef");
});

test("history says who, what it was, what it became and why", () => {
  const html = markup(
    <Timeline
      entries={[
        {
          id: "1",
          when: "21 nov 2026 kl. 14.05",
          who: "Sara Exempel",
          what: "Öppen förskola",
          changes: [{ label: "Timmar", before: null, after: "12" }],
          reason: "Flyttade in",
        },
      ]}
    />,
  );
  expect(textOf(html)).toContain("21 nov 2026 kl. 14.05Öppen förskola Sara Exempel");
  expect(textOf(html)).toContain("Timmar:uppgift saknades → blev 12");
  expect(textOf(html)).toContain("Anledning: Flyttade in");
  expect(textOf(markup(<Timeline entries={[]} />))).toBe("Inga ändringar är noterade.");
});

test("steps are counted, say how far they have come, and point out the one that is taken now", () => {
  const html = markup(
    <Steps
      current="Utse samordnare"
      steps={[
        { title: "Läs in", state: "done", far: "39 familjecentraler" },
        { title: "Utse samordnare", state: "started", href: "/u" },
        { title: "Bekräfta", state: "todo" },
      ]}
    />,
  );
  expect(tags(html, "ol")).toHaveLength(1);
  expect(tags(html, "li").map((l) => l.attributes["aria-current"])).toEqual([
    undefined,
    "step",
    undefined,
  ]);
  expect(textOf(html)).toBe(
    "Läs in39 familjecentralerUtse samordnarepåbörjatBekräftainte påbörjat",
  );
});

test("a list of what waits says so when nothing does", () => {
  expect(textOf(markup(<TodoList items={[]} />))).toBe("Inget väntar just nu.");
});

test("a list that is folded at narrow widths leaves nothing out, and says how much more there is", () => {
  const items = ["a", "b", "c", "d", "e"].map((id) => ({ id, title: id, href: `/${id}` }));
  const narrow = { most: 3, rest: (n: number) => `Visa ${n} till` };
  const html = markup(<TodoList items={items} narrow={narrow} />);
  expect([...html.matchAll(/href="\/(\w)"/g)].map(([, id]) => id)).toEqual(items.map((i) => i.id));
  expect(textOf(html)).toBe("abcVisa 2 tillde");
  // One more is no less to read than the word that it is there.
  expect(markup(<TodoList items={items.slice(0, 4)} narrow={narrow} />)).not.toContain("details");
});

test("filters ask by address, keep the rest of it, and need no script", () => {
  const html = markup(
    <Filters action="/skane/familjecentraler" keep={{ sortera: "typ", sida: null }}>
      <FilterText name="sok" label="Sök" value="lind" />
      <FilterSelect
        name="typ"
        label="Typ"
        value="b"
        all="Alla"
        options={[{ value: "b", label: "B" }]}
      />
    </Filters>,
  );
  expect(tags(html, "form")[0]?.attributes).toMatchObject({ action: "/skane/familjecentraler" });
  expect(tags(html, "form")[0]?.attributes.method).toBeUndefined();
  const hidden = tags(html, "input").filter((i) => i.attributes.type === "hidden");
  expect(hidden.map((i) => `${i.attributes.name}=${i.attributes.value}`)).toEqual(["sortera=typ"]);
  expect(tagWith(html, "id", "sok")?.attributes.value).toBe("lind");
  expect(tags(html, "option").map((o) => "selected" in o.attributes)).toEqual([false, true]);
});
