import { NewPersonPage } from "@/components/assignments/new-person-page";
import { readGivingAsked } from "@/lib/appointing/schema";
import { getNewPerson } from "@/lib/assignments/queries";
import { enter } from "@/lib/request";

type Props = {
  params: Promise<{ county: string }>;
  searchParams: Promise<Record<"roll" | "central", string | string[] | undefined>>;
};

export default async function Page({ params, searchParams }: Props) {
  const { county } = await params;
  const asked = readGivingAsked(await searchParams);
  return <NewPersonPage {...(await enter(county, (ctx) => getNewPerson(ctx, asked)))} />;
}
