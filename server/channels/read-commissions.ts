import type { OutsideChannel } from '@/domain/channels/channel';
import type { Commission, Commissions } from '@/domain/channels/commission';
import { fen } from '@/domain/money';
import type { Reader, Tx } from '@/server/db';

type Row = { channel: OutsideChannel; basisPoints: number | null; amount: number | null };

const commissionIn = ({ basisPoints, amount }: Row): Commission =>
  basisPoints === null ? { kind: 'amount', amount: fen(amount!) } : { kind: 'share', basisPoints };

/** What each platform keeps of a shop's orders at this moment. */
export async function readCommissions(door: Reader | Tx, shopId: string): Promise<Commissions> {
  const rows = await door.$queryRaw<Row[]>`SELECT "channel", "basisPoints", "amount" FROM "ChannelCommission" WHERE "shopId" = ${shopId}`;
  return Object.fromEntries(rows.map((row) => [row.channel, commissionIn(row)]));
}
