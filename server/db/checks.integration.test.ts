import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { complaintWordsLimit } from '@/domain/complaints/complaint';
import { capLimits, mostPieces, thresholdLimits } from '@/domain/group-buys/group-buy';
import { flyerLimits } from '@/domain/flyers/flyer';
import { descriptionLimit, nameLimit, priceLimits, usualGramsLimits } from '@/domain/menu/item-limits';
import { wishLimit } from '@/domain/wishes/wish';
import { nutritionLimits, sourceLimit } from '@/domain/menu/nutrition';
import { useDatabase } from '@/server/testing/database';
import { fillEveryTable, insertRow, validRows } from '@/server/testing/valid-rows';

type Violation = Readonly<Record<string, string | number | null>>;

/** A column that takes whole numbers from `least` on: below, fractional, not a number. */
const whole = (column: string, least: number): Violation[] =>
  [least - 1, least + 0.5, 'free'].map((value) => ({ [column]: value }));

const answered = { answeredAt: '2026-11-20T04:00:00.000+00:00', answeredBy: 'owner' };

const oneOf = (column: string): Violation[] => [{ [column]: 'eaten' }, { [column]: '' }];

const closedShift: Violation = { openFor: null, closedAt: '2026-11-20T03:00:00.000+00:00', closedBy: 'owner', expected: 0, counted: 0 };
/** A line of a stock ledger that is no delivery. */
const byHand: Violation = { paid: null, worth: null };

/** What a coupon has and tiers do not. */
const withCoupon: Violation = { kind: 'coupon', amount: 200 };

