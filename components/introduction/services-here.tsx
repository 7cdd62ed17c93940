import { servicesShown, unitOn } from "@/components/centres/services-shown";
import { EmailLink } from "@/components/contact-list/email-link";
import { EmptyState } from "@/components/ui/empty-state";
import { RowHead, Table, Td, Th, Tr } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import type { ServiceRecord } from "@/lib/centres/queries";
import { centreWords } from "@/lib/i18n/sv/centre";
import { introductionWords } from "@/lib/i18n/sv/introduction";
import { midSentence } from "@/lib/i18n/sv/sentence";
import { degreeWords, huvudmanWords, serviceWords, utforareWords } from "@/lib/i18n/sv/services";
import type { IntroductionView } from "@/lib/introduction/queries";

const words = introductionWords.around;

/** Each service with its unit, its huvudman, where it is, and whom to ask. */
export function ServicesHere({ centre, account }: Pick<IntroductionView, "centre" | "account">) {
  const shown = servicesShown(centre, account.on);
  return (
    <>
      <h3>{words.services}</h3>
      {shown.length === 0 ? (
        <EmptyState>{centreWords.noServices}</EmptyState>
      ) : (
        <Table caption={words.services} hideCaption>
          <thead>
            <tr>
              <Th>{words.columns.service}</Th>
              <Th>{words.columns.huvudman}</Th>
              <Th>{words.columns.where}</Th>
              <Th>{words.columns.head}</Th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ service, now }) => {
              const unit = unitOn(service, account.on);
              return (
                <Tr key={service.id}>
                  <RowHead>
                    <span className="font-semibold">{serviceWords[service.type]}</span>
                    <span className="block text-small text-muted">
                      {unit?.name ?? centreWords.unitUnknown}
                    </span>
                  </RowHead>
                  <Td label={words.columns.huvudman}>
                    {unit
                      ? `${huvudmanWords[unit.huvudman]}, ${midSentence(utforareWords[unit.utforare])}`
                      : words.unknown}
                  </Td>
                  <Td label={words.columns.where}>{degreeWords[now.degree]}</Td>
                  <Td label={words.columns.head}>
                    <Head service={service} />
                  </Td>
                </Tr>
              );
            })}
          </tbody>
        </Table>
      )}
    </>
  );
}

function Head({ service }: { service: ServiceRecord }) {
  const head = service.heads[0];
  if (!head) return <span className="text-muted">{centreWords.noHead}</span>;
  if (head.vacant) return <Tag tone="late">{centreWords.vacant}</Tag>;
  return (
    <>
      {[head.name, head.title].filter(Boolean).join(", ")}
      <span className="block">
        {head.email ? (
          <EmailLink email={head.email} />
        ) : (
          <span className="text-muted">{words.noEmail}</span>
        )}
      </span>
    </>
  );
}
