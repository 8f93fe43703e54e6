import path from 'node:path';

/**
 * The least that this version of Next serves: what every page pays before it does anything.
 * @type {import('next').NextConfig}
 */
export default {
  distDir: '.next',
  agentRules: false,
  poweredByHeader: false,
  // Packages are those of the project, two folders up.
  turbopack: { root: path.resolve(import.meta.dirname, '../..') },
};
