import type { Printer } from './printer';
import type { PaperWidth, TicketKind } from './ticket';

export type PrintStatus = 'queued' | 'sending' | 'sent' | 'unknown' | 'failed' | 'dropped';

/** Why a ticket is not on paper yet: three before its first byte, three after. */
export type PrintFault =
  | 'refused'
  | 'unreachable'
  | 'not_allowed'
  | 'no_answer'
  | 'cut_off'
  | 'restarted'
  /** The ticket itself could not be made: its order or shop is no longer what it was. */
  | 'broken';

/** One ticket for one printer, as the desk sees it. */
export type PrintJob = {
  id: string;
  shop: string;
  kind: TicketKind;
  copy: number;
  /** Of its order; null: a test page, or a list by dish. */
  order: string | null;
  number: number | null;
  printer: { id: string; name: string; kind: 'network' | 'system'; paused: boolean };
  status: PrintStatus;
  attempts: number;
  fault: PrintFault | null;
  /** ISO instants. */
  createdAt: string;
  nextAttemptAt: string;
};

/** What the desk knows of printing; `now` is the server's clock as an ISO instant. */
export type PrintingView = { now: string; printers: readonly Printer[]; jobs: readonly PrintJob[] };

/** A ticket as it would be printed at this moment. */
export type TicketPreview = {
  svg: string;
  /** Its words, for people who cannot see the picture. */
  text: string;
  paper: PaperWidth;
  /** Of the whole picture, in millimetres of paper. */
  height: number;
};

/** What a person says of a ticket that is not on paper for certain: it is; print it now; let it be. */
export type JobAnswer = 'printed' | 'again' | 'drop';

/** So many hours after its event nobody needs a ticket that was never sent. */
export const giveUpHours = 4;

/** Seconds until the next attempt, after so many that sent nothing: soon at first, then twice a minute for as long as it takes. */
export const waitSeconds = (attempts: number): number => Math.min(30, 2 ** Math.max(0, attempts - 1));

/** A queued ticket is worth a word once it waits longer than a healthy printer lets it, in seconds. */
const patience = 6;

/** Whether somebody at the counter should know of it. `now` in epoch milliseconds. */
export function isWorthTelling({ status, printer, createdAt, attempts }: PrintJob, now: number): boolean {
  if (status === 'unknown' || status === 'failed') return true;
  if (status !== 'queued' && status !== 'sending') return false;
  return printer.kind === 'system' || printer.paused || attempts > 0 || now - Date.parse(createdAt) > patience * 1000;
}

/** Tickets that wait by themselves need nobody, unless their printer was out of reach again and again. */
const triesBeforeHelp = 3;

export const needsPerson = ({ status, attempts, printer }: PrintJob): boolean =>
  status === 'unknown' || status === 'failed' || (status === 'queued' && printer.kind === 'network' && attempts >= triesBeforeHelp);
