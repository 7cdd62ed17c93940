import { municipalities } from "../reference";

/** The first three digits of a town's postcodes and, where it differs from the municipality, the town's name. */
const post: Record<string, readonly [string, string?]> = {
  "0980": ["621", "Visby"],
  "1214": ["268"],
  "1230": ["245"],
  "1231": ["232", "Arlöv"],
  "1233": ["235"],
  "1256": ["280", "Broby"],
  "1257": ["286"],
  "1260": ["267"],
  "1261": ["244"],
  "1262": ["234"],
  "1263": ["233"],
  "1264": ["274"],
  "1265": ["275"],
  "1266": ["242"],
  "1272": ["295"],
  "1273": ["283"],
  "1275": ["284"],
  "1276": ["264"],
  "1277": ["265"],
  "1278": ["269"],
  "1280": ["211"],
  "1281": ["222"],
  "1282": ["261"],
  "1283": ["252"],
  "1284": ["263"],
  "1285": ["241"],
  "1286": ["271"],
  "1287": ["231"],
  "1290": ["291"],
  "1291": ["272"],
  "1292": ["262"],
  "1293": ["281"],
  "1814": ["716", "Fjugesta"],
  "1860": ["695"],
  "1861": ["694"],
  "1862": ["693"],
  "1863": ["712"],
  "1864": ["714", "Kopparberg"],
  "1880": ["702"],
  "1881": ["692"],
  "1882": ["696"],
  "1883": ["691"],
  "1884": ["713"],
  "1885": ["711"],
};

/** A municipality with what an address there ends with. Throws for a code that the demo has no town for. */
export function placeOf(code: string) {
  const municipality = municipalities.find((one) => one.code === code);
  const [digits, town] = post[code] ?? [];
  if (!municipality || !digits) throw new RangeError(`the demo knows no town in ${code}`);
  // No street is given the digits 00: the address is an example's.
  return { ...municipality, postcode: `${digits}00`, town: town ?? municipality.name };
}
