import type { OutsideChannel } from '@/domain/channels/channel';
import type { FieldChange, PlainField } from '@/domain/menu/changed-fields';
import type { Locale, Unit } from '@/domain/menu/shop';
import { fen } from '@/domain/money';
import type { ChangeDetails, ChangeKind } from '@/domain/staff/change';
import type { WindowTerms } from '@/domain/staff/hours-settings';
import type { WasteReason } from '@/domain/stock/entry';
import { formatMinutes } from './clock';
import { fill } from './fill';
import { formatHours, formatSpans } from './hours';
import { formatFen } from './money';
import type { StaffMessages } from './staff';
import type { Messages } from './text';
import type { changes as zh } from './zh/changes';

export type ChangeMessages = Messages<typeof zh>;

/** What stands in the gaps of a kind's words, and what it was before and is now where both are known. */
type Told = { values?: Readonly<Record<string, string | number>>; before?: string; now?: string };

/** The words of one telling: in its language, by the building's clock. */
export type TellingWords = {
  m: ChangeMessages;
  locale: Locale;
  itemField: (field: PlainField) => string;
  channel: (channel: OutsideChannel) => string;
  role: (role: keyof StaffMessages['roles']) => string;
  time: (at: string) => string;
  yesNo: (is: boolean) => string;
  minutes: (count: number) => string;
  amount: (amount: number, unit: Unit) => string;
  wasted: (reason: WasteReason) => string;
};

export type ChangeTeller<Details> = (details: Details, words: TellingWords) => Told;

const nothing = (): Told => ({});
const until = ({ until: at }: { until: string }, { time }: TellingWords): Told => ({ values: { until: time(at) } });
const amount = ({ amount: of }: { amount: number }): Told => ({ values: { amount: formatFen(fen(of)) } });
const role = ({ role: of }: { role: ChangeDetails['invite_made']['role'] }, words: TellingWords): Told => ({ values: { role: words.role(of) } });

type Columns = Readonly<Record<string, string | number | null>>;
type ItemSaved = ChangeDetails['item_saved'];
type Commission = ChangeDetails['commission_saved']['now'];

const listed = (parts: readonly string[]): string => parts.join(' · ');
const beforeNow = ({ before, now }: { before: string; now: string }): Told => ({ before, now });
const counted = ({ before, now }: { before: number; now: number }): Told => ({ before: `${before}`, now: `${now}` });

/** Amounts among the columns of a shop's terms, fen. */
const sums = ['minimumOrder', 'deliveryFee', 'smallOrderFee'];

function termsOf(columns: Columns, { m }: TellingWords): string {
  const told = (column: string, value: string | number | null): string =>
    value === null || value === '' ? m.nothing : sums.includes(column) ? formatFen(fen(Number(value))) : String(value);
  return listed(Object.entries(columns).map(([column, value]) => `${m.terms[column as keyof typeof m.terms] ?? column} ${told(column, value)}`));
}

const windowsOf = (terms: WindowTerms, words: TellingWords): string => termsOf({ ...terms }, words);

function fieldsOf(fields: readonly FieldChange[], side: 'before' | 'now', { m, itemField }: TellingWords): string {
  const told = ({ field, ...change }: FieldChange): string => {
    const value = change[side];
    if (value === null || value === '') return m.nothing;
    return field === 'price' ? formatFen(fen(Number(value))) : String(value);
  };
  return listed(fields.map((change) => `${itemField(change.field)} ${told(change)}`));
}

/** A category is kept by its id, which tells nobody anything. */
function itemSaved({ fields }: ItemSaved, words: TellingWords): Told {
  const told = fields.filter(({ field }) => field !== 'category');
  return told.length === 0 ? {} : { before: fieldsOf(told, 'before', words), now: fieldsOf(told, 'now', words) };
}

const commissionOf = (commission: Commission | null, { m }: TellingWords): string => {
  if (commission === null) return m.nothing;
  if ('amount' in commission) return fill(m.perOrder, { amount: formatFen(fen(commission.amount)) });
  return `${(commission.basisPoints / 100).toFixed(2)} %`;
};

const stockOf = ({ unit, before, now }: ChangeDetails['low_mark_saved'], { m, amount }: TellingWords): Told => {
  const told = (figure: number | null) => (figure === null ? m.nothing : amount(figure, unit));
  return { before: told(before), now: told(now) };
};

