import { isTooLong, LIMITS, median, sizes } from './setup/file-sizes.mjs';
import { command, SetupError } from './setup/steps.mjs';

// Reports how long files are: the median, those that ask to be split, and those that must be.
await command(async () => {
  const files = sizes();
  const middle = median(files);
  for (const { path, lines } of files.filter(({ lines }) => lines >= LIMITS.warn)) console.log(`${lines} lines: ${path}`);
  console.log(`${files.length} files, median ${middle} lines`);
  const tooLong = files.filter(isTooLong);
  if (tooLong.length > 0) throw new SetupError(`too long: ${tooLong.map(({ path }) => path).join(', ')}`);
  if (middle > LIMITS.median) throw new SetupError(`the median file has ${middle} lines, more than ${LIMITS.median}`);
});
