import { GroupSettingsPage } from "@/components/groups/group-settings-page";
import { getGroupSettings } from "@/lib/group-settings/queries";
import { enter } from "@/lib/request";

type Props = {
  params: Promise<{ county: string }>;
  searchParams: Promise<Record<"ny" | "andra" | "bort", string | string[] | undefined>>;
};

export default async function Page({ params, searchParams }: Props) {
  const { county } = await params;
  const { ny, andra, bort } = await searchParams;
  const one = (value: string | string[] | undefined) => (typeof value === "string" ? value : null);
  const asked = { ny: ny !== undefined, andra: one(andra), bort: one(bort) };
  return <GroupSettingsPage {...(await enter(county, getGroupSettings))} asked={asked} />;
}
