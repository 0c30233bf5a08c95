// Who may import whom (dependency-cruiser). The comment of each rule is what a colleague would say.
// Folder names are captured, never listed, where a new folder must be guarded on the day it is born.
const api = '^apps/api/src';
const web = '^apps/web/src';
const domain = '^packages/domain/(src|dist)/';
const test = '\\.test\\.tsx?$';
// The API's floor: what modules stand on and what knows no module.
const floor = 'graphql|database|session|jobs|crypto';

const everywhere = [
  {
    name: 'what-is-not-there',
    comment: 'This import leads nowhere: build the domain, or add the package to the package.json beside it.',
    from: {},
    to: { couldNotResolve: true },
  },
  {
    name: 'apps-do-not-meet',
    comment: 'The apps meet over HTTP and schema.graphql only; what both need to know is a rule of the domain.',
    from: { path: '^apps/([^/]+)/' },
    to: { path: '^apps/([^/]+)/', pathNot: '^apps/$1/' },
  },
  {
    name: 'product-needs-no-test',
    comment: 'Product code must run where the tests were never copied to.',
    from: { path: `${api}|${web}|${domain}`, pathNot: `${test}|/testing/|^apps/web/src/test/` },
    to: { path: `${test}|/testing/|^apps/api/(test|bench)/|^apps/web/(test|e2e|src/test)/` },
  },
  {
    name: 'product-needs-no-tool',
    comment: 'A devDependency is not there in production: move it to dependencies or do without.',
    from: { path: `${api}|${web}|${domain}`, pathNot: `${test}|/testing/|^apps/web/src/test/` },
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: '/@types/' },
  },
];

const domainRules = [
  {
    name: 'domain-is-pure',
    comment:
      'The domain is rules only: no ORM, no GraphQL, no React, no clock, no disk. Take what you need as a parameter.',
    from: { path: '^packages/domain/src/', pathNot: test },
    to: {
      pathNot: [domain, '/node_modules/(organisationsnummer|personnummer|libphonenumber-js)/'],
    },
  },
];

const apiRules = [
  {
    name: 'floor-knows-no-module',
    comment:
      'The floor (graphql, database, session, jobs, crypto) carries the modules and knows none; only the list of entities looks up.',
    from: { path: `${api}/(${floor})/`, pathNot: test },
    to: { path: `${api}/[^/]+/`, pathNot: [`${api}/(${floor})/`, '\\.entity\\.ts$'] },
  },
  {
    name: 'modules-meet-at-the-door',
    comment:
      "Another module's service, loaders, events, recorder or GraphQL type, and the mutations that registers share, yes; its tables and its inside, no.",
    from: { path: `${api}/([^/]+)/`, pathNot: [test, `${api}/(${floor})/`] },
    to: {
      path: `${api}/[^/]+/`,
      pathNot: [
        `${api}/($1|${floor})/`,
        '\\.(service|loaders|events|type)\\.ts$|-recorder\\.ts$|/entry-mutations\\.ts$',
      ],
    },
  },
  {
    name: 'one-place-knows-all-modules',
    comment: 'Modules are put together in app.ts and nowhere else.',
    from: { path: `${api}/`, pathNot: [test, `${api}/app\\.ts$`] },
    to: { path: '\\.module\\.ts$' },
  },
  {
    name: 'resolver-only-calls',
    comment: 'A resolver guards, calls a service or a query, and returns: it never touches repository or entity.',
    from: { path: `${api}/.+\\.resolver\\.ts$` },
    to: { path: `${api}/.+\\.(repository|entity)\\.ts$` },
  },
  {
    name: 'wire-knows-no-table',
    comment: 'Types, inputs and payloads are the contract with partners; a table changes more often than a contract.',
    from: { path: `${api}/.+\\.(type|inputs|payloads)\\.ts$` },
    to: { path: `${api}/.+\\.(entity|repository|service|query)\\.ts$` },
  },
  {
    name: 'use-case-knows-no-wire',
    comment: 'Services, repositories, queries and entities serve jobs and imports too: GraphQL stays in the resolvers.',
    from: { path: `${api}/.+\\.(service|repository|entity)\\.ts$` },
    to: { path: '/node_modules/(type-graphql|graphql|@apollo/server)/|\\.resolver\\.ts$' },
  },
  {
    name: 'repository-is-below-service',
    comment: 'Service calls repository calls entity: an arrow back makes a knot.',
    from: { path: `${api}/.+\\.(repository|query|entity)\\.ts$` },
    to: { path: `${api}/.+\\.service\\.ts$` },
  },
  {
    name: 'entity-is-a-mapping',
    comment: 'An entity says where a value is kept and nothing else.',
    from: { path: `${api}/.+\\.entity\\.ts$` },
    to: { path: `${api}/`, pathNot: [`${api}/database/`, '\\.entity\\.ts$'] },
  },
];

const webRules = [
  {
    name: 'features-do-not-meet',
    comment: 'Features know nothing of each other: link by path, or move what both need to ui or the domain.',
    from: { path: `${web}/features/([^/]+)/`, pathNot: test },
    to: { path: `${web}/features/`, pathNot: `${web}/features/$1/` },
  },
  {
    name: 'nothing-reaches-up',
    comment: 'Features stand on session, and app holds them all: only its paths are for everyone.',
    from: { path: `${web}/(features|session|graphql|ui|i18n)/`, pathNot: test },
    to: { path: `${web}/app/`, pathNot: `${web}/app/paths\\.ts$` },
  },
  {
    name: 'session-knows-no-feature',
    comment: 'Who is signed in matters to features, not the other way round.',
    from: { path: `${web}/(session|graphql|ui|i18n)/`, pathNot: test },
    to: { path: `${web}/features/` },
  },
  {
    name: 'ui-knows-no-customer',
    comment: 'A button works in any product: give it what it shows, in words it can show.',
    from: { path: `${web}/ui/`, pathNot: test },
    to: { path: [`${web}/(session|graphql)/`, domain, '/node_modules/@apollo/'] },
  },
  {
    name: 'floor-of-the-spa',
    comment: 'The floor is graphql and i18n: nothing under them but packages and the domain.',
    from: { path: `${web}/(graphql|i18n)/`, pathNot: test },
    to: { path: `${web}/(session|ui)/` },
  },
  {
    name: 'kit-only-in-ui',
    comment: 'Only ui imports the kit and its icons: patches and a change of kit then happen in one folder.',
    from: { path: `${web}/`, pathNot: [`${web}/ui/`, test] },
    to: { path: '/node_modules/(@mantine/|lucide-react/|sonner/)' },
  },
];

export default {
  forbidden: [...everywhere, ...domainRules, ...apiRules, ...webRules].map((rule) => ({ severity: 'error', ...rule })),
  options: {
    // The built domain is what the apps import; the built apps are nobody's.
    doNotFollow: { path: 'node_modules|^packages/domain/dist/' },
    exclude: { path: '^apps/[^/]+/dist/|/coverage/|\\.(css|svg|png|woff2)$' },
    // A type import binds two files as much as any other: whoever changes one reads the other.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['types', 'import', 'default'] },
    reporterOptions: { text: { highlightFocused: true } },
  },
};
