import './setup/node-version.mjs';
import { build } from './setup/build.mjs';
import { claimFolder } from './setup/folder-claim.mjs';
import { generate } from './setup/generate.mjs';
import { install } from './setup/install.mjs';
import { prepareData } from './setup/prepare-data.mjs';
import { endWithChildren } from './setup/run.mjs';
import { assertCanListen, ownOrigin, serve } from './serving/serve.mjs';
import { readSettings } from './setup/settings.mjs';
import { command, duration, step } from './setup/steps.mjs';
import { warm, warmPaths } from './serving/warm.mjs';
import { welcome } from './serving/welcome.mjs';

await command(async () => {
  const settings = readSettings();
  await claimFolder(settings.dataFolder, settings.publicUrl);
  await assertCanListen(settings);
  const release = endWithChildren();
  await install();
  await generate();
  const folder = await build();
  const prepared = await prepareData();
  release();
  await step('Server', () => serve({ ...settings, folder }), { outcome: () => `listening on ${settings.host}:${settings.port}` });
  console.log(`Ready in ${duration(performance.now())}.`);
  await welcome(settings, prepared);
  const failed = await warm(ownOrigin(settings), ['/healthz', ...warmPaths(prepared)]);
  if (failed.length > 0) console.log(`Pages that could not be kept: ${failed.join(', ')}`);
});
