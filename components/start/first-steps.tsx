import { Section } from "@/components/ui/section";
import { Steps } from "@/components/ui/steps";
import { startWords } from "@/lib/i18n/sv/start";
import { routes } from "@/lib/routes";

const words = startWords.steps;
type Props = {
  slug: string;
  steps: { coordinators: number; members: number; units: number };
  centres: number;
  findings: number;
  /** Only whoever gives others their assignments is led there. */
  mayName: boolean;
};

/** An empty county begins with the list it has; the steps stand in order, with how far each has come. */
export function FirstSteps({ slug, steps, centres, findings, mayName }: Props) {
  const people = mayName ? { href: routes.people(slug) } : {};
  const state = (n: number) => (n > 0 ? ("done" as const) : ("todo" as const));
  return (
    <Section title={words.title}>
      <Steps
        steps={[
          {
            title: words.list,
            href: routes.intake(slug),
            detail: words.listDetail,
            state: state(centres),
            far: words.far.centres(centres),
          },
          {
            title: words.coordinators,
            ...people,
            detail: words.coordinatorsDetail,
            state: state(steps.coordinators),
            far: words.far.people(steps.coordinators),
          },
          {
            title: words.members,
            ...people,
            state: state(steps.members),
            far: words.far.people(steps.members),
          },
          {
            title: words.check,
            href: routes.findings(slug),
            state: centres > 0 && findings === 0 ? "done" : centres > 0 ? "started" : "todo",
            far: centres > 0 ? startWords.toMend(findings) : words.far.people(0),
          },
        ]}
      />
    </Section>
  );
}
