import { randomUUID } from "node:crypto";
import { IntakePage } from "@/components/intake/intake-page";
import { ruleWords } from "@/lib/i18n/sv/rules";
import { pasteList } from "@/lib/intake/actions";
import { mayTakeIn } from "@/lib/intake/queries";
import { enter } from "@/lib/request";

type Props = {
  params: Promise<{ county: string }>;
  searchParams: Promise<{ fel?: string | string[] }>;
};

export default async function Page({ params, searchParams }: Props) {
  const { county } = await params;
  const { fel } = await searchParams;
  const today = await enter(county, async (ctx) => {
    mayTakeIn(ctx);
    return ctx.today;
  });
  const problem =
    typeof fel === "string" ? ((ruleWords as Record<string, string>)[`list_${fel}`] ?? null) : null;
  return (
    <IntakePage
      slug={county}
      today={today}
      action={pasteList.bind(null, county)}
      operationId={randomUUID()}
      problem={problem}
    />
  );
}
