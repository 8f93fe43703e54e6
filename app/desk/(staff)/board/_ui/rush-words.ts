import { fill } from '@/i18n/fill';
import type { ServiceMessages } from '@/i18n/service';
import type { ShopRush } from '@/app/desk/_ui/service-now';

/** What a rush does and until when: a longer promise, or half as many. */
export const rushWords = ({ minutes, half, until }: ShopRush, words: ServiceMessages['rush'], time: (at: string) => string): string =>
  half && minutes === 0 ? fill(words.nowHalf, { time: time(until) }) : fill(words.nowLonger, { count: minutes, time: time(until) });
