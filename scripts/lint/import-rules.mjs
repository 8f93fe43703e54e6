import { filesWith } from './directives.mjs';

/**
 * Who may import whom: the table of architecture.md as rules, each with the reason that its violation prints.
 * @typedef {import('dependency-cruiser').IForbiddenRuleType} Rule
 */

const TEST = '\\.(?:test|spec)\\.tsx?$';
const LAYERS = ['app', 'bench', 'domain', 'e2e', 'i18n', 'phone', 'prisma', 'public', 'scripts', 'server'];
const OWN = `^(?:${LAYERS.join('|')}|instrumentation\\.ts$)`;

/** @param {string} literal a path @returns {string} a pattern that is exactly it */
const exactly = (literal) => `^${literal.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`;

/** Where the server meets the seed. */
const DEMO_DOOR = 'server/setup/set-up-demo.ts';

/**
 * A layer may import the layers named and nothing else of ours; packages only when `packages` says so.
 * @param {string} layer
 * @param {string[]} allowed patterns
 * @param {string} comment
 * @returns {Rule}
 */
const only = (layer, allowed, comment) => ({
  name: `${layer}-imports-only-what-it-may`,
  comment,
  severity: 'error',
  from: { path: `^${layer}/`, pathNot: TEST },
  to: { pathNot: [`^${layer}/`, ...allowed] },
});

/** @type {Rule[]} */
const layers = [
  only('domain', [], 'domain/ is pure: it imports nothing but domain/, no package, nothing of Node'),
  only('i18n', ['^domain/'], 'i18n/ holds text: it imports domain/ and nothing else'),
  {
    ...only('phone', ['^domain/', '^i18n/', 'node_modules/idb/'], 'phone/ runs in a browser without React: domain/, i18n/ and the door to IndexedDB only'),
    from: { path: '^phone/', pathNot: [TEST, '^phone/(?:worker|testing)/'] },
  },
  {
    ...only('phone/worker', ['^phone/', '^domain/', '^i18n/', 'node_modules/(?:@serwist|serwist|next-pwa)/'], 'the service worker: as phone/, with its library'),
  },
  {
    name: 'server-knows-no-other-layer',
    // The demo that the wizard offers is written by the same code as `SETUP=demo npm start` writes it, or the two would drift apart. One file
    // of the server puts the two together, and loads the seed only when somebody asks for it.
    comment: `server/ imports domain/, i18n/, prisma/generated, Node and packages; its testing/ and ${DEMO_DOOR} also the seed`,
    severity: 'error',
    from: { path: '^server/', pathNot: [TEST, '^server/testing/', exactly(DEMO_DOOR)] },
    to: { path: OWN, pathNot: ['^server/', '^domain/', '^i18n/', '^prisma/generated/'] },
  },
  {
    name: 'server-knows-no-framework',
    comment: 'only app/ knows Next and React',
    severity: 'error',
    from: { path: '^(?:server|domain|i18n|phone|prisma|scripts/lint)/' },
    to: { path: 'node_modules/(?:next|react|react-dom)/' },
  },
];

/** @type {Rule[]} */
const doors = [
  {
    name: 'generated-client-stays-in-server',
    comment: "use cases return domain types, never Prisma's",
    severity: 'error',
    from: { path: OWN, pathNot: ['^server/', '^prisma/generated/', '^prisma/seed/'] },
    to: { path: '^prisma/generated/' },
  },
  {
    name: 'database-has-two-doors',
    comment: 'outside server/db only read and write of server/db/index.ts exist, with the errors they throw and where the files lie; commands and tests also open and close them',
    severity: 'error',
    from: { path: OWN, pathNot: ['^server/(?:db|testing|backup)/', '^scripts/', TEST] },
    to: { path: '^server/db/', pathNot: '^server/db/(?:index|errors|location)\\.ts$' },
  },
  {
    name: 'testing-only-in-tests',
    comment: 'server/testing and phone/testing are for tests and load runs',
    severity: 'error',
    from: { path: OWN, pathNot: ['^(?:server|phone)/testing/', '^(?:e2e|bench)/', TEST] },
    to: { path: '^(?:server|phone)/testing/' },
  },
];

