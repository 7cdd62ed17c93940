import { ContactListPage } from "@/components/contact-list/contact-list-page";
import { getContactList } from "@/lib/contact-list/queries";
import { readContactListView } from "@/lib/contact-list/schema";
import { enter } from "@/lib/request";

type Props = {
  params: Promise<{ county: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function Page({ params, searchParams }: Props) {
  const { county } = await params;
  const view = readContactListView(await searchParams);
  const list = await enter(county, (ctx) => getContactList(ctx, view));
  return <ContactListPage slug={county} view={view} list={list} />;
}
