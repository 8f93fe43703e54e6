'use client';
import { conversionOf, type Light, lightFacade } from '@/domain/funnel/facade';
import type { FloorRow } from '@/domain/funnel/funnel-report';
import { legendOf } from '@/i18n/facade-words';
import { fill } from '@/i18n/fill';
import type { FunnelMessages } from '@/i18n/funnel';
import { inLocale } from '@/i18n/text';
import { useDesk } from '@/app/desk/_ui/desk-context';
import styles from './funnel.module.css';
import type { PartProps } from './part-props';

function Figures({ floors, text }: { floors: readonly FloorRow[]; text: FunnelMessages }) {
  const words = text.facade;
  return (
    <div className={styles.floors} tabIndex={0} role="region" aria-label={words.table}>
      <table className={styles.table}>
        <caption className="visually-hidden">{words.table}</caption>
        <thead>
          <tr>
            {[words.floor, text.steps.phones, text.steps.ordered, words.conversion, words.orders].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {floors.toReversed().map((row) => {
            const conversion = conversionOf(row);
            return (
              <tr key={row.floor}>
                <th scope="row">
                  {row.floor}
                  {row.isGone && <small> {words.gone}</small>}
                </th>
                <td>{row.phones}</td>
                <td>{row.ordered}</td>
                <td>{conversion === null ? words.noPhones : `${conversion}%`}</td>
                <td>{row.orders}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** The tower as a picture, and the same in figures beside it. */
export function Facade({ report, light, text }: PartProps & { light: Light }) {
  const { building, locale } = useDesk();
  const words = text.facade;
  const { shop, period, floors } = report;
  const query = new URLSearchParams({ ...(shop !== null && { of: shop }), period, lit: light, lang: locale }).toString();
  const src = `/desk/funnel/facade?${query}`;
  const alt = fill(words.alt, { building: inLocale(building.name, locale), period: text.periods[period], light: words.lights[light] });
  return (
    <section className={styles.tower} aria-label={words.title}>
      <h2>{words.title}</h2>
      <figure className={styles.picture}>
        {/* A picture of figures that change by the minute: drawn when it is asked for, and kept nowhere. */}
        <img src={src} alt={alt} />
        <figcaption className={styles.small}>
          {legendOf(lightFacade(floors, light), light, locale)} · {words.notRooms}
        </figcaption>
        <a className={`go plain ${styles.download}`} href={`${src}&download=1`} download>
          {words.download}
        </a>
      </figure>
      <Figures floors={floors} text={text} />
    </section>
  );
}
