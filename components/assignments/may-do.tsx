import { DescriptionsPart } from "@/components/descriptions/descriptions";
import { Section } from "@/components/ui/section";
import type { AssignmentRow, PersonRow } from "@/lib/assignments/queries";
import type { Described } from "@/lib/descriptions/queries";
import { type Deed, policy } from "@/lib/domain/policy";
import { type RoleNames, assignmentWords as words } from "@/lib/i18n/sv/assignments";
import { deedWords, deedWordsAtOne, mayDoWords } from "@/lib/i18n/sv/deeds";
import { midSentence } from "@/lib/i18n/sv/sentence";

type Props = {
  slug: string;
  person: PersonRow;
  roleNames: RoleNames;
  described: Described[] | null;
};

/** What describes her roles, what she may do today and which assignment gives it, read from the same policy that decides. */
export function MayDo({ slug, person, roleNames, described }: Props) {
  const now = person.assignments.filter((a) => a.state === "now");
  return (
    <div className="mt-9">
      <DescriptionsPart slug={slug} described={described} />
      <Section title={mayDoWords.title}>
        {person.entry !== "open" && <p>{mayDoWords.shut}</p>}
        {person.entry === "open" && now.length === 0 && <p>{mayDoWords.nothing}</p>}
        {person.entry === "open" &&
          now.map((a) => <Gives key={a.id} assignment={a} name={roleNames[a.role]} />)}
      </Section>
    </div>
  );
}

type Given = { assignment: AssignmentRow; name: string };

function Gives({ assignment: { role, places, reach, group }, name }: Given) {
  const { everywhere, within } = policy[role];
  const more = within.filter((deed) => !everywhere.includes(deed));
  return (
    <div className="mb-5 max-w-measure">
      <h3>{mayDoWords.by(midSentence(name), group ? reach : places)}</h3>
      {everywhere.length > 0 && (
        <Deeds where={mayDoWords.everywhere} deeds={everywhere} said={deedWords} />
      )}
      {more.length > 0 && (
        <Deeds
          where={mayDoWords.within(reach.length > 0 ? reach.join(", ") : words.wholeCounty)}
          deeds={more}
          said={reach.length === 1 ? deedWordsAtOne : deedWords}
        />
      )}
    </div>
  );
}

type DeedsProps = { where: string; deeds: readonly Deed[]; said: Record<Deed, string> };

function Deeds({ where, deeds, said }: DeedsProps) {
  return (
    <p className="mt-1">
      <span className="text-muted">{where}</span> {deeds.map((deed) => said[deed]).join(", ")}.
    </p>
  );
}
