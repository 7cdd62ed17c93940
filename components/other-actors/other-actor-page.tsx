import { CentreFormPage } from "@/components/centres/centre-form-page";
import { ButtonLink } from "@/components/ui/button";
import { FactList } from "@/components/ui/fact-list";
import { Section } from "@/components/ui/section";
import type { CentreRecord } from "@/lib/centres/queries";
import { spanOf } from "@/lib/i18n/sv/dates";
import {
  otherActorWords,
  presenceWords,
  otherActorPageWords as words,
} from "@/lib/i18n/sv/other-actors";
import { degreeWords, huvudmanWords } from "@/lib/i18n/sv/services";
import type { OtherActorRecord, OtherActorView } from "@/lib/other-actors/queries";
import { routes } from "@/lib/routes";
import { Authority } from "./authority";
import { EndOtherActorForm, OtherActorForm } from "./other-actor-form";

export function NewOtherActorPage({
  slug,
  centre,
  mayEdit,
}: {
  slug: string;
  centre: CentreRecord;
  mayEdit: boolean;
}) {
  return (
    <CentreFormPage
      slug={slug}
      centre={centre}
      title={words.newTitle}
      lead={words.newLead}
      mayEdit={mayEdit}
      hasForm
    >
      {mayEdit && (
        <OtherActorForm slug={slug} centre={centre} actor={null} title={words.newTitle} />
      )}
    </CentreFormPage>
  );
}

export function OtherActorPage({ ending, ...view }: OtherActorView & { ending: boolean }) {
  const { slug, centre, actor, history, mayEdit } = view;
  const title = ending ? words.endTitle(actor.organisation) : words.title(actor.organisation);
  return (
    <CentreFormPage
      slug={slug}
      centre={centre}
      title={title}
      lead={ending ? words.endLead : words.lead}
      mayEdit={mayEdit}
      hasForm
      actions={
        !ending && (
          <ButtonLink
            look="plain"
            href={routes.otherActor(slug, centre.id, actor.id, { avsluta: "ja" })}
          >
            {words.end}
          </ButtonLink>
        )
      }
    >
      {!ending && <NowAndThen {...view} rows={mayEdit ? [] : [actor]} />}
      {!ending && mayEdit && (
        <p className="mb-6">
          <Authority exercised={actor.authorityExercise} />
        </p>
      )}
      {mayEdit &&
        (ending ? (
          <EndOtherActorForm {...{ slug, centre, actor, title }} />
        ) : (
          <OtherActorForm {...{ slug, centre, actor, title }} />
        ))}
      {!ending && (
        <NowAndThen {...view} rows={history.filter((row) => row.id !== actor.id).reverse()} />
      )}
    </CentreFormPage>
  );
}

/** What is and has been true of the actor. */
function NowAndThen({ rows, actor, today }: OtherActorView & { rows: OtherActorRecord[] }) {
  return rows.map((row) => (
    <Section key={row.id} title={row.id === actor.id ? words.now : spanOf(row, today)}>
      <FactList
        facts={[
          { term: words.terms.type, value: otherActorWords[row.type] },
          { term: words.huvudman, value: row.huvudman && huvudmanWords[row.huvudman] },
          {
            term: words.terms.presence,
            value: [presenceWords[row.presence], row.frequency].filter(Boolean).join(", "),
          },
          { term: words.terms.authority, value: <Authority exercised={row.authorityExercise} /> },
          { term: words.terms.degree, value: degreeWords[row.degree] },
          { term: words.terms.time, value: spanOf(row, today) },
        ]}
      />
    </Section>
  ));
}
