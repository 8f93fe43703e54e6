import { staff } from '@/app/_lib/authorise';
import { get } from '@/app/_lib/get';
import { incomingFrom } from '@/app/_lib/incoming';
import { boardStreamSchema } from '@/app/_lib/schemas/streams';
import { sessionToken } from '@/app/_lib/session';
import { lastSeen, streamResponse } from '@/app/_lib/stream-response';
import { boardBeatSeconds } from '@/domain/orders/board-beat';
import type { StaffActor } from '@/domain/staff/actor';
import { readSession } from '@/server/auth/read-session';
import { openStream } from '@/server/events/open-stream';
import { subscribeBoard } from '@/server/orders/subscribe-board';

const sameRights = (a: StaffActor, b: StaffActor | null): boolean =>
  JSON.stringify(a.roles) === JSON.stringify(b?.roles);

/** The board, live: changed orders after each event. It ends within a heartbeat of the session, or of a changed role. */
export const GET = get({
  name: 'followBoard',
  input: boardStreamSchema,
  authorise: staff,
  async run(actor, { shop, after }, request) {
    const incoming = incomingFrom(request.headers);
    const token = sessionToken(incoming);
    const opened = await openStream({
      reader: { staff: actor.id },
      subscribe: (listener) => subscribeBoard(actor, shop ?? null, lastSeen(incoming, after), listener),
      beatSeconds: boardBeatSeconds,
      stillAllowed: async () => sameRights(actor, token === null ? null : await readSession(token)),
    });
    return streamResponse(opened);
  },
});
