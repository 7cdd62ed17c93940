import Link from "next/link";
import { Form } from "@/components/form";
import { DateField, RadioGroup, SelectField, TextField } from "@/components/form/fields";
import { Fieldset } from "@/components/form/fieldset";
import type { AgreementChoices } from "@/lib/agreement-choices/queries";
import { agreementKinds, isDecided } from "@/lib/domain/agreement";
import { decidedWords as other } from "@/lib/i18n/sv/agreement-decided";
import { agreementPageWords } from "@/lib/i18n/sv/agreement-page";
import { agreementKindWords } from "@/lib/i18n/sv/agreements";
import { routes } from "@/lib/routes";
import { CoverageFields, NoticeFields, notProlonged, TermFields } from "./agreement-fields";
import { AgreementFormPage } from "./agreement-form-page";
import { newBodyLabels, PartyFields } from "./party-fields";
import { TieFields } from "./tie-fields";

const { form: words } = agreementPageWords;
const { fields, hints } = words;

type Props = AgreementChoices & {
  action: Parameters<typeof Form>[0]["action"];
  operationId: string;
  /** The centre whose page led here. */
  centre: string | null;
  /** The agreement whose page led here, for a supplement or an annex. */
  parent: string | null;
  /** Whether it is of what is decided, and not signed. */
  decided: boolean;
};

/** A signed paper agreement on one page; the rest may come later. */
export function NewAgreementPage(props: Props) {
  const { action, operationId, centre, parent, decided, ...choices } = props;
  const { slug } = choices;
  const title = decided ? other.registerTitle : words.newTitle;
  return (
    <AgreementFormPage
      {...{ slug, title }}
      agreement={null}
      lead={decided ? other.registerLead : words.newLead}
    >
      <OtherWay {...props} />
      <Form
        action={action}
        title={title}
        operationId={operationId}
        hidden={decided ? notProlonged : {}}
        initial={{
          ...startOf(props),
          ...(!decided && { prolongation: ["ingen"], prolongUnit: ["manader"] }),
          noticeUnit: ["manader"],
          signed: ["alla"],
        }}
        submit={decided ? other.register : words.register}
        cancel={{ href: routes.agreements(slug), label: words.cancel }}
        labels={{ ...fields, ...(decided && decidedLabels), ...newBodyLabels }}
      >
        <Fieldset legend={words.what}>
          <SelectField
            name="kind"
            label={fields.kind}
            options={agreementKinds
              .filter((kind) => isDecided(kind) === decided)
              .map((value) => ({ value, label: agreementKindWords[value] }))}
          />
          <TextField
            name="title"
            label={decided ? other.title : fields.title}
            hint={decided ? other.titleHint : hints.title}
          />
        </Fieldset>
        <TieFields carriers={choices.carriers} />
        <CoverageFields {...choices} />
        <PartyFields
          {...choices}
          legend={decided ? other.bodies : words.who}
          label={decided ? other.bodiesField : fields.parties}
        />
        <TermFields decided={decided} />
        {decided ? <Decision /> : <Signatures />}
      </Form>
    </AgreementFormPage>
  );
}

/** What the fields are called there, for what is wrong in them. */
const decidedLabels = { title: other.title, parties: other.bodiesField };

/** The way to the form of what is decided, or of what is signed, with what led here. */
function OtherWay({ slug, centre, parent, decided }: Props) {
  const led = { familjecentral: centre, hor_till: parent };
  return (
    <p className="mb-5">
      {!decided && `${other.toDecidedWhy} `}
      <Link
        href={routes.newAgreement(slug, decided ? led : { ...led, beslutat: "ja" })}
        prefetch={false}
      >
        {decided ? other.toSigned : other.toDecided}
      </Link>
    </p>
  );
}

function Signatures() {
  return (
    <>
      <NoticeFields hint={words.noticeHint} />
      <Fieldset legend={words.signatures}>
        <RadioGroup
          name="signed"
          label={fields.signed}
          options={(["alla", "nej", "utkast"] as const).map((value) => ({
            value,
            label: words.signedChoices[value],
          }))}
        />
        <DateField name="signedOn" label={fields.signedOn} hint={hints.signedOn} />
      </Fieldset>
    </>
  );
}

/** Whether it is decided, on which day, and where that is read. */
function Decision() {
  return (
    <Fieldset legend={other.decision}>
      <RadioGroup
        name="signed"
        label={other.signed}
        options={(["alla", "nej", "utkast"] as const).map((value) => ({
          value,
          label: other.signedChoices[value],
        }))}
      />
      <DateField name="signedOn" label={other.signedOn} hint={other.signedOnHint} />
      <TextField
        name="decision"
        label={other.decisionField}
        hint={other.decisionHint}
        width="medium"
        optional
      />
      <DateField name="reviewOn" label={fields.reviewOn} optional />
    </Fieldset>
  );
}

/** What the form begins with: the centre that led here, or what a supplement has in common with its agreement. */
function startOf({ carriers, county, centre, parent, decided }: Props) {
  const carrier = carriers.find((one) => one.id === parent);
  if (!carrier)
    return {
      kind: [decided ? "styrdokument" : "lokalt_samverkansavtal"],
      scope: [decided && county && !centre ? "lan" : "centraler"],
      centres: centre ? [centre] : [],
    };
  return {
    kind: [decided ? "uppdragsbeskrivning" : "tillaggsoverenskommelse"],
    belongsTo: [carrier.id],
    scope: [carrier.wholeCounty ? "lan" : "centraler"],
    centres: [...carrier.centreIds],
    parties: carrier.parties.map((party) => party.bodyId),
  };
}
