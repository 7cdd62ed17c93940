import { Form } from "@/components/form";
import { yearWords } from "@/lib/i18n/sv/year";
import type { CountyGoalsPage } from "@/lib/year/queries";

const words = yearWords.goals;
type Props = {
  page: CountyGoalsPage;
  action: Parameters<typeof Form>[0]["action"];
  operationId: string;
};

/** "Som förra året": the goals of the year before that are not there yet, in one press. */
export function CopyGoals({ page: { year, left }, action, operationId }: Props) {
  return (
    <div className="mt-6">
      <p className="mb-2">{words.copyLead(left, year - 1)}</p>
      <Form
        action={action}
        title={words.titleOf(year)}
        operationId={operationId}
        hidden={{ year: String(year) }}
        submit={[{ label: words.copy(year - 1), look: "quiet" }]}
        labels={{}}
      />
    </div>
  );
}
