import { type ComplaintReason, complaintReasons } from '@/domain/complaints/complaint';

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

/** Of this tab only: it is about a meal of today, and whoever gets the phone next need not find it. */
function place(): Storage | null {
  try {
    return globalThis.sessionStorage ?? null;
  } catch {
    return null;
  }
}

const isSent = (value: unknown): value is { said: string; key: string } =>
  typeof value === 'object' && value !== null && 'said' in value && typeof value.said === 'string' && 'key' in value && typeof value.key === 'string';

/** What this tab holds for a line, or null; what is damaged counts as nothing. */
export function readComplaint(token: string, line: number): ComplaintDraft | null {
  try {
    const kept = JSON.parse(place()?.getItem(keyOf(token, line)) ?? 'null') as Record<string, unknown> | null;
    if (typeof kept?.text !== 'string') return null;
    const reason = complaintReasons.find((each) => each === kept.reason) ?? null;
    return { reason, text: kept.text, hadPicture: kept.hadPicture === true, sent: isSent(kept.sent) ? kept.sent : null };
  } catch {
    return null;
  }
}

/** Keeps what was begun; null: it has arrived, or is not wanted any more. A tab that may keep nothing goes on without. */
export function keepComplaint(token: string, line: number, draft: ComplaintDraft | null): void {
  try {
    if (draft === null) place()?.removeItem(keyOf(token, line));
    else place()?.setItem(keyOf(token, line), JSON.stringify(draft));
  } catch {
    // Full, or forbidden.
  }
}

/** Forgets all that was begun in this tab. */
export function forgetComplaints(): void {
  try {
    const kept = place();
    const keys = Array.from({ length: kept?.length ?? 0 }, (_, index) => kept!.key(index) ?? '');
    for (const key of keys) if (key.startsWith(prefix)) kept!.removeItem(key);
  } catch {
    // As above.
  }
}
