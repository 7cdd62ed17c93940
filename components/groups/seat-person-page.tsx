import { randomUUID } from "node:crypto";
import { Form } from "@/components/form";
import { DateField, RadioGroup, SelectField, TextField } from "@/components/form/fields";
import { seatOn } from "@/lib/domain/group";
import { formPageWords } from "@/lib/i18n/sv/form-page";
import { seatTitle, groupSeatWords as words } from "@/lib/i18n/sv/groups";
import { routes } from "@/lib/routes";
import { seatPerson } from "@/lib/seats/actions";
import type { SeatPersonView } from "@/lib/seats/queries";
import { GroupFormPage } from "./group-form-page";

const { fields, hints } = words;

/** Who is to sit in a seat: somebody of the county, or somebody new. */
export function SeatPersonPage(view: SeatPersonView) {
  const { slug, today, group, seat, people, groups, roleNames } = view;
  const title = words.seatTitle(seatTitle(seat, roleNames[seat.role]));
  // Whoever has the seat now or later: the new one may meet them.
  const held = seat.holders.filter((h) => !h.standIn && (h.untilOn === null || h.untilOn > today));
  const now = seatOn(seat, today).holder;
  const lead = now ? `${words.now(now.name)} ${words.seatLead}` : words.seatLead;
  return (
    <GroupFormPage slug={slug} group={group} title={title} lead={lead}>
      <Form
        action={seatPerson.bind(null, slug)}
        title={title}
        operationId={randomUUID()}
        hidden={{ seatId: seat.id, version: String(seat.version) }}
        initial={{
          fromOn: [seat.fromOn, today].sort().slice(-1),
          sits: ["holder"],
        }}
        submit={words.saveSeat}
        cancel={{ href: routes.group(slug, group.id), label: formPageWords.cancel }}
        labels={fields}
        preview
      >
        <h2>{words.who}</h2>
        <SelectField
          name="personId"
          label={fields.personId}
          hint={hints.personId}
          optional
          empty={words.someoneNew}
          options={people.map((p) => ({ value: p.id, label: words.person(p.name, p.email) }))}
        />
        <h3>{words.newPerson}</h3>
        <p className="mb-3 text-small text-muted">{words.newPersonHint}</p>
        <TextField name="name" label={fields.name} width="medium" optional />
        <TextField
          name="email"
          label={fields.email}
          hint={hints.email}
          type="email"
          width="medium"
          optional
        />
        <TextField name="phone" label={fields.phone} type="tel" width="medium" optional />
        <TextField name="employer" label={fields.employer} width="medium" optional />
        <h2>{words.whenAndBy}</h2>
        <RadioGroup
          name="sits"
          label={fields.sits}
          options={[
            { value: "holder", label: words.sits.holder },
            { value: "stand_in", label: words.sits.stand_in, hint: hints.sits },
          ]}
        />
        <DateField name="fromOn" label={fields.fromOn} />
        <DateField name="lastOn" label={fields.lastOn} hint={hints.lastOn} optional />
        {held.length > 0 && (
          <RadioGroup
            name="others"
            label={fields.others}
            optional
            options={[{ value: "take_over", label: words.takeOver, hint: hints.others }]}
          />
        )}
        <SelectField
          name="appointedBy"
          label={fields.appointedBy}
          optional
          empty={words.anyGroup}
          options={groups.map((g) => ({ value: g.id, label: g.name }))}
        />
        <DateField
          name="appointedOn"
          label={fields.appointedOn}
          hint={hints.appointedOn}
          optional
        />
      </Form>
    </GroupFormPage>
  );
}
