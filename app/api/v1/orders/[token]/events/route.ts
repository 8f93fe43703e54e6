import { anyone } from '@/app/_lib/authorise';
import { get } from '@/app/_lib/get';
import { incomingFrom } from '@/app/_lib/incoming';
import { orderStreamSchema } from '@/app/_lib/schemas/streams';
import { lastSeen, streamResponse } from '@/app/_lib/stream-response';
import { openStream } from '@/server/events/open-stream';
import { subscribeOrder } from '@/server/orders/subscribe-order';

/** One order, live: its whole state after each change. */
export const GET = get({
  name: 'followOrder',
  input: orderStreamSchema,
  authorise: anyone,
  async run(reader, { token, after }, request) {
    const seen = lastSeen(incomingFrom(request.headers), after);
    return streamResponse(await openStream({ reader, subscribe: (listener) => subscribeOrder(token, seen, listener) }));
  },
});
