import { describe, expect, test } from "vitest";
import { fileName, fileTypeOf, maxFileBytes } from "@/lib/domain/file";

const bytes = (text: string) => new TextEncoder().encode(text);
const pdf = bytes("%PDF-1.7\n…");
const docx = bytes("PK\u0003\u0004…[Content_Types].xml…word/document.xml…");
const odt = bytes(`PK\u0003\u0004${"x".repeat(26)}mimetypeapplication/vnd.oasis.opendocument.text`);

describe("a file", () => {
  test.each([
    ["plan.pdf", pdf, "pdf"],
    ["PLAN.PDF", pdf, "pdf"],
    ["plan.docx", docx, "docx"],
    ["plan.odt", odt, "odt"],
  ])("%s is what it says", (name, content, extension) => {
    expect(fileTypeOf(name, content)).toMatchObject({ extension });
  });

  test.each([
    ["plan.pdf", docx, "file_disguised"],
    ["plan.pdf", bytes("MZ…"), "file_disguised"],
    ["plan.docx", bytes("PK\u0003\u0004…xl/workbook.xml"), "file_disguised"],
    ["plan.exe", bytes("MZ…"), "file_type"],
    ["plan.pdf.exe", pdf, "file_type"],
    ["plan", pdf, "file_type"],
    ["plan.constructor", pdf, "file_type"],
    ["plan.pdf", bytes(""), "file_missing"],
  ])("%s is refused", (name, content, problem) => {
    expect(fileTypeOf(name, content)).toBe(problem);
  });

  test("one of 40 MB is too large", () => {
    const large = new Uint8Array(maxFileBytes * 2);
    large.set(pdf);
    expect(fileTypeOf("plan.pdf", large)).toBe("file_too_large");
  });

  test.each([
    ["../../etc/passwd.pdf", "passwd.pdf"],
    ["C:\\Användare\\Sara\\plan.pdf", "plan.pdf"],
    ["plan\u0000\r\n.pdf", "plan.pdf"],
    ["Verksamhetsplan 2026 – Åkerö.docx", "Verksamhetsplan 2026 – Åkerö.docx"],
    ["", "fil"],
    ["/", "fil"],
    [`${"a".repeat(300)}.pdf`, `${"a".repeat(120)}.pdf`],
  ])("%j is called %j", (name, kept) => {
    expect(fileName(name)).toBe(kept);
  });
});
