import Link from "next/link";
import type { ConditionsAt as Data } from "@/lib/compensation/queries";
import { compensationConditions } from "@/lib/domain/compensation";
import { conditionWord, compensationWords as words } from "@/lib/i18n/sv/compensation";
import { routes } from "@/lib/routes";
import { ConditionAnswer } from "./condition-answer";
import { SharedUnits } from "./shared-units";

type Props = { slug: string; conditions: Data; mayRegister: boolean };

/** How one centre stands to the conditions for compensation. */
export function CentreConditions({ slug, conditions, mayRegister }: Props) {
  const { level, levels, plan, berattelse } = conditions;
  const years = { plan: plan.year, berattelse: berattelse.year };
  return (
    <>
      <h3 className="mt-4">
        <Link href={routes.compensation(slug)} prefetch={false}>
          {words.title}
        </Link>
      </h3>
      {levels && (
        <p className="mb-2 text-small text-muted">
          {level === null ? words.noLevel : words.level(level)}
        </p>
      )}
      <SharedUnits shared={conditions.shared} />
      <dl>
        {compensationConditions.map((condition) => (
          <div key={condition} className="mb-2">
            <dt className="font-semibold">{conditionWord(condition, years)}</dt>
            <dd>
              <ConditionAnswer
                {...{ slug, condition, mayRegister }}
                centre={conditions}
                mayOpenYear={false}
              />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
