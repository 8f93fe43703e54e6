import './setup/node-version.mjs';
import { claimFolder } from './setup/folder-claim.mjs';
import { generate } from './setup/generate.mjs';
import { install } from './setup/install.mjs';
import { prepareData } from './setup/prepare-data.mjs';
import { endWithChildren, runNode } from './setup/run.mjs';
import { assertCanListen } from './serving/serve.mjs';
import { readSettings } from './setup/settings.mjs';
import { command } from './setup/steps.mjs';
import { drawSetupToken } from './serving/setup-address.mjs';
import { welcome } from './serving/welcome.mjs';

await command(async () => {
  const settings = readSettings();
  await claimFolder(settings.dataFolder, settings.publicUrl);
  await assertCanListen(settings);
  endWithChildren();
  await install();
  await generate();
  const env = { NODE_ENV: 'development' };
  const prepared = await prepareData(env);
  await welcome(settings, prepared, drawSetupToken(prepared));
  const next = ['node_modules/next/dist/bin/next', 'dev', '-p', String(settings.port), '-H', settings.host];
  const { code } = await runNode(next, { env });
  process.exitCode = code;
});
