'use client';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { DeskLink } from '@/app/desk/_ui/desk-link';
import { DeskScreen } from '@/app/desk/_ui/desk-screen';
import { removeEveningPriceAction } from '@/app/desk/_actions/remove-evening-price';
import type { EveningLine } from '@/domain/pricing/evening-view';
import { formatMinutes } from '@/i18n/clock';
import { fill } from '@/i18n/fill';
import type { StockMessages } from '@/i18n/stock';
import { inLocale } from '@/i18n/text';
import { useNoting } from '../../item/_ui/use-noting';
import styles from './evening.module.css';
import { EveningForm } from './evening-form';
import type { EveningPart } from './part';

/** What is cheaper in the evening, and the form that adds to it. */
export function Evening(part: EveningPart) {
  const { evening, text } = part;
  return (
    <DeskScreen title={text.evening.title}>
      <DeskLink className={`go plain ${styles.back}`} href={`/desk/stock?shop=${evening.shop}`}>
        ‹ {text.item.back}
      </DeskLink>
      <p className={styles.lead}>{text.evening.lead}</p>
      {evening.prices.length === 0 ? <p className={`window ${styles.none}`}>{text.evening.none}</p> : (
        <ul className={styles.list}>
          {evening.prices.map((line) => (
            <Line key={line.price} shop={evening.shop} line={line} text={text} />
          ))}
        </ul>
      )}
      <EveningForm {...part} />
    </DeskScreen>
  );
}

type LineProps = { shop: string; line: EveningLine; text: StockMessages };

/** One evening price, lit while it is in force. */
function Line({ shop, line: { kind, name, price, percent, from, isOn }, text: { evening } }: LineProps) {
  const { locale } = useDesk();
  const { busy, fault, note } = useNoting();
  const plain = inLocale(name, locale);
  const called = kind === 'category' ? fill(evening.whole, { name: plain }) : plain;
  return (
    <li className={isOn ? styles.lit : styles.line}>
      <span className={styles.what}>
        <b>{called}</b>
        <span>{fill(evening.line, { time: formatMinutes(from), percent })}</span>
        {isOn && <span className={styles.on}>{evening.on}</span>}
        {fault !== null && <span role="alert" className={styles.fault}>{fault}</span>}
      </span>
      <button type="button" className="go plain" aria-label={fill(evening.removeNamed, { name: called })} disabled={busy} onClick={() => void note(() => removeEveningPriceAction({ shop, price }))}>
        {evening.remove}
      </button>
    </li>
  );
}
