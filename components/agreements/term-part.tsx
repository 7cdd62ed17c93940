import Link from "next/link";
import { type Fact, FactList } from "@/components/ui/fact-list";
import { Section } from "@/components/ui/section";
import type { AgreementPage } from "@/lib/agreements/queries";
import { isDecided } from "@/lib/domain/agreement";
import { nextEnd } from "@/lib/domain/agreement-outlook";
import { agreementPageWords as words } from "@/lib/i18n/sv/agreement-page";
import { describedSentence } from "@/lib/i18n/sv/agreement-ties";
import { prolongationSentence } from "@/lib/i18n/sv/agreements";
import { longDate } from "@/lib/i18n/sv/dates";
import { routes } from "@/lib/routes";
import { TermLine } from "./term-line";

type Props = Pick<
  AgreementPage,
  "slug" | "today" | "agreement" | "names" | "outlook" | "chain" | "frames" | "mayEdit"
>;

/** The term as a line, and what the agreement covers. */
export function TermPart(props: Props) {
  const { slug, today, agreement, names, outlook, chain, frames, mayEdit } = props;
  const { facts, end, reviewOn, note, compensationLevel } = agreement;
  const { term } = facts;
  const next = outlook.what === "goes_on" ? nextEnd(term, end) : null;
  const described = describedSentence(agreement);
  const shown: Fact[] = [
    ...(chain.parent
      ? [{ term: words.ties.belongsTo, value: <To {...{ slug, ...chain.parent }} /> }]
      : []),
    ...(described ? [{ term: words.ties.describes, value: described }] : []),
    { term: words.covers, value: <Covered {...{ slug, agreement, names }} /> },
    ...(frames.length > 0
      ? [
          {
            term: words.frame,
            value: frames.map((one) => <To key={one.id} {...{ slug, ...one }} />),
          },
        ]
      : []),
    { term: words.term.start, value: longDate(term.fromOn) },
    { term: words.term.end, value: end === null ? words.term.openEnd : longDate(end) },
    ...(end === null || isDecided(agreement.kind)
      ? []
      : [{ term: words.term.prolongation, value: prolongationSentence(agreement) }]),
    { term: words.responsible.term, value: <Responsible {...{ slug, agreement, mayEdit }} /> },
    ...(reviewOn ? [{ term: words.term.review, value: longDate(reviewOn) }] : []),
    ...(compensationLevel !== null
      ? [{ term: words.form.fields.compensationLevel, value: String(compensationLevel) }]
      : []),
    ...(note
      ? [{ term: words.form.fields.note, value: <p className="whitespace-pre-line">{note}</p> }]
      : []),
  ];
  return (
    <Section title={words.term.title}>
      <div className="mb-4">
        <TermLine agreement={agreement} next={next} today={today} />
      </div>
      <div className="max-w-notice">
        <FactList facts={shown} />
      </div>
    </Section>
  );
}

/** Whoever has been named, and the way to name another. */
const Responsible = ({
  slug,
  agreement,
  mayEdit,
}: Pick<Props, "slug" | "agreement" | "mayEdit">) => (
  <>
    {agreement.responsible?.name ?? words.responsible.none}{" "}
    {mayEdit && (
      <Link href={routes.agreementResponsible(slug, agreement.id)} prefetch={false}>
        {words.responsible.change}
      </Link>
    )}
  </>
);

const To = ({ slug, id, title }: { slug: string; id: string; title: string }) => (
  <Link href={routes.agreement(slug, id)} prefetch={false} className="block w-fit">
    {title}
  </Link>
);

function Covered({ slug, agreement, names }: Pick<Props, "slug" | "agreement" | "names">) {
  if (agreement.wholeCounty) return words.county;
  const centres = agreement.centreIds
    .map((id) => ({ id, name: names.get(id) ?? "" }))
    .toSorted((a, b) => a.name.localeCompare(b.name, "sv"));
  return centres.map(({ id, name }, i) => (
    <span key={id}>
      {i > 0 && ", "}
      <Link href={routes.centre(slug, id)} prefetch={false}>
        {name}
      </Link>
    </span>
  ));
}
