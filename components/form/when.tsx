import { formPageWords as words } from "@/lib/i18n/sv/form-page";
import { ChangeMode, DateField } from "./fields";
import { Fieldset } from "./fieldset";

/** From when: for what is new only since which day; for what is there, which of two kinds of change it is. */
export function When({ isNew }: { isNew: boolean }) {
  return (
    <Fieldset legend={words.when}>
      {isNew ? <DateField name="fromOn" label={words.sinceWhen} /> : <ChangeMode />}
    </Fieldset>
  );
}
