import { isSold } from '@/domain/reports/sold-order';
import { orderStatuses } from '@/domain/orders/status';
import { Prisma } from '@/prisma/generated/client';

/** The statuses of an order that stands: nobody called it off, and somebody took it or will. */
export const keptStatuses = Prisma.join(orderStatuses.filter(isSold));
