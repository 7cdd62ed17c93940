import { RemovalPage } from "@/components/personal-data/removal-page";
import { removalOf } from "@/lib/personal-data/queries";
import { enter } from "@/lib/request";

type Props = { params: Promise<{ county: string; personId: string }> };

export default async function Page({ params }: Props) {
  const { county, personId } = await params;
  return <RemovalPage {...(await enter(county, (ctx) => removalOf(ctx, personId)))} />;
}
