import { Problem } from "@/lib/domain/problem";
import { receiveFile } from "@/lib/files/receiving";
import { fileDocument } from "@/lib/filing/keeping";
import { type Filed, filed } from "@/lib/filing/schema";
import { routes } from "@/lib/routes";

const names = Object.keys(filed.shape);

/** What is said beside the file. Throws `broken_rule` with every field that cannot be read. */
function readFiled(said: Record<string, string>): Filed {
  const input = filed.safeParse(said);
  if (input.success) return input.data;
  const wrong = input.error.issues.map(({ path }) => [String(path[0]), "fields"] as const);
  throw new Problem("broken_rule", "fields", Object.fromEntries(wrong));
}

/** A document as a file comes by a form of its own; what is said beside a file that is refused is kept. */
export async function POST(request: Request, { params }: { params: Promise<{ county: string }> }) {
  const { county: slug } = await params;
  let said: Record<string, string> = {};
  return receiveFile(request, slug, {
    page: routes.documents(slug),
    deeds: ["document.write"],
    hear: (form) => {
      said = Object.fromEntries(
        names.map((name) => [name, String(form.get(name) ?? "").slice(0, 200)]),
      );
    },
    back: (fel, fields) =>
      routes.fileDocument(slug, { ...said, fel, falt: fields.join(",") || undefined }),
    where: "filing",
    keep: (ctx, file) => fileDocument(ctx, readFiled(said), file),
  });
}
