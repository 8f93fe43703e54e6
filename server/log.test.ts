import { pino } from 'pino';
import { expect, test } from 'vitest';
import { log, logOptions } from './log';

test('a line has its time and no secret, however it got in', () => {
  let written = '';
  const logger = pino({ ...logOptions, level: 'info' }, { write: (line: string) => void (written += line) });
  logger.info(
    { token: 'secret-1', order: { customerName: 'secret-2', number: 7 }, staff: { passcode: 'secret-3' } },
    'placed',
  );
  expect(JSON.parse(written)).toMatchObject({
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) as string,
    msg: 'placed',
    token: '[removed]',
    order: { customerName: '[removed]', number: 7 },
  });
  expect(written).not.toContain('secret');
});

test('nothing is written while testing', () => {
  expect(log.level).toBe('silent');
});
