import { describe, expect, test } from "vitest";
import { FormContext } from "@/components/form/context";
import {
  ChangeMode,
  Checkbox,
  CheckboxGroup,
  DateField,
  FileField,
  RadioGroup,
  SelectField,
  TextArea,
  TextField,
  YesNoUnknown,
} from "@/components/form/fields";
import type { FormState } from "@/lib/form/state";
import { markup, tags, tagWith, textOf } from "@/tests/support/markup";

const options = [
  { value: "ja", label: "Helt här", hint: "Hela verksamheten." },
  { value: "delvis", label: "Delvis här" },
];
const props = { name: "x", label: "Fråga", hint: "Så här." };
const everyField: [string, React.ReactNode][] = [
  ["text", <TextField key="1" {...props} />],
  ["date", <DateField key="2" {...props} />],
  ["area", <TextArea key="3" {...props} />],
  ["select", <SelectField key="4" {...props} options={options} empty="Välj" />],
  ["radio", <RadioGroup key="5" {...props} options={options} />],
  ["checkboxes", <CheckboxGroup key="6" {...props} options={options} />],
  ["yes or no", <YesNoUnknown key="7" {...props} />],
  ["checkbox", <Checkbox key="8" {...props} />],
  ["file", <FileField key="9" {...props} />],
];

const inForm = (node: React.ReactNode, over: Partial<Extract<FormState, { status: "invalid" }>>) =>
  markup(
    <FormContext
      value={{
        state: { status: "invalid", values: {}, fields: {}, summary: [], ...over },
        initial: { x: ["delvis"] },
      }}
    >
      {node}
    </FormContext>,
  );
const held = (node: React.ReactNode, x: string[]) =>
  markup(<FormContext value={{ state: { status: "idle" }, initial: { x } }}>{node}</FormContext>);
const ticked = (html: string) =>
  tags(html, "input")
    .filter((t) => "checked" in t.attributes)
    .map((t) => t.attributes.value);
const chosen = (html: string) =>
  tags(html, "option").find((t) => "selected" in t.attributes)?.attributes.value;

describe.each(everyField)("a field of the kind %s", (_kind, node) => {
  test("has a label, and the summary's link leads to it", () => {
    const html = held(node, []);
    expect(tagWith(html, "id", "x")?.name).toMatch(/input|select|textarea/);
    const labels = tags(html, "label").map((l) => l.attributes.for);
    for (const field of tags(html).filter((t) => t.attributes.name === "x"))
      expect(labels).toContain(field.attributes.id);
    expect(textOf(html)).toContain("Fråga");
  });

  test("is bound to its hint and to what is wrong", () => {
    const html = inForm(node, { fields: { x: ["Det gick inte."] } });
    const bound = tags(html)
      .flatMap((t) => t.attributes["aria-describedby"]?.split(" ") ?? [])
      .filter((id) => id !== "x-means");
    expect(bound).toEqual(expect.arrayContaining(["x-hint", "x-error"]));
    for (const id of bound) expect(tagWith(html, "id", id)).toBeDefined();
    expect(tags(html).some((t) => t.attributes["aria-invalid"] === "true")).toBe(true);
    expect(textOf(html)).toContain("Fel: Det gick inte.");
  });

  test("says nothing of errors when nothing is wrong", () => {
    expect(held(node, [])).not.toMatch(/aria-invalid|x-error/);
  });
});

describe("what was typed stands", () => {
  test.each(everyField.slice(0, 3))("in a field of the kind %s", (_kind, node) => {
    expect(inForm(node, { values: { x: ["Å & <ö>"] } })).toContain("Å &amp; &lt;ö&gt;");
  });

  test("in a select", () => {
    const select = <SelectField {...props} options={options} empty="Välj" />;
    expect(chosen(held(select, ["delvis"]))).toBe("delvis");
    expect(chosen(inForm(select, { values: { x: ["ja"] } }))).toBe("ja");
    expect(chosen(inForm(select, { values: {} }))).toBe("");
  });

  test("in boxes and buttons, also when all were unticked", () => {
    const boxes = <CheckboxGroup {...props} options={options} />;
    expect(ticked(held(boxes, ["ja", "delvis"]))).toEqual(["ja", "delvis"]);
    expect(ticked(inForm(boxes, { values: {} }))).toEqual([]);
    expect(
      ticked(inForm(<RadioGroup {...props} options={options} />, { values: { x: ["ja"] } })),
    ).toEqual(["ja"]);
  });
});

test("uppgift saknas is an answer of its own", () => {
  const html = held(<YesNoUnknown {...props} />, ["okand"]);
  expect(tags(html, "input").map((t) => t.attributes.value)).toEqual(["ja", "nej", "okand"]);
  expect(ticked(html)).toEqual(["okand"]);
});

test("after a conflict a choice is shown in its own words", () => {
  const html = inForm(<RadioGroup {...props} options={options} />, {
    values: { x: ["delvis"] },
    differences: [{ name: "x", mine: "delvis", theirs: "ja" }],
  });
  expect(textOf(html)).toMatch(/Står nu\s*Helt här\s*Du skrev\s*Delvis här/);
});

test("a file must be chosen again when the form is shown again", () => {
  expect(textOf(held(<FileField {...props} />, []))).not.toContain("en gång till");
  expect(textOf(inForm(<FileField {...props} />, {}))).toContain("Välj filen en gång till");
});

test("a change is asked about in words: changed from a day, or wrong from the beginning", () => {
  const html = held(<ChangeMode />, []);
  expect(tags(html, "input").map((t) => [t.attributes.name, t.attributes.value])).toEqual([
    ["mode", "changed"],
    ["mode", "wrong"],
    ["fromOn", ""],
  ]);
});
