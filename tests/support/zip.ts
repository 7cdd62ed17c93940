import { deflateRawSync } from "node:zlib";

type Part = {
  name: string;
  text: string | Uint8Array /** What the zip says that it unpacks to, where that is a lie. */;
  says?: number;
};

const ascii = (text: string) => [...text].map((sign) => sign.charCodeAt(0));
const two = (n: number) => [n & 255, (n >> 8) & 255];
const four = (n: number) => [...two(n), ...two(n >>> 16)];

/** The least that a zip may be, without the sums that nobody asks for, so that a test can also make one that lies. */
export function zip(parts: Part[]): Uint8Array {
  const local: number[] = [];
  const central: number[] = [];
  for (const { name, text, says } of parts) {
    const data = typeof text === "string" ? new TextEncoder().encode(text) : text;
    const packed = [...deflateRawSync(data)];
    const sizes = [...four(packed.length), ...four(says ?? data.length)];
    const about = [...two(20), 0, 0, ...two(8), ...four(0), ...four(0), ...sizes];
    const named = [...two(name.length), 0, 0];
    const there = four(local.length);
    central.push(...ascii("PK\x01\x02"), ...two(20), ...about, ...named);
    central.push(...Array(10).fill(0), ...there, ...ascii(name));
    local.push(...ascii("PK\x03\x04"), ...about, ...named, ...ascii(name), ...packed);
  }
  const counted = [...two(parts.length), ...two(parts.length)];
  const end = [...counted, ...four(central.length), ...four(local.length), 0, 0];
  return Uint8Array.from([...local, ...central, ...ascii("PK\x05\x06"), 0, 0, 0, 0, ...end]);
}

const head = '<?xml version="1.0" encoding="UTF-8"?>';
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relations = (kind: string, target: string) =>
  `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/${kind}" Target="${target}"/></Relationships>`;

/** A workbook of one sheet, as it is written or as somebody who means harm writes it. */
export function workbook(sheet: string | Uint8Array, says?: number): Uint8Array {
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  return zip([
    { name: "_rels/.rels", text: relations("officeDocument", "xl/workbook.xml") },
    {
      name: "xl/workbook.xml",
      text: `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    { name: "xl/_rels/workbook.xml.rels", text: relations("worksheet", "worksheets/sheet1.xml") },
    {
      name: "xl/worksheets/sheet1.xml",
      text:
        typeof sheet === "string"
          ? `${head}<worksheet xmlns="${main}">${sheet}</worksheet>`
          : sheet,
      ...(says === undefined ? {} : { says }),
    },
  ]);
}
