import { type Need, type NeedProblem, needProblem } from "@/lib/domain/need";

type Municipalities = readonly { code: string; name: string }[];
type Wrong = {
  line: number;
  problem: NeedProblem | "municipality_unknown" | "twice";
  value: string;
};
/** What a row means: figures of a municipality for a year, or that those which are held be removed. */
export type NeedLine = { code: string; name: string; year: number; need: Need | null };

const plain = (text: string) => text.normalize("NFC").toLowerCase().trim();

function municipalityOf(text: string, all: Municipalities) {
  const wanted = plain(text).replace(/s? kommun$/, "");
  return all.find(
    ({ code, name }) =>
      code === text.trim() || plain(name) === wanted || plain(name) === `${wanted}s`,
  );
}

/** "28 100" and "28100" are the same number; anything else is none. */
const wholeNumber = (text: string) =>
  /^\d+$/.test(text.replace(/[\s\u00a0]/g, ""))
    ? Number(text.replace(/[\s\u00a0]/g, ""))
    : Number.NaN;

/** The first line is a heading where its year is no number. */
const isHeading = (cells: readonly string[] | undefined) =>
  Number.isNaN(wholeNumber(cells?.[1] ?? ""));

/** What each row of a list means. Nothing is guessed: a cell that is not understood refuses its row and says why. */
export function readNeedList(
  rows: readonly (readonly string[])[],
  all: Municipalities,
  thisYear: number,
): { lines: NeedLine[]; wrong: Wrong[] } {
  const lines: NeedLine[] = [];
  const wrong: Wrong[] = [];
  const begins = isHeading(rows[0]) ? 1 : 0;
  for (const [i, cells] of rows.entries()) {
    if (i < begins) continue;
    const [place = "", yearSaid = "", childrenSaid = "", challengedSaid = ""] = cells;
    const refuse = (problem: Wrong["problem"], value: string) =>
      wrong.push({ line: i + 1, problem, value: value.slice(0, 60) });
    const municipality = municipalityOf(place, all);
    if (!municipality) {
      refuse("municipality_unknown", place);
      continue;
    }
    const { code, name } = municipality;
    const year = wholeNumber(yearSaid);
    const removes = childrenSaid.trim() === "" && challengedSaid.trim() === "";
    const need: Need = {
      year,
      children: removes ? 0 : wholeNumber(childrenSaid),
      challenged: challengedSaid.trim() === "" ? null : wholeNumber(challengedSaid),
    };
    const problem = needProblem(need, thisYear);
    if (problem)
      refuse(
        problem,
        problem === "year_wrong"
          ? yearSaid
          : problem === "children_wrong"
            ? childrenSaid
            : challengedSaid,
      );
    else if (lines.some((l) => l.code === code && l.year === year))
      refuse("twice", `${name} ${year}`);
    else lines.push({ code, name, year, need: removes ? null : need });
  }
  return { lines, wrong };
}
