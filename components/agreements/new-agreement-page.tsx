import Link from "next/link";
import { Form } from "@/components/form";
import {
  CheckboxGroup,
  DateField,
  RadioGroup,
  SelectField,
  TextField,
} from "@/components/form/fields";
import { Fieldset } from "@/components/form/fieldset";
import type { AgreementChoices } from "@/lib/agreements/queries";
import { agreementKinds } from "@/lib/domain/agreement";
import { agreementPageWords } from "@/lib/i18n/sv/agreement-page";
import { agreementKindWords, bodyName } from "@/lib/i18n/sv/agreements";
import { routes } from "@/lib/routes";
import { CoverageFields, NoticeFields, TermFields } from "./agreement-fields";
import { AgreementFormPage } from "./agreement-form-page";
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
};

/** A signed paper agreement on one page; the rest may come later. */
export function NewAgreementPage({ action, operationId, centre, parent, ...choices }: Props) {
  const { slug, bodies } = choices;
  return (
    <AgreementFormPage slug={slug} agreement={null} title={words.newTitle} lead={words.newLead}>
      <Form
        action={action}
        title={words.newTitle}
        operationId={operationId}
        initial={{
          ...startOf(choices, centre, parent),
          prolongation: ["ingen"],
          prolongUnit: ["manader"],
          noticeUnit: ["manader"],
          signed: ["alla"],
        }}
        submit={words.register}
        cancel={{ href: routes.agreements(slug), label: words.cancel }}
        labels={fields}
      >
        <Fieldset legend={words.what}>
          <SelectField
            name="kind"
            label={fields.kind}
            options={agreementKinds.map((value) => ({ value, label: agreementKindWords[value] }))}
          />
          <TextField name="title" label={fields.title} hint={hints.title} />
        </Fieldset>
        <TieFields carriers={choices.carriers} />
        <CoverageFields {...choices} />
        <Fieldset legend={words.who} hint={words.whoHint}>
          <CheckboxGroup
            name="parties"
            label={fields.parties}
            options={bodies.map((body) => ({ value: body.id, label: bodyName(body) }))}
          />
          <p className="-mt-2 mb-4">
            {bodies.length === 0 ? words.noBodies : words.missingBody}{" "}
            <Link href={routes.bodies(slug, { ny: "ja" })} prefetch={false}>
              {words.toBodies}
            </Link>
          </p>
        </Fieldset>
        <TermFields />
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
      </Form>
    </AgreementFormPage>
  );
}

/** What the form begins with: the centre that led here, or what a supplement has in common with its agreement. */
function startOf({ carriers }: AgreementChoices, centre: string | null, parent: string | null) {
  const carrier = carriers.find((one) => one.id === parent);
  if (!carrier)
    return {
      kind: ["lokalt_samverkansavtal"],
      scope: ["centraler"],
      centres: centre ? [centre] : [],
    };
  return {
    kind: ["tillaggsoverenskommelse"],
    belongsTo: [carrier.id],
    scope: [carrier.wholeCounty ? "lan" : "centraler"],
    centres: [...carrier.centreIds],
    parties: carrier.parties.map((party) => party.bodyId),
  };
}
