import { randomUUID } from "node:crypto";
import { CentreYearPage } from "@/components/year/centre-year-page";
import { getCentreYear } from "@/lib/centre-year/queries";
import { beginDocument } from "@/lib/documents/actions";
import { enter } from "@/lib/request";

type Props = { params: Promise<{ county: string; centreId: string }> };

export default async function Page({ params }: Props) {
  const { county, centreId } = await params;
  const year = await enter(county, (ctx) => getCentreYear(ctx, centreId), "document.read");
  return (
    <CentreYearPage
      year={year}
      begin={beginDocument.bind(null, county)}
      operationId={randomUUID()}
    />
  );
}
