'use client';
import { isOutside, staffChannels } from '@/domain/channels/channel';
import type { Counter } from '@/domain/menu/counter';
import { onChannel, tapGood } from '@/phone/desk/counter-draft';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { Bill } from './bill';
import { Choice } from './choice';
import { GoodTiles } from './good-tiles';
import { Handing } from './handing';
import { OutsideFields } from './outside-fields';
import styles from './new-order.module.css';
import { PlaceBar } from './place-bar';
import { Placed } from './placed';
import { useNewOrder } from './use-new-order';
import { VoucherFields } from './voucher-fields';

type Props = { counter: Counter; onRenew: () => Promise<Counter | null>; onClose: () => void };

/** Channel, goods, where to, and one button: a counter sale of one good is a tile and the button. */
export function NewOrderForm({ counter, onRenew, onClose }: Props) {
  const { text } = useDesk();
  const words = text.channels.order;
  const order = useNewOrder(counter.shop);
  const { draft, change, sending, faults } = order;
  if (sending.kind === 'placed') return <Placed order={sending.order} onNext={() => void onRenew().then(order.startOver)} onClose={onClose} />;
  const platform = isOutside(draft.channel);
  const parts = { draft, faults, onChange: change };
  return (
    <div className={styles.form}>
      <fieldset className={styles.all} disabled={sending.kind === 'sending' || sending.kind === 'unsure'}>
        <Choice
          legend={words.channel}
          options={staffChannels.map((channel) => [channel, text.channels.names[channel]] as const)}
          value={draft.channel}
          onChoose={(channel) => change(onChannel(draft, channel))}
        />
        <div className={styles.sides}>
          <GoodTiles counter={counter} cart={draft.cart} onTap={(item) => change({ ...draft, cart: tapGood(draft.cart, item, counter.left) })} />
          <div className={styles.side}>
            <Bill {...parts} counter={counter} />
            {platform && <OutsideFields {...parts} shop={counter.shop} />}
            <Handing {...parts} />
            {!platform && <VoucherFields {...parts} takesCode={counter.shop.takesCode} />}
          </div>
        </div>
      </fieldset>
      <PlaceBar order={order} shop={counter.shop} onRenew={onRenew} />
    </div>
  );
}
