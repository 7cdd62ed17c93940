import { describe, expect, test } from "vitest";
import { Prose } from "@/components/writing/prose";
import { difference } from "@/lib/text/difference";
import { fromPasted } from "@/lib/text/paste";
import { markup, tags } from "../support/markup";

const html = (text: string) => markup(<Prose text={text} />);
/** The seconds of work that it took, however many others the machine worked for meanwhile. */
function worked(work: () => void): number {
  const begun = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1e6;
}
const names = (text: string) => tags(html(text)).map((tag) => tag.name);

describe("a text that somebody has written", () => {
  test("has headings below the page's own, lists, bold and links", () => {
    const shown = html(
      "# Rubrik\n\n## Mindre\n\nVi har **mycket** att [läsa](https://exempel.se).\nNy rad.\n\n- ett\n- två\n\n3. tre",
    );
    expect(tags(shown).map((tag) => tag.name)).toEqual([
      "div",
      "h3",
      "h4",
      "p",
      "b",
      "a",
      "ul",
      "li",
      "p",
      "li",
      "p",
      "ol",
      "li",
      "p",
    ]);
    expect(shown).toContain("Rubrik");
    expect(tags(shown, "a")[0]?.attributes).toEqual({
      href: "https://exempel.se",
      rel: "noopener noreferrer nofollow",
    });
    expect(tags(shown, "ol")[0]?.attributes.start).toBe("3");
  });

  test.each([
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "a <b onclick=alert(1)>b</b>",
    "<!-- x -->",
    "<https://a.se onclick=x>",
    "```\n<script>\n```",
    "> citat",
    "![bild](https://exempel.se/a.png)",
    "| a | b |\n|---|---|",
    "[x]: https://exempel.se\n\n[x]",
  ])("shows what it may not hold as it stands: %s", (text) => {
    const allowed = ["div", "p", "b", "a", "ul", "ol", "li", "h3", "h4"];
    expect(names(text).filter((name) => !allowed.includes(name))).toEqual([]);
    expect(html(text)).not.toMatch(/<[^>]*\son\w+=/);
  });

  test.each([
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "java&#x73;cript:alert(1)",
    "data:text/html,x",
    "vbscript:x",
    "file:///etc/passwd",
    "//exempel.se",
    "/skane/installningar",
    "\u0001javascript:alert(1)",
  ])("makes no link of %s", (href) => {
    expect(tags(html(`[text](${href}) och <${href}>`), "a")).toEqual([]);
    expect(html(`[text](${href})`)).toContain("text");
  });

  test("links to a page and to an address", () => {
    const links = tags(html("<https://a.se> [b](http://b.se) [c](mailto:c@exempel.se)"), "a");
    expect(links.map((link) => link.attributes.href)).toEqual([
      "https://a.se",
      "http://b.se",
      "mailto:c@exempel.se",
    ]);
  });

  test.each([
    ["deep lists", "- ".repeat(10_000)],
    ["lists in lists", Array.from({ length: 180 }, (_, i) => `${" ".repeat(i)}- a`).join("\n")],
    ["stars", "_a*".repeat(6_600)],
    ["brackets", "[".repeat(20_000)],
    ["links", "[a](".repeat(5_000)],
    ["bold in bold", "**a".repeat(6_600)],
    ["numbers", "1. ".repeat(6_600)],
  ])("is read in a moment however it is made: %s", (_, text) => {
    expect(worked(() => expect(html(text).length).toBeGreaterThan(0))).toBeLessThan(10);
  });
});

describe("two texts", () => {
  test("differ by the words that were put in and taken out", () => {
    expect(difference("Vi når alla familjer.", "Vi når många familjer.")).toEqual([
      { kind: "same", text: "Vi når " },
      { kind: "removed", text: "alla" },
      { kind: "added", text: "många" },
      { kind: "same", text: " familjer." },
    ]);
    expect(difference("", "Nytt")).toEqual([{ kind: "added", text: "Nytt" }]);
    expect(difference("Samma", "Samma")).toEqual([{ kind: "same", text: "Samma" }]);
  });

  test("of many words are compared in a moment", () => {
    const words = (n: number) => Array.from({ length: 3_000 }, (_, i) => `ord${(i * n) % 997}`);
    const [one, other] = [words(7).join(" "), words(11).join(" ")];
    expect(worked(() => expect(difference(one, other).length).toBeGreaterThan(0))).toBeLessThan(10);
  });
});

describe("a paste", () => {
  test("from a page keeps headings, lists, bold and links", () => {
    expect(
      fromPasted(
        '<h1>Rubrik</h1><p>Vi har <strong>mycket</strong> <em>kursivt</em> <a href="https://a.se">här</a></p><ul><li>ett</li><li>två</li></ul><ol><li>a</li><li>b</li></ol>',
      ),
    ).toBe(
      "# Rubrik\n\nVi har **mycket** kursivt [här](https://a.se)\n\n- ett\n- två\n\n1. a\n2. b",
    );
  });

  test("from Word has its lists as lists, and none of its styles", () => {
    expect(
      fromPasted(
        "<html><head><style>p { color: red }</style></head><body><!--StartFragment--><p class=MsoNormal>Text<o:p></o:p></p><p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'><![if !supportLists]><span>·<span>&nbsp;&nbsp; </span></span><![endif]>Första</p><p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><span>·<span>&nbsp; </span></span>Andra</p><!--EndFragment--></body></html>",
      ),
    ).toBe("Text\n\n- Första\n- Andra");
  });

  test("from Word has its numbers as they were counted, and a list after another as its own", () => {
    const item = (sign: string, text: string) =>
      `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${sign}<span>&nbsp;&nbsp; </span></span><![endif]>${text}<o:p></o:p></p>\r\n`;
    const list = [item("1.", "Först"), item("2.", "Sedan"), item("·", "Ett"), item("·", "Två")];
    expect(fromPasted(list.join(""))).toBe("1. Först\n2. Sedan\n\n- Ett\n- Två");
  });

  test("brings no script, no picture and no link to anything but a page or an address", () => {
    const text = fromPasted(
      '<script>alert(1)</script><img src="x" onerror="alert(1)"><a href="javascript:alert(1)">klicka</a><iframe src="x"></iframe>',
    );
    expect(text).toBe("klicka");
  });
});
