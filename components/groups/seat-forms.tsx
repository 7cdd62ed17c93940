import { randomUUID } from "node:crypto";
import { Form } from "@/components/form";
import { DateField, RadioGroup, SelectField, TextField } from "@/components/form/fields";
import { seatRoles } from "@/lib/domain/policy";
import { huvudman, serviceTypes } from "@/lib/domain/service";
import { formPageWords } from "@/lib/i18n/sv/form-page";
import { seatTitle, groupSeatWords as words } from "@/lib/i18n/sv/groups";
import { huvudmanWords, serviceWords } from "@/lib/i18n/sv/services";
import { routes } from "@/lib/routes";
import { addSeat, changeSeat, endSeat } from "@/lib/seats/actions";
import type { NewSeatView, SeatView } from "@/lib/seats/queries";
import { GroupFormPage } from "./group-form-page";

const { fields, hints } = words;
const about = ({ slug, group }: Pick<SeatView, "slug" | "group">) => ({
  operationId: randomUUID(),
  cancel: { href: routes.group(slug, group.id), label: formPageWords.cancel },
  labels: fields,
});
const rooted = ({ seat }: Pick<SeatView, "seat">) => ({
  seatId: seat.id,
  version: String(seat.version),
});

function SeatFields({ roleNames, municipalities }: Pick<SeatView, "roleNames" | "municipalities">) {
  return (
    <>
      <RadioGroup
        name="role"
        label={fields.role}
        options={seatRoles.map((value) => ({
          value,
          label: roleNames[value],
          hint: words.roleHints[value],
        }))}
      />
      <TextField name="title" label={fields.title} hint={hints.title} optional />
      <h2>{words.represented}</h2>
      <SelectField
        name="serviceType"
        label={fields.serviceType}
        hint={hints.serviceType}
        optional
        empty={words.anyService}
        options={serviceTypes.map((value) => ({ value, label: serviceWords[value] }))}
      />
      <SelectField
        name="huvudman"
        label={fields.huvudman}
        optional
        empty={words.anyHuvudman}
        options={huvudman.map((value) => ({ value, label: huvudmanWords[value] }))}
      />
      <SelectField
        name="municipality"
        label={fields.municipality}
        hint={hints.municipality}
        optional
        empty={words.noMunicipality}
        options={municipalities.map(({ code, name }) => ({ value: code, label: name }))}
      />
      <TextField name="organisation" label={fields.organisation} optional />
      <h2>{words.when}</h2>
      <DateField name="fromOn" label={fields.fromOn} />
    </>
  );
}

export function NewSeatPage(props: NewSeatView) {
  const { slug, today, group } = props;
  return (
    <GroupFormPage slug={slug} group={group} title={words.addTitle} lead={words.addLead}>
      <Form
        {...about({ slug, group })}
        action={addSeat.bind(null, slug)}
        title={`${words.addTitle}, ${group.name}`}
        hidden={{ groupId: group.id, version: String(group.version) }}
        initial={{ fromOn: [group.fromOn, today].sort().slice(-1) }}
        submit={words.save}
      >
        <SeatFields {...props} />
      </Form>
    </GroupFormPage>
  );
}

export function SeatPage(props: SeatView) {
  const { slug, group, seat, roleNames } = props;
  const title = words.changeTitle(seatTitle(seat, roleNames[seat.role]));
  return (
    <GroupFormPage slug={slug} group={group} title={title} lead={words.changeLead}>
      <Form
        {...about({ slug, group })}
        action={changeSeat.bind(null, slug)}
        title={title}
        hidden={rooted({ seat })}
        initial={{
          role: [seat.role],
          title: [seat.title ?? ""],
          serviceType: [seat.serviceType ?? ""],
          huvudman: [seat.huvudman ?? ""],
          municipality: [seat.municipality ?? ""],
          organisation: [seat.organisation ?? ""],
          fromOn: [seat.fromOn],
        }}
        submit={words.saveChange}
      >
        <SeatFields {...props} />
      </Form>
    </GroupFormPage>
  );
}

export function EndSeatPage({ slug, group, seat, today, roleNames }: SeatView) {
  const title = words.endTitle(seatTitle(seat, roleNames[seat.role]));
  return (
    <GroupFormPage slug={slug} group={group} title={title} lead={words.endLead}>
      <Form
        {...about({ slug, group })}
        action={endSeat.bind(null, slug)}
        title={title}
        hidden={rooted({ seat })}
        initial={{ endOn: [today] }}
        submit={words.saveEnd}
        preview
      >
        <DateField name="endOn" label={fields.endOn} />
      </Form>
    </GroupFormPage>
  );
}
