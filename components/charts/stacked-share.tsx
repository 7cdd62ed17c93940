import { sharesOf } from "@/lib/charts/share";
import { Drawing } from "./drawing";

export type Part = {
  key: string;
  value: number;
  /** With its number, as it is read: "24 mottagna". */
  label: string;
  /** The rows that it counts. */
  href?: string;
  /** How it is filled; without it by its place: filled, hatched, dotted, and the last outlined. */
  fill?: Fill;
};
export type Fill = "filled" | "hatched" | "dotted" | "crossed" | "lined" | "outlined";
const inOrder: readonly Fill[] = ["filled", "hatched", "dotted", "crossed", "lined"];

const fillOf = (part: Part, i: number, count: number): Fill =>
  part.fill ?? (i === count - 1 ? "outlined" : (inOrder[i % inOrder.length] ?? "filled"));

const height = 26;

/** The patterns, so that no part is told from another by its colour alone. */
function Patterns({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={`${id}-hatched`} width={6} height={6} patternUnits="userSpaceOnUse">
        <rect width={6} height={6} fill="var(--moss)" />
        <path d="M-1 1l2-2M0 6l6-6M5 7l2-2" stroke="var(--surface)" strokeWidth={1.3} />
      </pattern>
      <pattern id={`${id}-dotted`} width={6} height={6} patternUnits="userSpaceOnUse">
        <circle cx={3} cy={3} r={1.5} fill="var(--ink)" />
      </pattern>
      <pattern id={`${id}-crossed`} width={7} height={7} patternUnits="userSpaceOnUse">
        <path d="M0 0l7 7M7 0l-7 7" stroke="var(--line-strong)" strokeWidth={1.2} />
      </pattern>
      <pattern id={`${id}-lined`} width={5} height={5} patternUnits="userSpaceOnUse">
        <path d="M2.5 0v5" stroke="var(--moss)" strokeWidth={1} />
      </pattern>
    </defs>
  );
}

const paint = (id: string, fill: Fill) =>
  fill === "filled"
    ? "var(--pine)"
    : fill === "outlined"
      ? "var(--surface)"
      : `url(#${id}-${fill})`;

/** One bar in parts: what a whole is made of. Its parts are named under it, each with its number and its pattern. */
export function StackedShare({ id, parts }: { id: string; parts: readonly Part[] }) {
  const there = parts.filter((part) => part.value > 0);
  const shares = sharesOf(there.map((part) => part.value));
  const fills = there.map((part) => fillOf(part, parts.indexOf(part), parts.length));
  // On paper what names the parts is not left to the next page.
  return (
    <div className="break-inside-avoid">
      <Drawing height={height} says={there.map((part) => part.label).join(", ")}>
        <Patterns id={id} />
        {there.map((part, i) => (
          <rect
            key={part.key}
            x={`${shares[i]?.x ?? 0}%`}
            width={`${shares[i]?.width ?? 0}%`}
            y={1}
            height={height - 2}
            fill={paint(id, fills[i] ?? "filled")}
            stroke="var(--line-strong)"
          />
        ))}
      </Drawing>
      <ul className="mt-1.5 flex flex-wrap gap-x-5 gap-y-1 text-small">
        {there.map((part, i) => (
          <li key={part.key} className="inline-flex items-center gap-1.5">
            <svg aria-hidden width={18} height={14} className="chart shrink-0">
              <rect
                x={0.5}
                y={0.5}
                width={17}
                height={13}
                fill={paint(id, fills[i] ?? "filled")}
                stroke="var(--line-strong)"
              />
            </svg>
            {part.href ? (
              <a href={part.href} className="min-h-6">
                {part.label}
              </a>
            ) : (
              part.label
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
