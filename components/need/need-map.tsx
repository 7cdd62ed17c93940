import { HouseMark, TileMap, type TileMark } from "@/components/charts/tile-map";
import { type Cover, covers } from "@/lib/domain/geography";
import { needBy, needStep, needSteps } from "@/lib/domain/need";
import { needWords as words } from "@/lib/i18n/sv/need";
import { numberWord } from "@/lib/i18n/sv/numbers";
import type { NeedMapData } from "@/lib/need/queries";

const marks: Record<Cover, TileMark> = { has: "full", covered: "half", lacks: "empty" };
/** So many are named in the title; the rest are in the list. */
const named = 4;

/** The county as tiles: how large the need is, and whether a familjecentral meets it. Its twin is the list below. */
export function NeedMap({ data, children }: { data: NeedMapData; children?: React.ReactNode }) {
  const { all, map, view, year } = data;
  const lacking = all.filter((row) => row.cover === "lacks").map((row) => row.name);
  const known = all.filter((row) => needBy(row.need, view.matt) !== null);
  const greatest = known[0];
  const values = all.map((row) => needBy(row.need, view.matt));
  // The least of those that are filled to the brim.
  const full = known
    .map((row) => needBy(row.need, view.matt) ?? 0)
    .filter((value) => needStep(value, values) === needSteps)
    .at(-1);
  return (
    <figure className="mb-8">
      <figcaption className="mb-3">
        <h2 className="!mb-1">
          {words.map.title(lacking.slice(0, named), lacking.length - named)}
        </h2>
        <p className="text-small text-muted">
          {words.map.unit(words.measures[view.matt], greatest ? year : null)}
        </p>
      </figcaption>
      <TileMap
        says={words.map.whole(data.covers)}
        rows={map.rows}
        columns={map.columns}
        tiles={map.tiles.flatMap(({ code, row, column }) => {
          const found = all.find((one) => one.code === code);
          if (!found) return [];
          const value = needBy(found.need, view.matt);
          const said =
            value === null
              ? words.missing
              : `${numberWord(value)} ${words.measures[view.matt].toLowerCase()}`;
          return [
            {
              key: code,
              row,
              column,
              letters: found.letters,
              value: value === null ? null : needStep(value, values) / needSteps,
              mark: marks[found.cover],
              markLetter: words.map.letters[found.cover],
              says: words.map.says(found.name, words.covers[found.cover], said),
            },
          ];
        })}
      />
      <ul className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-small">
        {covers.map((cover) => (
          <li key={cover} className="inline-flex items-center gap-1.5">
            <svg aria-hidden width={17} height={16} className="chart shrink-0">
              <HouseMark mark={marks[cover]} />
            </svg>
            {words.map.letters[cover]} = {words.covers[cover].toLowerCase()}
          </li>
        ))}
      </ul>
      <p className="mt-1 text-small text-muted">
        {full !== undefined && words.map.full(full)}{" "}
        {known.length < all.length && words.map.unknown}
      </p>
      {children}
    </figure>
  );
}
