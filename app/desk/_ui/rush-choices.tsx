'use client';
import { useState } from 'react';
import { openings } from '@/domain/slots/openings';
import { closingOf, rushMinutes, untilClosing } from '@/domain/slots/rush';
import { addMinutes } from '@/domain/time';
import { formatDayTime } from '@/i18n/clock';
import { fill } from '@/i18n/fill';
import { useDesk } from './desk-context';
import styles from './pause-choices.module.css';
import { useNow } from './use-board';
import type { Rushing } from './use-rush';

const lengths = [30, 60, 120] as const;
type Length = (typeof lengths)[number] | typeof untilClosing;

const choices: readonly Length[] = [...lengths, untilClosing];

type Props = { shop: string; rushing: Rushing; onSet: () => void };

/** For how long, then what: minutes more on the promise, or half of what is taken. The second tap does it. */
export function RushChoices({ shop: slug, rushing: { busy, set }, onSet }: Props) {
  const { text, serverNow } = useDesk();
  const words = text.service.rush;
  const [length, setLength] = useState<Length>(lengths[0]);
  const begin = async (minutes: 0 | 10 | 20 | 30) => {
    const until = length === untilClosing ? length : addMinutes(new Date(serverNow()), length).toISOString();
    if (await set({ minutes, half: minutes === 0, until })) onSet();
  };
  return (
    <div className={styles.choices} aria-busy={busy}>
      <Lengths shop={slug} chosen={length} onChoose={setLength} />
      {rushMinutes.map((minutes) => (
        <button key={minutes} type="button" className={styles.choice} disabled={busy} onClick={() => void begin(minutes)}>
          {fill(words.longer, { count: minutes })}
        </button>
      ))}
      <button type="button" className={`${styles.choice} ${styles.full}`} disabled={busy} onClick={() => void begin(0)}>
        {words.half}
      </button>
    </div>
  );
}

/** The lengths that are over before the shop closes, and closing itself. */
function Lengths({ shop: slug, chosen, onChoose }: { shop: string; chosen: Length; onChoose: (length: Length) => void }) {
  const { building, locale, shops, text } = useDesk();
  const { rush } = text.service;
  const now = new Date(useNow());
  const shop = shops.find((each) => each.slug === slug);
  const closing = closingOf(shop ? openings(shop, building.timeZone, now) : [], building.timeZone, now);
  const named = (length: Length) =>
    length === untilClosing ? fill(rush.closing, { time: formatDayTime(closing, now, building.timeZone, locale) }) : fill(text.board.pause.minutes, { count: length });
  return (
    <fieldset className={styles.lengths}>
      <legend className="visually-hidden">{rush.howLong}</legend>
      {choices.map((length) => (
        <label key={length} className={styles.length}>
          <input type="radio" name={`rush-${slug}`} checked={chosen === length} onChange={() => onChoose(length)} />
          {named(length)}
        </label>
      ))}
    </fieldset>
  );
}
