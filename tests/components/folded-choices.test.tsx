import { describe, expect, test } from "vitest";
import { FormContext } from "@/components/form/context";
import { FoldedChoices } from "@/components/form/folded-choices";
import { FoldedPart } from "@/components/form/folded-part";
import type { FormState } from "@/lib/form/state";
import { markup, tags } from "@/tests/support/markup";

/** So many municipalities with three nämnder each, as a county's list has them. */
const groups = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    label: `Kommun ${i}`,
    options: ["ks", "soc", "bun"].map((key) => ({
      value: `${i}-${key}`,
      label: `Kommun ${i}, ${key}`,
    })),
  }));

const drawn = (count: number, initial: Record<string, string[]>, state?: FormState) =>
  markup(
    <FormContext value={{ state: state ?? { status: "idle" }, initial }}>
      <FoldedChoices
        name="parties"
        label="Parter"
        groups={groups(count)}
        near={{ field: "centres", groups: { eken: "Kommun 7" } }}
      />
    </FormContext>,
  );
const folds = (html: string) => tags(html, "details").map((one) => "open" in one.attributes);
const boxes = (html: string) => tags(html, "input").filter((one) => one.attributes.name);

describe("many choices", () => {
  test("that are few are seen at once, without a fold", () => {
    expect(folds(drawn(4, {}))).toEqual([]);
    expect(boxes(drawn(4, {}))).toHaveLength(12);
  });

  test("are folded without script, every one of them in the form", () => {
    const html = drawn(33, {});
    expect(folds(html)).toEqual(Array(33).fill(false));
    expect(boxes(html)).toHaveLength(99);
    expect(boxes(html).map((one) => one.attributes.id)).toContain("parties");
    // The search is of no use without script, and is not there.
    expect(tags(html, "input").filter((one) => one.attributes.type === "search")).toEqual([]);
  });

  test("begin with those near what is chosen elsewhere, open", () => {
    const html = drawn(33, { centres: ["eken"] });
    expect(boxes(html)[0]?.attributes.value).toBe("7-ks");
    expect(folds(html)).toEqual([true, ...Array(32).fill(false)]);
  });

  test("never fold away what is chosen, nor what the sentence of an error leads to", () => {
    expect(folds(drawn(33, { parties: ["20-soc"] }))[20]).toBe(true);
    const wrong = drawn(
      33,
      {},
      {
        status: "invalid",
        values: { parties: [] },
        fields: { parties: ["Välj minst två parter."] },
        summary: [],
      },
    );
    expect(folds(wrong).filter(Boolean)).toHaveLength(1);
    expect(folds(wrong)[0]).toBe(true);
    expect(boxes(wrong)[0]?.attributes.id).toBe("parties");
  });
});

test("a folded part of a form opens where something has been written in it", () => {
  const part = (values: Record<string, string[]>) =>
    markup(
      <FormContext value={{ state: { status: "idle" }, initial: values }}>
        <FoldedPart summary="Saknas en part?" name="newBodies" open={false}>
          x
        </FoldedPart>
      </FormContext>,
    );
  expect(folds(part({ "newBodies[0].organisation": [""], title: ["x"] }))).toEqual([false]);
  expect(folds(part({ "newBodies[1].body": ["Socialnämnden"] }))).toEqual([true]);
});
