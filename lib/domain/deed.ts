/** Every role that somebody may have. Source: Socialstyrelsen, bilaga 1, and data dictionary 10.8. */
export const roles = [
  "lanssamordnare",
  "bitradande_lanssamordnare",
  "kommunal_koordinator",
  "lokal_samordnare",
  "ordforande",
  "ledamot",
  "adjungerad",
  "sekreterare",
  "narmaste_chef",
  "avtalsansvarig",
  "medarbetare",
  "lasare",
] as const;
export type Role = (typeof roles)[number];

/** The roles that are seats in a group. */
export const seatRoles = ["ordforande", "ledamot", "adjungerad", "sekreterare"] as const;
export type SeatRole = (typeof seatRoles)[number];

export const deeds = [
  "register.read",
  "register.export",
  "centre.read",
  "history.read",
  "finding.read",
  "centre.create",
  "centre.edit",
  "centre.status",
  "service.edit",
  "actor.edit",
  "confirm",
  "unit.edit",
  "exception.decide",
  "definition.edit",
  "settings.edit",
  "import",
  "assignment.edit",
  "account.create",
  "group.read",
  "group.edit",
  "matter.edit",
  "document.read",
  "document.write",
  "document.adopt",
  "document.receive",
  "round.edit",
  "agreement.read",
  "agreement.edit",
] as const;
export type Deed = (typeof deeds)[number];

const reading: readonly Deed[] = [
  "register.read",
  "register.export",
  "centre.read",
  "history.read",
  "finding.read",
  "group.read",
  "document.read",
  "agreement.read",
];
const keeping: readonly Deed[] = [
  "centre.edit",
  "service.edit",
  "actor.edit",
  "unit.edit",
  "confirm",
  "document.write",
];
/** What a local group decides together is its own: the county's coordinator does not adopt for it. */
const countys = deeds.filter((deed) => deed !== "document.adopt");

/**
 * The policy: which role does what within its reach. Everyone with an assignment reads the whole county, for it is a
 * public body's register; but a medarbetare reads her own centre and nothing else. Opening and closing is a step above
 * keeping the facts. What is the county's own (its definition, its settings, who decides what, who has which
 * assignment) is the länssamordnare's alone; whoever assists her does the rest. A chair and a secretary keep what is
 * said of their own group, and the chair adopts what the group has adopted.
 */
export const policy: Record<Role, { everywhere: readonly Deed[]; within: readonly Deed[] }> = {
  lanssamordnare: { everywhere: reading, within: countys },
  bitradande_lanssamordnare: {
    everywhere: reading,
    within: [
      ...keeping,
      "centre.create",
      "centre.status",
      "exception.decide",
      "import",
      "group.edit",
      "document.receive",
      "agreement.edit",
    ],
  },
  kommunal_koordinator: { everywhere: reading, within: [...keeping, "centre.status"] },
  lokal_samordnare: { everywhere: reading, within: keeping },
  ordforande: { everywhere: reading, within: ["group.edit", "document.adopt"] },
  ledamot: { everywhere: reading, within: [] },
  adjungerad: { everywhere: reading, within: [] },
  sekreterare: { everywhere: reading, within: ["group.edit"] },
  narmaste_chef: { everywhere: reading, within: [] },
  avtalsansvarig: { everywhere: reading, within: ["agreement.edit"] },
  medarbetare: { everywhere: [], within: ["centre.read", "finding.read", "document.read"] },
  lasare: { everywhere: reading, within: [] },
};
