import { randomUUID } from "node:crypto";
import { CentreFormPage } from "@/components/centres/centre-form-page";
import { Form } from "@/components/form";
import { DateField, RadioGroup, TextField } from "@/components/form/fields";
import { When } from "@/components/form/when";
import { ButtonLink } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import type { Day } from "@/lib/domain/day";
import { rowOn } from "@/lib/domain/period";
import { spanOf } from "@/lib/i18n/sv/dates";
import { formPageWords } from "@/lib/i18n/sv/form-page";
import { serviceWords } from "@/lib/i18n/sv/services";
import { headWords as words } from "@/lib/i18n/sv/staffing";
import { routes } from "@/lib/routes";
import { endHead, setHead } from "@/lib/staffing/actions";
import type { HeadRecord, HeadView } from "@/lib/staffing/queries";

function Heads({ heads, today }: { heads: HeadRecord[]; today: Day }) {
  return (
    <ul className="divide-y divide-line border-y border-line">
      {heads.map((head) => (
        <li key={head.id} className="flex flex-wrap items-baseline gap-x-4 py-2">
          {head.vacant ? (
            <Tag tone="late">{words.vacant}</Tag>
          ) : (
            <span className="font-semibold">{head.name}</span>
          )}
          {head.title && <span>{head.title}</span>}
          {head.email && <a href={`mailto:${head.email}`}>{head.email}</a>}
          <span className="text-[.92rem] text-muted">{spanOf(head, today)}</span>
        </li>
      ))}
    </ul>
  );
}

export function HeadPage({ ending, ...view }: HeadView & { ending: boolean }) {
  const { slug, centre, service, heads, mayEdit, today } = view;
  const now = rowOn(heads, today);
  const others = heads.filter((h) => h !== now);
  const service_ = serviceWords[service.type];
  const end = ending && now !== undefined;
  return (
    <CentreFormPage
      slug={slug}
      centre={centre}
      mayEdit={mayEdit}
      hasForm
      title={end ? words.endTitle(service_) : words.title(service_)}
      lead={end ? words.endLead : words.lead}
      actions={
        now &&
        !end && (
          <ButtonLink
            look="plain"
            href={routes.head(slug, centre.id, service.id, { avsluta: "ja" })}
          >
            {words.end}
          </ButtonLink>
        )
      }
    >
      {now && (
        <Section title={words.now}>
          <Heads heads={[now]} today={today} />
        </Section>
      )}
      {!now && !mayEdit && <p className="text-muted">{words.nobody}</p>}
      {mayEdit &&
        (end ? (
          <EndForm {...view} title={words.endTitle(service_)} />
        ) : (
          <HeadForm {...view} now={now} title={words.title(service_)} />
        ))}
      {others.length > 0 && (
        <div className="mt-9">
          <Section title={formPageWords.earlier}>
            <Heads heads={others} today={today} />
          </Section>
        </div>
      )}
    </CentreFormPage>
  );
}

const hiddenOf = ({ centre, service }: Pick<HeadView, "centre" | "service">) => ({
  centreId: centre.id,
  serviceId: service.id,
  version: String(service.version),
});

function HeadForm({
  slug,
  centre,
  service,
  now,
  title,
}: HeadView & { now: HeadRecord | undefined; title: string }) {
  const initial = now && {
    mode: ["changed"],
    state: [now.vacant ? "vacant" : "named"],
    name: [now.name ?? ""],
    title: [now.title ?? ""],
    email: [now.email ?? ""],
  };
  return (
    <Form
      action={setHead.bind(null, slug)}
      title={title}
      operationId={randomUUID()}
      hidden={{
        ...hiddenOf({ centre, service }),
        ...(now ? { headId: now.id } : { mode: "changed" }),
      }}
      {...(initial ? { initial } : {})}
      submit={words.save}
      cancel={{ href: routes.centre(slug, centre.id), label: formPageWords.cancel }}
      labels={{
        mode: formPageWords.modeLegend,
        fromOn: formPageWords.fromOn,
        state: words.state,
        name: words.name,
        title: words.title_,
        email: words.email,
      }}
    >
      <RadioGroup
        name="state"
        label={words.state}
        options={[
          { value: "named", label: words.named, hint: words.namedHint },
          { value: "vacant", label: words.vacantChoice, hint: words.vacantHint },
        ]}
      />
      <TextField name="name" label={words.name} />
      <TextField name="title" label={words.title_} optional />
      <TextField name="email" label={words.email} type="email" optional />
      <When isNew={now === undefined} />
    </Form>
  );
}

function EndForm({ slug, centre, service, title }: HeadView & { title: string }) {
  return (
    <Form
      action={endHead.bind(null, slug)}
      title={title}
      operationId={randomUUID()}
      hidden={hiddenOf({ centre, service })}
      submit={words.endSave}
      cancel={{ href: routes.head(slug, centre.id, service.id), label: formPageWords.cancel }}
      labels={{ fromOn: words.endFromOn }}
    >
      <DateField name="fromOn" label={words.endFromOn} />
    </Form>
  );
}
