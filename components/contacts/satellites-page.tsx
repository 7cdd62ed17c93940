import type { SatelliteRecord, SatellitesView } from "@/lib/contacts/queries";
import { satelliteWords as words } from "@/lib/i18n/sv/contacts";
import { formPageWords } from "@/lib/i18n/sv/form-page";
import { serviceWords } from "@/lib/i18n/sv/services";
import { routes } from "@/lib/routes";
import type { Asked } from "./asked";
import { DatedRowsPage } from "./dated-rows-page";
import { EndSatelliteForm, SatelliteForm } from "./satellite-form";

const address = ({ street, postcode, town }: SatelliteRecord) =>
  street
    ? `${street}, ${postcode?.slice(0, 3)} ${postcode?.slice(3)} ${town}`
    : formPageWords.unknown;

export function SatellitesPage({ satellites, ...view }: SatellitesView & { asked: Asked }) {
  const { slug, centre } = view;
  return (
    <DatedRowsPage
      {...view}
      rows={satellites}
      words={{ ...words, addLead: words.lead, changeLead: words.lead }}
      hrefOf={(asked) => routes.satellites(slug, centre.id, asked)}
      form={(row, title) => <SatelliteForm {...{ slug, centre, row, title }} />}
      endForm={(row, title) => <EndSatelliteForm {...{ slug, centre, row, title }} />}
      columns={[
        { label: words.address, of: address },
        {
          label: words.servicesShort,
          of: ({ services }) =>
            services.map((s) => serviceWords[s]).join(", ") || formPageWords.unknown,
        },
        { label: words.opening, of: ({ opening }) => opening ?? formPageWords.unknown },
      ]}
    />
  );
}
