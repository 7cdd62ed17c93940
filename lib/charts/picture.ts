import { Fragment, isValidElement } from "react";

/** The light theme's colours, for a picture has no style sheet. The same as in app/globals.css, as a test holds. */
export const paperColours: Record<string, string> = {
  paper: "#fbf8f3",
  surface: "#ffffff",
  ink: "#1b2320",
  muted: "#56605b",
  line: "#ddd6c9",
  "line-strong": "#8b877d",
  pine: "#14513f",
  moss: "#3e6b2f",
};

const escaped: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const safe = (text: string) =>
  text
    .replace(/[&<>"]/g, (sign) => escaped[sign] ?? sign)
    // What XML cannot hold.
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "");
const coloured = (value: string) =>
  value.replace(/var\(--([a-z-]+)\)/g, (_, name) => paperColours[name] ?? "#000000");

/** Attributes that SVG itself spells with a capital. */
const kept = new Set(["viewBox", "preserveAspectRatio", "patternUnits"]);
const spelled = (name: string) =>
  kept.has(name) ? name : name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

type Component = (props: object) => React.ReactNode;

/**
 * A drawing as the text of a file that needs nothing else: server components without hooks, written out as SVG with
 * colours in place of tokens. React's own writer cannot be had where the answer to a request is made.
 */
export function svgText(node: React.ReactNode): string {
  if (Array.isArray(node)) return node.map(svgText).join("");
  if (typeof node === "string" || typeof node === "number") return safe(String(node));
  if (!isValidElement<Record<string, unknown>>(node)) return "";
  const { type, props } = node;
  const children = props.children as React.ReactNode;
  if (type === Fragment) return svgText(children);
  if (typeof type === "function") return svgText((type as Component)(props));
  if (typeof type !== "string") return "";
  const attributes = Object.entries(props)
    .filter(([name, value]) => {
      const plain = typeof value === "string" || typeof value === "number";
      return plain && name !== "className" && name !== "children";
    })
    .map(([name, value]) => ` ${spelled(name)}="${coloured(safe(String(value)))}"`)
    .join("");
  return `<${type}${attributes}>${svgText(children)}</${type}>`;
}

/** Lines of at most so many characters, broken between words, for SVG breaks none itself. */
export function textLines(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < most)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
