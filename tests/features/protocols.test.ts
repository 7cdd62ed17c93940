import { describe, expect, test, vi } from "vitest";
import type { StepActions } from "@/components/document-steps/step-form";
import { StepPage } from "@/components/document-steps/step-page";
import { DocumentPage } from "@/components/writing/document-page";
import { getDocument } from "@/lib/document-page/queries";
import { getStep } from "@/lib/document-steps/queries";
import { recordAdoption } from "@/lib/documents/adoption-commands";
import { obstacleOf } from "@/lib/documents/keeping";
import { ruleWords } from "@/lib/i18n/sv/rules";
import { removeProtocol } from "@/lib/protocols/commands";
import { attachProtocol } from "@/lib/protocols/keeping";
import { routes } from "@/lib/routes";
import { changeRound } from "@/lib/year/commands";
import { roundOf } from "@/lib/year/queries";
import { changeRound as changeRoundSchema } from "@/lib/year/schema";
import {
  adopt,
  anAdopted,
  aYear,
  begin,
  decided,
  fill,
  read,
  reopen,
  step,
  type Year,
} from "../support/document";
import { markup } from "../support/markup";
import { cookieOf } from "./every-command/browser";

const browser = vi.hoisted(() => ({ cookie: "" }));
vi.mock("next/headers", () => ({
  headers: async () => new Headers({ origin: "http://samma.example", host: "samma.example" }),
  cookies: async () => ({ get: () => (browser.cookie ? { value: browser.cookie } : undefined) }),
}));
const { POST } = await import("@/app/[county]/planer-och-berattelser/[documentId]/fil/route");
const { GET } = await import(
  "@/app/[county]/planer-och-berattelser/[documentId]/fil/[fileId]/route"
);

const pdf = { name: "protokoll.pdf", bytes: new TextEncoder().encode("%PDF-1.7 exempel") };
const attach = (as: Year["local"], id: string, file = pdf) =>
  as((ctx) => attachProtocol(ctx, id, file));
const remove = (as: Year["local"], documentId: string, fileId: string) =>
  as((ctx) => removeProtocol(ctx, { documentId, fileId, step: "record_adoption" }));
const protocols = async (y: Year, id: string) => (await read(y.local, id)).draft?.protocols ?? [];

const nothing: StepActions["adopt"] = async () => ({ status: "idle" });
const stepPage = async (y: Year, id: string) => {
  const { document, decision } = await y.local(
    (ctx) => getStep(ctx, id, "record_adoption"),
    "read",
  );
  const actions = {
    ...{ takeBack: nothing, return: nothing, adopt: nothing, record: nothing },
    ...{ receive: nothing, takeBackReceipt: nothing, openVersion: nothing, abandon: nothing },
  };
  return markup(
    StepPage({
      ...{ document, decision, actions, problem: null, step: "record_adoption" },
      obstacle: obstacleOf(document, "record_adoption"),
      operationId: "00000000-0000-0000-0000-000000000000",
      removeProtocol: nothing,
    }),
  );
};

async function handedIn(y: Year) {
  const id = await begin(y, "plan", 2027);
  await fill(y.local, id);
  await step(y.local, "submitDocument", id);
  return id;
}

