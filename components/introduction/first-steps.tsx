import Link from "next/link";
import { servicesShown } from "@/components/centres/services-shown";
import { Section } from "@/components/ui/section";
import { type Step, Steps } from "@/components/ui/steps";
import { waits } from "@/lib/domain/confirmation";
import { findingWords } from "@/lib/i18n/sv/findings";
import { introductionWords } from "@/lib/i18n/sv/introduction";
import { midSentence } from "@/lib/i18n/sv/sentence";
import { startWords } from "@/lib/i18n/sv/start";
import type { IntroductionView } from "@/lib/introduction/queries";
import { routes } from "@/lib/routes";

const words = introductionWords.start;
/** More than these are read on the centre's own page. */
const most = 7;

/** What to begin with, in order, and how far each has come. Only whoever keeps the facts is led on. */
export function FirstSteps(view: IntroductionView) {
  const { slug, centre, findings, groups, mayKeep } = view;
  const waiting = groups.filter(waits).map((g) => g.group);
  const led = (href: string) => (mayKeep ? { href } : {});
  const steps: Step[] = [
    {
      title: words.confirm,
      ...led(routes.confirm(slug, centre.id)),
      detail: words.waiting(waiting),
      state: waiting.length === 0 ? "done" : waiting.length < groups.length ? "started" : "todo",
      far: words.confirmed(groups.length - waiting.length, groups.length),
    },
    {
      title: words.mend,
      ...led(`${routes.centre(slug, centre.id)}#att-ratta`),
      detail: findings.length > 0 && <ToMend {...view} />,
      state: findings.length === 0 ? "done" : "todo",
      far: midSentence(startWords.toMend(findings.length)),
    },
    {
      title: words.hours,
      ...led(routes.openingHours(slug, centre.id)),
      detail: words.hoursLead,
      ...hoursState(view),
    },
    contactsStep(view),
  ];
  return (
    <Section title={words.title} id="borja">
      <p>{mayKeep ? words.lead : words.leadOthers}</p>
      <Steps steps={steps} />
    </Section>
  );
}

function hoursState({ centre, groups }: IntroductionView): Pick<Step, "state" | "far"> {
  if (centre.openingHours.length === 0) return { state: "todo", far: words.hoursMissing };
  const unread = groups.some((g) => g.group === "oppettider" && waits(g));
  return unread ? { state: "started", far: words.hoursThere } : { state: "done" };
}

function contactsStep({ slug, centre, account, people, mayKeep }: IntroductionView): Step {
  const shown = servicesShown(centre, account.on).map(({ service }) => service);
  const heads = shown.flatMap((s) => s.heads.flatMap((h) => (h.vacant ? [] : (h.name ?? []))));
  const others = people.filter((p) => !p.self).map((p) => p.name);
  const missing = shown.filter((s) => !s.heads.some((h) => !h.vacant)).map((s) => s.type);
  return {
    title: words.people,
    href: "#manniskor",
    detail: (
      <>
        <p>{words.peopleLead}</p>
        {missing.length > 0 && <p>{words.headMissing([...new Set(missing)])}</p>}
        {mayKeep && (
          <Link
            href={routes.contacts(slug, centre.id)}
            prefetch={false}
            className="inline-block min-h-6"
          >
            {introductionWords.around.contacts}
          </Link>
        )}
      </>
    ),
    // Whom she has met only she knows: the step says how many there are.
    state: "todo",
    far: words.names(new Set([...heads, ...others]).size),
  };
}

function ToMend({ slug, centre, findings, mayKeep }: IntroductionView) {
  return (
    <ul>
      {findings.slice(0, most).map((f) => (
        <li key={f.rule}>
          {mayKeep && f.href ? (
            <Link href={f.href} prefetch={false} className="inline-block min-h-6">
              {findingWords[f.rule]}
            </Link>
          ) : (
            findingWords[f.rule]
          )}
        </li>
      ))}
      {findings.length > most && (
        <li>
          <Link
            href={`${routes.centre(slug, centre.id)}#att-ratta`}
            prefetch={false}
            className="inline-block min-h-6"
          >
            {words.more(findings.length - most)}
          </Link>
        </li>
      )}
    </ul>
  );
}
