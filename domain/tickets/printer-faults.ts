import { isPrinterHost } from './printer-address';
import { type PrinterInput, printerPorts } from './printer';

/** The fields of a printer in which something can be wrong. */
export type PrinterField = 'name' | 'host' | 'port';

/** The fields that will not do, in the order of the form. */
export function printerFaults({ name, link }: Pick<PrinterInput, 'name' | 'link'>): readonly PrinterField[] {
  const nameless: readonly PrinterField[] = name.trim() === '' ? ['name'] : [];
  if (link.kind === 'system') return nameless;
  const { host, port } = link;
  const isPort = Number.isInteger(port) && port >= printerPorts.first && port <= printerPorts.last;
  return [...nameless, ...(isPrinterHost(host.trim()) ? [] : (['host'] as const)), ...(isPort ? [] : (['port'] as const))];
}
