import type { Definition } from "@/lib/domain/definition";
import { definitionOrigin, definitionSentences } from "@/lib/i18n/sv/definitions";

/** A definition in plain sentences, from the data that the kind is derived by. */
export function DefinitionText({ definition }: { definition: Definition }) {
  return (
    <div className="max-w-measure">
      <ul className="list-disc pl-5">
        {definitionSentences(definition).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p className="mt-2 text-small text-muted">{definitionOrigin(definition)}</p>
    </div>
  );
}