/** Every CHECK of the database, with rows that it must refuse; the rest of each row is valid. */
const refused: Record<string, Violation[]> = {
  Building_offlinePriceMinutes_check: [...whole('offlinePriceMinutes', 10), { offlinePriceMinutes: 10_081 }],
  Placard_status_check: oneOf('status'),
  Placard_version_check: whole('version', 1),
  Placard_code_check: ['', 'K7QM2X', 'k0qm2x', 'kiqm2x', 'klqm2x', 'koqm2x', 'k1qm2x', 'k7-m2x'].map(
    (code) => ({ code }),
  ),
  Shop_slug_check: [
    '',
    'Xiaopu',
    'xiao pu',
    'orders',
    'checkout',
    'menu',
    'q',
    'offline',
    'manifest.webmanifest',
  ].map((slug) => ({ slug })),
  Shop_minimumOrder_check: [...whole('minimumOrder', 0), { minimumOrder: 1_000_001 }],
  Shop_deliveryFee_check: [...whole('deliveryFee', 0), { deliveryFee: 100_001 }],
  Shop_smallOrderFee_check: [...whole('smallOrderFee', 0), { smallOrderFee: 100_001 }],
  Shop_leadMinutes_check: [...whole('leadMinutes', 0), { leadMinutes: 241 }],
  Shop_slotMinutes_check: [...whole('slotMinutes', 5), { slotMinutes: 0 }, { slotMinutes: 12 }, { slotMinutes: 245 }],
  Shop_slotCapacity_check: [...whole('slotCapacity', 1), { slotCapacity: 1_000_001 }],
  Shop_revision_check: whole('revision', 1),
  ShopHours_weekday_check: [...whole('weekday', 1), { weekday: 8 }],
  ShopHours_opens_check: whole('opens', 0),
  ShopHours_closes_check: [{ closes: 1441 }, { closes: 60.5 }, { closes: 'late' }],
  ShopHours_span_check: [
    { opens: 600, closes: 600 },
    { opens: 600, closes: 599 },
  ],
  Staff_name_check: [{ name: '' }, { name: ' owner' }, { name: 'Owner' }],
  Staff_locale_check: oneOf('locale'),
  Membership_role_check: oneOf('role'),
  Session_device_check: oneOf('device'),
  Invite_tokenHash_check: [{ tokenHash: '' }, { tokenHash: 'the token itself' }],
  Invite_role_check: oneOf('role'),
  Invite_purpose_check: [{ role: null }, { shopId: null }, { staffId: 'stf' }, { shopId: null, role: null }, { shopId: null, staffId: 'stf' }],
  ShopCard_today_check: [{ todayZh: '' }, { todayUntil: null }],
  Item_unit_check: [{ unit: 'eaten', usualGrams: null }],
  Item_price_check: [...whole('price', priceLimits.least), { price: priceLimits.most + 1 }, { price: -1 }],
  Item_usualGrams_check: [
    ...whole('usualGrams', usualGramsLimits.least), { usualGrams: usualGramsLimits.least + 20 }, { usualGrams: usualGramsLimits.most + usualGramsLimits.step }, { usualGrams: null }, { unit: 'each', usualGrams: 500 },
  ],
  Item_stock_check: whole('stock', 0),
  Item_nameZh_check: [{ nameZh: '' }, { nameZh: '长'.repeat(nameLimit + 1) }],
  Item_nameEn_check: [{ nameEn: 'x'.repeat(nameLimit + 1) }],
  Item_descriptionZh_check: [{ descriptionZh: '长'.repeat(descriptionLimit + 1) }],
  Item_descriptionEn_check: [{ descriptionEn: 'x'.repeat(descriptionLimit + 1) }],
  Item_revision_check: whole('revision', 1),
  OptionGroup_minChoices_check: whole('minChoices', 0),
  OptionGroup_maxChoices_check: [{ maxChoices: 0 }, { maxChoices: 1.5 }],
  OptionGroup_choices_check: [{ minChoices: 2, maxChoices: 1 }],
  Option_priceDelta_check: whole('priceDelta', 0),
  Slot_startsAt_check: [
    { startsAt: '2026-11-20T03:01:00.000+00:00' },
    { startsAt: '2026-11-20T03:05:01.000+00:00' },
  ],
  Slot_taken_check: whole('taken', 0),
  Slot_dishes_check: whole('dishes', 0),
  Slot_bags_check: whole('bags', 0),
  DayCounter_businessDate_check: [
    { businessDate: '2026-11-2' },
    { businessDate: '20.11.2026' },
    { businessDate: '' },
  ],
  DayCounter_last_check: whole('last', 0),
  Order_channel_check: oneOf('channel'),
  Order_number_check: whole('number', 1),
  Order_businessDate_check: [{ businessDate: '2026-11-2' }, { businessDate: '' }],
  Order_status_check: oneOf('status'),
  Order_fulfilment_check: oneOf('fulfilment'),
  Order_locale_check: oneOf('locale'),
  Order_timing_check: oneOf('timing'),
  Order_windowEndsAt_check: [
    { timing: 'window', windowEndsAt: null },
    { timing: 'window', windowEndsAt: '2026-11-20T03:00:00.000+00:00' },
    { timing: 'asap', windowEndsAt: '2026-11-20T03:15:00.000+00:00' },
  ],
  Order_subtotal_check: whole('subtotal', 0),
  Order_deliveryFee_check: whole('deliveryFee', 0),
  Order_smallOrderFee_check: whole('smallOrderFee', 0),
  Order_total_check: whole('total', 0),
  Order_placedTotal_check: whole('placedTotal', 0),
  OrderLine_unit_check: [{ unit: 'eaten', grams: null }],
  OrderLine_unitPrice_check: whole('unitPrice', 0),
  OrderLine_quantity_check: [0, -1, 1.5, 'two'].map((quantity) => ({ unit: 'each', grams: null, quantity })),
  OrderLine_grams_check: [...whole('grams', 1), { grams: null }, { quantity: 2 }, { unit: 'each' }],
  OrderLine_finalGrams_check: [...whole('finalGrams', 1), { unit: 'each', grams: null, finalGrams: 600 }],
  OrderLine_optionsJson_check: [{ optionsJson: '' }, { optionsJson: '[{' }],
  OrderLine_total_check: whole('total', 0),
  OrderEvent_actor_check: oneOf('actor'),
  OrderEvent_dataJson_check: [{ dataJson: '' }, { dataJson: 'placed' }],
  Payment_method_check: oneOf('method'),
  Payment_status_check: oneOf('status'),
  Payment_settled_check: [{ method: 'platform' }, { status: 'settled' }],
  Payment_amount_check: whole('amount', 0),
  Payment_confirmed_check: [
    { status: 'paid' },
    { status: 'paid', confirmedAt: '2026-11-20T03:00:00.000+00:00' },
  ],
  Payment_shiftId_check: [{ shiftId: 'shf' }],
  Refund_amount_check: whole('amount', 1),
  Refund_why_check: oneOf('why'),
  Refund_status_check: oneOf('status'),
  Refund_withdrawn_check: [{ status: 'withdrawn', why: 'complaint' }],
  Refund_way_check: [{ status: 'done', way: 'eaten', doneAt: '2026-11-20T03:00:00.000+00:00', doneBy: 'owner' }],
  Refund_done_check: [
    { status: 'done' },
    { way: 'cash' },
    { doneAt: '2026-11-20T03:00:00.000+00:00' },
    { doneBy: 'owner' },
    { shiftId: 'shf' },
    { status: 'done', way: 'cash', doneAt: '2026-11-20T03:00:00.000+00:00' },
  ],
  RefundLine_amount_check: whole('amount', 1),
  Shift_openFor_check: [{ openFor: null }, { openFor: 'another' }],
  Shift_opening_check: whole('opening', 0),
  Shift_closed_check: [
    { closedBy: 'owner' },
    { expected: 0 },
    { counted: 0 },
    { ...closedShift, closedBy: null },
    { ...closedShift, expected: null },
    { ...closedShift, counted: null },
    { ...closedShift, closedAt: '2026-11-20T02:59:59.000+00:00' },
  ],
  Shift_expected_check: [{ ...closedShift, expected: 0.5, reason: '找错了' }, { ...closedShift, expected: 'much', reason: '找错了' }],
  Shift_counted_check: [{ ...closedShift, counted: -1, reason: '找错了' }, { ...closedShift, counted: 0.5, reason: '找错了' }],
  Shift_reason_check: [{ ...closedShift, counted: 1 }, { ...closedShift, counted: 1, reason: '' }, { ...closedShift, reason: ' 找错了' }, { ...closedShift, reason: '长'.repeat(201) }],
  CashMove_kind_check: oneOf('kind'),
  CashMove_amount_check: whole('amount', 1),
  CashMove_reason_check: [{ reason: '' }, { reason: ' 换零钱' }, { reason: '长'.repeat(201) }],
  Handover_codeHash_check: [{ codeHash: '' }, { codeHash: 'the code itself' }],
  // Bytes, not characters: 6,000 hanzi are 18 kB.
  Handover_payloadJson_check: [{ payloadJson: '' }, { payloadJson: '{' }, { payloadJson: JSON.stringify('楼'.repeat(6_000)) }],
  Handover_takenBy_check: [{ takenBy: '' }],
  ShopService_followsCalendar_check: [{ followsCalendar: 2 }],
  ShopService_holidayJson_check: [{ holidayJson: '' }, { holidayJson: '[' }, { holidayJson: '{}' }],
  ShopService_slotDishes_check: whole('slotDishes', 1),
  ShopService_slotBags_check: whole('slotBags', 1),
  ShopService_piecesPerBag_check: whole('piecesPerBag', 1),
  ShopDay_date_check: [{ date: '2026-11-2' }, { date: '20.11.2026' }, { date: '' }],
  ShopDay_openingsJson_check: [{ openingsJson: '' }, { openingsJson: '[' }, { openingsJson: '{}' }],
  Rush_minutes_check: [...whole('minutes', 0), { minutes: 31 }],
  Rush_half_check: [{ half: 2 }],
  Rush_effect_check: [{ minutes: 0, half: 0 }],
  BuildingNotice_kind_check: oneOf('kind'),
  BuildingNotice_textZh_check: [{ textZh: '' }],
  BuildingNotice_span_check: [{ endsAt: '2026-11-20T03:00:00.000+00:00' }, { endsAt: '2026-11-20T02:59:00.000+00:00' }],
  BuildingNotice_everywhere_check: [{ everywhere: 2 }],
  OrderLoad_dishes_check: whole('dishes', 0),
  OrderLoad_bags_check: whole('bags', 0),
  OutsideOrder_channel_check: [...oneOf('channel'), { channel: 'counter' }],
  OutsideOrder_number_check: [{ number: '' }, { number: ' 1' }, { number: '1'.repeat(41) }],
  OutsideOrder_collected_check: whole('collected', 0),
  OutsideOrder_commission_check: whole('commission', 0),
  ChannelCommission_channel_check: oneOf('channel'),
  ChannelCommission_basisPoints_check: [...whole('basisPoints', 0), { basisPoints: 10_001 }],
  ChannelCommission_amount_check: whole('amount', 0).map((row) => ({ basisPoints: null, ...row })),
  ChannelCommission_kind_check: [{ basisPoints: null }, { amount: 100 }],
  Voucher_source_check: oneOf('source'),
  Voucher_code_check: [{ code: '' }, { code: '123' }, { code: '12 34' }, { code: 'abcd' }, { code: '1'.repeat(41) }],
  Voucher_value_check: whole('value', 1),
  OrderLink_codeHash_check: [{ codeHash: '' }, { codeHash: 'the code itself' }],
  OrderLink_expiresAt_check: [{ expiresAt: '2026-11-20T03:00:00.000+00:00' }],
  OrderLinkPhone_deviceHash_check: [{ deviceHash: 'the id itself' }],
  AuditEntry_kind_check: [{ kind: '' }],
  AuditEntry_detailsJson_check: [{ detailsJson: '' }, { detailsJson: '{' }],
  Printer_name_check: [{ name: '' }, { name: ' 后厨' }, { name: '长'.repeat(41) }],
  Printer_kind_check: [{ kind: 'fax', host: null, port: null }],
  Printer_address_check: [
    { host: null },
    { host: '' },
    { port: null },
    { port: 9099 },
    { port: 9200 },
    { port: 9100.5 },
    { port: 'raw' },
    { kind: 'system' },
    { kind: 'system', host: null },
    { kind: 'system', port: null },
  ],
  Printer_width_check: [{ width: 57 }, { width: 0 }, { width: 'A4' }],
  Printer_locale_check: oneOf('locale'),
  Printer_kitchen_check: oneOf('kitchen'),
  Printer_label_check: oneOf('label'),
  Printer_receipt_check: oneOf('receipt'),
  PrintJob_kind_check: [{ kind: 'eaten', orderId: null, bags: 1 }],
  PrintJob_orderId_check: [{ orderId: null }, { kind: 'test', bags: 1 }],
  PrintJob_copy_check: whole('copy', 1),
  PrintJob_bags_check: [...whole('bags', 1), { bags: 21 }, { kind: 'receipt' }],
  PrintJob_amount_check: [...whole('amount', 0).map((row) => ({ ...row, kind: 'receipt', bags: 1 })), { amount: 100 }],
  PrintJob_windowFrom_check: [{ windowFrom: '2026-11-20T03:00:00.000+00:00' }],
  PrintJob_cause_check: oneOf('cause'),
  PrintJob_status_check: oneOf('status'),
  PrintJob_attempts_check: whole('attempts', 0),
  PrintJob_sentAt_check: [{ status: 'sent' }, { sentAt: '2026-11-20T03:00:00.000+00:00' }],
  StockEntry_kind_check: [...oneOf('kind'), { kind: 'stolen' }],
  StockEntry_unit_check: oneOf('unit'),
  StockEntry_amount_check: [
    ...whole('amount', 1), { ...byHand, kind: 'counted', amount: 1.5 }, { ...byHand, kind: 'uncounted', left: 0, amount: 1 },
    { ...byHand, kind: 'wasted', reason: 'spoiled', amount: 0 }, { ...byHand, kind: 'sold', orderId: 'ord', amount: 1 }, { ...byHand, kind: 'returned', orderId: 'ord', amount: -1 },
  ],
  StockEntry_left_check: [...whole('left', 0), { ...byHand, kind: 'uncounted', amount: -1, left: 1 }],
  StockEntry_paid_check: [...whole('paid', 0), { paid: null }, { ...byHand, kind: 'counted', paid: 100 }],
  StockEntry_worth_check: [{ worth: 5_999 }, { worth: 6_000.5 }, { worth: null }, { ...byHand, kind: 'counted', worth: 100 }],
  StockEntry_reason_check: [
    { ...byHand, kind: 'wasted', amount: -1 }, { ...byHand, kind: 'wasted', amount: -1, reason: 'stolen' }, { ...byHand, kind: 'counted', reason: 'other' },
  ],
  StockEntry_orderId_check: [{ orderId: 'ord' }, { ...byHand, kind: 'sold', amount: -1 }, { ...byHand, kind: 'returned' }],
  EveningPrice_target_check: [{ itemId: null }, { categoryId: 'cat' }],
  EveningPrice_percent_check: [...whole('percent', 1), { percent: 91 }],
  EveningPrice_from_check: [...whole('from', 0), { from: 1440 }],
  EveningPrice_isOn_check: [{ isOn: 2 }],
  LowMark_lowAt_check: [...whole('lowAt', 0), { lowAt: 1_000_001 }],
  RunTerms_bagLimit_check: [...whole('bagLimit', 1), { bagLimit: 41 }],
  DeliveryRun_bagLimit_check: whole('bagLimit', 1),
  DeliveryRun_finishedAt_check: [{ finishedAt: '2026-11-20T02:59:59.000+00:00' }],
  RunStop_position_check: whole('position', 0),
  RunStop_changes_check: whole('changes', 0),
  RemovedLine_why_check: oneOf('why'),
  RemovedLine_total_check: whole('total', 0),
  SubstituteOffer_unit_check: [{ unit: 'eaten', grams: null }],
  SubstituteOffer_unitPrice_check: whole('unitPrice', 0),
  SubstituteOffer_quantity_check: [0, -1, 1.5, 'two'].map((quantity) => ({ unit: 'each', grams: null, quantity })),
  SubstituteOffer_grams_check: [...whole('grams', 1), { grams: null }, { quantity: 2 }, { unit: 'each' }],
  SubstituteOffer_optionsJson_check: [{ optionsJson: '' }, { optionsJson: '[{' }],
  SubstituteOffer_total_check: whole('total', 0),
  ChangeRequest_kind_check: [{ kind: 'eaten', note: null }, { kind: '', note: null }],
  ChangeRequest_room_check: [{ room: '2708' }, { kind: 'room', note: null }],
  ChangeRequest_note_check: [{ kind: 'cancel' }],
  ChangeRequest_lineId_check: [{ lineId: 'lin' }, { kind: 'remove', note: null }],
  Complaint_reason_check: oneOf('reason'),
  Complaint_words_check: [{ words: '长'.repeat(complaintWordsLimit + 1) }],
  Complaint_hasPicture_check: [{ hasPicture: 2 }],
  Complaint_answer_check: oneOf('answer').map((row) => ({ ...row, ...answered })),
  Complaint_answerWords_check: [{ answerWords: '抱歉' }, { answer: 'explain', ...answered, answerWords: '长'.repeat(complaintWordsLimit + 1) }],
  Complaint_amount_check: [...whole('amount', 1).map((row) => ({ answer: 'refund', ...answered, ...row })), { amount: 100 }, { answer: 'refund', ...answered }, { answer: 'replace', ...answered, amount: 100 }],
  Complaint_answered_check: [answered, { answer: 'explain' }, { answer: 'explain', answeredAt: answered.answeredAt }],
  Complaint_replacementId_check: [{ replacementId: 'ord' }, { answer: 'explain', ...answered, replacementId: 'ord' }],
  Flyer_version_check: whole('version', 1),
  Flyer_kind_check: oneOf('kind'),
  Flyer_codesFor_check: oneOf('codesFor'),
  Flyer_headline_check: [{ headline: '' }, { headline: '长'.repeat(flyerLimits.headline + 1) }],
  Flyer_words_check: [{ words: '长'.repeat(flyerLimits.words + 1) }],
  FlyerPick_position_check: [...whole('position', 1), { position: flyerLimits.picks.flyer + 1 }],
  FlyerPick_nameZh_check: [{ nameZh: '' }],
  FlyerPick_unit_check: oneOf('unit'),
  FlyerPick_price_check: [...whole('price', priceLimits.least), { price: priceLimits.most + 1 }],
  FlyerCode_code_check: ['', 'M7QM2X', 'm0qm2x', 'm7-m2x'].map((code) => ({ code })),
  FlyerPrinting_copies_check: [...whole('copies', 1), { copies: flyerLimits.copies + 1 }],
  FlyerPrinting_cost_check: [...whole('cost', 0), { cost: flyerLimits.cost + 1 }],
  FlyerCoupon_termsJson_check: [{ termsJson: '' }, { termsJson: '["' }],
  LeafletFloor_done_check: [{ doneAt: null }, { doneBy: null }],
  Promotion_kind_check: oneOf('kind'),
  Promotion_off_check: [{ percent: 20 }, { amount: 200 }, { ...withCoupon, amount: null }, { ...withCoupon, percent: 20 }],
  Promotion_percent_check: [...whole('percent', 1), { percent: 91 }].map((row) => ({ ...withCoupon, amount: null, ...row })),
  Promotion_amount_check: [...whole('amount', 1), { amount: 1_000_001 }].map((row) => ({ ...withCoupon, ...row })),
  Promotion_most_check: [{ most: 500 }, { ...withCoupon, most: 500 }, ...whole('most', 1).map((row) => ({ ...withCoupon, amount: null, percent: 20, ...row }))],
  Promotion_minimum_check: [...whole('minimum', 0).map((row) => ({ ...withCoupon, ...row })), { minimum: 100 }, { ...withCoupon, minimum: 1_000_001 }],
  Promotion_excludesDiscounted_check: [{ excludesDiscounted: 2 }, { kind: 'item', percent: 20, excludesDiscounted: 1 }],
  Promotion_endsAt_check: [{ endsAt: '2026-11-20T03:00:00.000+00:00' }, { endsAt: '2026-11-20T02:59:59.000+00:00' }],
  Promotion_paused_check: [{ paused: 2, isOn: 0 }],
  Promotion_isOn_check: [{ isOn: 2 }, { isOn: 1, paused: 1 }, { isOn: 1, endedAt: '2026-11-20T03:00:00.000+00:00' }],
  Promotion_revision_check: whole('revision', 1),
  PromotionTier_threshold_check: [...whole('threshold', 1).map((row) => ({ ...row })), { threshold: 1_000_001 }],
  PromotionTier_amount_check: [...whole('amount', 1), { amount: 3_000 }, { amount: 3_001 }],
  PromotionGoods_target_check: [{ itemId: null }, { categoryId: 'cat' }],
  Coupon_code_check: ['', 'ABC', 'ABCDEFGHIJKLMNOPQRSTU', 'welcome', 'WEL-COME', '欢迎光临'].map((code) => ({ code })),
  Coupon_cap_check: [...whole('cap', 1), { cap: 1_000_001 }].map((row) => ({ used: 0, ...row })),
  Coupon_used_check: [...whole('used', 0), { cap: 5, used: 6 }],
  Coupon_perPhone_check: [...whole('perPhone', 1), { perPhone: 1_001 }],
  CouponRedemption_phoneHash_check: [{ phoneHash: '' }, { phoneHash: 'the phone itself' }],
  OrderDiscount_kind_check: oneOf('kind'),
  OrderDiscount_granted_check: [{ granted: -1, amount: -1 }, { granted: 0.5, amount: 0 }, { granted: 'free' }],
  OrderDiscount_amount_check: [...whole('amount', 0), { amount: 501 }],
  OrderDiscount_offJson_check: [{ offJson: '' }, { offJson: '[{' }],
  LineDiscount_amount_check: whole('amount', 0),
  Rider_place_check: whole('place', 1),
  Rider_phoneHash_check: [{ phoneHash: 'the id itself' }, { phoneHash: '' }],
  Rider_alone_check: whole('alone', 0),
  ShareLink_codeHash_check: [{ codeHash: '' }, { codeHash: 'the code itself' }],
  ShareLink_kind_check: oneOf('kind'),
  ShareLink_targetId_check: [{ targetId: '' }],
  ShareLink_locale_check: oneOf('locale'),
  ShareLink_makerHash_check: [{ makerHash: 'the id itself' }],
  ShareLink_expiresAt_check: [{ expiresAt: '2026-11-20T03:00:00.000+00:00' }],
  ShareLinkPhone_deviceHash_check: [{ deviceHash: 'the id itself' }],
  OrderPhone_phoneHash_check: [{ phoneHash: 'the id itself' }],
  Wish_sameText_check: [{ sameText: '' }, { sameText: '长'.repeat(wishLimit + 1) }],
  Wish_text_check: [{ text: '' }, { text: ' 荔枝' }, { text: '长'.repeat(wishLimit + 1) }],
  Wish_answer_check: oneOf('answer').map((row) => ({ ...row, ...answered })),
  Wish_answered_check: [answered, { answer: 'stocked' }, { answer: 'stocked', answeredAt: answered.answeredAt }],
  WishVoice_bodyHash_check: [{ bodyHash: 'the body itself' }],
  WishVoice_deviceHash_check: [{ deviceHash: 'the id itself' }],
  SetPart_nameZh_check: [{ nameZh: '长'.repeat(nameLimit + 1) }],
  SetPart_nameEn_check: [{ nameEn: 'x'.repeat(nameLimit + 1) }],
  SetPart_position_check: whole('position', 1),
  SetDish_position_check: whole('position', 1),
  OrderLinePart_position_check: whole('position', 0),
  OrderLinePart_nameZh_check: [{ nameZh: '' }],
  OrderLinePart_optionsJson_check: [{ optionsJson: '' }, { optionsJson: '[{' }],
  Nutrition_unit_check: oneOf('unit'),
  Nutrition_energy_check: [...whole('energy', 0), { energy: nutritionLimits.energy + 1 }],
  Nutrition_protein_check: [...whole('protein', 0), { protein: nutritionLimits.protein + 1 }],
  Nutrition_fat_check: [...whole('fat', 0), { fat: nutritionLimits.fat + 1 }],
  Nutrition_carbohydrate_check: [...whole('carbohydrate', 0), { carbohydrate: nutritionLimits.carbohydrate + 1 }],
  Nutrition_sodium_check: [...whole('sodium', 0), { sodium: nutritionLimits.sodium + 1 }],
  // Never without its source.
  Nutrition_sourceZh_check: [{ sourceZh: '' }, { sourceZh: '长'.repeat(sourceLimit + 1) }],
  Nutrition_sourceEn_check: [{ sourceEn: 'x'.repeat(sourceLimit + 1) }],
  GroupBuy_nameZh_check: [{ nameZh: '' }],
  GroupBuy_price_check: whole('price', 1),
  GroupBuy_usualPrice_check: [{ usualPrice: 350 }, { usualPrice: 349 }, { usualPrice: 450.5 }, { usualPrice: 'free' }],
  GroupBuy_counts_check: oneOf('counts'),
  GroupBuy_threshold_check: [...whole('threshold', thresholdLimits.least), { threshold: thresholdLimits.most + 1, cap: 2000 }],
  GroupBuy_cap_check: [{ cap: 2 }, { cap: 20.5 }, { cap: capLimits.most + 1 }, { cap: 'all' }],
  GroupBuy_drop_check: [{ dropFrom: '2026-11-20T03:00:00.000+00:00' }, { dropUntil: '2026-11-20T05:00:00.000+00:00' }],
  GroupBuy_bank_check: [{ bankZh: '高区' }, { bankEn: 'High' }],
  GroupBuy_status_check: [{ status: 'eaten', closedAt: '2026-11-20T03:00:00.000+00:00' }, { status: '', closedAt: '2026-11-20T03:00:00.000+00:00' }],
  GroupBuy_people_check: [{ people: -1 }, { people: 0.5 }, { people: 3 }, { people: 'all' }],
  GroupBuy_pieces_check: [{ people: 0, pieces: 0.5 }, { pieces: 21 }, { pieces: 'all' }],
  GroupBuy_closedAt_check: [{ closedAt: '2026-11-20T03:00:00.000+00:00' }, { status: 'failed' }],
  GroupBuy_settledAt_check: [{ settledAt: '2026-11-20T03:00:00.000+00:00' }],
  GroupBuyMember_phone_check: [{ phone: 'the id itself' }, { phone: '' }],
  GroupBuyMember_pieces_check: [...whole('pieces', 1), { pieces: mostPieces + 1 }],
  GroupBuyMember_locale_check: oneOf('locale'),
  GroupBuyMember_channel_check: [...oneOf('channel'), { channel: 'counter' }],
  GroupBuyMember_status_check: oneOf('status'),
  GroupBuyMember_orderId_check: [{ orderId: 'ord' }, { orderId: 'ord', status: 'short' }],
  Trail_kind_check: oneOf('kind'),
  Trail_phone_check: [{ phone: 'the id itself' }],
  Trail_begunOn_check: [{ begunOn: '' }, { begunOn: '20.11.2026' }],
  TrailStep_step_check: oneOf('step'),
  TrailOrder_isNewcomer_check: [{ isNewcomer: 2 }],
  FunnelDay_kind_check: oneOf('kind'),
  FunnelDay_begunOn_check: [{ begunOn: '' }],
  FunnelDay_counts_check: [{ phones: 6 }, { looked: 3 }, { carted: 2 }, { ordered: 1, newcomers: 0 }, { again: -1 }, { again: 0.5 }, { phones: 'many' }],
  FunnelDay_newcomers_check: [...whole('newcomers', 0), { newcomers: 4 }],
  StaffPhone_phone_check: [{ phone: 'the id itself' }],
  PrintRun_cost_check: [...whole('cost', 0), { cost: 10_000_001 }],
  PrintRun_sheets_check: [...whole('sheets', 1), { sheets: 100_001 }],
};

