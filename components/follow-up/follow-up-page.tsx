import { randomUUID } from "node:crypto";
import { Form } from "@/components/form";
import { RadioGroup, TextField } from "@/components/form/fields";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import type { Version } from "@/lib/documents/queries";
import { outcomes } from "@/lib/domain/document-section";
import { aboutActivity, aboutGoal, interimStates } from "@/lib/domain/follow-up";
import { saveFollowUp } from "@/lib/follow-up/actions";
import type { FollowUpPageData } from "@/lib/follow-up/queries";
import { documentWords } from "@/lib/i18n/sv/documents";
import { followUpWords as words } from "@/lib/i18n/sv/follow-up";
import { routes } from "@/lib/routes";

/** A plan's goals and activities, each with a few large choices and a line: told in minutes, by one post. */
export function FollowUpPage({ data }: { data: FollowUpPageData }) {
  const { plan, told, obstacle } = data;
  const { slug, id, kind, year, centre, adopted } = plan;
  const last = told.days.at(-1);
  return (
    <>
      {(obstacle !== null || !adopted?.goals.length) && (
        <title>{`${words.title} – Samma tak`}</title>
      )}
      <PageHeader
        crumbs={[
          { href: routes.centre(slug, centre.id), label: centre.name },
          { href: routes.document(slug, id), label: documentWords.title(kind, year) },
        ]}
        title={words.title}
        lead={words.lead}
      />
      {obstacle !== null ? (
        <Notice title={words.cannot}>
          <p>{words.obstacle(obstacle)}</p>
        </Notice>
      ) : adopted === null || adopted.goals.length === 0 ? (
        <EmptyState>{words.nothing}</EmptyState>
      ) : (
        <>
          {last && <p className="mb-4 text-small text-muted">{words.saidBefore(last.onDay)}</p>}
          <TellForm data={data} version={adopted} />
        </>
      )}
    </>
  );
}

/** The fields of the form with what was said last, goals first and each with its activities. */
function fieldsOf({ told }: FollowUpPageData, { goals, activities }: Version) {
  return goals.map((goal, g) => ({
    goal,
    n: g + 1,
    name: `goals[${g}]`,
    said: told.last.get(aboutGoal(goal.title)),
    activities: activities
      .map((activity, a) => ({
        activity,
        name: `activities[${a}]`,
        said: told.last.get(aboutActivity(goal.title, activity.what)),
      }))
      .filter(({ activity }) => activity.goalId === goal.id),
  }));
}

function TellForm({ data, version }: { data: FollowUpPageData; version: Version }) {
  const { plan, told } = data;
  const fields = fieldsOf(data, version);
  const under = fields.flatMap(({ activities }) => activities);
  const todays = told.days.find(({ onDay }) => onDay === plan.today);
  return (
    <Form
      action={saveFollowUp.bind(null, plan.slug)}
      title={words.title}
      operationId={randomUUID()}
      hidden={{
        documentId: plan.id,
        version: String(todays?.version ?? 0),
        ...Object.fromEntries(fields.map(({ name, goal }) => [`${name}.id`, goal.id])),
        ...Object.fromEntries(under.map(({ name, activity }) => [`${name}.id`, activity.id])),
      }}
      initial={{
        ...Object.fromEntries(
          fields.flatMap(({ name, said }) => [
            [`${name}.outcome`, said?.outcome ? [said.outcome] : []],
            [`${name}.comment`, [said?.comment ?? ""]],
          ]),
        ),
        ...Object.fromEntries(
          under.map(({ name, said }) => [`${name}.state`, said?.state ? [said.state] : []]),
        ),
      }}
      submit={words.save}
      cancel={{ href: routes.document(plan.slug, plan.id), label: words.cancel }}
      labels={{
        ...Object.fromEntries(
          fields.flatMap(({ name, goal }) => [
            [`${name}.outcome`, goal.title],
            [`${name}.comment`, words.comment],
          ]),
        ),
        ...Object.fromEntries(under.map(({ name, activity }) => [`${name}.state`, activity.what])),
      }}
    >
      {fields.map(({ goal, n, name, activities }) => (
        <section key={goal.id} className="mb-6 border-t border-line pt-4">
          <h2 className="!mb-2 !text-[1.1rem]">{words.numbered(n, goal.title)}</h2>
          <RadioGroup
            name={`${name}.outcome`}
            label={words.goal}
            inline
            optional
            options={outcomes.map((value) => ({ value, label: words.goalStates[value] }))}
          />
          <TextField name={`${name}.comment`} label={words.comment} optional />
          {activities.map(({ activity, name: at }) => (
            <RadioGroup
              key={activity.id}
              name={`${at}.state`}
              label={words.activity(activity.what)}
              inline
              optional
              options={interimStates.map((value) => ({
                value,
                label: words.activityStates[value],
              }))}
            />
          ))}
        </section>
      ))}
    </Form>
  );
}
