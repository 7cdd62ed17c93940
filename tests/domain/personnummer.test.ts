import { describe, expect, it, test } from "vitest";
import { luhnHolds } from "@/lib/domain/identifiers";
import { findsPersonnummer } from "@/lib/domain/personnummer";

/** Skatteverket's own test numbers, and others with a check digit that fits. */
describe("a personnummer in a text is found", () => {
  it.each([
    "811218-9876",
    "8112189876",
    "811218+9876",
    "811218 9876",
    "811218 - 9876",
    "811218–9876",
    "811218\u20119876",
    "811218\u00a09876",
    "19811218-9876",
    "198112189876",
    "19811218 9876",
    "1981-12-18-9876",
    "81-12-18-9876",
    "Barnet (811218-9876) kom i tisdags.",
    "pnr:811218-9876.",
    "KS-811218-9876-2",
    "fc_8112189876_bilaga",
    "８１１２１８-９８７６",
    "811218\u200b-9876",
    "8112\u202e18-9876",
    "811218\u200e-\u20669876",
    "två: 232100-0255 och 811218-9876",
    "20 811218-9876",
  ])("%j", (text) => {
    expect(findsPersonnummer(text)).toBe(true);
  });

  test("a samordningsnummer, its day plus 60", () => {
    expect(luhnHolds("7010632391")).toBe(true);
    expect(findsPersonnummer("701063-2391")).toBe(true);
    expect(findsPersonnummer("197010632391")).toBe(true);
  });

  test("one born on 29 February, when that year had one", () => {
    const check = (nine: string) => [...Array(10).keys()].find((n) => luhnHolds(`${nine}${n}`));
    expect(findsPersonnummer(`960229-123${check("960229123")}`)).toBe(true);
    expect(findsPersonnummer(`19970229-123${check("970229123")}`)).toBe(false);
  });
});

describe("what only looks like one is let through", () => {
  it.each([
    ["an organisationsnummer", "232100-0255"],
    ["an organisationsnummer with 16", "16232100-0255"],
    ["a company's", "556703-7485"],
    ["a mobile number", "070-123 45 67"],
    ["a mobile number abroad", "+46701234567"],
    ["a switchboard", "040-34 10 00"],
    ["a diarienummer", "KS2016/1963-2"],
    ["a diarienummer with letters", "Dnr KS 2018/14, 2015/161-IFN-012"],
    ["a wrong check digit", "811218-9877"],
    ["a date that does not exist", "811318-9874"],
    ["a day and a time", "2026-11-22 08.30"],
    ["two days", "2026-11-22–2027-01-31"],
    ["a longer run of digits", "98112189876"],
    ["a longer run that ends in one", "1234811218-98765"],
    ["an HSA-id", "SE2321000131-E000000011801"],
    ["a century that is not", "22811218-9876"],
    ["a bankgiro", "5050-1055"],
    ["words", "Öppen förskola, 12–16"],
    ["nothing", ""],
  ])("%s: %s", (_, text) => {
    expect(findsPersonnummer(text)).toBe(false);
  });

  test("a long text of digits is read to its end", () => {
    expect(findsPersonnummer(`${"8112189877 ".repeat(20_000)}${"8".repeat(200_000)}`)).toBe(false);
    expect(findsPersonnummer(`${"8112189877 ".repeat(20_000)}811218-9876`)).toBe(true);
  });
});
