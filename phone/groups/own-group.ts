import type { JoinedGroup, OwnGroup } from '@/domain/group-buys/group-buy';
import type { JoinGroupInput } from '@/domain/group-buys/join-input';
import type { Result } from '@/domain/result';
import { fetchJson } from '../fetch-json';
import { rememberOrder, readOrders } from '../orders-memory';
import { postJson } from '../post-json';
import { forgetGroup, type RememberedGroup } from './groups-memory';

export const groupPath = (group: string): string => `/api/v1/groups/${group}`;
export const memberPath = (token: string): string => `/api/v1/groups/members/${token}`;

export const sendJoin = (body: JoinGroupInput): Promise<Result<JoinedGroup> | null> => postJson('/api/v1/groups/join', body);
export const sendPieces = (token: string, pieces: number): Promise<Result<OwnGroup> | null> => postJson(`${memberPath(token)}/pieces`, { pieces });
export const sendLeave = (token: string): Promise<Result<null> | null> => postJson(`${memberPath(token)}/leave`, {});

/** The order that came of a group is one of this phone's orders from then on. */
export function noteOrder({ group, mine }: OwnGroup): void {
  const { order, floor } = mine;
  if (!order || readOrders().some(({ token }) => token === order.token)) return;
  rememberOrder({ token: order.token, shop: group.shop, number: order.number, floor, placedAt: order.placedAt });
}

/** Looks what became of this phone's places whose deadline has come: their orders are noted. @returns whether any was new */
export async function noteOrders(places: readonly RememberedGroup[], now: Date): Promise<boolean> {
  const before = readOrders().length;
  for (const { group, token, deadline } of places) {
    if (Date.parse(deadline) > now.getTime()) continue;
    const fetched = await fetchJson<OwnGroup>(memberPath(token));
    if (fetched.kind === 'body') noteOrder(fetched.value);
    if (fetched.kind === 'refused' && fetched.status === 404) forgetGroup(group);
  }
  return readOrders().length > before;
}
