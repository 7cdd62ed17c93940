import Link from "next/link";
import { Form } from "@/components/form";
import { CheckboxGroup, SelectField, TextField } from "@/components/form/fields";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { aims } from "@/lib/domain/document-section";
import { type Theme, themesFor } from "@/lib/domain/theme";
import { aimWords } from "@/lib/i18n/sv/goals";
import { yearWords } from "@/lib/i18n/sv/year";
import { routes } from "@/lib/routes";
import type { CountyGoalRow, CountyGoalsPage } from "@/lib/year/queries";
import { GoalTable } from "./goal-table";

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
  const { slug, year, years, goals, themes, mayEdit, closed } = page;
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
      {closed && <Notice>{words.closed}</Notice>}
      {writing ? (
        <GoalForms {...{ goal, year, themes, actions, operationId }} back={here()} />
      ) : (
        <>
          {goals.length === 0 ? (
            <EmptyState>
              <p>{words.none(year)}</p>
            </EmptyState>
          ) : (
            <GoalTable
              {...{ goals, themes, mayEdit }}
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

type FormsProps = Pick<Props, "actions" | "operationId"> & {
  goal: CountyGoalRow | null;
  themes: readonly Theme[];
  year: number;
  back: string;
};

function GoalForms({ goal, year, themes, actions, operationId, back }: FormsProps) {
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
        preview={goal !== null}
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
          options={themesFor(themes, goal?.themes ?? []).map(({ key, name }) => ({
            value: key,
            label: name,
          }))}
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
