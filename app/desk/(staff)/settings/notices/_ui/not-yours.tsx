'use client';
import { DeskScreen } from '@/app/desk/_ui/desk-screen';
import type { NoticeMessages } from '@/i18n/notices';

/** Who owns one shop of many is told whose it is. */
export const NotYours = ({ text }: { text: NoticeMessages }) => (
  <DeskScreen title={text.title}>
    <p className="window">{text.notForYou}</p>
  </DeskScreen>
);
