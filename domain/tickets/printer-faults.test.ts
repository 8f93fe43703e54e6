import { expect, it } from 'vitest';
import type { PrinterLink } from './printer';
import { printerFaults } from './printer-faults';

const network = (host: string, port: number): PrinterLink => ({ kind: 'network', host, port });

it.each<[string, PrinterLink, readonly string[]]>([
  ['Kitchen', network('192.168.1.50', 9100), []],
  ['Kitchen', network(' printer.local ', 9199), []],
  ['Kitchen', { kind: 'system' }, []],
  [' ', { kind: 'system' }, ['name']],
  ['', network('', 0), ['name', 'host', 'port']],
  ['Kitchen', network('8.8.8.8', 9099), ['host', 'port']],
  ['Kitchen', network('192.168.1.50', 9200), ['port']],
  ['Kitchen', network('192.168.1.50', 9100.5), ['port']],
  ['Kitchen', network('192.168.1.50', NaN), ['port']],
])('a printer %j at %j has wrong: %j', (name, link, wrong) => expect(printerFaults({ name, link })).toEqual(wrong));
