import { RegisterPage } from "@/components/register/register-page";
import { definitionOn } from "@/lib/definitions/queries";
import { may } from "@/lib/domain/policy";

import { listCentres, municipalityChoices } from "@/lib/register/queries";
import { readView } from "@/lib/register/schema";
import { enter } from "@/lib/request";

type Props = {
  params: Promise<{ county: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function Page({ params, searchParams }: Props) {
  const { county } = await params;
  const view = readView(await searchParams);
  const data = await enter(county, async (ctx) => {
    const own = await definitionOn(ctx, view.dag ?? ctx.today);
    return {
      register: await listCentres(ctx, view, own?.definition ?? null),
      ownDefinition: own?.name ?? null,
      municipalities: await municipalityChoices(ctx),
      today: ctx.today,
      may: {
        create: may(ctx.actor, "centre.create", { level: "county" }),
        export: may(ctx.actor, "register.export", { level: "county" }),
      },
    };
  });
  return <RegisterPage slug={county} view={view} {...data} />;
}
