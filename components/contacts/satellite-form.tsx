import { randomUUID } from "node:crypto";
import { Form } from "@/components/form";
import { CheckboxGroup, DateField, TextArea, TextField } from "@/components/form/fields";
import { When } from "@/components/form/when";
import { addSatellite, changeSatellite, endSatellite } from "@/lib/contacts/actions";
import type { SatelliteRecord, SatellitesView } from "@/lib/contacts/queries";
import { serviceTypes } from "@/lib/domain/service";
import { satelliteWords as words } from "@/lib/i18n/sv/contacts";
import { formPageWords } from "@/lib/i18n/sv/form-page";
import { serviceWords } from "@/lib/i18n/sv/services";
import { routes } from "@/lib/routes";

type Props = Pick<SatellitesView, "slug" | "centre"> & {
  row: SatelliteRecord | null;
  title: string;
};

const labels = {
  mode: formPageWords.modeLegend,
  fromOn: formPageWords.fromOn,
  name: words.name,
  street: words.street,
  postcode: words.postcode,
  town: words.town,
  services: words.services,
  opening: words.opening,
};

function initialOf(row: SatelliteRecord): Record<string, string[]> {
  const { name, street, postcode, town, services, opening } = row;
  return {
    mode: ["changed"],
    name: [name],
    street: [street ?? ""],
    postcode: [postcode ?? ""],
    town: [town ?? ""],
    services,
    opening: [opening ?? ""],
  };
}

/** A new place, or what is true of one that is there. */
export function SatelliteForm({ slug, centre, row, title }: Props) {
  const hidden = { centreId: centre.id, version: String(centre.version) };
  return (
    <Form
      action={(row ? changeSatellite : addSatellite).bind(null, slug)}
      title={title}
      operationId={randomUUID()}
      hidden={row ? { ...hidden, satelliteId: row.id } : hidden}
      {...(row ? { initial: initialOf(row) } : {})}
      submit={words.save}
      cancel={{ href: routes.satellites(slug, centre.id), label: formPageWords.cancel }}
      labels={labels}
    >
      <TextField name="name" label={words.name} />
      <TextField name="street" label={words.street} optional />
      <div className="flex flex-wrap gap-x-4">
        <TextField
          name="postcode"
          label={words.postcode}
          width="short"
          inputMode="numeric"
          optional
        />
        <TextField name="town" label={words.town} width="medium" optional />
      </div>
      <CheckboxGroup
        name="services"
        label={words.services}
        options={serviceTypes.map((type) => ({ value: type, label: serviceWords[type] }))}
      />
      <TextArea name="opening" label={words.opening} hint={words.openingHint} optional rows={2} />
      <When isNew={row === null} />
    </Form>
  );
}

export function EndSatelliteForm({ slug, centre, row, title }: Props & { row: SatelliteRecord }) {
  return (
    <Form
      action={endSatellite.bind(null, slug)}
      title={title}
      operationId={randomUUID()}
      hidden={{ centreId: centre.id, version: String(centre.version), satelliteId: row.id }}
      submit={words.end}
      cancel={{ href: routes.satellites(slug, centre.id), label: formPageWords.cancel }}
      labels={{ fromOn: words.endFromOn }}
    >
      <DateField name="fromOn" label={words.endFromOn} />
    </Form>
  );
}
