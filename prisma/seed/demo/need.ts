import { countyBySlug, municipalities } from "../reference";
import type { Making } from "./rows";
import { numberFor } from "./variety";

/** Where towns are large, so that the example is believable; the numbers are invented like the others. */
const cities: Record<string, number> = { "1280": 9, "1283": 5, "1281": 4, "1880": 5, "1290": 3 };
/** Nobody has said anything of these, so that what is missing is seen. */
const unknown = ["1256", "1881"];

/** Invented children for the last two years that have ended. The source says that they are examples. */
export function addNeed(m: Making): void {
  const thisYear = Number(m.today.slice(0, 4));
  for (const { code } of municipalities.filter((one) => one.county === countyBySlug(m.slug).code)) {
    if (unknown.includes(code)) continue;
    const base = (400 + numberFor(`children ${code}`, 2200)) * (cities[code] ?? 1);
    const part = 3 + numberFor(`challenged ${code}`, 22);
    for (const year of [thisYear - 2, thisYear - 1]) {
      const children = base - (thisYear - 1 - year) * numberFor(`change ${code}`, 60);
      m.rows.municipalityNeed.push({
        id: m.id("need", code, String(year)),
        municipalityCode: code,
        year,
        children,
        challengedChildren: Math.round((children * part) / 100),
        source: "Exempelsiffror, inte statistik",
      });
    }
  }
}
