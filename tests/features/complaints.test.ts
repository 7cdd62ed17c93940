import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const documents = "tests/features/documents.test.ts";
const writing = "tests/features/writing.test.ts";
const matrix = "tests/features/matrix.test.ts";
const closing = "tests/features/closing.test.ts";
const template = "tests/features/year.test.ts";
const years = "tests/domain/document-year.test.ts";
const content = "tests/domain/document-content.test.ts";
const figures = "tests/domain/figure.test.ts";
const filing = "tests/features/filing.test.ts";

/** What users of other systems complain of in plans and reports, and the tests by name that show that ours does not have it. */
const answered: Record<
  string,
  Record<string, readonly (readonly [file: string, name: string])[]>
> = {
  DHIS2: {
    "closed centres are counted as if they should report": [[years, "who is expected to file"]],
    "a form is complete though it is empty": [
      [content, "whether a section says something"],
      [documents, "each step is its own party's, and only from where it may follow"],
    ],
    "more than all have reported": [
      [years, "no more have filed than were expected, and whoever was not expected counts nowhere"],
      [
        matrix,
        "counts what another count gives, on centres by chance, and never more than were expected",
      ],
    ],
    "whether it came in time cannot be followed": [[years, "in time or late"]],
    "what was reported is hidden while it waits for approval": [
      [documents, "stands, word for word, while the next is written, and until that is adopted"],
      [
        writing,
        "is a list of sections to whoever writes and a text to others; what stands is shown first",
      ],
    ],
    "no step to hand in, and no right for each step": [
      [documents, "goes through every hand, and the matrix shows it"],
      [documents, "each step is its own party's, and only from where it may follow"],
    ],
    "many cannot be received at once": [
      [matrix, "are received by each row's own rules, with a result a row"],
    ],
    "the list waits for tables that are built at night": [
      [documents, "goes through every hand, and the matrix shows it"],
      [matrix, "asks no more of the database for 246 centres and ten years than for one"],
    ],
    "locked, and nobody says why": [
      [years, "why a form cannot be written in"],
      [writing, "says whom to ask, and who sent it back"],
    ],
    "handed in without what is required": [
      [figures, "only what is required and empty stands in the way"],
      [documents, "each step is its own party's, and only from where it may follow"],
    ],
  },
  Stratsys: {
    "a year is closed by a consultant and cannot be opened again": [
      [closing, "says first what it meets, and keeps what is begun, and what is not, as it is"],
      [closing, "is opened again by the county within thirty days, and not after"],
    ],
    "a changed template takes words away": [
      [
        template,
        "a heading that is switched off stays where somebody has written, and goes where nobody has",
      ],
      [template, "never reaches what has been adopted, whatever is changed after"],
    ],
  },
  "Territoires en Transitions": {
    "documents are read by whoever has no business with them": [
      [filing, "no address gives another county's file"],
      [writing, "opens no other centre's document"],
    ],
    "the overview is slower the more it holds": [
      [matrix, "asks no more of the database for 246 centres and ten years than for one"],
    ],
  },
};

const escaped = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
/** A test or a group of them with exactly this name, whether written once or for each row of a table. */
const holds = (file: string, name: string) =>
  existsSync(file) &&
  new RegExp(`\\b(test|describe)\\(\\s*"${escaped(name)}"`).test(readFileSync(file, "utf8"));

describe.each(Object.entries(answered))("of those that complain of %s", (_system, complaints) => {
  test.each(Object.entries(complaints))("complaint: %s", (_complaint, proofs) => {
    expect(proofs.length).toBeGreaterThan(0);
    expect(proofs.filter(([file, name]) => !holds(file, name))).toEqual([]);
  });
});
