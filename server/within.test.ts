import { expect, test } from 'vitest';
import { within } from './within';

const never = new Promise<string>(() => undefined);

test('the work’s own answer, or its fault, when it is in time', async () => {
  expect(await within(1_000, Promise.resolve('done'), () => 'late')).toBe('done');
  await expect(within(1_000, Promise.reject(new Error('broken')), () => 'late')).rejects.toThrow('broken');
});

test('what stands in for a late one, which may be a refusal', async () => {
  expect(await within(1, never, () => 'late')).toBe('late');
  const refused = within(1, never, () => {
    throw new Error('too late');
  });
  await expect(refused).rejects.toThrow('too late');
});
