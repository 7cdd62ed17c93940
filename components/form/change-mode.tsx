"use client";

import { formPageWords as words } from "@/lib/i18n/sv/form-page";
import { RadioGroup } from "./choices";
import { DateField } from "./text-fields";

/** Which of two kinds of change it is: the world changed from a day, or the record was wrong from the beginning. */
export function ChangeMode() {
  const modes = [
    { value: "changed", label: words.changed, hint: words.changedHint },
    { value: "wrong", label: words.wrong, hint: words.wrongHint },
  ];
  return (
    <>
      <RadioGroup name="mode" label={words.modeLegend} options={modes} />
      <DateField name="fromOn" label={words.fromOn} hint={words.fromOnHint} />
    </>
  );
}
