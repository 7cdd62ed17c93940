import { PeoplePage } from "@/components/assignments/people-page";
import { listPeople } from "@/lib/assignments/queries";
import { enter } from "@/lib/request";

type Props = { params: Promise<{ county: string }> };

export default async function Page({ params }: Props) {
  const { county } = await params;
  return <PeoplePage {...(await enter(county, listPeople))} />;
}
