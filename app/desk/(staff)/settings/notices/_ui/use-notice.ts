'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { postNoticeAction } from '@/app/desk/_actions/post-notice';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { useDeskAction } from '@/app/desk/_ui/use-desk-action';
import type { NoticeKind } from '@/domain/building/notice';
import { fill } from '@/i18n/fill';
import type { NoticeMessages } from '@/i18n/notices';
import { localField, readLocalField } from '@/phone/desk/local-field';

/** The notice as it is being written; times as the browser's field holds them, by the building's clock. */
export type TypedNotice = {
  kind: NoticeKind;
  zh: string;
  en: string;
  from: string;
  until: string;
  everywhere: boolean;
  floors: readonly string[];
  banks: readonly string[];
};

export type NoticeFault = keyof NoticeMessages['faults'];
type Faults = Partial<Record<'text' | 'time' | 'where', NoticeFault>>;

/** An outage is told as it begins; an hour is what most of them take. */
const usualMinutes = 60;

function faultsOf({ zh, everywhere, floors, banks }: TypedNotice, from: Date | null, until: Date | null, now: Date): Faults {
  const somewhere = everywhere || floors.length + banks.length > 0;
  const time: NoticeFault | null = !from || !until ? 'time' : until <= from ? 'backward' : until <= now ? 'out_of_range' : null;
  return { ...(zh.trim() === '' && { text: 'text' as const }), ...(time && { time }), ...(!somewhere && { where: 'where' as const }) };
}

/** Writing one notice and posting it; what is wrong is said once somebody has tried to post it. */
export function useNotice(at: string, text: NoticeMessages) {
  const desk = useDesk();
  const router = useRouter();
  const zone = desk.building.timeZone;
  const { busy, done, fault, act } = useDeskAction(desk);
  const blank = (kind: NoticeKind): TypedNotice => {
    const from = new Date(at);
    const until = new Date(from.getTime() + usualMinutes * 60_000);
    return { kind, ...text.form.suggested[kind], from: localField(from, zone), until: localField(until, zone), everywhere: false, floors: [], banks: [] };
  };
  const [typed, setTyped] = useState(() => blank('lift_outage'));
  const [tried, setTried] = useState(false);
  const [from, until] = [readLocalField(typed.from, zone), readLocalField(typed.until, zone)];
  const faults = faultsOf(typed, from, until, new Date(at));
  const edit = (change: Partial<TypedNotice>) => setTyped((known) => ({ ...known, ...change }));
  /** The words that were suggested follow the kind; words of one's own stay. */
  const setKind = (kind: NoticeKind) => edit(typed.zh === text.form.suggested[typed.kind].zh ? { kind, ...text.form.suggested[kind] } : { kind });
  async function post(): Promise<void> {
    setTried(true);
    if (Object.keys(faults).length > 0 || !from || !until) return;
    const { kind, zh, en, everywhere } = typed;
    const where = everywhere ? { floors: [], banks: [] } : { floors: typed.floors, banks: typed.banks };
    const times = { from: from.toISOString(), until: until.toISOString() };
    const result = await act(() => postNoticeAction({ kind, text: { zh, en }, ...times, everywhere, ...where }));
    if (!result?.ok) return;
    setTyped(blank('lift_outage'));
    setTried(false);
    router.refresh();
  }
  const said = fault !== null ? fill(text.unsaved, { reason: fault }) : done && !tried ? text.form.posted : '';
  return { typed, edit, setKind, faults: tried ? faults : {}, failed: fault !== null, said, busy, post };
}
