import type { Locale } from '@/domain/menu/shop';
import type { Change, ChangeKind } from '@/domain/staff/change';
import { formatAmount } from './amounts';
import { type ChangeMessages, type ChangeTeller, tellers, type TellingWords } from './change-tellers';
import { formatDayTime } from './clock';
import { changes as en } from './en/changes';
import { channelMessages } from './channels';
import { fill } from './fill';
import { menuEditorMessages } from './menu-editor';
import { staffMessages } from './staff';
import { stockMessages } from './stock';
import { changes as zh } from './zh/changes';

export const changeMessages: Record<Locale, ChangeMessages> = { zh, en };

/** A change as a line of the log; what it was and is stand beside it where both are known. */
export type ChangeLine = { what: string; before: string | null; now: string | null };

/** In which language, by whose clock, and when the change was: a time of another day is told with its day. */
type Telling = { locale: Locale; zone: string; at: Date };

function wordsFor({ locale, zone, at }: Telling): TellingWords {
  const m = changeMessages[locale];
  return {
    m,
    locale,
    itemField: (field) => menuEditorMessages[locale].sheet.fields[field],
    channel: (channel) => channelMessages[locale].names[channel],
    role: (of) => staffMessages[locale].roles[of],
    time: (instant) => formatDayTime(instant, at, zone, locale),
    amount: (amount, unit) => formatAmount(amount, unit, locale),
    wasted: (reason) => stockMessages[locale].reasons[reason],
    yesNo: (is) => (is ? m.yes : m.no),
    minutes: (count) =>
      count > 1_440 && count % 1_440 === 0
        ? fill(m.days, { count: count / 1_440 })
        : count % 60 === 0
          ? fill(m.hours, { count: count / 60 })
          : fill(m.minutes, { count }),
  };
}

/** A row may be of a later release whose copy was restored under this one. */
const isKnown = (kind: string): kind is ChangeKind => Object.hasOwn(tellers, kind);

/** What was changed, in one line. @throws Error when the words of a kind have a gap that its details do not fill */
export function changeLine(change: Change, telling: Telling): ChangeLine {
  const words = wordsFor(telling);
  if (!isKnown(change.kind)) return { what: fill(words.m.unknown, { kind: change.kind }), before: null, now: null };
  const tell = tellers[change.kind] as ChangeTeller<Change['details']>;
  const { values, before = null, now = null } = tell(change.details, words);
  return { what: fill(words.m.kinds[change.kind], { subject: change.subject, ...values }), before, now };
}
