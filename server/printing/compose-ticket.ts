import type { Locale, Shop } from '@/domain/menu/shop';
import { bagLabels } from '@/domain/tickets/bag-label';
import { dishTicket } from '@/domain/tickets/dish-ticket';
import { dishList } from '@/domain/orders/dish-list';
import { toMake } from '@/domain/orders/in-work';
import { kitchenTicket } from '@/domain/tickets/kitchen-ticket';
import { receipt } from '@/domain/tickets/receipt';
import { testTicket } from '@/domain/tickets/test-ticket';
import type { OrderTicketKind, PaperWidth, Ticket } from '@/domain/tickets/ticket';
import type { TicketOrder } from '@/domain/tickets/ticket-order';
import { collectionText } from '@/i18n/collection';
import { ticketVoice } from '@/i18n/tickets';
import { Prisma } from '@/prisma/generated/client';
import { loadBuilding } from '@/server/building/load-building';
import { now } from '@/server/clock';
import { read } from '@/server/db';
import { env } from '@/server/env';
import { loadShop } from '@/server/menu/load-shops';
import { byId, type OrderRow, readOrderRow, readOrderRows } from '@/server/orders/order-row';
import { deskView } from '@/server/orders/view-order';

/** How and for whom it is printed; `locale` is the printer's own. */
export type Paper = { paper: PaperWidth; locale: Locale; copy: number; bags: number };

/** What tickets need of an order's row beside the desk's view: who reads it, and how it may be paid. */
async function ticketOrder(row: OrderRow, shop: Shop): Promise<{ order: TicketOrder; reader: Locale }> {
  const [{ isDemo }, found, { collectionCode }] = await Promise.all([
    loadBuilding(),
    read().order.findUniqueOrThrow({ where: { id: row.id }, select: { locale: true } }),
    read().shop.findUniqueOrThrow({ where: { id: shop.id }, select: { collectionCode: true } }),
  ]);
  const reader = found.locale as Locale;
  const text = collectionCode === null ? null : collectionText(collectionCode, { shop: shop.name.zh, amount: row.paymentAmount, isDemo });
  const order = {
    ...deskView(row, now()),
    shop,
    page: `${env().PUBLIC_URL}/f/${reader}/orders/${row.token}`,
    collection: text === null ? null : { text, isDemo },
  };
  return { order, reader };
}

/** A ticket of an order as it would be printed at this moment; null when there is no such order. */
export async function composeOrderTicket(id: string, kind: OrderTicketKind, { locale, ...printing }: Paper): Promise<Ticket | null> {
  const row = await readOrderRow(read(), byId(id));
  const shop = row && (await loadShop(row.shop));
  if (!row || !shop) return null;
  const [{ timeZone }, { order, reader }] = await Promise.all([loadBuilding(), ticketOrder(row, shop)]);
  const voice = ticketVoice(kind === 'receipt' ? reader : locale, timeZone, now());
  switch (kind) {
    case 'kitchen':
      return kitchenTicket(order, printing, voice);
    case 'label':
      return bagLabels(order, printing, voice);
    case 'receipt':
      return receipt(order, printing, voice);
  }
}

/** What a shop has to make, by dish: now, or for the window that begins at `from`. Null when there is no such shop. */
export async function composeDishes(slug: string, from: Date | null, { paper, locale }: Pick<Paper, 'paper' | 'locale'>): Promise<Ticket | null> {
  const shop = await loadShop(slug);
  if (!shop) return null;
  const at = now();
  const { timeZone } = await loadBuilding();
  const rows = await readOrderRows(read(), Prisma.sql`"s"."slug" = ${slug} AND "o"."status" IN ('accepted', 'preparing')`);
  const window = from?.toISOString() ?? null;
  const dishes = dishList(toMake(rows.map((row) => deskView(row, at)), window, at.getTime()));
  return dishTicket({ shop, dishes, from: window, at: at.toISOString() }, paper, ticketVoice(locale, timeZone, at));
}

/** A page to try a printer with. */
export async function composeTest(name: string, { paper, locale }: Pick<Paper, 'paper' | 'locale'>): Promise<Ticket> {
  const { timeZone } = await loadBuilding();
  return testTicket({ name, page: env().PUBLIC_URL }, paper, ticketVoice(locale, timeZone, now()));
}