/** @type {Rule[]} */
const edges = [
  {
    name: 'app-is-not-a-tool',
    comment: 'app/ imports server/, domain/, i18n/ and phone/, never the seed, commands, journeys or load runs',
    severity: 'error',
    from: { path: '^(?:app/|instrumentation\\.ts$)' },
    to: { path: '^(?:prisma|scripts|e2e|bench)/' },
  },
  {
    name: 'the-seed-has-one-door',
    comment: `of what serves, only ${DEMO_DOOR} imports the seed, and nothing but the demo itself`,
    severity: 'error',
    from: { path: exactly(DEMO_DOOR) },
    to: { path: '^(?:prisma/seed/(?!seed-demo\\.ts$)|app/|phone/|scripts/)' },
  },
  {
    name: 'tools-use-server-and-domain',
    comment: 'the seed, commands, journeys and load runs import server/ and domain/, and each other’s set-up, never app/ or phone/',
    severity: 'error',
    from: { path: '^(?:prisma/seed|scripts|e2e|bench)/', pathNot: TEST },
    to: { path: '^(?:app|phone)/' },
  },
  {
    name: 'tools-are-imported-by-tools',
    comment: 'nothing that serves customers depends on journeys or load runs',
    severity: 'error',
    from: { path: '^(?:prisma|scripts|server|phone|i18n|domain)/' },
    to: { path: '^(?:e2e|bench)/' },
  },
  {
    name: 'setup-needs-nothing-installed',
    comment: 'commands run before `npm ci`: packages are imported where they are used, with import()',
    severity: 'error',
    from: { path: '^scripts/(?:(?:setup|serving)/.*|[^/]+)\\.mjs$' },
    to: { dynamic: false, path: ['node_modules/', '^(?:server|domain|i18n|phone|app|prisma)/'] },
  },
];

/** @type {Rule[]} */
const everywhere = [
  {
    name: 'no-cycles',
    comment: 'two files that import each other are one file, or hide a third',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'resolvable',
    comment: 'what is imported exists',
    severity: 'error',
    from: { path: OWN },
    to: { couldNotResolve: true, path: '.' },
  },
  {
    name: 'declared-packages-only',
    comment: 'a package that is imported stands in package.json: others come and go with the packages that brought them',
    severity: 'error',
    from: { path: OWN },
    to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
  },
  {
    name: 'no-build-tools-at-run-time',
    comment: 'what is served needs no development package',
    severity: 'error',
    from: { path: '^(?:app|server|domain|i18n|phone)/|^instrumentation\\.ts$', pathNot: [TEST, '^(?:server|phone)/testing/'] },
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'known-folders-only',
    comment: 'anything more at the top level must earn its place, and a rule of its own',
    severity: 'error',
    from: { path: OWN },
    to: { path: '^[^/.]+/', pathNot: [OWN, '^node_modules/'], dependencyTypes: ['local', 'aliased'] },
  },
];

/** @param {string} root @returns {Rule[]} rules about files that only their first statement tells apart */
function browserRules(root) {
  const ui = '^app/(?:_ui|.+/_ui)/';
  const client = filesWith(root, 'use client').filter((path) => !path.includes('/_ui/')).map(exactly);
  const actions = filesWith(root, 'use server').map(exactly);
  return [
    {
      name: 'browser-files-stay-in-the-browser',
      comment: "files with 'use client' and _ui import domain/, i18n/, phone/, _ui, each other and action files; never server/",
      severity: 'error',
      from: { path: [ui, ...client], pathNot: TEST },
      to: { path: OWN, pathNot: ['^(?:domain|i18n|phone)/', ui, '\\.css$', ...client, ...actions] },
    },
    {
      name: 'browser-files-know-no-node',
      comment: 'what runs in a browser imports nothing of Node',
      severity: 'error',
      from: { path: [ui, '^(?:phone|i18n|domain)/', ...client], pathNot: [TEST, '^phone/testing/'] },
      to: { dependencyTypes: ['core'] },
    },
  ];
}

/**
 * @param {string} root absolute path of a tree that is laid out as this project is
 * @returns {Rule[]}
 */
export const importRules = (root) => [...layers, ...doors, ...edges, ...browserRules(root), ...everywhere];
