import { z } from 'zod';
import { floorShape } from '@/domain/building/floor';
import { noticeKinds, noticeTextLimit } from '@/domain/building/notice';
import { mostSpans } from '@/domain/slots/check-spans';
import { rushMinutes, untilClosing } from '@/domain/slots/rush';
import { dayReasonLimit, windowLimits } from '@/domain/staff/hours-settings';
import { isVisible } from '@/domain/typed-text';
import { id } from './id';
import { plainText } from './plain-text';
import { slug } from './slug';

/** Any number of minutes: what of them is no opening, the use case says by its place. */
const span = { opens: z.int(), closes: z.int() };
const spans = z.array(z.strictObject(span)).max(mostSpans * 2).readonly();

export const saveWeekSchema = z.strictObject({
  shop: slug,
  hours: z.array(z.strictObject({ weekday: z.int().min(1).max(7), ...span })).max(7 * mostSpans * 2).readonly(),
  followsCalendar: z.boolean(),
  holiday: spans,
});

export const saveDaySchema = z.strictObject({
  shop: slug,
  date: z.iso.date(),
  spans: spans.nullable(),
  reason: plainText(dayReasonLimit).nullable().transform((text) => text || null),
});

const amount = z.int().min(1).max(windowLimits.most);
const { leadMinutes, slotMinutes } = windowLimits;

export const saveWindowsSchema = z.strictObject({
  shop: slug,
  leadMinutes: z.int().min(leadMinutes.least).max(leadMinutes.most),
  slotMinutes: z.int().min(slotMinutes.least).max(slotMinutes.most).multipleOf(slotMinutes.step),
  slotCapacity: amount,
  slotDishes: amount.nullable(),
  slotBags: amount.nullable(),
  piecesPerBag: amount,
});

export const setRushSchema = z.strictObject({
  shop: slug,
  rush: z
    .strictObject({
      minutes: z.literal([0, ...rushMinutes]),
      half: z.boolean(),
      until: z.union([z.iso.datetime(), z.literal(untilClosing)]),
    })
    .refine(({ minutes, half }) => minutes > 0 || half)
    .nullable(),
});

export const postNoticeSchema = z.strictObject({
  kind: z.literal([...noticeKinds]),
  text: z.strictObject({ zh: plainText(noticeTextLimit).refine(isVisible), en: plainText(noticeTextLimit) }),
  from: z.iso.datetime(),
  until: z.iso.datetime(),
  everywhere: z.boolean(),
  floors: z.array(z.string().regex(floorShape)).max(500).readonly(),
  banks: z.array(id).max(40).readonly(),
});

export const endNoticeSchema = z.strictObject({ notice: id });
