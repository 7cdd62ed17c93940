import { readAsked } from "@/components/contacts/asked";
import { ContactsPage } from "@/components/contacts/contacts-page";
import { getContacts } from "@/lib/contacts/queries";
import { enter } from "@/lib/request";

type Props = {
  params: Promise<{ county: string; centreId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function Page({ params, searchParams }: Props) {
  const { county, centreId } = await params;
  const asked = readAsked(await searchParams);
  return (
    <ContactsPage {...(await enter(county, (ctx) => getContacts(ctx, centreId)))} asked={asked} />
  );
}
