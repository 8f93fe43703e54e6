import type { GroupBuyView, JoinedGroup } from '@/domain/group-buys/group-buy';
import type { JoinGroupInput } from '@/domain/group-buys/join-input';
import { fen } from '@/domain/money';
import { joinGroup } from '@/server/group-buys/join-group';
import { openGroup, type OpenGroupInput } from '@/server/group-buys/open-group';
import { findVouch } from '@/server/links/find-vouch';
import { mondayNoon, newKey, owner } from './tower';

/** An instant so many minutes after Monday noon. */
export const after = (minutes: number): string => new Date(mondayNoon.getTime() + minutes * 60_000).toISOString();

/** Apples at ¥2.00 instead of ¥3.00 from three people on, an hour to join, brought half an hour later, twenty at most. */
export const appleGroup: OpenGroupInput = {
  shop: 'corner', item: 'apple', price: fen(200), counts: 'people', threshold: 3, cap: 20, deadline: after(60), dropFrom: after(90),
  place: { kind: 'floor', floor: '27' }, belowCost: false,
};

/** An open group. @throws Error when it was refused */
export async function opened(wish: Partial<OpenGroupInput> = {}): Promise<GroupBuyView> {
  const group = await openGroup(owner, { ...appleGroup, ...wish });
  if (!group.ok) throw new Error(JSON.stringify(group.error));
  return group.value;
}

export const joinBody = (group: string, wish: Partial<JoinGroupInput> = {}): JoinGroupInput => ({
  key: newKey(), group, placard: { floor: '27', code: 'k7qm2x' }, floor: '27', room: '2708', name: '林', pieces: 1, locale: 'zh', ...wish,
});

/** Joins from a phone of its own. */
export const joinFrom = (device: string, group: string, wish: Partial<JoinGroupInput> = {}) => joinGroup(joinBody(group, wish), findVouch, device);

/** A place in a group. @throws Error when it was refused */
export async function joined(device: string, group: string, wish: Partial<JoinGroupInput> = {}): Promise<JoinedGroup> {
  const place = await joinFrom(device, group, wish);
  if (!place.ok) throw new Error(JSON.stringify(place.error));
  return place.value;
}
