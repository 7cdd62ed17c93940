import { randomUUID } from "node:crypto";
import { Form } from "@/components/form";
import { DateField } from "@/components/form/fields";
import { changeGroup, createGroup, dissolveGroup, setCoverage } from "@/lib/groups/actions";
import type { GroupFactsView, GroupToKeepView, NewGroupView } from "@/lib/groups/forms";
import { formPageWords } from "@/lib/i18n/sv/form-page";
import { groupWords as words } from "@/lib/i18n/sv/groups";
import { routes } from "@/lib/routes";
import { CoverageFields, SaidFields, StructureFields } from "./group-fields";
import { GroupFormPage } from "./group-form-page";

const cancelTo = (href: string) => ({ href, label: formPageWords.cancel });
const about = ({ slug, group }: Pick<GroupToKeepView, "slug" | "group">) => ({
  operationId: randomUUID(),
  cancel: cancelTo(routes.group(slug, group.id)),
  labels: words.fields,
});
const rooted = ({ group }: Pick<GroupToKeepView, "group">) => ({
  groupId: group.id,
  version: String(group.version),
});

export function NewGroupPage({ slug, today, asked, choices }: NewGroupView) {
  const given = (value: string | null) => (value === null ? [] : [value]);
  const found = asked.kommun !== null || asked.familjecentral !== null;
  return (
    <GroupFormPage slug={slug} group={null} title={words.addTitle} lead={words.addLead}>
      <Form
        action={createGroup.bind(null, slug)}
        title={words.addTitle}
        operationId={randomUUID()}
        initial={{
          fromOn: [today],
          level: given(asked.niva),
          type: given(asked.typ),
          municipalities: given(asked.kommun),
          centres: given(asked.familjecentral),
          responsible: found ? ["ja"] : [],
        }}
        submit={words.save}
        cancel={cancelTo(routes.groups(slug))}
        labels={words.fields}
      >
        <h2>{words.headings.what}</h2>
        <SaidFields />
        <StructureFields {...choices} />
        <h2>{words.headings.where}</h2>
        <CoverageFields {...choices} />
      </Form>
    </GroupFormPage>
  );
}

export function GroupFactsPage({ slug, group, whole, choices }: GroupFactsView) {
  const title = words.changeTitle(group.name);
  const { level, type, superiorId, responsible, fromOn } = group;
  const structure = {
    level,
    type,
    superiorId: superiorId ?? "",
    responsible: responsible ? "ja" : "",
    fromOn,
  };
  const hidden = rooted({ group });
  const initial = {
    name: [group.name],
    mandate: [group.mandate ?? ""],
    meetingsPerYear: [String(group.meetingsPerYear ?? "")],
    mergedWith: [group.mergedWith ?? ""],
  };
  const shown = Object.fromEntries(Object.entries(structure).map(([k, v]) => [k, [v]]));
  return (
    <GroupFormPage slug={slug} group={group} title={title} lead={words.changeLead}>
      <Form
        {...about({ slug, group })}
        action={changeGroup.bind(null, slug)}
        title={title}
        hidden={whole ? hidden : { ...hidden, ...structure }}
        initial={whole ? { ...initial, ...shown } : initial}
        submit={words.saveChange}
      >
        <SaidFields />
        {whole && <StructureFields {...choices} />}
      </Form>
    </GroupFormPage>
  );
}

export function CoveragePage({ slug, group, choices }: GroupToKeepView) {
  const title = words.coverageTitle(group.name);
  return (
    <GroupFormPage slug={slug} group={group} title={title} lead={words.coverageLead}>
      <Form
        {...about({ slug, group })}
        action={setCoverage.bind(null, slug)}
        title={title}
        hidden={rooted({ group })}
        initial={{ municipalities: [...group.municipalities], centres: [...group.centres] }}
        submit={words.saveCoverage}
      >
        <CoverageFields {...choices} />
      </Form>
    </GroupFormPage>
  );
}

export function DissolveGroupPage({ slug, group, today }: GroupToKeepView) {
  const title = words.dissolveTitle(group.name);
  return (
    <GroupFormPage slug={slug} group={group} title={title} lead={words.dissolveLead}>
      <Form
        {...about({ slug, group })}
        action={dissolveGroup.bind(null, slug)}
        title={title}
        hidden={rooted({ group })}
        initial={{ endOn: [today] }}
        submit={words.saveDissolve}
        preview
      >
        <DateField name="endOn" label={words.fields.endOn} />
      </Form>
    </GroupFormPage>
  );
}
