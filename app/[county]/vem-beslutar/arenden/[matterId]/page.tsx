import { randomUUID } from "node:crypto";
import { MatterFormPage } from "@/components/matters/matter-form-page";
import { addMatter, changeMatter, removeMatter } from "@/lib/matters/actions";
import { getMatter } from "@/lib/matters/queries";
import { enter } from "@/lib/request";

type Props = { params: Promise<{ county: string; matterId: string }> };

export default async function Page({ params }: Props) {
  const { county, matterId } = await params;
  const id = matterId === "nytt" ? null : matterId;
  const page = await enter(county, (ctx) => getMatter(ctx, id));
  return (
    <MatterFormPage
      {...page}
      save={(id === null ? addMatter : changeMatter).bind(null, county)}
      remove={removeMatter.bind(null, county)}
      operationIds={[randomUUID(), randomUUID()]}
    />
  );
}
