'use client';
import Link from 'next/link';
import { canTend } from '@/domain/staff/actor';
import { formatTime } from '@/i18n/clock';
import { fill } from '@/i18n/fill';
import { inLocale } from '@/i18n/text';
import { readyByLift } from '@/phone/desk/trips';
import { useDesk } from '@/app/desk/_ui/desk-context';
import strip from '@/app/desk/_ui/desk-strip.module.css';
import { useConnection, useOpenComplaints, useOrders } from '@/app/desk/_ui/use-board';
import { usePausedUntil } from '@/app/desk/_ui/use-pause';
import { useRushOf } from '@/app/desk/_ui/use-rush';
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
      <RunsChip />
      <WrongChip />
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

/** What customers said was wrong and nobody has answered; nothing while there is none. */
function WrongChip() {
  const { text } = useDesk();
  const shop = useShop();
  const count = useOpenComplaints();
  const lost = useConnection() === 'lost';
  if (count === 0) return null;
  return (
    <Link
      className={`${strip.chip} ${strip.lit}`}
      href={shop === null ? '/desk/complaints' : `/desk/complaints?shop=${shop}`}
      prefetch={false}
      aria-disabled={lost}
      onClick={(event) => lost && event.preventDefault()}
    >
      {fill(text.changes.wrong.chip, { count })}
    </Link>
  );
}

function PauseChip() {
  const { actor, building, text } = useDesk();
  const { ask } = useBoardSteps();
  const shop = useShop();
  const until = usePausedUntil(shop);
  const rush = useRushOf(shop);
  if (shop === null || !canTend(actor, shop)) return null;
  const time = (at: string) => ({ time: formatTime(at, building.timeZone) });
  const words = text.board.strip;
  const label = until ? fill(words.paused, time(until)) : rush ? fill(words.rush, time(rush.until)) : words.pause;
  const look = until ? strip.bad : rush ? strip.lit : '';
  return (
    <button type="button" className={`${strip.chip} ${look}`} onClick={() => ask({ kind: 'pause' })}>
      {label}
    </button>
  );
}
