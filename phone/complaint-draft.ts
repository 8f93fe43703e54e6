import { type ComplaintReason, complaintReasons } from '@/domain/complaints/complaint';
import { forgetInTab, keepInTab, readInTab } from './tab-storage';

/** What somebody began to say of a line and the shop has not answered for yet. */
export type ComplaintDraft = {
  reason: ComplaintReason | null;
  text: string;
  /** There was a picture with it; the picture itself does not outlive the page. */
  hadPicture: boolean;
  /** What was sent last, and under which key: the same words again are the same complaint, also after a reload. */
  sent: { said: string; key: string } | null;
};

export const emptyComplaint: ComplaintDraft = { reason: null, text: '', hadPicture: false, sent: null };

const prefix = 'upstairs:complaint:';
const keyOf = (token: string, line: number): string => `${prefix}${token}:${line}`;

const isSent = (value: unknown): value is { said: string; key: string } =>
  typeof value === 'object' && value !== null && 'said' in value && typeof value.said === 'string' && 'key' in value && typeof value.key === 'string';

/** What this tab holds for a line, or null; what is damaged counts as nothing. It is about a meal of today, and of this tab only. */
export function readComplaint(token: string, line: number): ComplaintDraft | null {
  const kept = readInTab(keyOf(token, line)) as Record<string, unknown> | null;
  if (typeof kept?.text !== 'string') return null;
  const reason = complaintReasons.find((each) => each === kept.reason) ?? null;
  return { reason, text: kept.text, hadPicture: kept.hadPicture === true, sent: isSent(kept.sent) ? kept.sent : null };
}

/** Keeps what was begun; null: it has arrived, or is not wanted any more. */
export const keepComplaint = (token: string, line: number, draft: ComplaintDraft | null): void => keepInTab(keyOf(token, line), draft);

/** Forgets all that was begun in this tab. */
export const forgetComplaints = (): void => forgetInTab(prefix);
