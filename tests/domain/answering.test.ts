import { describe, expect, it, test } from "vitest";
import { answersFor, responsibleGroup } from "@/lib/domain/answering";
import type { CentreFacts } from "@/lib/domain/centre-facts";
import { day } from "@/lib/domain/day";
import { type Role, roles } from "@/lib/domain/policy";
import { centreStatuses, inOperation } from "@/lib/domain/status";
import { aGroup, tidy } from "./tidy-centre";

const june = day("2026-06-01");
const without = aGroup({ chair: null });
const answers = (owner: Role, change: Partial<CentreFacts> = {}) =>
  answersFor(owner, { ...tidy, ...change });

describe("who answers for what waits at a centre", () => {
  it.each<[string, Role, Partial<CentreFacts>, Role, boolean]>([
    ["the lokal samordnare has what is hers", "lokal_samordnare", {}, "lokal_samordnare", false],
    [
      "without one it falls to the chair",
      "lokal_samordnare",
      { uncoordinatedSince: june },
      "ordforande",
      true,
    ],
    [
      "without a chair either, to the länssamordnare",
      "lokal_samordnare",
      { uncoordinatedSince: june, localGroups: [without] },
      "lanssamordnare",
      true,
    ],
    [
      "nor to one of two chairs",
      "lokal_samordnare",
      { uncoordinatedSince: june, localGroups: [aGroup(), aGroup({ id: "h" })] },
      "lanssamordnare",
      true,
    ],
    [
      "nor where no group answers",
      "lokal_samordnare",
      { uncoordinatedSince: june, localGroups: [] },
      "lanssamordnare",
      true,
    ],
    [
      "nor where the county has no groups",
      "lokal_samordnare",
      { uncoordinatedSince: june, localGroups: null },
      "lanssamordnare",
      true,
    ],
    [
      "a centre that has not opened lacks nobody yet",
      "lokal_samordnare",
      { uncoordinatedSince: june, status: "under_etablering" },
      "lanssamordnare",
      false,
    ],
    ["what was a head's falls to the chair", "narmaste_chef", {}, "ordforande", false],
    [
      "or to the länssamordnare",
      "narmaste_chef",
      { localGroups: [without] },
      "lanssamordnare",
      false,
    ],
    ["the koordinator has what is hers", "kommunal_koordinator", {}, "kommunal_koordinator", false],
    [
      "without one it is the länssamordnare's",
      "kommunal_koordinator",
      { hasKoordinator: false, uncoordinatedSince: june },
      "lanssamordnare",
      false,
    ],
    [
      "what is the county's stays there",
      "lanssamordnare",
      { uncoordinatedSince: june },
      "lanssamordnare",
      false,
    ],
  ])("%s", (_, owner, change, role, saysSince) => {
    const said = answers(owner, change);
    expect(said.role).toBe(role);
    expect(said.since).toBe(saysSince ? june : null);
    expect(said.group?.chair ?? null).toBe(role === "ordforande" ? "Kim Exempel" : null);
  });

  test("is always somebody, and a chair only of the one group, in operation", () => {
    for (const owner of roles)
      for (const status of centreStatuses)
        for (const uncoordinatedSince of [null, june])
          for (const localGroups of [null, [], [without], [aGroup()], [aGroup(), aGroup()]]) {
            const place = { ...tidy, status, uncoordinatedSince, localGroups };
            const said = answersFor(owner, place);
            const fell = said.role !== owner;
            if (said.role === "ordforande" && fell) {
              expect(inOperation(status)).toBe(true);
              expect(said.group?.id).toBe(responsibleGroup(place)?.id);
            } else expect(said.group).toBeNull();
            if (fell) expect(["ordforande", "lanssamordnare"]).toContain(said.role);
          }
  });
});
