// The laws of the layout. Imports run one way: app → components → lib/<feature> → machinery → lib/domain → nothing.
const machinery = "auth|db|domain|exports|form|i18n|jobs|ops|tables";
const feature = `^lib/(?!(?:${machinery})/)([^/]+)/`;
const runtime = { dependencyTypesNot: ["type-only"] };

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "domain-knows-only-domain",
      comment:
        "Rules are functions without imports: no package, no clock, no database, no Swedish.",
      severity: "error",
      from: { path: "^lib/domain/" },
      to: { pathNot: "^lib/domain/" },
    },
    {
      name: "app-then-components-then-lib",
      comment: "Nothing knows who shows it.",
      severity: "error",
      from: { path: "^(components|lib)/" },
      to: { path: "^app/" },
    },
    {
      name: "lib-shows-nothing",
      comment: "What is seen lies in components.",
      severity: "error",
      from: { path: "^lib/" },
      to: { path: "^components/" },
    },
    {
      name: "components-are-given-their-data",
      comment:
        "A component is given its data by the page and may call actions; it never fetches. Types are free.",
      severity: "error",
      from: { path: "^components/" },
      to: {
        path: "^lib/(db|auth|jobs|ops|action|request)|^lib/[^/]+/(queries|commands|import|jobs)\\.ts$",
        ...runtime,
      },
    },
    {
      name: "the-kit-knows-no-product",
      comment: "components/ui could ship in another product, with its own words.",
      severity: "error",
      from: { path: "^components/ui/" },
      to: { path: "^(lib|app|components)/", pathNot: "^components/ui/|^lib/i18n/sv/ui\\.ts$" },
    },
    {
      name: "a-feature-writes-only-its-own",
      comment:
        "Another feature is asked through its commands, queries, schema and keeping (who may, at which version), never past them.",
      severity: "error",
      from: { path: feature },
      to: {
        path: feature,
        pathNot: ["^lib/$1/", "/(commands|queries|schema|keeping)\\.ts$"],
        ...runtime,
      },
    },
    {
      name: "machinery-knows-no-feature",
      comment: "What serves all features knows none of them.",
      severity: "error",
      from: { path: `^lib/(${machinery})/` },
      to: { path: feature, ...runtime },
    },
    {
      name: "the-bare-client-stays-in-lib-db",
      comment: "inCounty is the only way to a county's rows. Types of the rows are free.",
      severity: "error",
      from: { pathNot: "^(lib/db|lib/ops|tests|prisma)/" },
      to: { path: "^lib/db/(client\\.ts|generated/)|^node_modules/(pg|@prisma)/", ...runtime },
    },
    {
      name: "programs-stay-outside-the-app",
      comment:
        "Of lib/ops the app reads its settings and its readiness; the rest are programs that npm runs.",
      severity: "error",
      from: { path: "^(app|components|lib)/|^(proxy|instrumentation)\\.ts$", pathNot: "^lib/ops/" },
      to: { path: "^lib/ops/", pathNot: "^lib/ops/(settings|readiness|shutdown)\\.ts$" },
    },
    {
      name: "no-cycles",
      comment: "Two modules that need each other are one module, or three.",
      severity: "error",
      from: { pathNot: "^lib/db/generated/" },
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "everything-is-found",
      severity: "error",
      from: { pathNot: "^lib/db/generated/" },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules|^lib/db/generated" },
    exclude: { path: "^\\.next|\\.css$" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
