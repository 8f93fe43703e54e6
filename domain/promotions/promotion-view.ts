import type { Text } from '../menu/shop';
import type { Fen } from '../money';
import type { DeepMargin } from './margin';
import type { PromotionDraft } from './promotion-draft';

/** planned: its time has not come; over: its time has passed, or somebody ended it. */
export type PromotionState = 'planned' | 'running' | 'paused' | 'over';

/** A promotion as its owner sees it. */
export type PromotionView = {
  id: string;
  revision: number;
  state: PromotionState;
  draft: PromotionDraft;
  /** What it took off orders that stand, fen, and of how many. */
  cost: { amount: Fen; orders: number };
  /** What the good that earns least earns at its deepest; null: no cost is known. `unknown`: goods without one. */
  least: DeepMargin | null;
  unknown: number;
  /** How often its coupon was used by orders that stand. */
  used: number;
};

/** A good or a category that a promotion may be for, or leave out. */
export type PromotionChoice = { kind: 'item' | 'category'; id: string; name: Text };

export type PromotionList = { shop: string; promotions: readonly PromotionView[]; choices: readonly PromotionChoice[] };
