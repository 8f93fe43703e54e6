'use client';
import { type SyntheticEvent, useState } from 'react';
import type { ComplaintInput } from '@/domain/complaints/complaint';
import type { OrderLineView } from '@/domain/orders/order-view';
import { type ComplaintDraft, emptyComplaint, keepComplaint, readComplaint } from '@/phone/complaint-draft';
import { fileComplaint, sendEvidence } from '@/phone/order-changes';
import { makeKey } from '@/phone/outbox/entry';
import { shrinkPicture } from '@/phone/shrink-picture';
import { type TellingProps, useTelling } from './use-telling';

export type ComplaintProps = TellingProps & { line: OrderLineView; onClose: () => void };

/** A picture that was just taken, and where this browser shows it from. */
export type Taken = { picture: Blob; address: string };

/** What was begun of a line; it outlives a reload, for a lift may take the signal and the browser the page. */
function useDraft(token: string, line: number) {
  const [draft, setDraft] = useState(() => readComplaint(token, line) ?? emptyComplaint);
  const keep = (change: Partial<ComplaintDraft>) => {
    const next = { ...draft, ...change };
    setDraft(next);
    keepComplaint(token, line, next);
  };
  return { draft, keep };
}

/** The key of these words: a tap after a lost reply is no second complaint. It is kept before the first request goes out. */
function keyOf(said: string, { draft, keep }: ReturnType<typeof useDraft>): string {
  const sent = draft.sent?.said === said ? draft.sent : { said, key: makeKey() };
  keep({ sent });
  return sent.key;
}

/** Sends the picture ahead, and then what is said. */
async function sendComplaint(token: string, complaint: Omit<ComplaintInput, 'picture'>, taken: Taken | null): ReturnType<typeof fileComplaint> {
  if (taken) {
    const kept = await sendEvidence(token, complaint.line, await shrinkPicture(taken.picture));
    // One that arrived before its reply was lost has been said about already.
    if (!kept || (!kept.ok && kept.error.code !== 'already_complained')) return kept && { ok: false as const, error: kept.error };
  }
  return fileComplaint(token, { ...complaint, picture: taken !== null });
}

/** What is being said about a line, and its way to the shop. */
export function useComplaint({ live, page, line, onClose }: ComplaintProps) {
  const { busy, trouble, tell } = useTelling({ live, page });
  const drafted = useDraft(live.token, line.position);
  const { draft, keep } = drafted;
  const [taken, setTaken] = useState<Taken | null>(null);
  const shoot = (shot: Taken | null) => {
    setTaken(shot);
    keep({ hadPicture: shot !== null });
  };
  const submit = async () => {
    if (draft.reason === null) return;
    const said = { line: line.position, reason: draft.reason, words: draft.text.trim() || null };
    const key = keyOf(JSON.stringify({ ...said, picture: taken !== null }), drafted);
    if (!(await tell(() => sendComplaint(live.token, { ...said, key }, taken)))) return;
    keepComplaint(live.token, line.position, null);
    onClose();
  };
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    void submit();
  };
  return { draft, keep, taken, shoot, send, busy, trouble };
}
