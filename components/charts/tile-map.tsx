import { Drawing, Place } from "./drawing";

export type TileMark = "full" | "half" | "empty";
export type MapTile = {
  key: string;
  row: number;
  column: number;
  letters: string;
  /** How much of the tile is filled, from its foot: 0 to 1. Null is not known, and the tile is dashed. */
  value: number | null;
  mark: TileMark;
  /** The mark in a letter, which the key under the map explains. */
  markLetter: string;
  /** All of it in words. */
  says: string;
};

const size = { width: 86, height: 66 };
const gap = 4;
/** What is filled begins under the letters, so that they are always read on the ground. */
const filled = { top: 40, height: 22 };

const roof = "M0 7 7 0l7 7v6H0z";

/** A small house: filled where there is one, half where a neighbour's serves, crossed out where there is none. */
export function HouseMark({ mark, x, y }: { mark: TileMark; x?: number; y?: number }) {
  const line = {
    transform: `translate(${x ?? 1} ${y ?? 1})`,
    stroke: "var(--ink)",
    strokeWidth: 1.4,
  };
  return (
    <>
      <path
        d={mark === "empty" ? `${roof}M-1 14 15-1` : roof}
        {...line}
        fill={mark === "full" ? "var(--ink)" : "none"}
      />
      {mark === "half" && <path d="M7 0l7 7v6H7z" {...line} fill="var(--ink)" />}
    </>
  );
}

type Props = {
  /** What the map shows on the whole; tile by tile it is said in the list beside it. */
  says: string;
  tiles: readonly MapTile[];
  rows: number;
  columns: number;
};

/** A tile for every municipality, in its place among the others. The list beside it says the same and can be walked. */
export function TileMap({ says, tiles, rows, columns }: Props) {
  return (
    <Drawing says={says} width={columns * size.width} height={rows * size.height}>
      {tiles.map((tile) => {
        const height = tile.value === null ? 0 : tile.value * filled.height;
        return (
          <Place
            key={tile.key}
            x={`${(tile.column / columns) * 100}%`}
            y={tile.row * size.height}
            width={`${95 / columns}%`}
            height={size.height - gap}
          >
            <title>{tile.says}</title>
            <rect
              x={0.5}
              y={0.5}
              width="100%"
              height={size.height - gap - 1}
              fill="var(--surface)"
              stroke="var(--line-strong)"
              {...(tile.value === null ? { strokeDasharray: "4 3" } : {})}
            />
            {height > 0 && (
              <rect
                x={0.5}
                y={filled.top + filled.height - height - 0.5}
                width="100%"
                height={height}
                fill="var(--pine)"
              />
            )}
            <text x={5} y={17} fontSize={15} fontWeight={600}>
              {tile.letters}
            </text>
            <HouseMark mark={tile.mark} x={6} y={23} />
            <text x={25} y={35} fontSize={13} fill="var(--muted)">
              {tile.markLetter}
            </text>
          </Place>
        );
      })}
    </Drawing>
  );
}
