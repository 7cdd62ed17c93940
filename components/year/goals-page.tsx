import Link from "next/link";
import { Form } from "@/components/form";
import { CheckboxGroup, SelectField, TextField } from "@/components/form/fields";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { RowHead, Table, Td, Th, Tr } from "@/components/ui/table";
import { type Aim, aims, type Theme, themes } from "@/lib/domain/document-section";
import { aimWords, themeWords } from "@/lib/i18n/sv/goals";
import { yearWords } from "@/lib/i18n/sv/year";
import { routes } from "@/lib/routes";
import type { CountyGoalRow, CountyGoalsPage } from "@/lib/year/queries";

const words = yearWords.goals;
type Action = Parameters<typeof Form>[0]["action"];
type Props = {
  page: CountyGoalsPage;
  /** The goal that is being changed, "ny" for a new one. */
  asked: string | null;
  actions: Record<"add" | "change" | "remove", Action>;
  operationId: string;
};

/** The county's goals of a year, each with how many centres work on it. */
export function GoalsPage({ page, asked, actions, operationId }: Props) {
  const { slug, year, years, goals, mayEdit } = page;
  const goal = goals.find((one) => one.id === asked) ?? null;
  const writing = mayEdit && (goal !== null || asked === "ny");
  const title = writing ? (goal ? words.changeTitle : words.add) : words.titleOf(year);
  const here = (query: Record<string, string | number> = {}) =>
    routes.countyGoals(slug, { ar: year, ...query });
  return (
    <>
      <title>{`${title} – Samma tak`}</title>
      <PageHeader
        crumbs={[
          { href: routes.documents(slug), label: yearWords.documents },
          { href: routes.rounds(slug), label: yearWords.title },
          ...(writing ? [{ href: here(), label: words.titleOf(year) }] : []),
        ]}
        title={title}
        lead={words.lead}
        actions={
          mayEdit && !writing && <ButtonLink href={here({ mal: "ny" })}>{words.add}</ButtonLink>
        }
      />
      {writing ? (
        <GoalForms {...{ goal, year, actions, operationId }} back={here()} />
      ) : (
        <>
          {goals.length === 0 ? (
            <EmptyState>
              <p>{words.none(year)}</p>
            </EmptyState>
          ) : (
            <GoalTable
              {...{ goals, mayEdit }}
              hrefOf={(mal) => here({ mal })}
              threadOf={(mal) =>
                routes.threadGoals(slug, { typ: "plan", ar: year, prel: "ja", mal })
              }
            />
          )}
          {years.length > 1 && (
            <p className="mt-5">
              {words.otherYears}:{" "}
              {years
                .filter((one) => one !== year)
                .map((one) => (
                  <Link
                    key={one}
                    href={routes.countyGoals(slug, { ar: one })}
                    prefetch={false}
                    className="mr-3 inline-block min-h-6"
                  >
                    {one}
                  </Link>
                ))}
            </p>
          )}
        </>
      )}
    </>
  );
}

type HrefOf = (id: string) => string;
type TableProps = {
  goals: CountyGoalRow[];
  mayEdit: boolean;
  hrefOf: HrefOf;
  /** Where the centres' goals under one of the county's stand. */
  threadOf: HrefOf;
};

function GoalTable({ goals, mayEdit, hrefOf, threadOf }: TableProps) {
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
              {goal.themes.map((theme) => themeWords[theme as Theme]).join(", ") || words.noThemes}
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

type FormsProps = Pick<Props, "actions" | "operationId"> & {
  goal: CountyGoalRow | null;
  year: number;
  back: string;
};

function GoalForms({ goal, year, actions, operationId, back }: FormsProps) {
  const seen = goal ? { goalId: goal.id, version: String(goal.version) } : null;
  const title = goal ? words.changeTitle : words.add;
  return (
    <>
      <Form
        action={goal ? actions.change : actions.add}
        title={title}
        operationId={operationId}
        hidden={seen ?? { year: String(year) }}
        initial={
          goal ? { title: [goal.title], aim: goal.aim ? [goal.aim] : [], themes: goal.themes } : {}
        }
        submit={words.submit}
        cancel={{ href: back, label: yearWords.cancel }}
        labels={{ title: words.name, aim: words.aim, themes: words.themes }}
      >
        <TextField name="title" label={words.name} />
        <SelectField
          name="aim"
          label={words.aim}
          hint={words.aimHint}
          empty={words.noAim}
          optional
          options={aims.map((aim) => ({ value: aim, label: aimWords[aim] }))}
        />
        <CheckboxGroup
          name="themes"
          label={words.themes}
          optional
          options={themes.map((theme) => ({ value: theme, label: themeWords[theme] }))}
        />
      </Form>
      {goal && seen && goal.centres === 0 && (
        <div className="mt-8 border-t border-line pt-5">
          <p className="mb-3">{words.removeLead}</p>
          <Form
            action={actions.remove}
            title={title}
            operationId={`${operationId.slice(0, -1)}0`}
            hidden={seen}
            submit={[{ label: words.remove, look: "grave" }]}
            labels={{}}
          />
        </div>
      )}
      {goal && goal.centres > 0 && <p className="mt-6 text-muted">{words.used(goal.centres)}.</p>}
    </>
  );
}
