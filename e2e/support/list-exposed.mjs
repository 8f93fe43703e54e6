import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

// A process of its own: `node list-exposed.mjs BUILD` loads what a production build would run for each request, and
// prints every server action and route handler with the guard that made it, as JSON. It reads the functions
// themselves, so that neither a name nor a comment can pass for a guard.

/**
 * @typedef {object} Exposed
 * @property {'action' | 'route'} kind
 * @property {string} name where it stands: a page's action, or a route's method
 * @property {string | null} guard
 */

const build = path.resolve(process.argv[2] ?? '.next');
const require = createRequire(path.join(build, 'package.json'));
require('next/dist/server/node-environment');

/** The same registered symbol as app/_lib/guarded.ts. @param {unknown} made @returns {string | null} */
const guardOf = (made) => (typeof made === 'function' && Reflect.get(made, Symbol.for('upstairs.guard'))) || null;

/** @param {string} name @returns {any} JSON that Next wrote */
const manifest = (name) => JSON.parse(readFileSync(path.join(build, 'server', name), 'utf8'));

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/** @returns {Promise<Exposed[]>} */
async function routes() {
  /** @type {Exposed[]} */
  const found = [];
  for (const [route, file] of Object.entries(manifest('app-paths-manifest.json'))) {
    if (!route.endsWith('/route')) continue;
    const { routeModule } = await require(path.join(build, 'server', file));
    await routeModule.ensureUserland();
    for (const method of methods) {
      const handler = routeModule.userland[method];
      if (handler) found.push({ kind: 'route', name: `${method} ${route}`, guard: guardOf(handler) });
    }
  }
  return found;
}

/** @returns {Promise<Exposed[]>} */
async function actions() {
  /** @type {Exposed[]} */
  const found = [];
  const { node = {}, edge = {} } = manifest('server-reference-manifest.json');
  // Nothing of this project runs at an edge; what does would escape the look below.
  for (const id of Object.keys(edge)) found.push({ kind: 'action', name: `${id} at an edge`, guard: null });
  for (const [id, { exportedName, filename, workers }] of Object.entries(node)) {
    for (const [page, { moduleId }] of Object.entries(workers)) {
      const { __next_app__ } = await require(path.join(build, 'server', `${page}.js`));
      const module = await __next_app__.require(moduleId);
      found.push({ kind: 'action', name: `${exportedName} of ${filename} on ${page}`, guard: guardOf(module[id]) });
    }
  }
  return found;
}

process.stdout.write(JSON.stringify([...(await routes()), ...(await actions())]), () => process.exit(0));
