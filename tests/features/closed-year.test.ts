import { describe, expect, test } from "vitest";
import { PrintPage } from "@/components/document-steps/print-page";
import { DocumentPage } from "@/components/writing/document-page";
import { closeRound } from "@/lib/closing/commands";
import { getDocument } from "@/lib/document-page/queries";
import { documentsThatWait } from "@/lib/document-steps/queries";
import { day } from "@/lib/domain/day";
import { endLeave, giveLeave } from "@/lib/leave/commands";
import * as leaveSchemas from "@/lib/leave/schema";
import { getStart } from "@/lib/start/queries";
import { addSection, changeSection, chooseFigures, defineFigure } from "@/lib/template/commands";
import * as templateSchemas from "@/lib/template/schema";
import { changeRound } from "@/lib/year/commands";
import {
  addCountyGoal,
  changeCountyGoal,
  copyCountyGoals,
  removeCountyGoal,
} from "@/lib/year/goal-commands";
import { roundOf } from "@/lib/year/queries";
import * as yearSchemas from "@/lib/year/schema";
import { afterSeeing } from "../support/centre";
import { asRole, urls } from "../support/database";
import {
  adopt,
  anAdopted,
  aYear,
  begin,
  giveUp,
  on,
  read,
  reopen,
  step,
  write,
  type Year,
} from "../support/document";
import { markup } from "../support/markup";

const round = (y: Year, kind: "plan" | "berattelse", year: number) =>
  y.county((ctx) => roundOf(ctx, { kind, year }), "read");
const close = async (y: Year, kind: "plan" | "berattelse" = "plan", year = 2027) => {
  const { id, version } = await round(y, kind, year);
  await afterSeeing(y.county, closeRound, { roundId: id, version, seen: null });
};

const days = {
  opensOn: "2026-10-01",
  deadlineOn: "2027-03-01",
  lastOn: "2027-05-31",
  ways: "both",
  headings: "ja",
};

describe("a closed year", () => {
  test("keeps its dates, its template, its figures, the county's goals and leave, whoever asks", async () => {
    const y = await aYear();
    const goalId = await y.county(async (ctx) => {
      await addCountyGoal(ctx, yearSchemas.addCountyGoal.parse({ year: "2027", title: "Nå alla" }));
      return (await ctx.db.countyGoal.findFirstOrThrow({ where: { year: 2027 } })).id;
    });
    const leave = { centreId: y.centreId, kind: "plan", year: "2027", leave: "forlangd" };
    await y.county((ctx) =>
      giveLeave(
        ctx,
        leaveSchemas.giveLeave.parse({ ...leave, untilOn: "2027-02-20", reason: "Ny samordnare" }),
      ),
    );
    const { id: leaveId, version: leaveVersion } = await y.county(({ db }) =>
      db.documentLeave.findFirstOrThrow({}),
    );
    await close(y);
    const { id: roundId, version, sections, figures } = await round(y, "plan", 2027);
    const seen = { roundId, version };
    const form = { ...yearSchemas, ...templateSchemas };
    const commands = {
      changeRound: (ctx) => changeRound(ctx, form.changeRound.parse({ ...seen, ...days })),
      changeSection: (ctx) =>
        changeSection(
          ctx,
          form.changeSection.parse({
            ...seen,
            key: sections[0]?.key,
            heading: "Annat",
            use: "off",
          }),
        ),
      addSection: (ctx) =>
        addSection(ctx, form.addSection.parse({ ...seen, heading: "Mer", use: "optional" })),
      chooseFigures: (ctx) => chooseFigures(ctx, form.chooseFigures.parse({ ...seen })),
      defineFigure: (ctx) =>
        defineFigure(
          ctx,
          form.defineFigure.parse({ ...seen, key: "besok_barn", definition: "Ny." }),
        ),
      addCountyGoal: (ctx) =>
        addCountyGoal(ctx, form.addCountyGoal.parse({ year: "2027", title: "Ett till" })),
      changeCountyGoal: (ctx) =>
        changeCountyGoal(
          ctx,
          form.changeCountyGoal.parse({ goalId, version: 1, title: "Något annat" }),
        ),
      copyCountyGoals: (ctx) => copyCountyGoals(ctx, form.copyCountyGoals.parse({ year: "2027" })),
      removeCountyGoal: (ctx) =>
        removeCountyGoal(ctx, form.removeCountyGoal.parse({ goalId, version: 1 })),
      giveLeave: (ctx) =>
        giveLeave(
          ctx,
          leaveSchemas.giveLeave.parse({ ...leave, untilOn: "2027-03-20", reason: "Mer tid" }),
        ),
      endLeave: (ctx) => endLeave(ctx, { leaveId, version: leaveVersion }),
    } satisfies Record<string, Parameters<typeof y.county>[0]>;
    for (const [name, command] of Object.entries(commands))
      await expect(y.county(command), name).rejects.toMatchObject({
        code: "broken_rule",
        rule: expect.stringMatching(/^(round_closed|document_year_closed)$/),
      });
    // Below the commands the database says the same.
    const refused = (sql: string, ...values: unknown[]) =>
      asRole(urls.app, async (db) => {
        await db.query("select set_config('app.county_id', $1, false)", [y.c.id]);
        return db.query(sql, values).then(
          () => "done",
          (error: Error) => error.message,
        );
      });
    for (const [sql, id] of [
      ["update document_round set deadline_on = deadline_on + 90 where id = $1", roundId],
      ["update document_round set closed_at = null, grace_on = last_on where id = $1", roundId],
      ["update round_section set required = false where round_id = $1", roundId],
      ["delete from round_section where round_id = $1", roundId],
      ["update county_goal set title = 'x' where id = $1", goalId],
      ["delete from county_goal where id = $1", goalId],
      ["update document_leave set until_on = until_on + 90 where id = $1", leaveId],
    ] as const)
      expect(await refused(sql, id), sql).toMatch(/document_year_is_closed|permission denied/);
    expect(figures).toEqual([]);
    // Plans of another year are changed as before.
    const other = await round(y, "plan", 2026);
    await y.county((ctx) =>
      changeRound(
        ctx,
        form.changeRound.parse({ ...days, roundId: other.id, version: other.version }),
      ),
    );
  });

  test("has no version and no step written in it, by the database's word", async () => {
    const y = await aYear();
    const [draft, adopted] = [await begin(y, "plan", 2027), await anAdopted(y, "plan", 2026)];
    await close(y);
    await close(y, "plan", 2026);
    for (const documentId of [draft, adopted]) {
      const version = (await read(y.local, documentId)).versions[0]?.id ?? "";
      for (const does of [
        // A second draft beside the one that is there is refused in any year.
        ({ db }) => db.documentVersion.create({ data: { documentId: adopted, number: 7 } }),
        ({ db }) =>
          db.documentVersion.updateMany({ where: { id: version }, data: { reason: "x" } }),
        ({ db }) =>
          db.documentEvent.create({
            data: { documentId, number: 1, step: "receive", onDay: new Date() },
          }),
      ] satisfies Parameters<typeof y.local>[0][])
        await expect(y.local<unknown>(does)).rejects.toThrow(
          /document_year_is_closed|document_frozen/,
        );
    }
  });
});

