import { beforeEach, describe, expect, test, vi } from "vitest";
import { Form } from "@/components/form";
import { TextField } from "@/components/form/fields";
import type { FormState } from "@/lib/form/state";
import { markup, tags, tagWith, textOf } from "@/tests/support/markup";

const first = vi.hoisted(() => ({ state: { status: "idle" } as FormState }));
vi.mock("@/lib/form/idle", () => ({
  get idle() {
    return first.state;
  },
}));

beforeEach(() => {
  first.state = { status: "idle" };
});

type Extra = Partial<React.ComponentProps<typeof Form>>;

/** The form as the server draws it after an answer, script or no script. */
function drawn(state: FormState, extra: Extra = {}) {
  first.state = state;
  return markup(
    <Form
      action={async (s) => s}
      title="Ändra enhet"
      submit="Spara"
      labels={{ name: "Namn", city: "Ort" }}
      initial={{ name: ["BVC Lindängen"], city: ["Malmö"] }}
      hidden={{ unitId: "7", version: "3" }}
      operationId="op-1"
      {...extra}
    >
      <TextField name="name" label="Namn" />
      <TextField name="city" label="Ort" />
    </Form>,
  );
}

const hidden = (html: string, name: string) =>
  tags(html, "input").find((t) => t.attributes.name === name && t.attributes.type === "hidden")
    ?.attributes.value;
const shownIn = (html: string, name: string) => tagWith(html, "id", name)?.attributes.value;
const invalid = (over: Partial<Extract<FormState, { status: "invalid" }>> = {}): FormState => ({
  status: "invalid",
  values: { name: [""], city: ["Lund"], version: ["3"] },
  fields: { name: ["Fyll i fältet."] },
  summary: [],
  ...over,
});

describe("a form that has not been posted", () => {
  test("shows what is held, and carries what was seen", () => {
    const html = drawn({ status: "idle" });
    expect(html).toContain("<title>Ändra enhet – Samma tak</title>");
    expect([shownIn(html, "name"), shownIn(html, "city")]).toEqual(["BVC Lindängen", "Malmö"]);
    expect([hidden(html, "unitId"), hidden(html, "version")]).toEqual(["7", "3"]);
    expect(hidden(html, "operationId")).toBe("op-1");
    expect(tagWith(html, "role", "alert")).toBeUndefined();
  });
});

describe("a form that could not be taken", () => {
  test("says so in the title and first in the form, and links to each field", () => {
    const html = drawn(invalid());
    expect(html).toContain("<title>Fel: Ändra enhet – Samma tak</title>");
    expect(tagWith(html, "role", "alert")?.attributes.tabindex).toBe("-1");
    expect(html.indexOf('role="alert"')).toBeLessThan(html.indexOf('id="name"'));
    expect(tagWith(html, "href", "#name")).toBeDefined();
    expect(tagWith(html, "href", "#city")).toBeUndefined();
    expect(textOf(html)).toContain("Namn: Fyll i fältet.");
  });

  test("moves the focus without script too", () => {
    expect(tagWith(drawn(invalid()), "role", "alert")?.attributes).toHaveProperty("autofocus");
  });

  test("keeps what was typed, an emptied field too", () => {
    const html = drawn(invalid());
    expect([shownIn(html, "name"), shownIn(html, "city")]).toEqual(["", "Lund"]);
  });

  test("keeps the version that was seen, though the page behind it is newer", () => {
    const html = drawn(invalid(), { hidden: { unitId: "7", version: "9" } });
    expect(hidden(html, "version")).toBe("3");
  });
});

describe("a form that somebody else was before", () => {
  const conflict = invalid({
    fields: {},
    problem: "conflict",
    summary: ["Någon annan har ändrat."],
    differences: [{ name: "city", mine: "Lund", theirs: "Kävlinge" }],
    version: 4,
  });

  test("shows both versions at the field, and links there", () => {
    const html = drawn(conflict);
    expect(tagWith(html, "href", "#city")).toBeDefined();
    expect(tagWith(html, "id", "city")?.attributes["aria-describedby"]).toContain("city-theirs");
    expect(textOf(html)).toMatch(/Står nu\s*Kävlinge\s*Du skrev\s*Lund/);
    expect(shownIn(html, "city")).toBe("Lund");
  });

  test("may then be saved over the version that was shown", () => {
    expect(hidden(drawn(conflict), "version")).toBe("4");
  });

  test("shows a difference that has no field of its own", () => {
    const other = { name: "status", mine: "vilande", theirs: "i_drift" };
    expect(textOf(drawn({ ...conflict, differences: [other] } as FormState))).toContain(
      "status: i_drift / vilande",
    );
  });
});

describe("a form whose consequences are shown", () => {
  const preview: FormState = {
    status: "preview",
    values: { name: ["BVC"], city: ["Malmö"], version: ["3"] },
    sentences: ["Familjecentral från 1 februari 2027.", "En uppgift ändras."],
    seen: "abc",
  };

  test("says them before the button, and carries which were seen", () => {
    const html = drawn(preview, { preview: true });
    expect(textOf(html)).toContain("Familjecentral från 1 februari 2027.En uppgift ändras.");
    expect(html.indexOf("En uppgift ändras.")).toBeLessThan(html.indexOf("<button"));
    expect(hidden(html, "seen")).toBe("abc");
    expect(textOf(html)).toContain("Spara ändringen");
  });

  test("carries none before they have been seen", () => {
    expect(hidden(drawn({ status: "idle" }, { preview: true }), "seen")).toBe("");
    expect(hidden(drawn(invalid(), { preview: true }), "seen")).toBe("");
  });
});

test("a form with several deeds names each", () => {
  const submit = [
    { label: "Stämmer", name: "intent", value: "confirm" },
    { label: "Ändra", name: "intent", value: "change" },
  ];
  const buttons = tags(drawn({ status: "idle" }, { submit }), "button");
  expect(buttons.map((b) => [b.attributes.name, b.attributes.value, b.attributes.type])).toEqual([
    ["intent", "confirm", "submit"],
    ["intent", "change", "submit"],
  ]);
});
