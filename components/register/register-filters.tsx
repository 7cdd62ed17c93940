import Link from "next/link";
import { Button } from "@/components/ui/button";
import { kinds } from "@/lib/domain/definition";
import { huvudman, serviceTypes } from "@/lib/domain/service";
import { centreStatuses } from "@/lib/domain/status";
import { kindWords } from "@/lib/i18n/sv/kinds";
import { registerWords } from "@/lib/i18n/sv/register";
import { huvudmanWords, serviceWords } from "@/lib/i18n/sv/services";
import { statusWords } from "@/lib/i18n/sv/statuses";
import type { RegisterView } from "@/lib/register/schema";
import { routes } from "@/lib/routes";

const words = registerWords.filters;

type ChoiceProps = {
  name: string;
  label: string;
  value: string | number | null;
  empty: string;
  options: { value: string; label: string }[];
};

function Choice({ name, label, value, empty, options }: ChoiceProps) {
  return (
    <div className="min-w-[9rem] max-w-[15rem] flex-1">
      <label htmlFor={name} className="block text-[.9rem] font-semibold">
        {label}
      </label>
      <select key={String(value)} id={name} name={name} defaultValue={value ?? ""}>
        <option value="">{empty}</option>
        {options.map((o) => (
          <option key={o.value} value={o.value}>
            {o.label}
          </option>
        ))}
      </select>
    </div>
  );
}

type Props = {
  slug: string;
  view: RegisterView;
  ownDefinition: string | null;
  municipalities: { code: string; name: string }[];
  filtered: boolean;
};

/** A form that asks by address, so that every view can be shared, kept and gone back to. */
export function RegisterFilters({ slug, view, ownDefinition, municipalities, filtered }: Props) {
  return (
    <form
      action={routes.centres(slug)}
      className="mb-5 flex flex-wrap items-end gap-x-4 gap-y-3 border-y border-line py-4"
      data-noprint
    >
      <div className="min-w-[12rem] max-w-[20rem] flex-[2]">
        <label htmlFor="sok" className="block text-[.9rem] font-semibold">
          {words.search}
        </label>
        <input
          key={view.sok}
          id="sok"
          name="sok"
          type="search"
          defaultValue={view.sok ?? ""}
          placeholder={words.searchHint}
        />
      </div>
      <Choice
        name="typ"
        label={words.kind}
        value={view.typ}
        empty={words.all}
        options={kinds.map((k) => ({ value: k, label: kindWords[k] }))}
      />
      {ownDefinition && (
        <Choice
          name="lanstyp"
          label={words.ownKind}
          value={view.lanstyp}
          empty={words.all}
          options={kinds.map((k) => ({ value: k, label: kindWords[k] }))}
        />
      )}
      <Choice
        name="kommun"
        label={words.municipality}
        value={view.kommun}
        empty={words.all}
        options={municipalities.map((m) => ({ value: m.code, label: m.name }))}
      />
      <Choice
        name="skede"
        label={words.status}
        value={view.skede}
        empty={words.statusDefault}
        options={[
          { value: "drift", label: words.statusOperation },
          { value: "planerade", label: words.statusPlanned },
          ...centreStatuses.map((s) => ({ value: s, label: statusWords[s] })),
          { value: "alla", label: words.statusAll },
        ]}
      />
      <Choice
        name="verksamhet"
        label={words.service}
        value={view.verksamhet}
        empty={words.all}
        options={serviceTypes.map((t) => ({ value: t, label: serviceWords[t] }))}
      />
      <Choice
        name="huvudman"
        label={words.huvudman}
        value={view.huvudman}
        empty={words.all}
        options={huvudman.map((h) => ({ value: h, label: huvudmanWords[h] }))}
      />
      <Choice
        name="omradestyp"
        label={words.areaType}
        value={view.omradestyp}
        empty={words.all}
        options={registerWords.areaTypes.map((label, i) => ({
          value: String(i + 1),
          label: `${i + 1} ${label}`,
        }))}
      />
      <div className="w-[9.5rem]">
        <label htmlFor="dag" className="block text-[.9rem] font-semibold">
          {words.day}
        </label>
        <input
          key={view.dag}
          id="dag"
          name="dag"
          inputMode="numeric"
          defaultValue={view.dag ?? ""}
          placeholder="ÅÅÅÅ-MM-DD"
          autoComplete="off"
        />
      </div>
      {view.sortera !== "namn" && <input type="hidden" name="sortera" value={view.sortera} />}
      {view.ordning !== "stigande" && <input type="hidden" name="ordning" value={view.ordning} />}
      <Button look="quiet">{words.apply}</Button>
      {filtered && (
        <Link href={routes.centres(slug)} className="inline-flex min-h-11 items-center">
          {words.clear}
        </Link>
      )}
    </form>
  );
}
