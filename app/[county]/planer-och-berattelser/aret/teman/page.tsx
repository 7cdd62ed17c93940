import { randomUUID } from "node:crypto";
import { ThemesPage } from "@/components/themes/themes-page";
import { enter } from "@/lib/request";
import { addTheme, retireTheme } from "@/lib/themes/actions";
import { getThemes } from "@/lib/themes/queries";

type Props = { params: Promise<{ county: string }> };

export default async function Page({ params }: Props) {
  const { county } = await params;
  const data = await enter(county, getThemes);
  const actions = { add: addTheme.bind(null, county), use: retireTheme.bind(null, county) };
  return <ThemesPage data={data} actions={actions} operationId={randomUUID} />;
}
