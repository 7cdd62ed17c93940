import { crumbsOf } from "@/components/personal-data/crumbs";
import { PersonalDataPage } from "@/components/personal-data/personal-data-page";
import { ButtonLink } from "@/components/ui/button";
import { personalDataWords as words } from "@/lib/i18n/sv/personal-data";
import { personalDataOf, shownOnPage } from "@/lib/personal-data/queries";
import { enter } from "@/lib/request";
import { routes } from "@/lib/routes";
import { roleNames } from "@/lib/settings/queries";

type Props = { params: Promise<{ county: string; personId: string }> };

export default async function Page({ params }: Props) {
  const { county, personId } = await params;
  const { data, roles } = await enter(county, async (ctx) => ({
    data: await personalDataOf(ctx, personId, shownOnPage),
    roles: await roleNames(ctx),
  }));
  return (
    <PersonalDataPage
      data={data}
      roles={roles}
      own={false}
      title={words.title}
      lead={words.lead(data.county)}
      crumbs={crumbsOf(county, data.person)}
      fileHref={routes.personalDataFile(county, personId)}
      actions={
        data.person.pseudonymisedAt === null && (
          <ButtonLink look="grave" href={routes.removePersonalData(county, personId)}>
            {words.remove.link}
          </ButtonLink>
        )
      }
    />
  );
}
