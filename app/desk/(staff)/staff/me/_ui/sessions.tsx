'use client';
import type { OwnSession } from '@/domain/staff/own-sessions';
import { formatMoment } from '@/i18n/moment';
import { fill } from '@/i18n/fill';
import type { StaffMessages } from '@/i18n/staff';
import { endOwnSessionsAction } from '@/app/desk/_actions/end-own-sessions';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { useNow } from '@/app/desk/_ui/use-board';
import { type StaffAction, useStaffAction } from '../../_ui/use-staff-action';
import styles from '../../_ui/staff.module.css';

/** Where one is signed in, this device marked, and the way to end what one does not know. */
export function Sessions({ sessions, text }: { sessions: readonly OwnSession[]; text: StaffMessages }) {
  const { own } = text;
  const action = useStaffAction(text, own.ended);
  const others = sessions.filter(({ isThis }) => !isThis);
  return (
    <section className={styles.block} aria-labelledby="own-devices">
      <h2 id="own-devices">{own.devices}</h2>
      <ul className={styles.links}>
        {sessions.map((session) => (
          <Device key={session.id} session={session} text={text} action={action} />
        ))}
      </ul>
      {others.length === 0 ? (
        <p className={styles.soft}>{own.alone}</p>
      ) : (
        <button type="button" className="go plain" disabled={action.busy} onClick={() => void action.ask(() => endOwnSessionsAction({ which: 'others' }))}>
          {own.endOthers}
        </button>
      )}
      <p role="status" className={action.failed ? styles.fault : styles.done}>
        {action.said}
      </p>
    </section>
  );
}

type DeviceProps = { session: OwnSession; text: StaffMessages; action: StaffAction };

function Device({ session: { id, device, since, usedAt, isThis }, text, action }: DeviceProps) {
  const { building, locale } = useDesk();
  const now = new Date(useNow());
  const moment = (at: string) => formatMoment(at, now, building.timeZone, locale);
  const { own } = text;
  const begun = moment(since);
  return (
    <li className={styles.openLink}>
      <b>
        {text.devices[device]}
        {isThis && <span className={styles.you}>{own.thisDevice}</span>}
      </b>
      <span className={styles.soft}>
        {fill(own.since, { time: begun })}
        {!isThis && ` · ${fill(own.used, { time: moment(usedAt) })}`}
      </span>
      {!isThis && (
        <button
          type="button"
          className="go plain"
          aria-label={fill(own.endNamed, { device: text.devices[device], time: begun })}
          disabled={action.busy}
          onClick={() => void action.ask(() => endOwnSessionsAction({ which: { session: id } }))}
        >
          {own.end}
        </button>
      )}
    </li>
  );
}
