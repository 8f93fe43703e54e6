'use server';

import { action } from '@/app/_lib/action';
import { staff } from '@/app/_lib/authorise';
import { saveCommissionSchema } from '@/app/_lib/schemas/channels';
import { saveCommission } from '@/server/channels/save-commission';

/** What a platform keeps of each order from now on. */
export const saveCommissionAction = action({
  name: 'saveCommission',
  input: saveCommissionSchema,
  authorise: staff,
  run: (actor, input) => saveCommission(actor, input),
});
