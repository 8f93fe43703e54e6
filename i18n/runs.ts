import type { Locale } from '@/domain/menu/shop';
import { runs as en } from './en/runs';
import type { Messages } from './text';
import { runs as zh } from './zh/runs';

export type RunsMessages = Messages<typeof zh>;

/** Delivery runs: what could set out, and the sheet of what has. */
export const runsMessages: Record<Locale, RunsMessages> = { zh, en };
