import Link from "next/link";
import { RowHead, Table, Td, Th, Tr } from "@/components/ui/table";
import type { Aim } from "@/lib/domain/document-section";
import { type Theme, themeName } from "@/lib/domain/theme";
import { aimWords } from "@/lib/i18n/sv/goals";
import { yearWords } from "@/lib/i18n/sv/year";
import type { CountyGoalRow } from "@/lib/year/queries";

const words = yearWords.goals;
type HrefOf = (goal: string) => string;

type TableProps = {
  goals: CountyGoalRow[];
  themes: readonly Theme[];
  mayEdit: boolean;
  hrefOf: HrefOf;
  /** Where the centres' goals under one of the county's stand. */
  threadOf: HrefOf;
};

/** The goals with what each is tied to, and a number that leads to the centres that work on it. */
export function GoalTable({ goals, themes, mayEdit, hrefOf, threadOf }: TableProps) {
  return (
    <Table caption={words.title} hideCaption>
      <thead>
        <tr>
          {[words.name, words.aim, words.themes, words.usedShort].map((name) => (
            <Th key={name}>{name}</Th>
          ))}
        </tr>
      </thead>
      <tbody>
        {goals.map((goal) => (
          <Tr key={goal.id}>
            <RowHead>
              {mayEdit ? (
                <Link href={hrefOf(goal.id)} prefetch={false} className="font-semibold">
                  {goal.title}
                </Link>
              ) : (
                goal.title
              )}
            </RowHead>
            <Td label={words.aim}>{goal.aim ? aimWords[goal.aim as Aim] : words.noAim}</Td>
            <Td label={words.themes}>
              {goal.themes.map((key) => themeName(themes, key)).join(", ") || words.noThemes}
            </Td>
            <Td label={words.usedShort} right>
              {goal.centres === 0 ? (
                0
              ) : (
                <Link href={threadOf(goal.id)} prefetch={false} className="inline-block min-h-6">
                  {goal.centres}
                  <span className="sr-only">: {goal.title}</span>
                </Link>
              )}
            </Td>
          </Tr>
        ))}
      </tbody>
    </Table>
  );
}
