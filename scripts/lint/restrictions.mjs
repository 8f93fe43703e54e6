/**
 * What may be written only in one place. `no-restricted-syntax` has a single list per file, so each place's list
 * is put together here instead of being repeated in eslint.config.mjs.
 */

const CLOCK = [
  "NewExpression[callee.name='Date'][arguments.length=0]",
  "CallExpression[callee.name='Date']",
  "CallExpression[callee.object.name='Date'][callee.property.name='now']",
].map((selector) => ({ selector, message: 'Take `now` as a parameter; only server/clock.ts and phone/clock.ts read a clock.' }));

const RANDOM = [
  "MemberExpression[object.name='Math'][property.name='random']",
].map((selector) => ({ selector, message: 'Only server/random.ts makes randomness, and never with Math.random.' }));

const ENVIRONMENT = [
  "MemberExpression[object.name='process'][property.name='env']",
].map((selector) => ({ selector, message: 'Read the environment through env() of server/env.ts.' }));

const RAW_HTML = [
  "JSXAttribute[name.name='dangerouslySetInnerHTML']",
  "Property[key.name='dangerouslySetInnerHTML']",
  "MemberExpression[property.name=/^(?:innerHTML|outerHTML)$/]",
  "CallExpression[callee.property.name=/^(?:insertAdjacentHTML|createContextualFragment|parseFromString)$/]",
  "CallExpression[callee.object.name='document'][callee.property.name=/^write(?:ln)?$/]",
].map((selector) => ({ selector, message: 'No raw HTML: kept pages cannot carry a nonce, so nothing may write markup.' }));

const SWITCHED_OFF_TESTS = [
  "MemberExpression[property.name=/^(?:skip|only|todo|fixme|fails|skipIf|runIf)$/][object.name=/^(?:test|it|describe|suite|bench)$/]",
  "MemberExpression[property.name=/^(?:skip|only|fixme)$/][object.property.name=/^(?:describe|each|concurrent|sequential|serial|parallel)$/]",
  "CallExpression[callee.name=/^(?:xit|xtest|xdescribe|fit|fdescribe)$/]",
].map((selector) => ({ selector, message: 'A test that does not run proves nothing: fix it or delete it.' }));

const EVERYWHERE = [...RAW_HTML, ...SWITCHED_OFF_TESTS];

/** Globals that would make a pure rule depend on where and when it runs. */
const IMPURE = [
  'crypto', 'fetch', 'performance', 'process', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask',
  'window', 'document', 'navigator', 'localStorage', 'sessionStorage', 'indexedDB', 'require',
].map((name) => ({ name, message: 'domain/ is pure: it runs in the browser, in the worker and on the server.' }));

/**
 * @param {string[]} files
 * @param {{ selector: string, message: string }[][]} lists
 * @returns {import('typescript-eslint').ConfigWithExtends}
 */
const restrict = (files, ...lists) => ({
  files,
  rules: { 'no-restricted-syntax': ['error', ...EVERYWHERE, ...lists.flat()] },
});

/**
 * Later entries replace earlier ones for the files they name.
 * @param {string[]} code globs of everything that is linted
 * @returns {import('typescript-eslint').ConfigWithExtends[]}
 */
export function restrictionsFor(code) {
  return [
    restrict(code, CLOCK, RANDOM, ENVIRONMENT),
    restrict(['server/clock.ts', 'phone/clock.ts'], RANDOM, ENVIRONMENT),
    restrict(['server/env.ts'], CLOCK, RANDOM),
    restrict(['server/random.ts'], CLOCK, ENVIRONMENT),
    // Developer commands, load runs and browser journeys live in real time and start processes.
    restrict(['scripts/**', 'bench/**', 'e2e/**'], RANDOM),
    // What starts a server under test hands on the environment it was given.
    restrict(['server/testing/**'], CLOCK, RANDOM),
    restrict(['*.{ts,mts,js,mjs}'], CLOCK, RANDOM),
    { files: ['domain/**'], ignores: ['**/*.test.ts'], rules: { 'no-restricted-globals': ['error', ...IMPURE] } },
  ];
}
