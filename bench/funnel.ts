import { parseArgs } from 'node:util';
import { playWeeks } from '@/server/testing/funnel/play-weeks';
import { withSmallTower } from '@/server/testing/small-tower';
import { quantile } from './support/numbers';

// npm run bench:funnel -- [--people 5000] [--weeks 4] [--seed 1]
const { values } = parseArgs({
  options: { people: { type: 'string', default: '5000' }, weeks: { type: 'string', default: '4' }, seed: { type: 'string', default: '1' } },
});
const options = { people: Number(values.people), weeks: Number(values.weeks), seed: Number(values.seed) };

const begun = performance.now();
const { figures, faults, happened, milliseconds } = await withSmallTower(() => playWeeks(options));
console.table(happened);
console.log(`Seed ${options.seed}: ${options.people} people, ${options.weeks} weeks, in ${Math.round((performance.now() - begun) / 1000)} s.`);
console.log(`${figures} figures compared; ${faults.length} are not what was done.`);
console.log(`A report takes ${quantile(milliseconds, 0.5).toFixed(0)} ms, of a hundred one longer than ${quantile(milliseconds, 0.99).toFixed(0)} ms (${milliseconds.length} of them).`);
if (faults.length > 0) {
  console.error(faults.slice(0, 100).join('\n'));
  process.exitCode = 1;
}
