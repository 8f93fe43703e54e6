import './setup/node-version.mjs';
import { finishedBuilds } from './serving/builds.mjs';
import { claimFolder } from './setup/folder-claim.mjs';
import { ownOrigin, serve } from './serving/serve.mjs';
import { LISTENS } from './setup/served.mjs';
import { readSettings } from './setup/settings.mjs';
import { command, SetupError } from './setup/steps.mjs';

// Serves the newest build, or the one whose id is given, as it is, on a data folder as it is: for tests, load runs, and images that were
// prepared beforehand. `npm start` is for everything else.
await command(async () => {
  const settings = readSettings();
  const [, , wanted] = process.argv;
  const build = finishedBuilds().find(({ id }) => wanted === undefined || id === wanted);
  if (!build) throw new SetupError(wanted ? `there is no build ${wanted}` : 'there is no build yet: npm run build');
  await claimFolder(settings.dataFolder, settings.publicUrl);
  await serve({ ...settings, folder: `.builds/${build.id}` });
  console.log(`${LISTENS} ${ownOrigin(settings)}`);
});
