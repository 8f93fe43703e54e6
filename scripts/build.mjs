import './setup/node-version.mjs';
import { build } from './setup/build.mjs';
import { generate } from './setup/generate.mjs';
import { install } from './setup/install.mjs';
import { endWithChildren } from './setup/run.mjs';
import { command } from './setup/steps.mjs';

await command(async () => {
  endWithChildren();
  await install();
  await generate();
  console.log(`The build is in ${await build({ quiet: false })}`);
});
