import type { ChangeDetails, ChangeKind } from '@/domain/staff/change';
import type { StaffMessages } from './staff';
import type { Messages } from './text';
import type { changes as zh } from './zh/changes';

export type ChangeMessages = Messages<typeof zh>;

/** What stands in the gaps of a kind's words, and what it was before and is now where both are known. */
type Told = { values?: Readonly<Record<string, string | number>>; before?: string; now?: string };

/** The words of one telling: in its language, by the building's clock. */
export type TellingWords = {
  m: ChangeMessages;
  role: (role: keyof StaffMessages['roles']) => string;
  time: (at: string) => string;
  yesNo: (is: boolean) => string;
  minutes: (count: number) => string;
};

export type ChangeTeller<Details> = (details: Details, words: TellingWords) => Told;

const nothing = (): Told => ({});
const until = ({ until: at }: { until: string }, { time }: TellingWords): Told => ({ values: { until: time(at) } });
const role = ({ role: of }: { role: ChangeDetails['invite_made']['role'] }, words: TellingWords): Told => ({ values: { role: words.role(of) } });

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
  shop_card_saved: ({ field, before, now }, { m }) => ({ values: { field: m.fields[field] }, before: before || m.nothing, now: now || m.nothing }),
};
