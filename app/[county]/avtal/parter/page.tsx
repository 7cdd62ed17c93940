import { BodiesPage } from "@/components/bodies/bodies-page";
import { getBodies } from "@/lib/bodies/queries";
import { enter } from "@/lib/request";

type Props = {
  params: Promise<{ county: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function Page({ params, searchParams }: Props) {
  const { county } = await params;
  const { ny, andra, efter } = await searchParams;
  const one = (value: string | string[] | undefined) => (typeof value === "string" ? value : null);
  const asked = { ny: ny === "ja", andra: one(andra), efter: one(efter) };
  return <BodiesPage {...(await enter(county, (ctx) => getBodies(ctx)))} asked={asked} />;
}
