import { crc32, deflateRawSync } from "node:zlib";

type Part = {
  name: string;
  text: string | Uint8Array /** What the zip says that it unpacks to, where that is a lie. */;
  says?: number;
};

/** The least that a zip may be, so that a test can also make one that lies. */
export function zip(parts: Part[]): Uint8Array {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name, text, says } of parts) {
    const data = Buffer.from(text);
    const packed = deflateRawSync(data);
    const about = Buffer.alloc(26);
    about.writeUInt16LE(20, 0);
    about.writeUInt16LE(8, 4);
    about.writeUInt32LE(crc32(data), 10);
    about.writeUInt32LE(packed.length, 14);
    about.writeUInt32LE(says ?? data.length, 18);
    about.writeUInt16LE(name.length, 22);
    const part = Buffer.concat([Buffer.from("PK\x03\x04"), about, Buffer.from(name), packed]);
    const where = Buffer.alloc(14);
    where.writeUInt32LE(offset, 10);
    central.push(Buffer.from("PK\x01\x02\x14\x00", "latin1"), about, where, Buffer.from(name));
    local.push(part);
    offset += part.length;
  }
  const list = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(offset, 12);
  return new Uint8Array(Buffer.concat([...local, list, Buffer.from("PK\x05\x06"), end]));
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
