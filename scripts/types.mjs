import { command } from './setup/steps.mjs';
import { checkTypes } from './setup/types.mjs';

await command(checkTypes);
