-- Rides: orders of one shop and floor that go up together. What was ordered before rides with nobody.
-- CreateTable
CREATE TABLE "RideTerms" (
    "shopId" TEXT NOT NULL PRIMARY KEY,
    "shares" BOOLEAN NOT NULL,
    CONSTRAINT "RideTerms_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Rider" (
    "orderId" TEXT NOT NULL PRIMARY KEY,
    "rideId" TEXT NOT NULL,
    "place" INTEGER NOT NULL,
    "phoneHash" TEXT,
    "alone" INTEGER NOT NULL,
    CONSTRAINT "Rider_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Rider_place_check" CHECK (typeof("place") = 'integer' AND "place" >= 1),
    CONSTRAINT "Rider_phoneHash_check" CHECK ("phoneHash" IS NULL OR length("phoneHash") = 43),
    CONSTRAINT "Rider_alone_check" CHECK (typeof("alone") = 'integer' AND "alone" >= 0)
);

-- CreateIndex
CREATE INDEX "Rider_phoneHash_idx" ON "Rider"("phoneHash");

-- CreateIndex
CREATE UNIQUE INDEX "Rider_rideId_place_key" ON "Rider"("rideId", "place");

-- Money that goes back because the fee is shared has a reason of its own: the table is built anew.
PRAGMA defer_foreign_keys=ON;
CREATE TABLE "new_Refund" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "orderId" TEXT NOT NULL,
    "amount" INTEGER NOT NULL,
    "why" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "madeAt" DATETIME NOT NULL,
    "madeBy" TEXT,
    "way" TEXT,
    "doneAt" DATETIME,
    "doneBy" TEXT,
    "shiftId" TEXT,
    CONSTRAINT "Refund_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Refund_shiftId_fkey" FOREIGN KEY ("shiftId") REFERENCES "Shift" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Refund_amount_check" CHECK (typeof("amount") = 'integer' AND "amount" >= 1),
    CONSTRAINT "Refund_why_check" CHECK ("why" IN ('line_removed', 'fee_shared', 'cancelled', 'complaint', 'by_hand')),
    CONSTRAINT "Refund_status_check" CHECK ("status" IN ('owed', 'done', 'withdrawn')),
    CONSTRAINT "Refund_withdrawn_check" CHECK ("status" <> 'withdrawn' OR "why" = 'by_hand'),
    CONSTRAINT "Refund_way_check" CHECK ("way" IS NULL OR "way" IN ('cash', 'code', 'platform')),
    CONSTRAINT "Refund_done_check" CHECK (("status" = 'done') = ("way" IS NOT NULL) AND ("status" = 'done') = ("doneAt" IS NOT NULL)
        AND ("status" = 'done') = ("doneBy" IS NOT NULL) AND ("status" = 'done' OR "shiftId" IS NULL))
);
INSERT INTO "new_Refund" ("id", "orderId", "amount", "why", "status", "madeAt", "madeBy", "way", "doneAt", "doneBy", "shiftId")
    SELECT "id", "orderId", "amount", "why", "status", "madeAt", "madeBy", "way", "doneAt", "doneBy", "shiftId" FROM "Refund";
DROP TABLE "Refund";
ALTER TABLE "new_Refund" RENAME TO "Refund";
CREATE INDEX "Refund_orderId_idx" ON "Refund"("orderId");
CREATE INDEX "Refund_status_idx" ON "Refund"("status");
CREATE INDEX "Refund_shiftId_idx" ON "Refund"("shiftId");
