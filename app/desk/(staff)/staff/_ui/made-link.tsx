'use client';
import { CopyAddress } from '@/app/_ui/copy-address';
import { DeskDialog } from '@/app/desk/_ui/desk-dialog';
import { QrCode } from '@/app/desk/_ui/qr-code';
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
      <div className={styles.link}>
        <QrCode text={address} level="M" label={qr} className={styles.qr} />
        <div className={styles.linkWords}>
          <p className={styles.ask}>{fill(text.link.join, { time })}</p>
          {origin.local && <p className={styles.fault}>{text.link.local}</p>}
          <CopyAddress address={address} m={{ link, copy, copied }} />
        </div>
      </div>
    </DeskDialog>
  );
}
