import { FiguresPage } from "@/components/filing/figures-page";
import { getFigures } from "@/lib/filing/queries";
import { enter } from "@/lib/request";

type Props = { params: Promise<{ county: string; documentId: string }> };

export default async function Page({ params }: Props) {
  const { county, documentId } = await params;
  const data = await enter(county, (ctx) => getFigures(ctx, documentId), "document.read");
  return <FiguresPage data={data} />;
}
