import { SettingsPage } from "@/components/settings/settings-form";
import { enter } from "@/lib/request";
import { getSettingsPage } from "@/lib/settings/queries";

type Props = { params: Promise<{ county: string }> };

export default async function Page({ params }: Props) {
  const { county } = await params;
  return <SettingsPage {...(await enter(county, getSettingsPage))} />;
}
