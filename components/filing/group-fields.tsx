import type { Filing } from "@/lib/filing/queries";
import { filingWords as words } from "@/lib/i18n/sv/filing";
import { Typed } from "./typed";

type Props = {
  groups: Filing["groups"];
  said: Record<string, string>;
  wrong: Record<"groupId" | "groupSaid", string | undefined>;
};

/** Which group decided: one that has answered for the centre, or another in words. */
export function GroupFields({ groups, said, wrong }: Props) {
  const [first] = groups;
  // Whoever has typed another group, or come back with none chosen, is not given one.
  const chosen =
    said.groupId ?? (said.fel === undefined && groups.length === 1 ? first?.id : undefined);
  return (
    <>
      {groups.length > 0 && (
        <fieldset className="mb-5" aria-describedby="group-hint">
          <legend className="mb-1 font-semibold">{words.group}</legend>
          <p id="group-hint" className="mb-1 text-small text-muted">
            {words.groupHint}
          </p>
          {wrong.groupId && <p className="mb-1 font-semibold text-falu">{wrong.groupId}</p>}
          {[
            ...groups.map(({ id, name, untilOn }) => ({
              id,
              label: untilOn ? words.groupUntil(name, untilOn) : name,
            })),
            { id: "", label: words.otherGroup },
          ].map(({ id, label }) => (
            <label key={id} className="flex min-h-9 items-center gap-2">
              <input type="radio" name="groupId" value={id} defaultChecked={chosen === id} />
              {label}
            </label>
          ))}
        </fieldset>
      )}
      <Typed
        name="groupSaid"
        label={groups.length > 0 ? words.groupSaid : words.group}
        hint={groups.length > 0 ? words.groupSaidHint : words.groupHint}
        value={said.groupSaid ?? ""}
        wrong={wrong.groupSaid ?? (groups.length > 0 ? undefined : wrong.groupId)}
        optional={groups.length > 0}
      />
    </>
  );
}
