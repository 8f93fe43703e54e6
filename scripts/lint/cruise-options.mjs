/**
 * How a tree is read, whoever asks: `npm run imports`, its test, or an editor through .dependency-cruiser.mjs.
 * @satisfies {import('dependency-cruiser').IConfiguration['options']}
 */
export const cruiseOptions = {
  doNotFollow: { path: ['node_modules', '^prisma/generated/'] },
  exclude: { path: ['\\.next', '^bench/[^/]+/(?:app|next)'] },
  tsPreCompilationDeps: true,
  preserveSymlinks: true,
  combinedDependencies: false,
  skipAnalysisNotInRules: true,
  enhancedResolveOptions: {
    exportsFields: ['exports'],
    conditionNames: ['import', 'node', 'default'],
    extensions: ['.ts', '.tsx', '.mjs', '.js'],
  },
};
