import { randomUUID } from "node:crypto";
import { CentreFormPage } from "@/components/centres/centre-form-page";
import { Form } from "@/components/form";
import { confirmFacts } from "@/lib/confirmations/actions";
import type { ConfirmationView } from "@/lib/confirmations/queries";
import { waits } from "@/lib/domain/confirmation";
import { confirmationWords as words } from "@/lib/i18n/sv/confirmations";
import { routes } from "@/lib/routes";
import { GroupFacts } from "./group-facts";

/** One form with a button for each group, so that every press says which one it is about. */
export function ConfirmationPage(view: ConfirmationView) {
  const { slug, centre, seen, groups, mayConfirm } = view;
  const parts = groups.map((state) => <GroupFacts key={state.group} state={state} {...view} />);
  return (
    <CentreFormPage
      slug={slug}
      centre={centre}
      title={words.title}
      lead={`${mayConfirm ? words.lead : words.leadReading} ${words.summary(groups.filter(waits).length)}`}
      mayEdit={mayConfirm}
      hasForm
    >
      {mayConfirm ? (
        <Form
          action={confirmFacts.bind(null, slug)}
          title={words.title}
          operationId={randomUUID()}
          hidden={{ centreId: centre.id, seen }}
          submit={[{ label: words.all, name: "group", value: "alla" }]}
          cancel={{ href: routes.centre(slug, centre.id), label: words.back }}
          labels={{}}
        >
          {parts}
        </Form>
      ) : (
        parts
      )}
    </CentreFormPage>
  );
}
