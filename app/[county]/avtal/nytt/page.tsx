import { randomUUID } from "node:crypto";
import { NewAgreementPage } from "@/components/agreements/new-agreement-page";
import { getChoices } from "@/lib/agreement-choices/queries";
import { registerAgreement } from "@/lib/agreements/actions";
import { enter } from "@/lib/request";

type Props = {
  params: Promise<{ county: string }>;
  searchParams: Promise<Record<"familjecentral" | "hor_till" | "beslutat", string | string[]>>;
};

export default async function Page({ params, searchParams }: Props) {
  const { county } = await params;
  const { familjecentral, hor_till, beslutat } = await searchParams;
  const choices = await enter(county, (ctx) => getChoices(ctx));
  return (
    <NewAgreementPage
      {...choices}
      parent={typeof hor_till === "string" ? hor_till : null}
      decided={beslutat === "ja"}
      centre={typeof familjecentral === "string" ? familjecentral : null}
      action={registerAgreement.bind(null, county)}
      operationId={randomUUID()}
    />
  );
}
