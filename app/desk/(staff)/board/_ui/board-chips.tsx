'use client';
import Link from 'next/link';
import { canTend } from '@/domain/staff/actor';
import { formatTime } from '@/i18n/clock';
import { fill } from '@/i18n/fill';
import { inLocale } from '@/i18n/text';
import { readyByLift } from '@/phone/desk/trips';
import { useDesk } from '@/app/desk/_ui/desk-context';
import strip from '@/app/desk/_ui/desk-strip.module.css';
import { useConnection, useOrders } from '@/app/desk/_ui/use-board';
import { usePausedUntil } from '@/app/desk/_ui/use-pause';
import { useShop } from '@/app/desk/_ui/use-shop';
import { useBoardSteps } from './board-steps';
import { useDishes } from './dish-panel';

/** What the strip offers on the board: goods by dish, the pause, and the keyboard's help where there is one. */
export function BoardChips() {
  const { text } = useDesk();
  const { ask } = useBoardSteps();
  const dishes = useDishes().length;
  return (
    <>
      <button type="button" className={strip.chip} onClick={() => ask({ kind: 'dishes' })}>
        {fill(text.board.strip.dishes, { count: dishes })}
      </button>
      <RunsChip />
      <PauseChip />
      <button type="button" className={`${strip.chip} ${strip.keys}`} onClick={() => ask({ kind: 'keys' })}>
        {text.board.strip.keyboard}
      </button>
    </>
  );
}

/** The way to the runs, and which lifts bags stand ready for. */
function RunsChip() {
  const { building, locale, shops, text } = useDesk();
  const words = text.board.strip;
  const orders = useOrders();
  const shop = useShop();
  const lost = useConnection() === 'lost';
  const known = new Map(shops.map((each) => [each.slug, each]));
  const named = (id: string | null) => building.liftBanks.find((bank) => bank.id === id)?.name;
  const trips = readyByLift(orders, building, known).map(({ bank, bags }) => {
    const name = named(bank);
    return fill(words.runsOf, { bank: name ? inLocale(name, locale) : words.onFoot, bags });
  });
  return (
    <Link
      className={trips.length > 0 ? `${strip.chip} ${strip.lit}` : strip.chip}
      href={shop === null ? '/desk/runs' : `/desk/runs?shop=${shop}`}
      prefetch={false}
      aria-disabled={lost}
      onClick={(event) => lost && event.preventDefault()}
    >
      {trips.length > 0 ? fill(words.runsReady, { trips: trips.join(words.join) }) : words.runs}
    </Link>
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
