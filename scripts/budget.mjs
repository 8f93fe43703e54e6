import './setup/node-version.mjs';
import { budgetPages, emptyPageBytes, holdBudget } from './setup/budget.mjs';
import { build } from './setup/build.mjs';
import { endWithChildren } from './setup/run.mjs';
import { withServedDemo } from './setup/served-demo.mjs';
import { command, step } from './setup/steps.mjs';

// npm run budget             builds what is needed and weighs the floor and menu pages of a demo building
// npm run budget -- URL ...  weighs these pages of a server that runs
await command(async () => {
  endWithChildren();
  const urls = process.argv.slice(2);
  const empty = await step('Empty page', emptyPageBytes);
  if (urls.length > 0) return holdBudget(urls, empty);
  await build();
  await withServedDemo(({ origin, prepared }) => holdBudget(budgetPages(origin, prepared), empty));
});
