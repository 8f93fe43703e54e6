import type { BoardMessages } from '@/i18n/board';
import { fill } from '@/i18n/fill';
import type { ShopRush } from '@/app/desk/_ui/service-now';

/** What a rush does and until when: a longer promise, or half as many. */
export const rushWords = ({ minutes, half, until }: ShopRush, words: BoardMessages['rush'], time: (at: string) => string): string =>
  half && minutes === 0 ? fill(words.nowHalf, { time: time(until) }) : fill(words.nowLonger, { count: minutes, time: time(until) });
