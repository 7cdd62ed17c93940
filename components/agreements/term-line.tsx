import type { AgreementRecord } from "@/lib/agreements/keeping";
import { type TermLine as Line, type LineMark, termLine } from "@/lib/domain/agreement-line";
import type { Day } from "@/lib/domain/day";
import { agreementPageWords } from "@/lib/i18n/sv/agreement-page";
import { bodyName, fromToday } from "@/lib/i18n/sv/agreements";
import { longDate } from "@/lib/i18n/sv/dates";

const { line: words } = agreementPageWords;
const percent = (value: number) => `${value}%`;
const lane = 24;
const bar = { y: 26, height: 16 };

type Props = { agreement: AgreementRecord; next: Day | null; today: Day };

/** The term as a line with a number at each of its days, and the days in words by the same numbers beside it. */
export function TermLine({ agreement, next, today }: Props) {
  const { facts, end, noticeDays, parties } = agreement;
  const { term, replacedFrom } = facts;
  const line = termLine({ term, end, next, replacedFrom, noticeDays, today });
  const numbers = new Map(
    line.marks.filter(({ what }) => what !== "today").map((mark, i) => [mark, i + 1]),
  );
  const said = (mark: LineMark) => {
    const names = parties
      .filter((one) => mark.parties.includes(one.id))
      .map((p) => bodyName(p.body));
    if (names.length === 0) return words.marks[mark.what];
    return `${words.marks[mark.what]} ${words.forParties(names.length === parties.length ? null : names)}`;
  };
  return (
    <div className="grid grid-cols-1 gap-x-8 gap-y-3 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)] print:grid-cols-1">
      <div className="px-3">
        <svg
          role="img"
          aria-label={words.label}
          height={bar.y + bar.height + 14 + line.lanes * lane}
          className="block w-full overflow-visible"
        >
          <Bars line={line} open={end === null} />
          {line.marks.map((mark) => (
            <Mark key={`${mark.what} ${mark.on}`} mark={mark} number={numbers.get(mark) ?? null} />
          ))}
        </svg>
      </div>
      <ol className="text-small" aria-label={words.list}>
        {line.marks.map((mark) => (
          <li
            key={`${mark.what} ${mark.on}`}
            className={`mb-1 flex gap-2 ${mark.what === "today" ? "font-semibold" : ""}`}
          >
            <span className="w-6 shrink-0 text-right font-semibold tabular-nums">
              {numbers.has(mark) ? `${numbers.get(mark)}.` : ""}
            </span>
            <span>
              {said(mark)} <b>{longDate(mark.on)}</b>
              {mark.on > today && <span className="text-muted">, {fromToday(mark.on, today)}</span>}
            </span>
          </li>
        ))}
        {end === null && <li className="pl-8">{words.openEnd}</li>}
      </ol>
    </div>
  );
}

function Bars({ line: { term, after }, open }: { line: Line; open: boolean }) {
  const [from, to] = term;
  const { y, height } = bar;
  return (
    <>
      <rect
        x={percent(from)}
        y={y}
        width={percent(to - from)}
        height={height}
        className="fill-pine"
      />
      {open && (
        <rect x="92%" y={y - 1} width="8%" height={height + 2} className="fill-paper opacity-60" />
      )}
      {after && (
        <line
          x1={percent(after[0])}
          x2={percent(after[1])}
          y1={y + height / 2}
          y2={y + height / 2}
          strokeWidth={4}
          strokeDasharray="4 6"
          className="stroke-pine"
        />
      )}
    </>
  );
}

/** Today stands over the line by its word; every other day under it by its number, in a lane where it has room. */
function Mark({ mark, number }: { mark: LineMark; number: number | null }) {
  const x = percent(mark.at);
  if (number === null)
    return (
      <>
        <line
          x1={x}
          x2={x}
          y1={18}
          y2={bar.y + bar.height + 4}
          strokeWidth={2}
          className="stroke-ink"
        />
        <text
          x={x}
          y={12}
          textAnchor={mark.at < 8 ? "start" : mark.at > 92 ? "end" : "middle"}
          className="fill-ink text-small font-semibold"
        >
          {words.today}
        </text>
      </>
    );
  const y = bar.y + bar.height + 16 + mark.lane * lane;
  return (
    <>
      <line x1={x} x2={x} y1={bar.y} y2={y - 10} className="stroke-line-strong" />
      <circle cx={x} cy={y} r={10} className={`stroke-ink ${circles[mark.what] ?? "fill-paper"}`} />
      <text
        x={x}
        y={y + 4.5}
        textAnchor="middle"
        className={`text-[0.8rem] font-semibold ${circles[mark.what] ? "fill-paper" : "fill-ink"}`}
      >
        {number}
      </text>
    </>
  );
}

/** The days by which somebody must act are filled; the word beside each number says the same. */
const circles: Partial<Record<LineMark["what"], string>> = {
  notice_day: "fill-amber",
  given: "fill-falu",
};
