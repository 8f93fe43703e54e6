'use client';
import { DeskDialog } from '@/app/desk/_ui/desk-dialog';
import { HandedLink } from '@/app/desk/_ui/handed-link';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { useNow } from '@/app/desk/_ui/use-board';
import type { MadeInvite } from '@/domain/staff/invite';
import { formatMoment } from '@/i18n/moment';
import { fill } from '@/i18n/fill';
import type { StaffMessages } from '@/i18n/staff';
import type { LinkOrigin } from './link-origin';
import styles from './staff.module.css';

type Props = { made: MadeInvite; origin: LinkOrigin; text: StaffMessages; onClose: () => void };

/** A link to hand on. Its secret stands in the fragment, which no server, log or preview ever sees. */
export function MadeLink({ made, origin, text, onClose }: Props) {
  const { building, locale } = useDesk();
  const time = formatMoment(made.expiresAt, new Date(useNow()), building.timeZone, locale);
  const address = `${origin.url}/desk/join#${made.token}`;
  const { qr, address: link, copy, copied } = text.link;
  return (
    <DeskDialog title={text.link.title} closeLabel={text.close} onClose={onClose}>
      <HandedLink address={address} label={qr} m={{ link, copy, copied }}>
        <p className={styles.told}>{fill(text.link.join, { time })}</p>
        {origin.local && <p className={styles.fault}>{text.link.local}</p>}
      </HandedLink>
    </DeskDialog>
  );
}
