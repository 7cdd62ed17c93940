import { MatrixPage } from "@/components/matrix/matrix-page";
import { getMatrix } from "@/lib/matrix/queries";
import { readMatrixView } from "@/lib/matrix/schema";
import { enter } from "@/lib/request";

type Props = {
  params: Promise<{ county: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function Page({ params, searchParams }: Props) {
  const { county } = await params;
  const view = readMatrixView(await searchParams);
  return <MatrixPage matrix={await enter(county, (ctx) => getMatrix(ctx, view))} />;
}
