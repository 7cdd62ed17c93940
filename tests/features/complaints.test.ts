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
const overdue = "tests/features/overdue.test.ts";
const history = "tests/features/history.test.ts";
const door = "tests/database/door.test.ts";
const pages = "tests/e2e/every-page.spec.ts";

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
    "no overview of what is to come in and when; what is overdue vanishes": [
      [overdue, "stays in sight of the county and of whoever writes it, until it has come"],
      ["tests/domain/next-to-write.test.ts", "what to go on with"],
    ],
    "who has changed what is held, and shown nowhere": [
      [history, "a change from a day is one event, said in words, field by field"],
      [history, "every table that is logged and every column of it has a word"],
    ],
    "one unit is edited in five places": [
      [
        "tests/features/units.test.ts",
        "shows what follows for every centre where it serves, and changes their kinds from that day",
      ],
    ],
    "one hierarchy, and no history of it": [
      [
        "tests/domain/geography.test.ts",
        "10: one centre for two municipalities lies in one and covers the other",
      ],
      [
        "tests/features/centres.test.ts",
        "a new name holds from its day, and the old one stays with its years",
      ],
    ],
    "a form of one's own needs a programmer, and stops with the next release": [
      [
        template,
        "a heading that is switched off stays where somebody has written, and goes where nobody has",
      ],
      [
        template,
        "stands open beside this one: what is changed in either leaves the other as it was",
      ],
    ],
    "no step to hand in, no difference to be seen, and no right for each step": [
      [documents, "goes through every hand, and the matrix shows it"],
      ["tests/components/prose.test.tsx", "differ by the words that were put in and taken out"],
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
    "what was never opened may be empty when the year is closed": [
      [closing, "says first what it meets, and keeps what is begun, and what is not, as it is"],
      [content, "whether a section says something"],
    ],
    "the next year is edited by breaking a link": [
      [
        template,
        "stands open beside this one: what is changed in either leaves the other as it was",
      ],
    ],
    "a list is taken in only when every name is exact": [
      [
        "tests/features/intake.test.ts",
        "headings are known however they are written, and unknown ones are named",
      ],
      [
        "tests/features/intake.test.ts",
        "has each refused row named with its reason, and takes in the others",
      ],
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
    "data was lost after a release": [
      ["tests/database/release.test.ts", "a release keeps every row that was there, word for word"],
    ],
    "more kinds of users were to be let in than the rights knew": [
      [writing, "is hers to write, and nothing else is"],
      [
        "tests/domain/policy.test.ts",
        "two assignments give what each gives and nothing that neither does",
      ],
      [
        "tests/features/invitations.test.ts",
        "lets its owner choose a password, opens the county, and does so once",
      ],
    ],
    "a list from Excel breaks on dates, on another version and without saying why": [
      [
        "tests/features/intake.test.ts",
        "a workbook gives its first sheet: dates, numbers, formulas' results and formatted text",
      ],
      [
        "tests/features/intake.test.ts",
        "has each refused row named with its reason, and takes in the others",
      ],
    ],
    "a file leaves out the first row, or some": [
      [
        "tests/features/goal-thread.test.ts",
        "an indicator leads to the goals that use it, however it is spaced, and the file has the same rows",
      ],
      [history, "holds exactly the lines of the page with the same filters, by every filter"],
      [
        "tests/features/compare.test.ts",
        "picks by municipality, kind, years and centres, and leaves as a file with the same numbers",
      ],
      [
        "tests/features/contact-list.test.ts",
        "has exactly the rows that are asked for, marked as UTF-8, and no formula",
      ],
    ],
    "the year's report is written by hand from what the system already knows": [
      [
        "tests/features/prefilled.test.ts",
        "has at least sixty percent of its facts already, each from a source that it names",
      ],
    ],
    "the history says a wrong value before, when two write at once": [
      [
        door,
        "many who write over one another at once: the log's value before is the one that was there",
      ],
      [documents, "two who write in one section both get their words, and nothing is lost"],
    ],
    "not everybody can read or use the pages": [
      [
        pages,
        `\${who}, part \${i + 1}: axe finds nothing, light or dark, and nothing scrolls sideways at 320 px or 1280`,
      ],
      [pages, "pages that need no account are as good"],
    ],
    "the administrator's name is read by whoever is signed in": [
      [history, "who has which assignment is shown only to those who give them"],
    ],
  },
};

const escaped = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
/** A test or a group of them with exactly this name, whether written once or for each row of a table. */
const holds = (file: string, name: string) =>
  existsSync(file) &&
  new RegExp(`\\b(test|describe)\\(\\s*["\`]${escaped(name)}["\`]`).test(
    readFileSync(file, "utf8"),
  );

describe.each(Object.entries(answered))("of those that complain of %s", (_system, complaints) => {
  test.each(Object.entries(complaints))("complaint: %s", (_complaint, proofs) => {
    expect(proofs.length).toBeGreaterThan(0);
    expect(proofs.filter(([file, name]) => !holds(file, name))).toEqual([]);
  });
});
