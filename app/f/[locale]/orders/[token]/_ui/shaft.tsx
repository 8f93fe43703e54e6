import type { CSSProperties } from 'react';
import { liftCar } from '@/domain/orders/lift-car';
import type { OrderView } from '@/domain/orders/order-view';
import { fill } from '@/i18n/fill';
import type { OrderProps } from './order-props';
import { type Mark, planShaft, type Well, wellOfCar } from './shaft-plan';
import s from './shaft.module.css';

/** A height in the drawing, for the style sheet. */
const at = (height: number) => ({ '--at': height }) as CSSProperties;
const between = ({ top, foot }: Well) => ({ '--top': top, '--foot': foot }) as CSSProperties;

const arrows = { up: '▲', down: '▼' } as const;

/** What the drawing shows, for those who do not see it. */
function sentence(order: OrderView, { m }: OrderProps): string {
  const { stop, state } = liftCar(order);
  if (stop === null) return '';
  const words = { waiting: m.carWaits, moving: m.carMoves, arrived: m.carArrived, none: '' };
  const change = order.route[1] ? ` ${fill(m.change, { floor: order.route[1].from })}` : '';
  return fill(words[state], { floor: stop }) + (state === 'arrived' ? '' : change);
}

function MarkLine({ mark, target, bridge }: { mark: Mark; target: boolean; bridge: boolean }) {
  return (
    <i className={[s.mark, mark.stop && s.stop, target && s.target, bridge && s.bridge].filter(Boolean).join(' ')} style={at(mark.at)}>
      {mark.named && <b>{mark.label}</b>}
    </i>
  );
}

function Car({ order, height }: { order: OrderView; height: number }) {
  const { state, heading } = liftCar(order);
  return (
    <span className={[s.car, s[state]].join(' ')} style={at(height)}>
      <img src={order.lines[0]?.picture ?? order.shop.picture} width="30" height="30" alt="" />
      {heading && <em className={heading === 'down' ? `${s.heading} ${s.down}` : s.heading}>{arrows[heading]}</em>}
    </span>
  );
}

/** The way of the bag: a car that stands at the last reported stop, lit when it was reported to move. */
export function Shaft({ order, page }: { order: OrderView; page: OrderProps }) {
  const wells = planShaft(page.floors, order.route, order.shop.floor);
  const { stop, state } = liftCar(order);
  const carWell = stop === null ? -1 : wellOfCar(wells, stop, state === 'arrived');
  const door = order.fulfilment === 'delivery' ? order.floor : order.shop.floor;
  const heightOf = (well: Well) => well.marks.find(({ label }) => label === stop)?.at ?? 0.5;
  return (
    <div className={[s.shaft, wells.length > 1 && s.twin, wells[0]?.bank === null && s.single, state === 'none' && s.off].filter(Boolean).join(' ')}>
      <p className="visually-hidden">{sentence(order, page)}</p>
      {wells.map((well, index) => (
        <div key={well.bank ?? 'stop'} className={s.well} style={between(well)} aria-hidden="true">
          {well.marks.map((mark) => (
            <MarkLine
              key={mark.label}
              mark={mark}
              target={mark.label === door && index === wells.length - 1}
              bridge={mark.label === order.route[1]?.from}
            />
          ))}
          {index === carWell && <Car order={order} height={heightOf(well)} />}
        </div>
      ))}
    </div>
  );
}

/** The unlit shaft while the order is on its way to the phone. */
export function DarkShaft() {
  return (
    <div className={s.shaft} aria-hidden="true">
      <div className={s.well} style={{ '--top': 0, '--foot': 1 } as CSSProperties}>
        {[0, 0.2, 0.4, 0.6, 0.8, 1].map((height) => (
          <i key={height} className={s.mark} style={at(height)} />
        ))}
        <span className={`${s.car} ${s.unlit}`} style={at(1)} />
      </div>
    </div>
  );
}
