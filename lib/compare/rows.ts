import {
  type ComparedCell,
  comparedCell,
  type Denominator,
  denominators,
  hiddenByYear,
  type KindBreak,
} from "@/lib/domain/comparison";
import {
  classify,
  type Kind,
  nationalDefinition2026,
  parseSignature,
} from "@/lib/domain/definition";
import { shippedFigures } from "@/lib/domain/figure";
import { municipalRate } from "@/lib/domain/municipal-rate";
import { inOperation } from "@/lib/domain/status";
import type { Raw, RawKind } from "./read";

/** A line of the comparison: a centre, or a municipality with all of its centres. */
export type ComparedRow = {
  of: "centre" | "municipality";
  id: string;
  name: string;
  municipality: string;
  /** Null of a municipality, whose centres are of several. */
  kind: Kind | null;
  cells: ComparedCell[];
  /** Where it was of another kind than the year before: like is not compared with like across it. */
  changed: KindBreak[];
};

export const kindOf = ({ signature }: { signature: string }): Kind =>
  classify(nationalDefinition2026, parseSignature(signature)).kind;

/** What a centre was at the end of each year that it was in operation. */
export const kindsBy = (id: string, kinds: readonly RawKind[]): Map<number, Kind> =>
  new Map(
    kinds
      .filter((one) => one.id === id && inOperation(one.status))
      .map((one) => [one.year, kindOf(one)]),
  );

const isPersons = (key: string) => shippedFigures.find((one) => one.key === key)?.persons ?? false;

type Asked = {
  raw: Raw;
  years: readonly number[];
  figure: string;
  against: Denominator | null;
  fewerThan: number;
  withPreliminary: boolean;
};

/** The squares of a centre, year by year; what is too small is left out of every choice alike. */
export function cellsBy({ raw, years, figure, against, ...about }: Asked) {
  const codes = new Map(raw.centres.map((c) => [c.id, c.code]));
  const areaOf = (id: string) => codes.get(id) ?? "";
  const hidden = new Set(
    [figure, ...(against ? [against] : [])].filter(isPersons).flatMap((key) => [
      ...hiddenByYear(
        raw.figures.filter((f) => f.key === key),
        areaOf,
        about,
      ),
    ]),
  );
  const told = new Map(raw.figures.map((f) => [`${f.key} ${f.centreId} ${f.year}`, f]));
  return (id: string): ComparedCell[] =>
    years.map((year) =>
      comparedCell({
        ...{ year, withPreliminary: about.withPreliminary },
        figure: told.get(`${figure} ${id} ${year}`),
        against: against
          ? { figure: told.get(`${against} ${id} ${year}`), per: denominators[against] }
          : null,
        hidden: hidden.has(`${id} ${year}`),
      }),
    );
}

type Municipal = {
  raw: Raw;
  years: readonly number[];
  cellsOf: (id: string) => readonly ComparedCell[];
};

/** Each municipality where some centre lay in the years, with what all of its centres have told per 1 000 children. */
export function municipalRows(
  municipalities: readonly { code: string; name: string }[],
  { raw, years, cellsOf }: Municipal,
): ComparedRow[] {
  const ids = [...new Set(raw.kinds.map(({ id }) => id))];
  const cells = new Map(
    ids.map((id) => [id, new Map(cellsOf(id).map((cell) => [cell.year, cell]))]),
  );
  return municipalities.flatMap(({ code, name }): ComparedRow[] => {
    const there = raw.kinds.filter((one) => one.code === code);
    if (there.length === 0) return [];
    const needs = raw.needs.filter((one) => one.code === code);
    const rates = years.map((year) => {
      const of = there.flatMap(({ id, year: on, status }) => {
        const cell = on === year ? cells.get(id)?.get(year) : undefined;
        // Who was not in operation and has told nothing was not to tell.
        return cell && (inOperation(status) || cell.gap !== "not_told") ? [cell] : [];
      });
      return municipalRate(year, of, needs);
    });
    const row = { id: code, name, municipality: name, kind: null, cells: rates, changed: [] };
    return [{ of: "municipality", ...row }];
  });
}
