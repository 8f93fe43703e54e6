import { type PlacardView, placardPath } from '@/domain/building/placard';
import { fill } from '@/i18n/fill';
import type { PlacardMessages } from '@/i18n/placards';
import { PrintedQr } from '@/app/desk/_ui/qr-code';
import type { SheetFacts } from './sheet-facts';
import styles from './sheet.module.css';

type Props = { placard: PlacardView; facts: SheetFacts; text: PlacardMessages['sheet'] };

/** One A4 sheet for one floor's lift lobby. Only shapes and text, no backgrounds: printers leave those out. */
export function Sheet({ placard, facts, text }: Props) {
  const url = facts.origin + placardPath(placard);
  const address = url.replace(/^https?:\/\//, '');
  return (
    <article className={styles.sheet} aria-label={fill(text.qr, { floor: placard.floor })}>
      <header className={styles.head}>
        <div>
          <p className={styles.headline}>{text.headline}</p>
          <p className={styles.other} lang="en">
            {text.headlineOther}
          </p>
        </div>
        <FloorMark label={placard.floor} />
      </header>
      <div className={styles.code}>
        {/* Level Q: a quarter of it may be scratched off. */}
        <PrintedQr text={url} level="Q" millimetres={qrMillimetres} label={fill(text.qr, { floor: placard.floor })} />
      </div>
      <p className={address.length > 34 ? `${styles.address} ${styles.long}` : styles.address}>{address}</p>
      <p className={styles.reason}>{fill(text.reason, { minutes: facts.minutes })}</p>
      <SheetFoot placard={placard} facts={facts} text={text} />
      {facts.local && <Watermark text={text.watermark} />}
    </article>
  );
}

/** The floor as the lift button that everybody in the building knows; flat, for paper. */
const FloorMark = ({ label }: { label: string }) => (
  <svg className={styles.floor} viewBox="0 0 190 190" role="img" aria-label={label}>
    <circle cx="95" cy="95" r="90" fill="#ffc14d" stroke="#24272c" strokeWidth="10" />
    <text className={styles.floorText} x="95" y={label.length > 2 ? 122 : 130} fontSize={label.length > 2 ? 76 : 98} textAnchor="middle" fill="#1e1b17">
      {label}
    </text>
  </svg>
);

/** The dark part is 122 mm wide whatever the version, so that it is read from an arm's length in a dim lobby. */
const qrMillimetres = 122;

/** Which shops, which building, and whom to call about a code that somebody pasted over this one. */
function SheetFoot({ placard, facts: { building, shops, contact }, text }: Props) {
  return (
    <footer className={styles.foot}>
      <p>
        {shops.map(({ label, tagline }, index) => (
          <span key={label} className={styles.shop}>
            <b>{label}</b>
            {index === 0 && tagline && ` ${tagline}`}
            {index < shops.length - 1 && ' ·'}
          </span>
        ))}
      </p>
      <p className={styles.belongs}>{fill(text.belongs, { building, ...contact })}</p>
      <p className={styles.version}>{fill(text.foot, { floor: placard.floor, version: placard.version })}</p>
    </footer>
  );
}

/** Printed while the address means this machine only: nobody shall hang that on a wall. */
const Watermark = ({ text }: { text: string }) => (
  <svg className={styles.watermark} viewBox="0 0 210 297" aria-hidden="true">
    {[70, 165, 260].map((y) => (
      <text key={y} x="105" y={y} fontSize="34" fontWeight="800" textAnchor="middle" fill="#c23a22" fillOpacity="0.2" transform={`rotate(-30 105 ${y})`}>
        {text}
      </text>
    ))}
  </svg>
);
