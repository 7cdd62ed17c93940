import Turndown from "turndown";

const bare = (element: string) => new RegExp(`<${element}[\\s>][\\s\\S]*?</${element}>`, "gi");

/** What was copied from a page or from Word, as the few marks that a text here may have. */
export function fromPasted(html: string): string {
  const turn = new Turndown({ headingStyle: "atx", bulletListMarker: "-" });
  turn.remove(["script", "style", "title", "meta", "link"] as never);
  // What the subset has no mark for keeps its words.
  for (const filter of ["em", "i", "code", "pre", "blockquote", "del", "s"] as const)
    turn.addRule(filter, { filter, replacement: (content) => content });
  turn.addRule("picture", { filter: "img", replacement: () => "" });
  turn.addRule("line", { filter: "hr", replacement: () => "\n\n" });
  turn.addRule("heading", {
    filter: ["h1", "h2", "h3", "h4", "h5", "h6"],
    replacement: (content, node) =>
      `\n\n${node.nodeName === "H1" || node.nodeName === "H2" ? "#" : "##"} ${content}\n\n`,
  });
  turn.addRule("link", {
    filter: "a",
    replacement: (content, node) => {
      const href = (node as HTMLElement).getAttribute("href") ?? "";
      return /^(https?:|mailto:)/.test(href) && content ? `[${content}](${href})` : content;
    },
  });
  turn.addRule("item", {
    filter: "li",
    replacement: (content, node) => {
      const ordered = node.parentNode?.nodeName === "OL";
      const number = [...(node.parentNode?.childNodes ?? [])]
        .filter((sibling) => sibling.nodeName === "LI")
        .indexOf(node as ChildNode);
      return `${ordered ? `${number + 1}.` : "-"} ${content.trim().replace(/\n+/g, "\n  ")}\n`;
    },
  });
  return turn
    .turndown(asLists(html.replace(/<!--[\s\S]*?-->/g, "").replace(bare("style"), "")))
    .replace(/\u00a0/g, " ")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/** Word says in the style of a paragraph that it is an item of a list, and draws the bullet or the number as text. */
function asLists(html: string): string {
  return html
    .replace(
      /<p[^>]*(?:MsoListParagraph|mso-list)[^>]*>([\s\S]*?)<\/p>/gi,
      (_, content: string) => {
        const text = content.replace(
          /^(?:\s|<[^>]+>)*(?:[·•§o▪-]|\d+[.)])(?:\s|&nbsp;|<[^>]+>)*/i,
          "",
        );
        const list = /^(?:\s|<[^>]+>)*\d+[.)]/.test(content) ? "ol" : "ul";
        return `<${list} data-word><li>${text}</li></${list}>`;
      },
    )
    .replace(/<\/(ol|ul)>\s*<\1 data-word>/g, "");
}
