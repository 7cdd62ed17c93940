import MarkdownIt, { type Token } from "markdown-it";

/** A text as it is shown: headings, lists, bold and links. All else stands as it was written. */
export type Inline =
  | { kind: "text"; text: string }
  | { kind: "bold"; children: Inline[] }
  | { kind: "link"; href: string; children: Inline[] };
export type Block =
  | { kind: "heading"; level: number; children: Inline[] }
  | { kind: "paragraph"; children: Inline[] }
  | { kind: "list"; ordered: boolean; start: number; items: Block[][] };

// Nothing but the rules that are named here; HTML, pictures and code are among what is not. Nested so deep and no deeper.
const reader = new MarkdownIt("zero", { maxNesting: 20 }).enable([
  "heading",
  "list",
  "emphasis",
  "link",
  "autolink",
  "escape",
]);

/** Where a link may lead: to a page, or to an address to write to. */
function allowed(said: string | number | null | undefined): string | null {
  const href = String(said ?? "");
  if (!URL.canParse(href)) return null;
  return ["http:", "https:", "mailto:"].includes(new URL(href).protocol) ? href : null;
}

/** Walks flat tokens as a tree; `open` says what a token that opens becomes, given what is within it. */
function inlineOf(tokens: readonly Token[]): Inline[] {
  const levels: Inline[][] = [[]];
  const opened: Token[] = [];
  const add = (...nodes: Inline[]) => levels.at(-1)?.push(...nodes);
  const say = (text: string) => {
    const last = levels.at(-1)?.at(-1);
    if (last?.kind === "text") last.text += text;
    else if (text !== "") add({ kind: "text", text });
  };
  for (const token of tokens) {
    if (token.type === "softbreak" || token.type === "hardbreak") say("\n");
    // One star is not bold: the stars stand as they were written.
    else if (token.type.startsWith("em_")) say(token.markup);
    else if (token.nesting === 1) {
      opened.push(token);
      levels.push([]);
    } else if (token.nesting === -1) {
      const children = levels.pop() ?? [];
      const href = allowed(opened.pop()?.attrGet("href"));
      if (token.type === "strong_close") add({ kind: "bold", children });
      else if (href !== null) add({ kind: "link", href, children });
      else add(...children);
    } else say(token.content);
  }
  return levels[0] ?? [];
}

type Open = { token: Token; blocks: Block[]; items: Block[][] };

function close({ token, blocks, items }: Open, inline: Inline[], parent: Open): void {
  switch (token.type) {
    case "heading_open":
      parent.blocks.push({ kind: "heading", level: Number(token.tag.slice(1)), children: inline });
      break;
    case "paragraph_open":
      parent.blocks.push({ kind: "paragraph", children: inline });
      break;
    case "list_item_open":
      parent.items.push(blocks);
      break;
    case "bullet_list_open":
    case "ordered_list_open": {
      const start = Number(token.attrGet("start") ?? 1);
      parent.blocks.push({
        kind: "list",
        ordered: token.type === "ordered_list_open",
        start,
        items,
      });
    }
  }
}

/** Reads a text that somebody has written. */
export function readText(text: string): Block[] {
  const root: Open = { token: {} as Token, blocks: [], items: [] };
  const open = [root];
  let inline: Inline[] = [];
  for (const token of reader.parse(text, {})) {
    if (token.type === "inline") inline = inlineOf(token.children ?? []);
    else if (token.nesting === 1) open.push({ token, blocks: [], items: [] });
    else if (token.nesting === -1) {
      const closed = open.pop();
      if (closed) close(closed, inline, open.at(-1) ?? root);
    }
  }
  return root.blocks;
}
