import { NewPersonPage } from "@/components/assignments/new-person-page";
import { getNewPerson } from "@/lib/assignments/queries";
import { enter } from "@/lib/request";

type Props = { params: Promise<{ county: string }> };

export default async function Page({ params }: Props) {
  const { county } = await params;
  return <NewPersonPage {...(await enter(county, getNewPerson))} />;
}
