import { type Building, findFloor } from '@/domain/building/floor';
import { parseRoom } from '@/domain/building/room';
import type { PlacardReference } from '@/domain/building/placard';
import type { JoinedGroup } from '@/domain/group-buys/group-buy';
import type { JoinGroupInput } from '@/domain/group-buys/join-input';
import { fail, ok, type Result } from '@/domain/result';
import { loadBuilding } from '@/server/building/load-building';
import { now } from '@/server/clock';
import { read, type Tx } from '@/server/db';
import { admitPhone } from '@/server/links/admit-phone';
import { findVouch, type Vouch } from '@/server/links/find-vouch';
import { hashSecret } from '@/server/links/hash-secret';
import { strangerReason } from '@/server/links/stranger-reason';
import { findAnswer, hashBody, storeAnswer } from '@/server/orders/placement-key';
import { randomId, randomToken } from '@/server/random';
import { refuse, transact } from '@/server/transact';
import { readGroupRow } from './group-row';
import { refuseReserving, reservePieces } from './reserve-pieces';

/** Finds what vouches for a code, as far as whoever joins may know it. */
type Look = (code: PlacardReference) => Promise<Vouch | null>;

type Joining = { input: JoinGroupInput; bodyHash: string; at: Date; building: Building; room: string | null; vouch: Vouch | null; device: string | null };

/**
 * Joins a group with so many pieces, exactly once per key: the same body again gets the first answer again. Nobody pays.
 * Who may join is who may order. When it arrived counts by the server's clock, wherever it lay before.
 * Errors: key_reused, not_found, invalid (`floor`: not one of the group's), unknown_room, not_in_building, group_over, already_joined,
 * group_full, busy.
 * @param device the phone's random id, by which it joins once; null: it has none.
 */
export async function joinGroup(input: JoinGroupInput, look: Look = findVouch, device: string | null = null): Promise<Result<JoinedGroup>> {
  const bodyHash = hashBody(input);
  const at = now();
  const earlier = await findAnswer<JoinedGroup>(read(), input.key, bodyHash);
  if (earlier) return earlier;
  const [building, group] = await Promise.all([loadBuilding(), readGroupRow(read(), input.group)]);
  if (!group) return fail({ code: 'not_found' });
  const vouch = input.placard && (await look(input.placard));
  const stranger = building.requiresScan ? strangerReason(input.placard, vouch, group.shop, at) : null;
  if (stranger) return fail({ code: 'not_in_building', reason: stranger });
  const floor = findFloor(building, input.floor);
  if (!floor || !group.floors.includes(floor.label)) return fail({ code: 'invalid', fields: { floor: 'unknown' } });
  const room = input.room === null ? null : parseRoom(floor, input.room);
  if (input.room !== null && room === null) return fail({ code: 'unknown_room', room: input.room });
  const joined = await transact((tx) => join(tx, { input, bodyHash, at, building, room, vouch, device }));
  return joined.ok ? joined.value : joined;
}

async function join(tx: Tx, joining: Joining): Promise<Result<JoinedGroup>> {
  const { input, bodyHash, at, building, vouch, device } = joining;
  // Asked again inside: of a hundred equal requests at once all found nothing outside.
  const earlier = await findAnswer<JoinedGroup>(tx, input.key, bodyHash);
  if (earlier) return earlier;
  if (building.requiresScan && vouch?.kind === 'placard') await refuseRevoked(tx, vouch.id);
  if (building.requiresScan && (vouch?.kind === 'link' || vouch?.kind === 'share')) await admitPhone(tx, { kind: vouch.kind, id: vouch.id, device }, at);
  const phone = device === null ? null : hashSecret(device);
  if (phone !== null) await refuseTwice(tx, input.group, phone);
  if ((await reservePieces(tx, input.group, { people: 1, pieces: input.pieces }, at)) === 0) await refuseReserving(tx, input.group, at);
  const token = randomToken();
  await insertMember(tx, joining, { token, phone });
  const { deadline } = (await readGroupRow(tx, input.group))!;
  const answer: JoinedGroup = { token, group: input.group, pieces: input.pieces, deadline: deadline.toISOString() };
  await storeAnswer(tx, input.key, bodyHash, answer, at);
  return ok(answer);
}

/** It may have been revoked while the join waited for its turn. */
async function refuseRevoked(tx: Tx, placardId: string): Promise<void> {
  const [placard] = await tx.$queryRaw<{ status: string }[]>`SELECT "status" FROM "Placard" WHERE "id" = ${placardId}`;
  if (placard?.status === 'revoked') refuse({ code: 'not_in_building', reason: 'revoked' });
}

/** @throws Refusal `already_joined` with the phone's own secret, should it have lost it */
async function refuseTwice(tx: Tx, group: string, phone: string): Promise<void> {
  const [member] = await tx.$queryRaw<{ token: string }[]>`
    SELECT "token" FROM "GroupBuyMember" WHERE "groupId" = ${group} AND "phone" = ${phone}`;
  if (member) refuse({ code: 'already_joined', token: member.token });
}

async function insertMember(tx: Tx, { input, at, building, room, vouch }: Joining, { token, phone }: { token: string; phone: string | null }): Promise<void> {
  const placardId = vouch?.kind === 'placard' ? vouch.id : null;
  await tx.$executeRaw`
    INSERT INTO "GroupBuyMember" ("id", "groupId", "token", "phone", "floorId", "room", "customerName", "pieces", "locale", "channel", "placardId", "joinedAt", "status")
    SELECT ${randomId('gbm')}, ${input.group}, ${token}, ${phone}, "f"."id", ${room}, ${input.name}, ${input.pieces}, ${input.locale},
      ${placardId === null && vouch?.kind !== 'flyer' ? 'link' : 'placard'}, ${placardId}, ${at}, 'joined'
    FROM "Floor" AS "f" WHERE "f"."buildingId" = ${building.id} AND "f"."label" = ${input.floor} AND "f"."removedAt" IS NULL`;
}
