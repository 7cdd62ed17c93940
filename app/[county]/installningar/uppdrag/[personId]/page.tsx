import { PersonPage } from "@/components/assignments/person-page";
import { getPerson } from "@/lib/assignments/queries";
import { enter } from "@/lib/request";

type Props = {
  params: Promise<{ county: string; personId: string }>;
  searchParams: Promise<
    Record<"ny" | "andra" | "konto" | "lank" | "lamna" | "avsluta", string | string[] | undefined>
  >;
};

export default async function Page({ params, searchParams }: Props) {
  const { county, personId } = await params;
  const { ny, andra, konto, lank, lamna, avsluta } = await searchParams;
  const asked = {
    ny: ny !== undefined,
    andra: andra !== undefined,
    konto: konto !== undefined,
    lank: lank !== undefined,
    lamna: lamna !== undefined,
    avsluta: typeof avsluta === "string" ? avsluta : null,
  };
  return <PersonPage {...(await enter(county, (ctx) => getPerson(ctx, personId)))} asked={asked} />;
}
