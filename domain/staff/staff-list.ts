import type { Role } from './actor';

/** A person's role in one shop, by the shop's slug. */
export type Post = { shop: string; role: Role };

/** A person as the owner of some of their shops sees them; instants are ISO strings. */
export type StaffMember = {
  id: string;
  name: string;
  /** Only the posts in shops that the owner who looks owns. */
  posts: readonly Post[];
  /** When they last did something at the desk, to some minutes; null: not since it is noted. */
  seenAt: string | null;
  /** Devices they are signed in on. */
  sessions: number;
  /** Whether who looks owns every shop of theirs, and so may end their sessions and hand them a new passcode. */
  isWhollyMine: boolean;
};

/** A link that nobody has used yet: it gives a role, or sets the passcode of a person. */
export type OpenInvite = { id: string; expiresAt: string } & ({ kind: 'join'; post: Post } | { kind: 'reset'; name: string });

export type StaffList = { people: readonly StaffMember[]; invites: readonly OpenInvite[] };

/**
 * Whether a shop, or the building, would be left without an owner if this person were none any more: nobody could ever change
 * anything of it again.
 */
export const isLastOwner = (owners: readonly string[], person: string): boolean =>
  owners.includes(person) && owners.every((owner) => owner === person);
