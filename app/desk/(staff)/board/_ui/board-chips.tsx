'use client';
import { canTend } from '@/domain/staff/actor';
import { formatTime } from '@/i18n/clock';
import { fill } from '@/i18n/fill';
import { useDesk } from '@/app/desk/_ui/desk-context';
import strip from '@/app/desk/_ui/desk-strip.module.css';
import { usePausedUntil } from '@/app/desk/_ui/use-pause';
import { useShop } from '@/app/desk/_ui/use-shop';
import { useBoardSteps } from './board-steps';
import { useDishes } from './dish-panel';

/** What the strip offers on the board: goods by dish, an order to write down, the pause, and the keyboard's help where there is one. */
export function BoardChips() {
  const { text } = useDesk();
  const { ask } = useBoardSteps();
  const dishes = useDishes().length;
  return (
    <>
      <NewOrderChip />
      <button type="button" className={strip.chip} onClick={() => ask({ kind: 'dishes' })}>
        {fill(text.board.strip.dishes, { count: dishes })}
      </button>
      <PauseChip />
      <button type="button" className={`${strip.chip} ${strip.keys}`} onClick={() => ask({ kind: 'keys' })}>
        {text.board.strip.keyboard}
      </button>
    </>
  );
}

/** For whoever stands behind a counter; a sale must not wait for anybody's phone. */
function NewOrderChip() {
  const { actor, shops, text } = useDesk();
  const { ask } = useBoardSteps();
  if (!shops.some(({ slug }) => canTend(actor, slug))) return null;
  return (
    <button type="button" className={`${strip.chip} ${strip.lit}`} onClick={() => ask({ kind: 'newOrder' })}>
      {text.board.strip.newOrder}
    </button>
  );
}

function PauseChip() {
  const { actor, building, text } = useDesk();
  const { ask } = useBoardSteps();
  const shop = useShop();
  const until = usePausedUntil(shop);
  if (shop === null || !canTend(actor, shop)) return null;
  const label = until ? fill(text.board.strip.paused, { time: formatTime(until, building.timeZone) }) : text.board.strip.pause;
  return (
    <button type="button" className={until ? `${strip.chip} ${strip.bad}` : strip.chip} onClick={() => ask({ kind: 'pause' })}>
      {label}
    </button>
  );
}
