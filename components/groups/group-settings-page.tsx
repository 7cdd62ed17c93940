import Link from "next/link";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { RowHead, Table, Td, Th, Tr } from "@/components/ui/table";
import type { GroupSettingsView } from "@/lib/group-settings/queries";
import { demandWord, groupWords, groupSettingWords as words } from "@/lib/i18n/sv/groups";
import { settingsWords } from "@/lib/i18n/sv/settings";
import { routes } from "@/lib/routes";
import { ChangeDemandForm, DropDemandForm, LabelsForm, NewDemandForm } from "./demand-forms";

/** What the page is asked to show: the whole, or one of the forms about a demand. */
export type DemandAsked = { ny: boolean; andra: string | null; bort: string | null };

export function GroupSettingsPage({ asked, ...view }: GroupSettingsView & { asked: DemandAsked }) {
  const { slug, names, demands, mayEdit } = view;
  const of = (id: string | null) => (mayEdit ? demands.find((d) => d.id === id) : undefined);
  const [changed, dropped] = [of(asked.andra), of(asked.bort)];
  if (mayEdit && asked.ny)
    return (
      <Frame slug={slug} title={words.addTitle} lead={words.addLead} within>
        <NewDemandForm {...view} />
      </Frame>
    );
  if (changed)
    return (
      <Frame
        slug={slug}
        title={words.changeTitle(demandWord(changed, names))}
        lead={words.demandsLead}
        within
      >
        <ChangeDemandForm {...view} demand={changed} />
      </Frame>
    );
  if (dropped)
    return (
      <Frame
        slug={slug}
        title={words.dropTitle(demandWord(dropped, names))}
        lead={words.dropLead}
        within
      >
        <DropDemandForm {...view} demand={dropped} />
      </Frame>
    );
  return (
    <Frame slug={slug} title={words.title} lead={words.lead}>
      {!mayEdit && (
        <>
          <title>{`${words.title}, ${settingsWords.title} – Samma tak`}</title>
          <Notice>
            <p>{words.mayNot}</p>
          </Notice>
        </>
      )}
      <Section
        title={words.demands}
        actions={
          mayEdit && (
            <ButtonLink look="plain" href={routes.groupSettings(slug, { ny: "ja" })}>
              {words.add}
            </ButtonLink>
          )
        }
      >
        <p className="mb-3 max-w-measure text-muted">{words.demandsLead}</p>
        {demands.length === 0 ? <EmptyState>{words.noDemands}</EmptyState> : <Demands {...view} />}
      </Section>
      <Section title={words.labels}>
        <p className="mb-3 max-w-measure text-muted">{words.labelsLead}</p>
        <LabelsForm {...view} />
      </Section>
    </Frame>
  );
}

function Demands({ slug, names, demands, mayEdit }: GroupSettingsView) {
  const { columns } = words;
  return (
    <Table caption={words.demands} hideCaption>
      <thead>
        <tr>
          <Th>{columns.group}</Th>
          <Th>{columns.source}</Th>
          <Th>{columns.missing}</Th>
        </tr>
      </thead>
      <tbody>
        {demands.map((demand) => (
          <Tr key={demand.id}>
            <RowHead>
              <span className="font-semibold">{demandWord(demand, names)}</span>
              {mayEdit && (
                <span className="flex gap-4 font-normal">
                  <Link href={routes.groupSettings(slug, { andra: demand.id })} prefetch={false}>
                    {words.change}
                    <span className="sr-only"> {demandWord(demand, names)}</span>
                  </Link>
                  <Link href={routes.groupSettings(slug, { bort: demand.id })} prefetch={false}>
                    {words.drop}
                    <span className="sr-only"> {demandWord(demand, names)}</span>
                  </Link>
                </span>
              )}
            </RowHead>
            <Td label={columns.source}>{demand.source}</Td>
            <Td label={columns.missing}>
              {demand.missing === 0 ? (
                words.missing.none
              ) : (
                <Link href={routes.groups(slug)} prefetch={false}>
                  {words.missing[demand.level](demand.missing)}
                </Link>
              )}
            </Td>
          </Tr>
        ))}
      </tbody>
    </Table>
  );
}

type FrameProps = {
  slug: string;
  title: string;
  lead: string;
  /** A form under the page itself. */
  within?: boolean;
  children: React.ReactNode;
};

function Frame({ slug, title, lead, within = false, children }: FrameProps) {
  return (
    <>
      <PageHeader
        crumbs={[
          { href: routes.settings(slug), label: settingsWords.title },
          ...(within ? [{ href: routes.groupSettings(slug), label: groupWords.title }] : []),
        ]}
        title={title}
        lead={lead}
      />
      {children}
    </>
  );
}
