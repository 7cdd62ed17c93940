import { textLines } from "@/lib/charts/picture";
import { Place } from "./drawing";

type Props = {
  title: string;
  unit: string;
  /** What must be known to read it right, and where it comes from. */
  note: string;
  /** The drawing's own height, in pixels. */
  height: number;
  children: React.ReactNode;
};

const width = 900;
const margin = 28;
const line = { title: 28, note: 19 };

/** A chart as a sheet of its own: with its finding, its unit, and the note that must go with it wherever it goes. */
export function Picture({ title, unit, note, height, children }: Props) {
  const titles = textLines(title, 72);
  const notes = textLines(note, 118);
  const top = margin + titles.length * line.title + 34;
  const whole = top + height + 26 + notes.length * line.note + margin;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={whole}
      viewBox={`0 0 ${width} ${whole}`}
      fontFamily="Atkinson Hyperlegible Next, Verdana, sans-serif"
      fill="var(--ink)"
    >
      <title>{title}</title>
      <rect width={width} height={whole} fill="var(--surface)" />
      {titles.map((text, i) => (
        <text key={text} x={margin} y={margin + 18 + i * line.title} fontSize={22} fontWeight={700}>
          {text}
        </text>
      ))}
      <text
        x={margin}
        y={margin + titles.length * line.title + 12}
        fontSize={14}
        fill="var(--muted)"
      >
        {unit}
      </text>
      <Place x={margin} y={top} width={width - 2 * margin} height={height}>
        {children}
      </Place>
      {notes.map((text, i) => (
        <text
          key={text}
          x={margin}
          y={top + height + 30 + i * line.note}
          fontSize={13}
          fill="var(--muted)"
        >
          {text}
        </text>
      ))}
    </svg>
  );
}
