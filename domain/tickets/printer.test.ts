import { describe, expect, test } from 'vitest';
import { isPrinterHost, isPrivateAddress } from './printer-address';
import { isWorthTelling, needsPerson, type PrintJob, waitSeconds } from './print-job';
import { ticketsFor } from './printer';

describe('where a printer may be', () => {
  test.each(['192.168.1.50', '10.0.0.7', '172.16.0.1', '172.31.255.254', '127.0.0.1', '169.254.7.8', '::1', 'fe80::1', 'fd12:3456::1', 'printer', 'printer.shop.lan'])('%s is allowed', (host) => {
    expect(isPrinterHost(host)).toBe(true);
  });
  test.each([
    '8.8.8.8', '172.32.0.1', '172.15.0.1', '192.169.1.1', '169.254.169.254', '0.0.0.0', '255.255.255.255', '2001:db8::1', '::', '::ffff:8.8.8.8', '192.168.1', '0x7f.1', '2130706433', '10.0.0.256',
    'http://printer', 'printer:9100', 'user@printer', 'pr inter', '-printer', 'printer-', '', 'a'.repeat(254), '打印机',
  ])('%s is not', (host) => {
    expect(isPrinterHost(host)).toBe(false);
  });
  test('what a name leads to is judged as an address, also in its IPv6 clothes', () => {
    expect(isPrivateAddress('::ffff:192.168.1.2')).toBe(true);
    expect(isPrivateAddress('::ffff:169.254.169.254')).toBe(false);
    expect(isPrivateAddress('printer')).toBe(false);
  });
});

test('a step prints what printers have for it; a paused one prints nothing', () => {
  const printers = [
    { id: 'kitchen', paused: false, kitchen: 'accept', label: null, receipt: null },
    { id: 'counter', paused: false, kitchen: null, label: 'ready', receipt: 'ready' },
    { id: 'spare', paused: true, kitchen: 'accept', label: 'ready', receipt: 'hand' },
  ] as const;
  const printed = (occasion: 'accept' | 'ready' | 'hand') => ticketsFor(printers, occasion).map(({ printer, kind }) => `${printer.id} ${kind}`);
  expect(printed('accept')).toEqual(['kitchen kitchen']);
  expect(printed('ready')).toEqual(['counter label', 'counter receipt']);
  expect(printed('hand')).toEqual([]);
});

test('waits grow to half a minute', () => {
  expect([1, 2, 3, 4, 5, 6, 7, 500].map(waitSeconds)).toEqual([1, 2, 4, 8, 16, 30, 30, 30]);
});

describe('what the counter hears of', () => {
  const now = Date.parse('2026-03-02T04:00:00.000Z');
  const job = (more: Partial<PrintJob>): PrintJob => ({
    id: 'job', shop: 'corner', kind: 'kitchen', copy: 1, order: 'ord', number: 1, printer: { id: 'prt', name: '后厨', kind: 'network', paused: false },
    status: 'queued', attempts: 0, fault: null, createdAt: new Date(now).toISOString(), nextAttemptAt: new Date(now).toISOString(), ...more,
  });
  const system = { id: 'prt', name: '平板', kind: 'system', paused: false } as const;
  test.each([
    ['one that was queued just now', {}, false, false],
    ['one that waits longer than a healthy printer lets it', { createdAt: new Date(now - 7_000).toISOString() }, true, false],
    ['one whose printer was off once', { attempts: 1 }, true, false],
    ['one whose printer is off for good', { attempts: 3 }, true, true],
    ['one in doubt', { status: 'unknown' }, true, true],
    ['one that was given up', { status: 'failed' }, true, true],
    ['one for the tablet', { printer: system, attempts: 3 }, true, false],
    ['one for a paused printer', { printer: { ...system, kind: 'network', paused: true } }, true, false],
    ['a printed one', { status: 'sent', attempts: 1 }, false, false],
    ['one that was let go', { status: 'dropped', attempts: 1 }, false, false],
  ] as const)('%s', (_, more, told, pressing) => {
    expect([isWorthTelling(job(more), now), needsPerson(job(more))]).toEqual([told, pressing]);
  });
});