/** Long after the year could be opened again. */
const later = day("2028-10-02");

describe("an adopted document in a closed year", () => {
  const closedYear = async () => {
    const y = await aYear();
    const id = await anAdopted(y, "plan", 2027);
    await step(y.county, "receiveDocument", id);
    const beside = await begin(y, "plan", 2026);
    await close(y);
    await close(y, "plan", 2026);
    const all = {
      local: on(y.local, later),
      chair: on(y.chair, later),
      county: on(y.county, later),
    };
    return { y, id, beside, ...all };
  };

  test("is opened for correction by the county, goes through every hand, and is held again", async () => {
    const { y, id, beside, local, chair, county } = await closedYear();
    for (const as of [local, chair])
      await expect(reopen(as, id, "correct_closed")).rejects.toMatchObject({ code: "not_allowed" });
    await expect(reopen(county, id, "request_correction")).rejects.toMatchObject({
      rule: "document_year_closed",
    });
    await reopen(county, id, "correct_closed");
    const shown = async (as: typeof local) =>
      markup(DocumentPage(await as((ctx) => getDocument(ctx, id, null), "read")));
    for (const as of [local, chair, county])
      expect(await shown(as)).toContain(
        "Året är stängt. Länet öppnade det här dokumentet för rättelse 2 oktober 2028.",
      );
    const waits = (as: typeof local) => as((ctx) => documentsThatWait(ctx), "read");
    expect(await waits(local)).toMatchObject([{ document: { id, why: "to_complete" } }]);
    // The start page of whoever writes leads there.
    const { year } = await local((ctx) => getStart(ctx), "read");
    expect(year.find(({ centreId }) => centreId === y.centreId)?.next).toMatchObject({ id });
    await write(local, id, "delaktighet", "Rättat.");
    await step(local, "submitDocument", id);
    expect(await waits(chair)).toMatchObject([{ document: { id, why: "to_adopt" } }]);
    await adopt(chair, id);
    await step(county, "receiveDocument", id);
    // It is held as before, and says for ever that it was opened, and why.
    const now = await read(county, id);
    expect(now).toMatchObject({ state: "mottagen", lock: "year_closed", reopenedOn: null });
    await expect(reopen(local, id, "correct")).rejects.toMatchObject({
      rule: "document_year_closed",
    });
    expect(await shown(y.c.as.member)).toMatch(
      /Öppnad för rättelse av länet fast året var stängt.*En siffra blev fel\./s,
    );
    if (!now.adopted) throw new Error("nothing adopted");
    expect(markup(PrintPage({ document: now, version: now.adopted }))).toContain(
      "En siffra blev fel.",
    );
    // Nothing else in the year was opened by it.
    await expect(write(local, beside, "delaktighet", "Mer.")).rejects.toMatchObject({
      rule: "document_year_closed",
    });
  });

  test("is held again when the county gives the correction up", async () => {
    const { id, local, county } = await closedYear();
    await reopen(county, id, "correct_closed");
    await giveUp(county, id, "withdraw_request");
    expect(await read(county, id)).toMatchObject({
      state: "mottagen",
      adopted: { number: 1 },
      lock: "year_closed",
      reopenedOn: null,
    });
    await expect(reopen(local, id, "correct")).rejects.toMatchObject({
      rule: "document_year_closed",
    });
  });

  test("is not opened that way while the year stands open", async () => {
    const y = await aYear();
    const id = await anAdopted(y, "plan", 2027);
    await expect(reopen(y.county, id, "correct_closed")).rejects.toMatchObject({
      rule: "year_is_not_closed",
    });
    const page = markup(DocumentPage(await y.county((ctx) => getDocument(ctx, id, null), "read")));
    expect(page).not.toContain("fast året är stängt");
  });
});
