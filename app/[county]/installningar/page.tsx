import { SettingsIndexPage } from "@/components/settings/settings-index-page";
import { enter } from "@/lib/request";
import { getSettingsIndex } from "@/lib/settings/queries";

type Props = { params: Promise<{ county: string }> };

export default async function Page({ params }: Props) {
  const { county } = await params;
  return <SettingsIndexPage {...(await enter(county, getSettingsIndex))} />;
}
