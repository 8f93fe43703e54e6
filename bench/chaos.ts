import { parseArgs } from 'node:util';
import { againWith, runSchedules } from './chaos/run-schedules';

// npm run chaos: seeded schedules of faults around one order each, in a real browser against the production build.
// -- --schedules 1000 --seed 1 plays so many; --from 200 begins later; --only 17 plays that one again.
const { values } = parseArgs({
  options: {
    schedules: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
    only: { type: 'string' },
    towers: { type: 'string', default: '2' },
  },
});
const [seed, from, count] = [Number(values.seed), Number(values.from), Number(values.schedules)];
const numbers = values.only === undefined ? Array.from({ length: count }, (_, index) => from + index) : [Number(values.only)];

const begun = performance.now();
let played = 0;
const { outcomes, happened, failures } = await runSchedules({
  seed,
  numbers,
  towers: Math.min(Number(values.towers), numbers.length),
  onDone({ number }, outcome, faults) {
    played++;
    if (faults.length > 0 || values.only !== undefined) console.log(`schedule ${number}, ${Math.round((performance.now() - begun) / 1000)} s: ${outcome}: ${faults.join('; ')}`);
    if (played % 50 === 0 || values.only !== undefined) console.log(`${played} played in ${Math.round((performance.now() - begun) / 1000)} s`);
  },
});
console.table(outcomes);
console.table(happened);
for (const failure of failures) {
  const { schedule, faults } = failure;
  console.log(`\n${faults.join('\n')}\n${JSON.stringify(schedule)}\nagain: ${againWith({ seed, numbers }, failure)}`);
}
const seconds = (performance.now() - begun) / 1000;
console.log(`${played} schedules of seed ${seed} in ${Math.round(seconds)} s, ${failures.length} failed`);
process.exitCode = failures.length > 0 ? 1 : 0;
