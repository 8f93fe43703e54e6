'use client';
import { LiftStrip } from '@/app/_ui/lift-strip';
import { OfflineStatus } from '@/app/_ui/offline-status';
import { formatDayTime, formatTime } from '@/i18n/clock';
import { fill } from '@/i18n/fill';
import { useMenu } from './use-menu';

/** When it can be at the door, and from when the prices are; empty until the first answer. */
function usePromise(): string {
  const { m, now, checkedAt, zone, locale } = useMenu();
  if (!now || checkedAt === null) return '';
  const checked = new Date(checkedAt);
  const time = (at: string) => formatDayTime(at, checked, zone, locale);
  if (now.promiseMinutes !== null) {
    return `${fill(m.promise, { minutes: now.promiseMinutes })} · ${fill(m.pricesAt, { time: formatTime(checked, zone) })}`;
  }
  const later = now.nextWindow === null ? m.notNow : fill(m.closedOrderFor, { time: time(now.nextWindow) });
  return now.state.kind === 'paused' ? fill(m.pausedUntil, { time: time(now.state.until) }) : later;
}

/** The strip of a menu: the floor's LED lights up once the page knows its address. */
export function MenuStrip() {
  const { c, floor, locale, name, silent, age } = useMenu();
  const promise = usePromise();
  const home = floor === null ? '.' : `/f/${locale}/${floor}`;
  return (
    <LiftStrip
      led={floor ?? '--'}
      ledHref={home}
      ledLabel={floor === null ? c.allShops : fill(c.floor, { floor })}
      action={
        <a className="ghost" href={home}>
          {c.allShops}
        </a>
      }
    >
      <h1>{name}</h1>
      {!silent && <small>{promise || '\u00a0'}</small>}
      <OfflineStatus silent={silent} label={c.offline} text={age.text} />
    </LiftStrip>
  );
}