const database = useDatabase();
let sqlite: Database.Database;
beforeEach(() => {
  sqlite = new Database(database.file);
});
afterEach(() => sqlite.close());

const tableOf = (check: string): string => check.slice(0, check.indexOf('_'));

test('every CHECK that this test knows stands in the database, and no other', () => {
  const ddl = sqlite
    .prepare<[], string>(`SELECT "sql" FROM sqlite_schema WHERE "type" = 'table'`)
    .pluck()
    .all()
    .join('\n');
  const standing = [...ddl.matchAll(/CONSTRAINT "(\w+)" CHECK/g)].map((match) => match[1]);
  expect(standing.toSorted()).toEqual(Object.keys(refused).toSorted());
  // One that has no name would escape the comparison.
  expect(ddl.match(/\bCHECK\b/g)).toHaveLength(standing.length);
});

test('a valid row is accepted in every table', () => {
  fillEveryTable(database.file);
  const tables = sqlite.prepare<[], string>(
    `SELECT "name" FROM sqlite_schema WHERE "type" = 'table' AND "name" NOT GLOB '_prisma*' AND "name" NOT GLOB 'sqlite_*'`,
  );
  expect(Object.keys(validRows).toSorted()).toEqual(tables.pluck().all().toSorted());
});

const cases = Object.entries(refused).flatMap(([check, rows]) => rows.map((row) => ({ check, row })));

test.each(cases)('$check refuses $row', ({ check, row }) => {
  const table = tableOf(check);
  expect(() => insertRow(sqlite, table, { ...validRows[table], ...row })).toThrow(
    `CHECK constraint failed: ${check}`,
  );
});
