import { AddressesPage } from "@/components/contact-list/addresses";
import { contactAddresses } from "@/lib/contact-list/queries";
import { readContactListView } from "@/lib/contact-list/schema";
import { enter } from "@/lib/request";

type Props = {
  params: Promise<{ county: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function Page({ params, searchParams }: Props) {
  const { county } = await params;
  const view = readContactListView(await searchParams);
  const addresses = await enter(county, (ctx) => contactAddresses(ctx, view));
  return <AddressesPage slug={county} view={view} addresses={addresses} />;
}
