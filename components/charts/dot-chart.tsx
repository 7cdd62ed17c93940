import { axisFromZero } from "@/lib/charts/axis";
import { chartWords as words } from "@/lib/i18n/sv/charts";
import { numberWord } from "@/lib/i18n/sv/numbers";
import { Drawing, Place } from "./drawing";
import { SeriesMark } from "./marks";

export type DotRow = {
  key: string;
  label: string;
  before: number | null;
  after: number | null;
  /** The two values in words, where the numbers alone would not do. */
  shown?: readonly [before: string, after: string];
  /** The two are not to be compared: no way is drawn between them. */
  broken?: boolean;
};
type Props = {
  rows: readonly DotRow[];
  /** What the two moments are called: "2025" and "2026". */
  before: string;
  after: string;
  max?: number;
  /** Goes on from another, which has the key. */
  continued?: boolean;
};

const rowHeight = 62;
/** Where the line of a row lies, under its name and its two values: beside each other they have no room on a telephone. */
const lineAt = 46;
const keyHeight = 30;
export const heightOfDots = (count: number, continued = false) =>
  count * rowHeight + (continued ? 0 : keyHeight);
const word = (value: number | null) => (value === null ? words.missing : numberWord(value));

const shownOf = ({ shown, before, after }: DotRow) => shown ?? [word(before), word(after)];

/** The two values of a row: with the way from the one to the other, or a stroke where there is none. */
const sideBySide = (row: DotRow) => shownOf(row).join(row.broken ? " | " : " → ");

/** What the two marks are. */
function Key({ before, after }: Pick<Props, "before" | "after">) {
  return (
    <>
      <SeriesMark series={1} x="8" y={10} hollow />
      <text x={22} y={15}>
        {before}
      </text>
      <Place x={110}>
        <SeriesMark series={0} x="8" y={10} />
        <text x={22} y={15}>
          {after}
        </text>
      </Place>
    </>
  );
}

/** Two moments of each row on one line from zero: a hollow square before, a filled dot after, and the way between. */
export function DotChart({ rows, before, after, max, continued = false }: Props) {
  const axis = axisFromZero([...rows.flatMap((r) => [r.before, r.after]), max ?? 0]);
  const at = (value: number) => `${1 + axis.at(value) * 0.98}%`;
  return (
    <Drawing
      height={heightOfDots(rows.length, continued)}
      says={rows
        .map((row) => {
          const [was, is] = shownOf(row);
          const said = `${row.label}: ${before} ${was}, ${after} ${is}`;
          return row.broken ? `${said}, ${words.notCompared}` : said;
        })
        .join("; ")}
    >
      {!continued && <Key before={before} after={after} />}
      {rows.map((row, i) => (
        <Place
          key={row.key}
          y={(continued ? 0 : keyHeight) + i * rowHeight}
          width="100%"
          height={rowHeight}
        >
          <text y={15}>{row.label}</text>
          <text y={34} fill="var(--muted)">
            {sideBySide(row)}
          </text>
          <line x2="100%" y1={lineAt} y2={lineAt} stroke="var(--line)" />
          <line y1={lineAt - 7} y2={lineAt + 7} stroke="var(--line-strong)" />
          {row.before !== null && row.after !== null && !row.broken && (
            <line
              x1={at(row.before)}
              x2={at(row.after)}
              y1={lineAt}
              y2={lineAt}
              stroke="var(--pine)"
              strokeWidth={3}
            />
          )}
          {row.before !== null && <SeriesMark series={1} x={at(row.before)} y={lineAt} hollow />}
          {row.after !== null && <SeriesMark series={0} x={at(row.after)} y={lineAt} />}
        </Place>
      ))}
    </Drawing>
  );
}
