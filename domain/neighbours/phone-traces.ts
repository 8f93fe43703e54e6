import type { ShareKind } from '../links/shared-link';

/** GET /api/v1/my-traces: what is kept of one phone beside its orders. Instants are ISO strings. */
export type PhoneTraces = {
  /** Neighbours it told. */
  told: readonly { floor: string; shop: string; kind: ShareKind; targetId: string; at: string }[];
  /** Neighbours' links it followed. */
  followed: readonly { floor: string; shop: string; at: string }[];
  /** Neighbours' links by which it ordered. */
  vouchedFor: readonly { floor: string; at: string }[];
  wishes: readonly { shop: string; floor: string; text: string; at: string }[];
};
