import { attachFile, fileCategories } from "@/lib/agreement-files/keeping";
import { Problem } from "@/lib/domain/problem";
import { receiveFile } from "@/lib/files/receiving";
import { routes } from "@/lib/routes";

type Props = { params: Promise<{ county: string; agreementId: string }> };

/** A file of an agreement, by a form of its own. */
export async function POST(request: Request, { params }: Props) {
  const { county, agreementId } = await params;
  // Just registered: the form then stands first on the page, and does so again with what was wrong.
  const isNew = new URL(request.url).searchParams.get("ny") === "ja";
  return receiveFile(request, county, {
    page: routes.agreement(county, agreementId),
    deeds: ["agreement.edit"],
    back: (fel) =>
      `${routes.agreement(county, agreementId, { fel, ny: isNew ? "ja" : undefined })}#filer`,
    where: "agreement file",
    keep: (ctx, file, form) => {
      const category = fileCategories.find((one) => one === form.get("category"));
      if (!category) throw new Problem("broken_rule", "broken");
      return attachFile(ctx, agreementId, category, file);
    },
  });
}
