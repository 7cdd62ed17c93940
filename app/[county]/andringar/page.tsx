import { ChangesPage } from "@/components/history/changes-page";
import { may, maySomewhere } from "@/lib/domain/policy";
import { choicesInLog, listChanges } from "@/lib/history/queries";
import { readChangesView } from "@/lib/history/schema";
import { enter } from "@/lib/request";

type Props = {
  params: Promise<{ county: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function Page({ params, searchParams }: Props) {
  const { county } = await params;
  const view = readChangesView(await searchParams);
  const data = await enter(county, async (ctx) => ({
    history: await listChanges(ctx, view),
    choices: await choicesInLog(ctx),
    downloads: may(ctx.actor, "register.export", { level: "county" }),
    seesPeople: maySomewhere(ctx.actor, "assignment.edit"),
  }));
  return <ChangesPage slug={county} view={view} {...data} />;
}
