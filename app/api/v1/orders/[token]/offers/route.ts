import { anyone } from '@/app/_lib/authorise';
import { limits } from '@/app/_lib/limits';
import { post } from '@/app/_lib/post';
import { answerOfferSchema } from '@/app/_lib/schemas/changes';
import { answerOffer } from '@/server/changes/answer-offer';

/** The customer says whether something else may come instead of a line. */
export const POST = post({
  name: 'answerOffer',
  input: answerOfferSchema,
  authorise: anyone,
  limit: limits.placing,
  run: (_visitor, input) => answerOffer(input),
});
