import { Prisma } from '@/prisma/generated/client';

const goodsOf = (alias: string): Prisma.Sql =>
  Prisma.raw(
    ['nameZh', 'nameEn', 'picture', 'unit', 'unitPrice', 'quantity', 'grams']
      .map((column) => `'${column}', "${alias}"."${column}"`)
      .concat(`'item', "${alias}"."itemId"`, `'options', json("${alias}"."optionsJson")`)
      .join(', '),
  );

/** The lines of the order `o`, also those that left it, with what they cost then: `why` says which those are. */
export const linesSql: Prisma.Sql = Prisma.sql`
  (SELECT json_group_array(json_object('id', "l"."id", 'position', "l"."position", ${goodsOf('l')}, 'finalGrams', "l"."finalGrams",
      'total', COALESCE("g"."total", "l"."total"), 'why', "g"."why") ORDER BY "l"."position")
    FROM "OrderLine" AS "l" LEFT JOIN "RemovedLine" AS "g" ON "g"."lineId" = "l"."id"
    WHERE "l"."orderId" = "o"."id") AS "linesJson"`;

/** What of the order `o` waits for somebody's word, and what was wrong with it. */
export const nowOpenSql: Prisma.Sql = Prisma.sql`
  (SELECT json_group_array(json_object('lineId', "b"."lineId", 'position', "l"."position", ${goodsOf('b')}, 'total', "b"."total",
      'until', "b"."until", 'staffId', "b"."staffId") ORDER BY "l"."position")
    FROM "SubstituteOffer" AS "b" JOIN "OrderLine" AS "l" ON "l"."id" = "b"."lineId" WHERE "b"."orderId" = "o"."id") AS "offersJson",
  (SELECT json_object('key', "q"."key", 'kind', "q"."kind", 'room', "q"."room", 'note', "q"."note", 'position', "l"."position", 'askedAt', "q"."askedAt")
    FROM "ChangeRequest" AS "q" LEFT JOIN "OrderLine" AS "l" ON "l"."id" = "q"."lineId" WHERE "q"."orderId" = "o"."id") AS "requestJson",
  (SELECT json_group_array(json_object('position', "l"."position", 'reason', "c"."reason", 'words', "c"."words", 'hasPicture', "c"."hasPicture",
      'at', "c"."at", 'answer', "c"."answer", 'answerWords', "c"."answerWords", 'amount', "c"."amount", 'answeredAt', "c"."answeredAt",
      'token', "n"."token", 'number', "n"."number") ORDER BY "l"."position")
    FROM "Complaint" AS "c" JOIN "OrderLine" AS "l" ON "l"."id" = "c"."lineId" LEFT JOIN "Order" AS "n" ON "n"."id" = "c"."replacementId"
    WHERE "c"."orderId" = "o"."id") AS "complaintsJson",
  (SELECT "w"."number" FROM "Complaint" AS "c2" JOIN "Order" AS "w" ON "w"."id" = "c2"."orderId"
    WHERE "c2"."replacementId" = "o"."id") AS "replaces"`;

/** What promotions take off the order `o`, in the order in which they do, with each line's share. */
export const discountsSql: Prisma.Sql = Prisma.sql`
  (SELECT json_group_array(json_object('id', "d"."id", 'promotion', "d"."promotionId", 'kind', "d"."kind", 'nameZh', "d"."nameZh", 'nameEn', "d"."nameEn",
      'granted', "d"."granted", 'amount', "d"."amount", 'off', json("d"."offJson"), 'lines',
      (SELECT json_group_array(json_array("h"."lineId", "h"."amount")) FROM "LineDiscount" AS "h" WHERE "h"."discountId" = "d"."id"))
      ORDER BY CASE "d"."kind" WHEN 'item' THEN 0 WHEN 'tiers' THEN 1 ELSE 2 END, "d"."promotionId")
    FROM "OrderDiscount" AS "d" WHERE "d"."orderId" = "o"."id") AS "discountsJson"`;
