import { fail, ok, type Result } from '@/domain/result';
import type { StaffActor } from '@/domain/staff/actor';
import { readSession, renewSession } from '@/server/auth/read-session';
import { addressOf } from './address';
import { deviceOf } from './device';
import type { Incoming } from './incoming';
import { sessionToken } from './session';
import { worksHere } from './works-here';

/** Whoever asks without signing in: a customer, or somebody at the sign-in. */
export type Visitor = { kind: 'visitor'; device: string | null; address: string };

export type Call = {
  incoming: Incoming;
  /** Whether the guard lets this request write. */
  writes: boolean;
};

/** Makes the actor that every later read is scoped by. */
export type Authorise<A> = (call: Call) => Promise<Result<A>>;

export const visitorOf = (incoming: Incoming): Visitor => ({
  kind: 'visitor',
  device: deviceOf(incoming),
  address: addressOf(incoming),
});

/** No sign-in needed. */
export const anyone: Authorise<Visitor> = async ({ incoming }) => ok(visitorOf(incoming));

/** A signed-in staff member; what they may see of it is for the use case to say. */
export const staff: Authorise<StaffActor> = async ({ incoming, writes }) => {
  const token = sessionToken(incoming);
  const actor = token === null ? null : await (writes ? renewSession(token) : readSession(token));
  if (!actor) return fail({ code: 'signed_out' });
  const device = deviceOf(incoming);
  if (writes && device !== null) await worksHere(device);
  return ok(actor);
};

/** Who is signed in, or null: for what both may do and only the answer differs. */
export const staffIfAny: Authorise<StaffActor | null> = async ({ incoming }) => {
  const token = sessionToken(incoming);
  return ok(token === null ? null : await readSession(token));
};
