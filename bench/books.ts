import { parseArgs } from 'node:util';
import { playDays } from '@/server/testing/books/play-days';
import { withSmallTower } from '@/server/testing/small-tower';

// npm run bench:books -- [--days 2000] [--seed 1] [--doings 60]
const { values } = parseArgs({
  options: {
    days: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
    /** What is done in a day, in both shops. */
    doings: { type: 'string', default: '60' },
  },
});
const options = { days: Number(values.days), seed: Number(values.seed), doingsPerDay: Number(values.doings) };

const { compared, happened, faults } = await withSmallTower(() => playDays(options));
console.table(happened);
console.log(`Seed ${options.seed}: ${compared} days of shops in ${options.days} days; ${faults.length} figures are not what they should be.`);
if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exitCode = 1;
}
