import { ExceptionsPage } from "@/components/exceptions/exceptions-page";
import { getExceptions } from "@/lib/exceptions/queries";
import { enter } from "@/lib/request";

type Props = {
  params: Promise<{ county: string; centreId: string }>;
  searchParams: Promise<{ avsluta?: string | string[] }>;
};

export default async function Page({ params, searchParams }: Props) {
  const { county, centreId } = await params;
  const { avsluta } = await searchParams;
  const view = await enter(county, (ctx) => getExceptions(ctx, centreId));
  return <ExceptionsPage {...view} ending={typeof avsluta === "string" ? avsluta : null} />;
}
