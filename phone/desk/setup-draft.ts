import type { BankInput } from '@/domain/building/plan-banks';
import type { SetupInput } from '@/domain/building/plan-setup';
import { planFloors } from '@/domain/building/plan-floors';
import type { RoomsInput } from '@/domain/building/plan-rooms';
import { readRoomsCsv } from '@/domain/building/read-rooms-csv';
import type { Text } from '@/domain/menu/shop';

/** How the owner says which rooms there are; all three stay as they were while one changes one's mind. */
export type RoomsDraft = { kind: RoomsInput['kind']; from: number; to: number; csv: string };

/** What has been typed so far. The passcode is not among it: it is kept by no storage. */
export type SetupDraft = {
  name: Text;
  from: number;
  to: number;
  skipped: readonly number[];
  basements: number;
  /** Null: one for the whole tower. */
  banks: readonly BankInput[] | null;
  rooms: RoomsDraft;
  shop: { name: Text; floor: string; phone: string; slug: string };
  /** The slug was typed and follows the name no longer. */
  isSlugOwn: boolean;
  owner: string;
};

export const firstDraft: SetupDraft = {
  name: { zh: '', en: '' },
  from: 1,
  to: 30,
  skipped: [],
  basements: 0,
  banks: null,
  rooms: { kind: 'pattern', from: 1, to: 40, csv: '' },
  shop: { name: { zh: '', en: '' }, floor: '', phone: '', slug: '' },
  isSlugOwn: false,
  owner: '',
};

const key = 'upstairs.setup.1';

/** Of this tab only: gone with it, and no other tab of the same browser mixes into it. */
function place(): Storage | null {
  try {
    return globalThis.sessionStorage ?? null;
  } catch {
    return null;
  }
}

/** What this tab holds, or the beginning. Only this program writes it; what is damaged all the same counts as nothing. */
export function readDraft(): SetupDraft {
  try {
    const kept: unknown = JSON.parse(place()?.getItem(key) ?? 'null');
    return typeof kept === 'object' && kept !== null ? { ...firstDraft, ...kept } : firstDraft;
  } catch {
    return firstDraft;
  }
}

/** Keeps what was typed; a storage that is full or forbidden loses it with the page and nothing else. */
export function keepDraft(draft: SetupDraft): void {
  try {
    place()?.setItem(key, JSON.stringify(draft));
  } catch {
    // As above.
  }
}

export function dropDraft(): void {
  try {
    place()?.removeItem(key);
    place()?.removeItem(tokenKey);
  } catch {
    // As above.
  }
}

const tokenKey = 'upstairs.setup.token';

/** The token of the start's address: from the address the first time, which then no longer shows it, later from this tab. */
export function takeToken(hash: string): string {
  const brought = hash.replace(/^#/, '');
  try {
    if (brought !== '') place()?.setItem(tokenKey, brought);
    return brought || (place()?.getItem(tokenKey) ?? '');
  } catch {
    return brought;
  }
}

export const labelsOf = ({ from, to, skipped, basements }: SetupDraft): readonly string[] => planFloors({ from, to, skipped, basements }).labels;

/** The rooms as they are sent; of a table only what could be read. */
export function roomsOf({ kind, from, to, csv }: RoomsDraft, labels: readonly string[]): RoomsInput {
  if (kind === 'none') return { kind };
  if (kind === 'pattern') return { kind, from, to };
  const read = readRoomsCsv(csv, labels);
  return { kind, floors: read.kind === 'read' ? read.floors : [] };
}

/** Why the rooms cannot be sent yet, or null: a table is taken whole or not at all. */
export function roomsFault({ kind, csv }: RoomsDraft, labels: readonly string[]): 'fix_lines' | 'none' | null {
  if (kind !== 'list') return null;
  const read = readRoomsCsv(csv, labels);
  if (read.kind === 'too_long' || read.faults.length > 0) return 'fix_lines';
  return read.floors.length === 0 ? 'none' : null;
}

/** Floors change after the lifts were drawn: what is no floor any more is no stop any more. */
export const banksOf = ({ banks }: Pick<SetupDraft, 'banks'>, labels: readonly string[], one: Text): readonly BankInput[] =>
  banks === null ? [{ name: one, stops: labels }] : banks.map(({ name, stops }) => ({ name, stops: stops.filter((stop) => labels.includes(stop)) }));

/**
 * What is sent at the end.
 * @param one what the only lift bank is called
 */
export function setupInputOf(draft: SetupDraft, passcode: string, one: Text): SetupInput {
  const { name, from, to, skipped, basements, rooms, shop, owner } = draft;
  const labels = labelsOf(draft);
  return {
    building: { name, floors: { from, to, skipped, basements }, banks: banksOf(draft, labels, one), rooms: roomsOf(rooms, labels) },
    shop,
    owner: { name: owner, passcode },
  };
}
