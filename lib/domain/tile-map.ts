import { cheapestPlaces } from "./assignment-of-places";

/** A municipality by its code, with its centre point (WGS84 degrees). */
export type Located = { code: string; latitude: number; longitude: number };
/** A tile: rows from the north, columns from the west, both from zero. */
export type Tile = { code: string; row: number; column: number };
export type TileMap = { rows: number; columns: number; tiles: Tile[] };

/** More cells than municipalities, so that the county keeps something of its outline. */
const room = 1.45;
const between = (low: number, value: number, high: number) => Math.min(high, Math.max(low, value));

/**
 * Places from 0 to 1 along one axis: half by distance, half by order, so that a crowd of small municipalities is given
 * room and an empty stretch takes little.
 */
function spread(values: readonly number[]): number[] {
  const low = Math.min(...values);
  const span = Math.max(...values) - low || 1;
  const order = [...values].sort((a, b) => a - b);
  const last = Math.max(1, values.length - 1);
  return values.map((v) => ((v - low) / span + order.indexOf(v) / last) / 2);
}

/** How wide and high the grid is, from how many there are and the county's own shape. */
function gridOf(all: readonly Located[]): { rows: number; columns: number } {
  if (all.length < 2) return { rows: 1, columns: 1 };
  const lats = all.map((m) => m.latitude);
  const lons = all.map((m) => m.longitude);
  const middle = (Math.max(...lats) + Math.min(...lats)) / 2;
  const high = Math.max(...lats) - Math.min(...lats);
  // A degree of longitude is shorter the farther north it is.
  const wide = (Math.max(...lons) - Math.min(...lons)) * Math.cos((middle * Math.PI) / 180);
  const shape = between(0.5, wide / (high || 1), 1.6);
  const cells = all.length * room;
  const rows = Math.max(1, Math.round(Math.sqrt(cells / shape)));
  return { rows, columns: Math.max(1, Math.ceil(cells / rows)) };
}

/** The numbers that are used, each with its place among them: what nobody stands in takes no room. */
const packed = (used: readonly number[]) =>
  new Map([...new Set(used)].sort((a, b) => a - b).map((n, i) => [n, i]));

/**
 * A tile map: every municipality is given a cell of its own, as near as can be to where it lies among the others, so
 * that small ones are seen as well as large ones. The same municipalities always give the same map. Source: screens.md,
 * Charts and maps.
 */
export function placeTiles(municipalities: readonly Located[]): TileMap {
  const all = [...municipalities].sort((a, b) => (a.code < b.code ? -1 : 1));
  const { rows, columns } = gridOf(all);
  const x = spread(all.map((m) => m.longitude)).map((v) => v * (columns - 1));
  const y = spread(all.map((m) => -m.latitude)).map((v) => v * (rows - 1));
  const cells = Array.from({ length: rows * columns }, (_, i) => ({
    row: Math.floor(i / columns),
    column: i % columns,
  }));
  const places = cheapestPlaces(
    all.map((_, m) =>
      cells.map(({ row, column }) => (column - (x[m] ?? 0)) ** 2 + (row - (y[m] ?? 0)) ** 2),
    ),
  );
  const taken = places.map((place) => cells[place] ?? { row: 0, column: 0 });
  const rowOf = packed(taken.map((cell) => cell.row));
  const columnOf = packed(taken.map((cell) => cell.column));
  return {
    rows: rowOf.size,
    columns: columnOf.size,
    tiles: all.map(({ code }, i) => ({
      code,
      row: rowOf.get(taken[i]?.row ?? 0) ?? 0,
      column: columnOf.get(taken[i]?.column ?? 0) ?? 0,
    })),
  };
}

/** A name's possible letters, the plainest first: its first three, then its words' initials, then any later ones. */
function lettersOf(name: string): string[] {
  const words = name.split(/[^\p{L}]+/u).filter(Boolean);
  const whole = words.join("");
  const later = [...whole.slice(1).toLowerCase()];
  const second = words[1]?.[0]?.toUpperCase() ?? "";
  return [
    whole.slice(0, 3),
    ...(second ? [`${whole.slice(0, 2)}${second}`] : []),
    ...later.flatMap((a, i) => later.slice(i + 1).map((b) => `${whole[0] ?? ""}${a}${b}`)),
  ].filter((letters) => letters.length > 0);
}

/** Two or three letters for each name, which no other of the names has: "Göt", "UpV", "UpB". In the order of the names. */
export function tileLetters(names: readonly string[]): string[] {
  const first = names.map((name) => lettersOf(name)[0] ?? name);
  const shared = new Set(first.filter((letters, i) => first.indexOf(letters) !== i));
  const taken = new Set(first.filter((letters) => !shared.has(letters)));
  return names.map((name, i) => {
    const own = first[i] ?? "";
    if (!shared.has(own)) return own;
    const found =
      lettersOf(name)
        .slice(1)
        .find((letters) => !taken.has(letters)) ?? `${own.slice(0, 1)}${i}`;
    taken.add(found);
    return found;
  });
}
