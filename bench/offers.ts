import { parseArgs } from 'node:util';
import { compareCarts } from './offers/compare';

// npm run bench:offers -- [--carts 1000000] [--seed 1]
const { values } = parseArgs({ options: { carts: { type: 'string', default: '1000000' }, seed: { type: 'string', default: '1' } } });
const options = { carts: Number(values.carts), seed: Number(values.seed) };

const begun = performance.now();
const faults = compareCarts(options, (done) => console.log(`${done} carts`));
const seconds = Math.round((performance.now() - begun) / 1000);
console.log(`Seed ${options.seed}: ${options.carts} carts and what became of their orders in ${seconds} s; ${faults.length} are not what the rules say.`);
if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exitCode = 1;
}
