import { createHash } from "node:crypto";
import { fileName, fileTypeOf } from "@/lib/domain/file";
import { Problem } from "@/lib/domain/problem";
import type { Ctx } from "@/lib/request";

export type Uploaded = { name: string; bytes: Uint8Array };

/** Keeps a file in the county, whatever it belongs to. Throws `broken_rule` for what is not what it says it is. */
export async function keepFile(ctx: Ctx, { name, bytes }: Uploaded): Promise<string> {
  const type = fileTypeOf(name, bytes);
  if (typeof type === "string") throw new Problem("broken_rule", type);
  const { id } = await ctx.db.storedFile.create({
    data: {
      name: fileName(name),
      contentType: type.contentType,
      size: bytes.length,
      sha256: createHash("sha256").update(bytes).digest("hex"),
      by: ctx.actor.userId,
    },
  });
  await ctx.db.storedFileContent.create({ data: { id, content: new Uint8Array(bytes) } });
  return id;
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
