'use client';
import type { StaffMessages } from '@/i18n/staff';
import { DeskLink } from '@/app/desk/_ui/desk-link';
import { DeskScreen } from '@/app/desk/_ui/desk-screen';
import styles from './staff.module.css';

/** A screen that is an owner's: says so, and leads to what everybody may do. */
export function OnlyOwners({ title, why, text }: { title: string; why: string; text: StaffMessages }) {
  return (
    <DeskScreen title={title}>
      <p className={styles.lead}>{why}</p>
      <DeskLink className="go steel" href="/desk/staff/me">
        {text.me}
      </DeskLink>
    </DeskScreen>
  );
}
