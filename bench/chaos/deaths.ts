import type { Phone } from './phone';

/** Where the order was when the server died. */
export type Death = 'server killed before the commit' | 'server killed between commit and answer' | 'server killed with nothing under way';

/** Kills the server, and tells what of the order was there then. */
export function killServer({ tower, name }: Phone, tell: (death: Death) => void): void {
  const isUnderWay = tower.network.underWay() > 0;
  tower.kill(() => {
    if (!isUnderWay) return tell('server killed with nothing under way');
    tell(tower.ordersOf(name) === 0 ? 'server killed before the commit' : 'server killed between commit and answer');
  });
}
