import { HeadPage } from "@/components/staffing/head-page";
import { enter } from "@/lib/request";
import { getHead } from "@/lib/staffing/queries";

type Props = {
  params: Promise<{ county: string; centreId: string; serviceId: string }>;
  searchParams: Promise<{ avsluta?: string | string[] }>;
};

export default async function Page({ params, searchParams }: Props) {
  const { county, centreId, serviceId } = await params;
  const { avsluta } = await searchParams;
  return (
    <HeadPage
      {...(await enter(county, (ctx) => getHead(ctx, centreId, serviceId)))}
      ending={avsluta !== undefined}
    />
  );
}
