import Link from "next/link";
import { CheckboxGroup, SelectField } from "@/components/form/fields";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { GivingStep } from "@/lib/appointing/queries";
import { type GivenRole, givenRoles } from "@/lib/domain/assignment";
import { givingWords as words } from "@/lib/i18n/sv/appointing";
import { type RoleNames, roleHints } from "@/lib/i18n/sv/assignments";
import { routes } from "@/lib/routes";
import { columns } from "./columns";

type HrefOf = (query: { roll?: GivenRole }) => string;
type Props = {
  slug: string;
  giving: Exclude<GivingStep, { step: "form" }>;
  roleNames: RoleNames;
  /** The page itself, with what has been answered so far. */
  hrefOf: HrefOf;
};

/** What is asked before the form: the role, and for some of them at which centres. The address holds the answers. */
export function GivingSteps({ slug, giving, roleNames, hrefOf }: Props) {
  if (giving.step === "centres") return <Centres {...giving} hrefOf={hrefOf} />;
  return (
    <section aria-labelledby="roll" className="max-w-notice">
      <h2 id="roll">{words.chooseRole}</h2>
      <ul className="mb-6 border-b border-line">
        {givenRoles.map((role) => (
          <li key={role} className="border-t border-line py-2">
            <Link
              href={hrefOf({ roll: role })}
              prefetch={false}
              className="inline-block min-h-6 font-semibold"
            >
              {roleNames[role]}
            </Link>
            <span className="block text-small text-muted">{roleHints[role]}</span>
          </li>
        ))}
      </ul>
      <p>
        {words.seats}{" "}
        <Link href={routes.groups(slug)} prefetch={false}>
          {words.seatsWhere}
        </Link>
        .
      </p>
    </section>
  );
}

/** Which role has been chosen, and the way back. */
export function ChosenRole({ name, href }: { name: string; href: string }) {
  return (
    <p className="mb-5">
      {words.role}: <span className="font-semibold">{name}</span>{" "}
      <Link href={href} prefetch={false} className="inline-block min-h-6">
        {words.otherRole}
      </Link>
    </p>
  );
}

type CentresProps = Extract<GivingStep, { step: "centres" }> & { hrefOf: HrefOf };

function Centres({ role, centres, empty, hrefOf }: CentresProps) {
  const [path, query] = hrefOf({ roll: role }).split("?");
  const label = words.chooseCentres[role === "medarbetare" ? role : "narmaste_chef"];
  const options = centres.map((c) => ({ value: c.id, label: `${c.name} (${c.municipality})` }));
  return (
    <form action={path} className="max-w-notice">
      {[...new URLSearchParams(query)].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {empty && (
        <Notice tone="near">
          <p>{words.noServices}</p>
        </Notice>
      )}
      {role === "medarbetare" ? (
        <SelectField name="central" label={label} empty={words.chooseCentre} options={options} />
      ) : (
        <div className={columns}>
          <CheckboxGroup name="central" label={label} options={options} />
        </div>
      )}
      <Button>{words.goOn}</Button>
    </form>
  );
}
