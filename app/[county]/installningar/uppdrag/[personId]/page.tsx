import { PersonPage } from "@/components/assignments/person-page";
import { RemovedPersonPage } from "@/components/personal-data/removed-person-page";
import { readGivingAsked } from "@/lib/appointing/schema";
import { getPerson } from "@/lib/assignments/queries";
import { enter } from "@/lib/request";

type Props = {
  params: Promise<{ county: string; personId: string }>;
  searchParams: Promise<
    Record<
      "ny" | "andra" | "konto" | "lank" | "lamna" | "avsluta" | "villkor" | "roll" | "central",
      string | string[] | undefined
    >
  >;
};

export default async function Page({ params, searchParams }: Props) {
  const { county, personId } = await params;
  const { ny, andra, konto, lank, lamna, avsluta, villkor, roll, central } = await searchParams;
  const asked = {
    ny: ny !== undefined,
    andra: andra !== undefined,
    konto: konto !== undefined,
    lank: lank !== undefined,
    lamna: lamna !== undefined,
    avsluta: typeof avsluta === "string" ? avsluta : null,
    villkor: typeof villkor === "string" ? villkor : null,
  };
  const giving = asked.ny ? readGivingAsked({ roll, central }) : null;
  const view = await enter(county, (ctx) => getPerson(ctx, personId, giving));
  const { removedOn } = view.person;
  if (removedOn !== null) return <RemovedPersonPage {...view} removedOn={removedOn} />;
  return <PersonPage {...view} asked={asked} />;
}
