import { coordinatedBy } from "@/lib/domain/coordinated";
import { type Actor, type Deed, maySomewhere, type Role } from "@/lib/domain/policy";
import { routes } from "@/lib/routes";

export type Place = { href: string; label: string };

/** A place of a menu; one with a deed is for whoever may do that somewhere. */
type Item = {
  page: (slug: string) => string;
  /** Where it leads for whoever it depends on. */
  hers?: (slug: string, actor: Actor) => string;
  label: string | typeof own;
  deed?: Deed;
};

/** Her own centre's year; the county's for whoever coordinates none. */
function ownYear(slug: string, actor: Actor): string {
  const [first] = coordinatedBy(actor);
  return first ? routes.centreYear(slug, first) : routes.documents(slug);
}

/** What the start page is called for whoever comes for her own centres. */
function own({ assignments }: Actor): string {
  const ids = assignments.flatMap(({ role, scope }) =>
    scope.level === "services" || (role === "lokal_samordnare" && scope.level === "centres")
      ? scope.ids
      : [],
  );
  return new Set(ids).size > 1 ? "Mina familjecentraler" : "Min familjecentral";
}

const {
  county: start,
  centres,
  municipalities,
  units,
  contactList,
  findings,
  changes,
  groups,
} = routes;
const contacts: Item = { page: contactList, label: "Kontaktlista" };
const sitting: Item = { page: groups, label: "Grupper", deed: "group.read" };
const toMend: Item = { page: findings, label: "Att rätta" };

/** The places of each menu, in their order. What does not exist yet is absent. */
const menus = {
  /** Whoever reads her own centre alone. */
  own: [{ page: start, label: own }],
  /** A lokal samordnare has her few places; the county's are behind one of them. */
  local: [
    { page: start, label: own },
    { page: routes.documents, hers: ownYear, label: "Plan och berättelse" },
    contacts,
    toMend,
    { page: centres, label: "Länet" },
  ],
  county: [
    { page: start, label: "Översikt" },
    { page: centres, label: "Familjecentraler" },
    { page: routes.documents, label: "Planer och berättelser", deed: "document.read" },
    { page: routes.agreements, label: "Avtal", deed: "agreement.read" },
    { page: routes.followUp, label: "Uppföljning" },
    { page: municipalities, label: "Kommuner" },
    { page: units, label: "Enheter", deed: "unit.edit" },
    contacts,
    sitting,
    toMend,
    { page: changes, label: "Ändringar", deed: "history.read" },
    { page: routes.settings, label: "Inställningar", deed: "settings.edit" },
  ],
} satisfies Record<string, Item[]>;

/** What goes with being lokal samordnare: she is one of the staff, and sits with her group. */
const besides: readonly Role[] = ["lokal_samordnare", "adjungerad", "sekreterare", "medarbetare"];

function menuOf(actor: Actor): readonly Item[] {
  if (!maySomewhere(actor, "register.read")) return menus.own;
  const roles = actor.assignments.map((a) => a.role);
  const local = roles.includes("lokal_samordnare") && roles.every((role) => besides.includes(role));
  return local ? menus.local : menus.county;
}

/** The places of the menu, in their order. A person sees only what she may use. */
export function placesOf(actor: Actor, slug: string): Place[] {
  return menuOf(actor)
    .filter(({ deed }) => !deed || maySomewhere(actor, deed))
    .map(({ page, hers, label }) => ({
      href: hers?.(slug, actor) ?? page(slug),
      label: typeof label === "string" ? label : label(actor),
    }));
}
