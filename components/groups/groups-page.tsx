import Link from "next/link";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterSelect } from "@/components/ui/filter-select";
import { Filters, FilterText } from "@/components/ui/filters";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { Section } from "@/components/ui/section";
import { groupLevels } from "@/lib/domain/group";
import type { GroupsPageView } from "@/lib/groups/pages";
import type { GroupsView } from "@/lib/groups/schema";
import { groupLevelHeadings, groupLevelWords, groupWords as words } from "@/lib/i18n/sv/groups";
import { matterWords } from "@/lib/i18n/sv/matters";
import { routes } from "@/lib/routes";
import { GroupsTable } from "./groups-table";
import { Mending } from "./mending";

/** More groups than this can be narrowed down. */
const long = 12;

/** The tables of the levels stand under one another, with their columns in the same places. */
const columns =
  "sm:[&_table]:table-fixed sm:[&_thead_th]:w-[7%] sm:[&_thead_th:nth-child(1)]:w-[38%] sm:[&_thead_th:nth-child(2)]:w-[24%] sm:[&_thead_th:nth-child(3)]:w-[24%] sm:[&_thead_th:nth-child(6)]:w-[18%]";

/** The county's groups in the order of governance, or those that are no more. */
export function GroupsPage(props: GroupsPageView & { view: GroupsView }) {
  const { slug, today, levels, page, view, mayAdd, standing, dissolved } = props;
  const over = view.visa !== null;
  const filtered = view.niva !== null || view.kommun !== null || view.sok !== null;
  const title = over ? words.dissolvedTitle : words.title;
  return (
    <>
      <title>{`${title} – Samma tak`}</title>
      <PageHeader
        crumbs={over ? [{ href: routes.groups(slug), label: words.title }] : []}
        title={title}
        lead={leadOf(props)}
        actions={
          <>
            {mayAdd && !over && <ButtonLink href={routes.newGroup(slug)}>{words.add}</ButtonLink>}
            {!over && (
              <ButtonLink look="plain" href={routes.matters(slug)}>
                {matterWords.title}
              </ButtonLink>
            )}
            {!over && (
              <ButtonLink look="plain" href={routes.groupSettings(slug)}>
                {words.settings}
              </ButtonLink>
            )}
          </>
        }
      />
      {!over && !filtered && page.page === 1 && <Mending {...props} />}
      {(filtered || standing > long) && (
        <Filters
          action={routes.groups(slug)}
          keep={{ visa: view.visa }}
          clear={filtered ? routes.groups(slug, { visa: view.visa }) : null}
        >
          <FilterText name="sok" label={words.filters.search} value={view.sok} />
          <FilterSelect
            name="niva"
            label={words.filters.level}
            value={view.niva}
            all={words.filters.all}
            options={groupLevels.map((value) => ({ value, label: groupLevelWords[value] }))}
          />
          <FilterSelect
            name="kommun"
            label={words.filters.municipality}
            value={view.kommun}
            all={words.filters.all}
            options={props.municipalities.map((m) => ({ value: m.code, label: m.name }))}
          />
        </Filters>
      )}
      {levels.length === 0 && <Nothing {...props} filtered={filtered} />}
      {levels.map(({ level, count, rows }) => (
        <Section key={level} title={words.countOf(level, count)}>
          <div className={columns}>
            <GroupsTable {...{ slug, rows, today }} caption={groupLevelHeadings[level]} />
          </div>
        </Section>
      ))}
      <div className="mb-6">
        <Pagination
          page={page.page}
          pages={page.pages}
          hrefOf={(sida) => routes.groups(slug, { ...view, sida: sida === 1 ? null : sida })}
        />
      </div>
      {!over && dissolved > 0 && (
        <p>
          <Link href={routes.groups(slug, { visa: "upplosta" })} prefetch={false}>
            {words.dissolved(dissolved)}
          </Link>
        </p>
      )}
    </>
  );
}

function leadOf({ view, count, empty }: GroupsPageView & { view: GroupsView }): string {
  if (view.visa) return words.dissolvedLead;
  return count === 0 ? words.leadNone : words.lead(count, empty);
}

function Nothing({
  view,
  mayAdd,
  filtered,
}: GroupsPageView & { view: GroupsView; filtered: boolean }) {
  if (filtered) return <EmptyState>{words.noMatch}</EmptyState>;
  if (view.visa) return <EmptyState>{words.dissolvedNone}</EmptyState>;
  return <EmptyState title={words.none}>{mayAdd ? words.noneHint : words.noneWho}</EmptyState>;
}