/** How each kind is told; one that is missing here does not compile. */
export const tellers: { [K in ChangeKind]: ChangeTeller<ChangeDetails[K]> } = {
  placards_made: ({ floors }) => ({ values: { floors } }),
  placard_revoked: nothing,
  scan_required: ({ before, now }, { yesNo }) => ({ before: yesNo(before), now: yesNo(now) }),
  offline_price_age_saved: ({ before, now }, { minutes }) => ({ before: minutes(before), now: minutes(now) }),
  collection_code_saved: ({ has }, { yesNo }) => ({ values: { has: yesNo(has) } }),
  shop_paused: until,
  shop_resumed: nothing,
  marked_sold_out: until,
  back_on_sale: nothing,
  invite_made: role,
  invite_revoked: role,
  staff_joined: role,
  role_changed: ({ before, now }, words) => ({ before: words.role(before), now: words.role(now) }),
  staff_removed: role,
  passcode_link_made: nothing,
  passcode_link_revoked: nothing,
  passcode_changed: nothing,
  sessions_ended: ({ count }) => ({ values: { count } }),
  // A picture's path tells nobody anything.
  shop_card_saved: ({ field, before, now }, { m }) => ({
    values: { field: m.fields[field] },
    ...(field !== 'picture' && { before: before || m.nothing, now: now || m.nothing }),
  }),
  item_added: ({ price }) => ({ values: { price: formatFen(fen(price)) } }),
  item_saved: itemSaved,
  item_archived: nothing,
  item_brought_back: nothing,
  category_added: nothing,
  category_renamed: beforeNow,
  category_archived: nothing,
  category_brought_back: nothing,
  menu_arranged: nothing,
  menu_imported: ({ added, changed }) => ({ values: { added, changed } }),
  hours_saved: ({ before, now }, { m, locale }) => ({ before: formatHours(before, locale) || m.closed, now: formatHours(now, locale) || m.closed }),
  day_saved: ({ date, spans }, { m, locale }) => ({ values: { date, hours: spans === null ? m.asUsual : formatSpans(spans, locale) || m.closed } }),
  windows_saved: ({ before, now }, words) => ({ before: windowsOf(before, words), now: windowsOf(now, words) }),
  rush_started: ({ until: at, minutes }, words) => ({ values: { until: words.time(at), minutes: words.minutes(minutes) } }),
  rush_ended: nothing,
  notice_posted: ({ from, until: at }, { time }) => ({ values: { from: time(from), until: time(at) } }),
  notice_ended: nothing,
  printer_added: nothing,
  printer_changed: ({ paused }, { yesNo }) => ({ values: { paused: yesNo(paused) } }),
  printer_removed: nothing,
  ticket_reprinted: ({ copy }) => ({ values: { copy } }),
  minimum_waived: ({ missing }) => ({ values: { missing: formatFen(fen(missing)) } }),
  ordered_while_closed: nothing,
  squeezed_in: nothing,
  commission_saved: ({ channel, before, now }, words) => ({ values: { channel: words.channel(channel) }, before: commissionOf(before, words), now: commissionOf(now, words) }),
  flyer_saved: ({ version }) => ({ values: { version } }),
  flyer_printed: ({ version, copies, cost }) => ({ values: { version, copies, cost: formatFen(fen(cost)) } }),
  flyer_withdrawn: ({ version }) => ({ values: { version } }),
  leaflets_started: ({ version, floors }) => ({ values: { version, floors } }),
  leaflets_left: ({ version }) => ({ values: { version } }),
  leaflets_undone: ({ version }) => ({ values: { version } }),
  order_link_made: nothing,
  order_link_revoked: nothing,
  order_line_removed: ({ item }) => ({ values: { item } }),
  order_line_replaced: ({ item, instead }) => ({ values: { item, instead } }),
  order_called_off: ({ reason }, { m }) => ({ values: { reason: m.callOff[reason] } }),
  complaint_answered: ({ item, answer, amount }, { m }) => ({
    values: { item, answer: fill(m.complaint[answer], { amount: formatFen(fen(amount ?? 0)) }) },
  }),
  bag_limit_saved: counted,
  rides_switched: ({ before, now }, { yesNo }) => ({ before: yesNo(before), now: yesNo(now) }),
  shift_opened: ({ opening }) => ({ values: { opening: formatFen(fen(opening)) } }),
  cash_moved: ({ kind, amount }, { m }) => ({ values: { kind: m.cashMoves[kind], amount: formatFen(fen(amount)) } }),
  shift_closed: ({ expected, counted: found }, { m }) => ({
    before: fill(m.shouldBe, { amount: formatFen(fen(expected)) }),
    now: fill(m.counted, { amount: formatFen(fen(found)) }),
  }),
  payment_unconfirmed: amount,
  refund_made: amount,
  refund_done: ({ way, ...of }, { m }) => ({ values: { way: m.refundWays[way], ...amount(of).values } }),
  refund_reopened: amount,
  refund_withdrawn: amount,
  stock_received: ({ unit, amount, paid }, words) => ({ values: { amount: words.amount(amount, unit), paid: formatFen(fen(paid)) } }),
  stock_counted: stockOf,
  stock_wasted: ({ unit, amount, reason }, words) => ({ values: { amount: words.amount(amount, unit), reason: words.wasted(reason) } }),
  low_mark_saved: stockOf,
  evening_price_saved: ({ percent, from }) => ({ values: { percent, time: formatMinutes(from) } }),
  evening_price_removed: nothing,
  promotion_saved: nothing,
  promotion_paused: nothing,
  promotion_resumed: nothing,
  promotion_ended: nothing,
  wish_stocked: nothing,
  wish_declined: nothing,
  set_saved: ({ price, parts }) => ({ values: { price: formatFen(fen(price)), parts } }),
  nutrition_saved: ({ source }, { m }) => ({ values: { source: source ?? m.nothing } }),
  group_opened: ({ price, threshold, counts, cost }, { m }) => ({
    values: { price: formatFen(fen(price)), threshold: fill(m.groupCounts[counts], { count: threshold }), cost: cost === null ? '' : fill(m.groupCost, { cost: formatFen(fen(cost)) }) },
  }),
  group_closed: ({ met, people }, { m }) => ({ values: { outcome: m.groupOutcomes[met ? 'met' : 'failed'], people } }),
  group_cancelled: ({ people }) => ({ values: { people } }),
  print_cost_saved: ({ before, now, sheets }, { m }) => ({
    values: { sheets },
    before: before === null ? m.nothing : formatFen(fen(before)),
    now: formatFen(fen(now)),
  }),
  building_set_up: ({ floors }) => ({ values: { floors } }),
  building_renamed: beforeNow,
  floor_added: nothing,
  floor_removed: nothing,
  lift_banks_saved: counted,
  rooms_saved: ({ floors, ...rooms }) => ({ values: { floors }, ...counted(rooms) }),
  shop_added: ({ floor }) => ({ values: { floor } }),
  shop_terms_saved: ({ before, now }, words) => ({ before: termsOf(before, words), now: termsOf(now, words) }),
};
