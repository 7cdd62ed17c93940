import { describe, expect, test } from "vitest";
import { fileName, fileTypeOf, maxFileBytes } from "@/lib/domain/file";
import { zip } from "../support/zip";

const bytes = (text: string) => new TextEncoder().encode(text);
const pdf = bytes("%PDF-1.7\n…");
const zipOf = (...names: string[]) => zip(names.map((name) => ({ name, text: "<x/>" })));
const docx = zipOf("[Content_Types].xml", "word/document.xml");
const odt = bytes(`PK\u0003\u0004${"x".repeat(26)}mimetypeapplication/vnd.oasis.opendocument.text`);

describe("a file", () => {
  test.each([
    ["plan.pdf", pdf, "pdf"],
    ["PLAN.PDF", pdf, "pdf"],
    ["plan.docx", docx, "docx"],
    ["plan.odt", odt, "odt"],
    ["Plan 2026-11-20 § 6.pdf", pdf, "pdf"],
    ["556677-8899.pdf", pdf, "pdf"],
  ])("%s is what it says", (name, content, extension) => {
    expect(fileTypeOf(name, content)).toMatchObject({ extension });
  });

  test.each([
    ["plan.pdf", docx, "file_disguised"],
    ["plan.pdf", bytes("MZ…"), "file_disguised"],
    ["plan.docx", bytes("PK\u0003\u0004…xl/workbook.xml"), "file_disguised"],
    ["plan.docx", bytes("PK\u0003\u0004…[Content_Types].xml…word/document.xml…"), "file_disguised"],
    ["plan.docx", zipOf("xl/workbook.xml"), "file_disguised"],
    ["plan.docx", zipOf("word/document.xml", "word/vbaProject.bin"), "file_disguised"],
    ["plan.docx", docx.subarray(0, docx.length - 30), "file_disguised"],
    ["plan.exe", bytes("MZ…"), "file_type"],
    ["plan.pdf.exe", pdf, "file_type"],
    ["plan", pdf, "file_type"],
    ["plan.constructor", pdf, "file_type"],
    ["plan.pdf", bytes(""), "file_missing"],
    ["Plan 811218-9876.pdf", pdf, "file_name_personnummer"],
    ["plan_198112189876.pdf", pdf, "file_name_personnummer"],
    ["Plan 8112\u202e189876.docx", docx, "file_name_personnummer"],
  ])("%s is refused", (name, content, problem) => {
    expect(fileTypeOf(name, content)).toBe(problem);
  });

  test("one of 40 MB is too large", () => {
    const large = new Uint8Array(maxFileBytes * 2);
    large.set(pdf);
    expect(fileTypeOf("plan.pdf", large)).toBe("file_too_large");
  });

  test("a great zip that holds no document is read by its list alone", () => {
    const large = new Uint8Array(maxFileBytes).fill(0x50);
    large.set(docx);
    const began = process.cpuUsage().user;
    for (let nth = 0; nth < 20; nth++)
      expect(fileTypeOf("plan.docx", large)).toBe("file_disguised");
    // Byte by byte through all of it would take seconds.
    expect(process.cpuUsage().user - began).toBeLessThan(1_000_000);
  });

  test("a list that says more than there is ends where the file does", () => {
    for (let cut = 0; cut < docx.length; cut++) {
      const lying = Uint8Array.from(docx);
      lying[cut] = 255;
      expect(["file_disguised", "docx"]).toContain(
        ((found) => (typeof found === "string" ? found : found.extension))(
          fileTypeOf("plan.docx", lying),
        ),
      );
    }
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
