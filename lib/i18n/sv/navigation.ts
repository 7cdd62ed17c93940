import { type Actor, hasRole, maySomewhere, reachOf } from "@/lib/domain/policy";
import { routes } from "@/lib/routes";

export type Place = { href: string; label: string };

const ownCentres = (actor: Actor) =>
  reachOf(actor).centres.length > 1 ? "Mina familjecentraler" : "Min familjecentral";

/** The places of the menu, in their order. A person sees only what she may use. */
export function placesOf(actor: Actor, slug: string): Place[] {
  const reads = maySomewhere(actor, "register.read");
  const local =
    !reads ||
    (hasRole(actor, "lokal_samordnare") &&
      !hasRole(actor, "lanssamordnare", "ledamot", "lasare", "kommunal_koordinator"));
  const places: (Place | false)[] = [
    { href: routes.county(slug), label: local ? ownCentres(actor) : "Översikt" },
    reads && { href: routes.centres(slug), label: "Familjecentraler" },
    reads && { href: routes.municipalities(slug), label: "Kommuner" },
    maySomewhere(actor, "unit.edit") && { href: routes.units(slug), label: "Enheter" },
    reads && { href: routes.contactList(slug), label: "Kontaktlista" },
    reads && { href: routes.findings(slug), label: "Att rätta" },
    maySomewhere(actor, "history.read") &&
      !local && { href: routes.changes(slug), label: "Ändringar" },
    maySomewhere(actor, "settings.edit") && { href: routes.settings(slug), label: "Inställningar" },
  ];
  return places.filter((p): p is Place => p !== false);
}
