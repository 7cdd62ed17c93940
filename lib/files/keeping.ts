import { createHash } from "node:crypto";
import { toDate } from "@/lib/db/day";
import { fileName, fileTypeOf } from "@/lib/domain/file";
import { Problem } from "@/lib/domain/problem";
import type { Ctx } from "@/lib/request";

export type Uploaded = { name: string; bytes: Uint8Array };

/** What tells a file from every other, whatever it is called. */
export const digestOf = (bytes: Uint8Array): string =>
  createHash("sha256").update(bytes).digest("hex");

/** Keeps a file in the county, whatever it belongs to. Throws `broken_rule` for what is not what it says it is. */
export async function keepFile(ctx: Ctx, { name, bytes }: Uploaded): Promise<string> {
  const type = fileTypeOf(name, bytes);
  if (typeof type === "string") throw new Problem("broken_rule", type);
  const { id } = await ctx.db.storedFile.create({
    data: {
      name: fileName(name),
      contentType: type.contentType,
      size: bytes.length,
      sha256: digestOf(bytes),
      by: ctx.actor.userId,
    },
  });
  await ctx.db.storedFileContent.create({ data: { id, content: new Uint8Array(bytes) } });
  return id;
}

/**
 * Takes away what is in a file; its name and digest stay, with who took it away and why. What has been adopted keeps its
 * files. Throws `broken_rule` for those.
 */
export async function removeContent(ctx: Ctx, id: string, reason: string): Promise<void> {
  await ctx.db.storedFile.updateMany({
    where: { id },
    data: { removedOn: toDate(ctx.today), removedBy: ctx.actor.userId, removedWhy: reason },
  });
  await ctx.db.storedFileContent.deleteMany({ where: { id } });
}

/** The name a browser saves a file under, in letters that every browser reads (RFC 6266). */
const disposition = (name: string) =>
  `attachment; filename="${name.replace(/[^ -~]|["\\]/g, "_")}"; filename*=UTF-8''${encodeURIComponent(name)}`;

/** A file as an answer: always saved, never shown, so that nothing in it can act in the product. Throws `not_found`. */
export async function fileAnswer(ctx: Ctx, id: string): Promise<Response> {
  const file = await ctx.db.storedFile.findFirst({ where: { id }, include: { content: true } });
  if (!file?.content) throw new Problem("not_found");
  return new Response(new Uint8Array(file.content.content), {
    headers: {
      "content-type": file.contentType,
      "content-length": String(file.size),
      "content-disposition": disposition(file.name),
      "x-content-type-options": "nosniff",
      "cache-control": "no-store",
    },
  });
}
