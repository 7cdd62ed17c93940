import { ConfirmationPage } from "@/components/confirmations/confirmation-page";
import { getConfirmation } from "@/lib/confirmations/queries";
import { enter } from "@/lib/request";

type Props = { params: Promise<{ county: string; centreId: string }> };

export default async function Page({ params }: Props) {
  const { county, centreId } = await params;
  return <ConfirmationPage {...(await enter(county, (ctx) => getConfirmation(ctx, centreId)))} />;
}