describe("the protocol of a decision", () => {
  test("is refused when the name of its file holds a personnummer", async () => {
    const y = await aYear();
    const id = await handedIn(y);
    const named = { ...pdf, name: "Protokoll 811218-9876.pdf" };
    await expect(attach(y.local, id, named)).rejects.toMatchObject({
      rule: "file_name_personnummer",
    });
    expect(await protocols(y, id)).toEqual([]);
  });

  test("lies beside what is to be adopted, is frozen with it, and is not the document itself", async () => {
    const y = await aYear();
    const id = await handedIn(y);
    await attach(y.local, id);
    await attach(y.chair, id);
    const [mine, theirs] = await protocols(y, id);
    await remove(y.local, id, theirs?.fileId ?? "");
    expect((await protocols(y, id)).map(({ file }) => file.name)).toEqual(["protokoll.pdf"]);
    // What was in the one that did not belong is gone, and its name and digest say what it was.
    const gone = await y.local(
      ({ db }) =>
        db.storedFile.findFirst({
          where: { id: theirs?.fileId ?? "" },
          include: { content: true },
        }),
      "read",
    );
    expect(gone).toMatchObject({ name: "protokoll.pdf", content: null });
    expect(gone?.removedWhy).toContain("innan beslutet");
    await adopt(y.local, id, "recordAdoption");
    const { adopted } = await read(y.local, id);
    expect([adopted?.files.length, adopted?.protocols.length]).toEqual([0, 1]);
    const frozen = { rule: "document_adopted" };
    await expect(attach(y.local, id)).rejects.toMatchObject(frozen);
    await expect(remove(y.local, id, mine?.fileId ?? "")).rejects.toMatchObject(frozen);
    await expect(
      y.local(({ db }) => db.documentFile.deleteMany({ where: { fileId: mine?.fileId ?? "" } })),
    ).rejects.toThrow(/adopted/);
    // What is corrected is decided on anew, with a protocol of its own.
    await reopen(y.local, id, "correct");
    expect(await protocols(y, id)).toEqual([]);
    expect((await read(y.local, id)).adopted?.protocols).toHaveLength(1);
  });

  test("is asked for where a decision is recorded, and not where the chair adopts", async () => {
    const y = await aYear();
    const id = await handedIn(y);
    const record = async () => {
      const version = (await read(y.local, id)).rowVersion;
      const said = { documentId: id, version, adoptedOn: decided, decision: "2026 § 6" };
      return y.local((ctx) => recordAdoption(ctx, said));
    };
    await expect(record()).rejects.toMatchObject({ rule: "protocol_missing" });
    expect(ruleWords.protocol_missing).toContain("Lägg till det på sidan där");
    // The step is offered all the same, and its page asks for the protocol first.
    const page = markup(DocumentPage(await y.local((ctx) => getDocument(ctx, id, null), "read")));
    expect(page).toContain(routes.documentStep(y.c.slug, id, "record_adoption"));
    const first = await stepPage(y, id);
    expect(first).toContain("Lägg till protokollet");
    expect(first).toContain("När protokollet är tillagt");
    expect(first).not.toContain("Paragraf och möte");
    await attach(y.local, id);
    expect(await stepPage(y, id)).toContain("Paragraf och möte");
    await record();
    expect((await read(y.local, id)).adopted?.protocols).toHaveLength(1);
    await anAdopted(y, "plan", 2026);
  });

  test("is not asked for in a year for which the county has chosen so", async () => {
    const y = await aYear();
    const id = await handedIn(y);
    await y.county(async (ctx) => {
      const { id: roundId, version } = await roundOf(ctx, { kind: "plan", year: 2027 });
      await changeRound(
        ctx,
        changeRoundSchema.parse({
          ...{ roundId, version, opensOn: "2026-10-01", deadlineOn: "2026-12-15" },
          ...{ ways: "both", noProtocol: "ja" },
        }),
      );
    });
    const { rowVersion: version } = await read(y.local, id);
    expect(await stepPage(y, id)).toContain("Lägg gärna till protokollet");
    const said = { documentId: id, version, adoptedOn: decided, decision: "2026 § 6" };
    await y.local((ctx) => recordAdoption(ctx, said));
    expect((await read(y.local, id)).state).toBe("faststalld");
  });

  test("is put there by whoever writes and by the chair, and at most five", async () => {
    const y = await aYear();
    const id = await handedIn(y);
    for (const as of [y.county, y.local, y.chair, y.local, y.local]) await attach(as, id);
    await expect(attach(y.local, id)).rejects.toMatchObject({ rule: "protocols_full" });
    await expect(attach(y.c.as.reader, id)).rejects.toMatchObject({ code: "not_allowed" });
    const other = await aYear();
    await expect(attach(other.county, id)).rejects.toMatchObject({ code: "not_found" });
    const [one] = await protocols(y, id);
    const elsewhere = await anAdopted(y);
    await expect(remove(y.local, elsewhere, one?.fileId ?? "")).rejects.toMatchObject({
      rule: "document_adopted",
    });
  });

  test("comes by a small form of its own, says what is wrong with it, and is given back", async () => {
    const y = await aYear();
    const id = await handedIn(y);
    browser.cookie = await cookieOf(y.c);
    const post = (file: File | null, length = 1_000) => {
      const body = new FormData();
      if (file) body.set("fil", file);
      const request = new Request("http://samma.example/fil?steg=skriv-in-beslut", {
        method: "POST",
        body,
      });
      request.headers.set("content-length", String(length));
      return POST(request, { params: Promise.resolve({ county: y.c.slug, documentId: id }) });
    };
    const page = routes.documentStep(y.c.slug, id, "record_adoption");
    const to = async (answer: Promise<Response>) => (await answer).headers.get("location");
    const good = new File([pdf.bytes], "../../protokoll.pdf");
    expect(await to(post(null))).toBe(`${page}?fel=file_missing#protokoll`);
    expect(await to(post(good, 40_000_000))).toBe(`${page}?fel=too_large#protokoll`);
    expect(await to(post(new File(["MZ"], "protokoll.pdf")))).toBe(
      `${page}?fel=file_disguised#protokoll`,
    );
    expect(await protocols(y, id)).toEqual([]);
    expect(await to(post(good))).toBe(`${page}#protokoll`);
    const [kept] = await protocols(y, id);
    expect(kept?.file.name).toBe("protokoll.pdf");
    const params = { county: y.c.slug, documentId: id, fileId: kept?.fileId ?? "" };
    const answer = await GET(new Request("http://samma.example"), {
      params: Promise.resolve(params),
    });
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(pdf.bytes);
    browser.cookie = "";
    expect(await to(post(good))).toBe(routes.signIn(page));
  });
});
