/** The greatest file that is kept, bytes. */
export const maxFileBytes = 20_000_000;

export const fileProblems = [
  "file_missing",
  "file_too_large",
  "file_disguised",
  "file_type",
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

/** Whether the bytes hold a text of plain letters; looked for at the end first, where a zip lists what is in it. */
function holds(bytes: Uint8Array, text: string): boolean {
  const letters = [...text].map((letter) => letter.charCodeAt(0));
  for (let at = bytes.length - letters.length; at >= 0; at--)
    if (letters.every((letter, i) => bytes[at + i] === letter)) return true;
  return false;
}

function extensionIn(bytes: Uint8Array): string | null {
  if (startsWith(bytes, "%PDF-")) return "pdf";
  if (!startsWith(bytes, "PK\u0003\u0004")) return null;
  if (startsWith(bytes.subarray(30), "mimetypeapplication/vnd.oasis.opendocument.text"))
    return "odt";
  return holds(bytes, "word/document.xml") ? "docx" : null;
}

/**
 * What a file is, by what is in it and not by what it is called; the two must agree. A program that is called a PDF is
 * neither. Source: security and reliability, uploads.
 */
export function fileTypeOf(name: string, bytes: Uint8Array): FileType | FileProblem {
  if (bytes.length === 0) return "file_missing";
  if (bytes.length > maxFileBytes) return "file_too_large";
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
