import { findsPersonnummer } from "./personnummer";

/** The greatest file that is kept, bytes. */
export const maxFileBytes = 20_000_000;

export const fileProblems = [
  "file_missing",
  "file_too_large",
  "file_disguised",
  "file_type",
  "file_name_personnummer",
] as const;
export type FileProblem = (typeof fileProblems)[number];
export type FileType = { extension: string; contentType: string };

const word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const known: Record<string, string> = {
  pdf: "application/pdf",
  docx: word,
  odt: "application/vnd.oasis.opendocument.text",
};

const startsWith = (bytes: Uint8Array, text: string) =>
  [...text].every((letter, i) => bytes[i] === letter.charCodeAt(0));

const endOfZip = 0x06054b50;
const entryOfZip = 0x02014b50;

/**
 * The names in a zip, by the list that it ends with. It reads that list alone, however large the file is, and no more
 * than the list says that it holds; what is no zip has none. Source: APPNOTE.TXT 4.3.12 and 4.3.16.
 */
function namesInZip(bytes: Uint8Array): Set<string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = new Set<string>();
  // After the end of the list there may stand a comment of at most 65 535 bytes.
  let end = bytes.length - 22;
  const last = Math.max(0, end - 65_535);
  while (end >= last && view.getUint32(end, true) !== endOfZip) end--;
  if (end < last || end < 0) return found;
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + 46 > end || view.getUint32(at, true) !== entryOfZip) return found;
    const length = view.getUint16(at + 28, true);
    found.add(String.fromCharCode(...bytes.subarray(at + 46, at + 46 + Math.min(length, 200))));
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return found;
}

/** A document of Word: it holds the text, and no program that comes with it. */
function isWord(bytes: Uint8Array): boolean {
  const names = namesInZip(bytes);
  return names.has("word/document.xml") && !names.has("word/vbaProject.bin");
}

function extensionIn(bytes: Uint8Array): string | null {
  if (startsWith(bytes, "%PDF-")) return "pdf";
  if (!startsWith(bytes, "PK\u0003\u0004")) return null;
  if (startsWith(bytes.subarray(30), "mimetypeapplication/vnd.oasis.opendocument.text"))
    return "odt";
  return isWord(bytes) ? "docx" : null;
}

/**
 * What a file is, by what is in it and not by what it is called; the two must agree. A program that is called a PDF is
 * neither. Its name is shown and logged, so there is no personnummer in it. Source: security and reliability, uploads.
 */
export function fileTypeOf(name: string, bytes: Uint8Array): FileType | FileProblem {
  if (bytes.length === 0) return "file_missing";
  if (bytes.length > maxFileBytes) return "file_too_large";
  if (findsPersonnummer(name)) return "file_name_personnummer";
  const said = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? "";
  const contentType = Object.hasOwn(known, said) ? known[said] : undefined;
  if (contentType === undefined) return "file_type";
  return extensionIn(bytes) === said ? { extension: said, contentType } : "file_disguised";
}

/** A name without the folders it lay in, without what no file system takes, and never longer than can be shown. */
export function fileName(name: string): string {
  const last = name.normalize("NFC").split(/[/\\]/).at(-1) ?? "";
  const clean = [...last]
    .filter((letter) => letter.charCodeAt(0) >= 32 && letter.charCodeAt(0) !== 127)
    .join("")
    .trim();
  const dot = clean.lastIndexOf(".");
  const [stem, extension] = dot > 0 ? [clean.slice(0, dot), clean.slice(dot)] : [clean, ""];
  return `${stem.slice(0, 120) || "fil"}${extension.slice(0, 10)}`;
}
