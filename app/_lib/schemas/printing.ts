import { z } from 'zod';
import { mostBags } from '@/domain/tickets/bag-label';
import { occasions, printerNameLimit, printerPorts } from '@/domain/tickets/printer';
import { orderTicketKinds } from '@/domain/tickets/ticket';
import { isVisible } from '@/domain/typed-text';
import type { PreviewInput } from '@/server/printing/preview-ticket';
import type { PrintSheetInput } from '@/server/printing/print-sheet';
import type { PrintTicketInput } from '@/server/printing/print-ticket';
import type { SavePrinterInput } from '@/server/printing/save-printer';
import type { SettleJobInput } from '@/server/printing/settle-job';
import { id } from './id';
import { plainText } from './plain-text';
import { slug } from './slug';

const duty = z.enum(occasions).nullable();
const paper = z.union([z.literal(58), z.literal(80)]);
const locale = z.enum(['zh', 'en']);
const link = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('network'),
    host: z.string().trim().min(1).max(253).toLowerCase(),
    port: z.int().min(printerPorts.first).max(printerPorts.last),
  }),
  z.strictObject({ kind: z.literal('system') }),
]);

/** Printers, and what is printed on them. */
export const savePrinterSchema = z.strictObject({
  shop: slug,
  id: id.nullable(),
  name: plainText(printerNameLimit).refine(isVisible),
  link,
  paper,
  locale,
  paused: z.boolean(),
  kitchen: duty,
  label: duty,
  receipt: duty,
}) satisfies z.ZodType<SavePrinterInput>;

export const removePrinterSchema = z.strictObject({ printer: id });

const bags = z.int().min(1).max(mostBags);
const kind = z.enum(orderTicketKinds);

export const printTicketSchema = z.strictObject({ order: id, kind, printer: id, bags }) satisfies z.ZodType<PrintTicketInput>;

const sheet = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('test') }),
  z.strictObject({ kind: z.literal('dishes'), from: z.iso.datetime().nullable() }),
]);

export const printSheetSchema = z.strictObject({ printer: id, sheet }) satisfies z.ZodType<PrintSheetInput>;

export const settleJobSchema = z.strictObject({ job: id, answer: z.enum(['printed', 'again', 'drop']) }) satisfies z.ZodType<SettleJobInput>;

/** Which tickets: those that are not on paper, those of one order, or one. */
export const printingSchema = z.union([z.strictObject({ order: id }), z.strictObject({ job: id }), z.strictObject({})]);

/** The same in an address, where everything is text. */
const asPaper = z.enum(['58', '80']).transform((text) => (text === '58' ? 58 : 80));

export const previewSchema = z.union([
  z.strictObject({ job: id }),
  z.strictObject({ printer: id }),
  z.strictObject({ order: id, kind, paper: asPaper, bags: z.coerce.number().pipe(bags), locale }),
  z.strictObject({ shop: slug, from: z.iso.datetime().nullable().default(null), paper: asPaper, locale }),
]) satisfies z.ZodType<PreviewInput>;

/** The page of one ticket: a job's, an order's, or the list by dish of a shop. */
export const printPageSchema = z
  .object({
    ticket: id,
    locale,
    kind: kind.default('receipt'),
    paper: asPaper.default(58),
    bags: z.coerce.number().pipe(bags).default(1),
    shop: slug.optional(),
    from: z.iso.datetime().optional(),
  })
  .transform(({ ticket, shop, from = null, ...rest }, context): PreviewInput => {
    if (ticket.startsWith('job_')) return { job: ticket };
    if (ticket !== 'dishes') return { order: ticket, kind: rest.kind, paper: rest.paper, bags: rest.bags, locale: rest.locale };
    if (shop === undefined) context.addIssue('a list by dish is of one shop');
    return { shop: shop ?? '', from, paper: rest.paper, locale: rest.locale };
  });
