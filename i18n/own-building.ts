import type { Locale } from '@/domain/menu/shop';
import { ownBuilding as en } from './en/own-building';
import type { Messages } from './text';
import { ownBuilding as zh } from './zh/own-building';

/** Setting up a building and its first shop, and changing either later. */
export type OwnBuildingMessages = Messages<typeof zh>;

export const ownBuildingMessages: Record<Locale, OwnBuildingMessages> = { zh, en };

/** What is wrong with a field, in words; a fault that this page does not know yet is told in general. */
export const faultText = (fault: string, { faults }: Pick<OwnBuildingMessages, 'faults'>): string =>
  Object.hasOwn(faults, fault) ? faults[fault as keyof typeof faults] : faults.wrong;
