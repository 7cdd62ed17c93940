import { renderToStaticMarkup } from "react-dom/server";

/** What the server sends of a component, as a string. */
export const markup = (node: React.ReactNode) => renderToStaticMarkup(node);

type Attributes = Record<string, string>;
export type Tag = { name: string; attributes: Attributes };

const entities: Record<string, string> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#x27;": "'",
};
const plain = (text: string) => text.replace(/&(amp|lt|gt|quot|#x27);/g, (e) => entities[e] ?? e);

/** Every opening tag in the order it stands, with its attributes. React's own markup is regular, so this need be no parser. */
export function tags(html: string, name?: string): Tag[] {
  const found: Tag[] = [];
  for (const [, tag = "", rest = ""] of html.matchAll(
    /<([a-z][a-z0-9]*)((?:\s[^\s=>/]+(?:="[^"]*")?)*)\s*\/?>/gi,
  )) {
    if (name && tag !== name) continue;
    const attributes: Attributes = {};
    for (const [, key = "", value = ""] of rest.matchAll(/([^\s=]+)(?:="([^"]*)")?/g))
      attributes[key] = plain(value);
    found.push({ name: tag, attributes });
  }
  return found;
}

/** The first tag whose attribute has the value. */
export function tagWith(html: string, attribute: string, value: string): Tag | undefined {
  return tags(html).find((t) => t.attributes[attribute] === value);
}

/** What is read, without what is drawn. */
export const textOf = (html: string) =>
  plain(html.replace(/<[^>]*>/g, ""))
    .replace(/\s+/g, " ")
    .trim();
