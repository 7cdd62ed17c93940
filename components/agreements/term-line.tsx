import { type TermLine as Line, type LineMark, termLine } from "@/lib/domain/agreement-line";
import { agreementPageWords } from "@/lib/i18n/sv/agreement-page";
import { longDate, shortDate } from "@/lib/i18n/sv/dates";

const { term: words } = agreementPageWords;

const wordOf: Record<LineMark["what"], string> = {
  start: words.start,
  today: words.today,
  stand: words.stand,
  end: words.end,
  next: words.next,
};
/** Each label on a line of its own height, so that none lies over another however near the days are. */
const heights: Record<LineMark["what"], number> = {
  today: 16,
  start: 76,
  next: 76,
  stand: 100,
  end: 124,
};
const percent = (value: number) => `${value}%`;
/** A long label keeps within the line from farther away than the short one does. */
const anchorOf = (at: number, edge: number) =>
  at < edge ? "start" : at > 100 - edge ? "end" : "middle";

type Props = Parameters<typeof termLine>[0];

/** The term as a line with its days; the same in words for whoever does not see it, and where it is narrow. */
export function TermLine(props: Props) {
  const line = termLine(props);
  const said = line.marks.map(({ what, on }) => `${wordOf[what]} ${longDate(on)}`);
  return (
    <>
      <svg
        role="img"
        aria-label={words.line(props.end === null ? [...said, words.openEnd] : said)}
        className={`block h-14 w-full overflow-visible ${props.end === null ? "sm:h-20" : "sm:h-[8.4rem]"}`}
      >
        <Bars line={line} open={props.end === null} />
        {line.marks.map((mark) => (
          <Mark key={mark.what} {...mark} />
        ))}
      </svg>
      <ol className="sm:hidden" aria-hidden>
        {line.marks
          .toSorted((a, b) => a.at - b.at)
          .map(({ what, on }) => (
            <li key={what} className={look[what]}>
              {wordOf[what]} {shortDate(on)}
            </li>
          ))}
        {props.end === null && <li>{words.openEnd}</li>}
      </ol>
    </>
  );
}

const look: Record<LineMark["what"], string> = {
  start: "",
  today: "font-semibold",
  stand: "text-amber",
  end: "",
  next: "text-muted",
};
const fills: Record<LineMark["what"], string> = {
  start: "fill-muted",
  today: "fill-ink font-semibold",
  stand: "fill-amber",
  end: "fill-muted",
  next: "fill-muted",
};

function Bars({ line: { term, near, after }, open }: { line: Line; open: boolean }) {
  const [from, to] = term;
  return (
    <>
      <rect x={percent(from)} y={34} width={percent(to - from)} height={16} className="fill-pine" />
      {open && <rect x="92%" y={33} width="8%" height={18} className="fill-paper opacity-60" />}
      {near && (
        <rect
          x={percent(near[0])}
          y={34}
          width={percent(Math.max(0.4, near[1] - near[0]))}
          height={16}
          className="fill-amber"
        />
      )}
      {after && (
        <line
          x1={percent(after[0])}
          x2={percent(after[1])}
          y1={42}
          y2={42}
          strokeWidth={4}
          strokeDasharray="4 6"
          className="stroke-pine"
        />
      )}
    </>
  );
}

function Mark({ what, on, at }: LineMark) {
  const y = heights[what];
  const above = what === "today";
  return (
    <>
      <line
        x1={percent(at)}
        x2={percent(at)}
        y1={above ? 22 : 50}
        y2={above ? 56 : y - 14}
        strokeWidth={above ? 2 : 1}
        className={above ? "stroke-ink" : "stroke-line-strong max-sm:hidden"}
      />
      <text
        x={percent(at)}
        y={y}
        textAnchor={anchorOf(at, above ? 4 : 20)}
        className={`text-small ${fills[what]} ${above ? "" : "max-sm:hidden"}`}
      >
        {above ? words.today : `${wordOf[what]} ${shortDate(on)}`}
      </text>
    </>
  );
}
