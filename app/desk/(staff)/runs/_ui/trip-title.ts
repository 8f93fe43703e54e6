import type { TripProposal } from '@/domain/runs/run-view';
import { fill } from '@/i18n/fill';
import type { RunsMessages } from '@/i18n/runs';
import { inLocale } from '@/i18n/text';
import type { DeskFacts } from '@/app/desk/_ui/desk-context';
import { amountsOf } from './amounts';

const arrows = { up: '▲', down: '▼' } as const;

/** What a trip is called: its lift and the way it goes, and how much there is to carry. */
export function tripTitle({ bank, direction, stops, bags }: TripProposal, { building, locale }: Pick<DeskFacts, 'building' | 'locale'>, text: RunsMessages): string {
  const { trip } = text;
  const counts = amountsOf(stops.length, bags, text);
  const lift = building.liftBanks.find(({ id }) => id === bank);
  if (lift && direction) return fill(trip.byLift, { ...counts, bank: inLocale(lift.name, locale), arrow: arrows[direction] });
  return fill(stops.length > 1 ? trip.mixed : trip.onFoot, counts);
}
