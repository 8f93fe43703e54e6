import { parseArgs } from 'node:util';
import { editPrices } from '@/server/testing/prices/edit-prices';
import { withSmallTower } from '@/server/testing/small-tower';

// npm run chaos:prices -- --edits 5000 --seed 2: edits of prices, stock and hours while orders wait on phones; whether
// anything was charged that no screen had shown. npm test does 500.
const { values } = parseArgs({ options: { edits: { type: 'string', default: '5000' }, seed: { type: 'string', default: '1' } } });
const [edits, seed] = [Number(values.edits), Number(values.seed)];
const begun = performance.now();
const { accepted, refusals, unseen } = await withSmallTower(() => editPrices(seed, edits));
console.table({ accepted, ...refusals });
for (const each of unseen) console.log(JSON.stringify(each));
console.log(`${edits} edits of seed ${seed} in ${Math.round((performance.now() - begun) / 1000)} s: ${unseen.length} orders at a price that was not shown`);
if (unseen.length > 0) console.log(`again: npm run chaos:prices -- --seed ${seed} --edits ${edits}`);
process.exitCode = unseen.length > 0 ? 1 : 0;
