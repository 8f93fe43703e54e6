import { staff } from '@/app/_lib/authorise';
import { get } from '@/app/_lib/get';
import { counterSchema } from '@/app/_lib/schemas/channels';
import { readCounter } from '@/server/menu/read-counter';

/** GET /desk/board/counter?shop=xiaopu: what staff sell from, as it is now. */
export const GET = get({ name: 'readCounter', input: counterSchema, authorise: staff, run: (actor, asked) => readCounter(actor, asked) });
