'use client';
import { endNoticeAction } from '@/app/desk/_actions/end-notice';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { DeskScreen } from '@/app/desk/_ui/desk-screen';
import { useDeskAction } from '@/app/desk/_ui/use-desk-action';
import { useRouter } from 'next/navigation';
import type { ListedNotice, NoticeList } from '@/domain/building/listed-notice';
import { formatDayTime } from '@/i18n/clock';
import { fill } from '@/i18n/fill';
import type { NoticeMessages } from '@/i18n/notices';
import { floorName, inLocale } from '@/i18n/text';
import { NoticeForm } from './notice-form';
import s from './notices.module.css';

/** What the building has to say: what is posted, each with its end, and the form for one more. */
export function Notices({ list, text }: { list: NoticeList; text: NoticeMessages }) {
  return (
    <DeskScreen title={text.title}>
      <p className={s.lead}>{text.lead}</p>
      <section className={s.card} aria-label={text.list.title}>
        <h2>{text.list.title}</h2>
        {list.notices.length === 0 && <p className="window">{text.list.none}</p>}
        <ul className={s.list}>
          {list.notices.map((notice) => (
            <Posted key={notice.id} notice={notice} at={list.at} text={text} />
          ))}
        </ul>
      </section>
      <NoticeForm at={list.at} text={text} />
    </DeskScreen>
  );
}

/** Where it holds, in the words of the lift: `高区电梯，12F 15F`. */
function usePlaces({ everywhere, banks, floors }: ListedNotice, text: NoticeMessages): string {
  const { building, locale } = useDesk();
  if (everywhere) return text.list.whole;
  const named = building.liftBanks.filter(({ id }) => banks.includes(id)).map(({ name }) => fill(text.form.bank, { bank: inLocale(name, locale) }));
  return [...named, ...floors.map(floorName)].join(' ');
}

function Posted({ notice, at, text }: { notice: ListedNotice; at: string; text: NoticeMessages }) {
  const desk = useDesk();
  const { building, locale } = desk;
  const router = useRouter();
  const { busy, fault, act } = useDeskAction(desk);
  const places = usePlaces(notice, text);
  const time = (instant: string) => formatDayTime(instant, new Date(at), building.timeZone, locale);
  const words = inLocale(notice.text, locale);
  const span = notice.from > at ? fill(text.list.coming, { from: time(notice.from), until: time(notice.until) }) : fill(text.list.now, { until: time(notice.until) });
  const end = async () => {
    if ((await act(() => endNoticeAction({ notice: notice.id })))?.ok) router.refresh();
  };
  return (
    <li className={s.posted} data-holds={notice.from <= at}>
      <b className={s.words}>{words}</b>
      <span className={s.when}>{span}</span>
      <small className={s.places}>{places}</small>
      <button type="button" className={s.quiet} aria-label={fill(text.list.endNamed, { text: words })} disabled={busy} onClick={() => void end()}>
        {text.list.end}
      </button>
      {fault !== null && (
        <p role="alert" className={s.fault}>
          {fill(text.unsaved, { reason: fault })}
        </p>
      )}
    </li>
  );
}
