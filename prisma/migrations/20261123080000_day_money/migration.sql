-- CreateTable
CREATE TABLE "Refund" (
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
    CONSTRAINT "Refund_why_check" CHECK ("why" IN ('line_removed', 'cancelled', 'complaint', 'by_hand')),
    CONSTRAINT "Refund_status_check" CHECK ("status" IN ('owed', 'done', 'withdrawn')),
    CONSTRAINT "Refund_withdrawn_check" CHECK ("status" <> 'withdrawn' OR "why" = 'by_hand'),
    CONSTRAINT "Refund_way_check" CHECK ("way" IS NULL OR "way" IN ('cash', 'code', 'platform')),
    CONSTRAINT "Refund_done_check" CHECK (("status" = 'done') = ("way" IS NOT NULL) AND ("status" = 'done') = ("doneAt" IS NOT NULL)
        AND ("status" = 'done') = ("doneBy" IS NOT NULL) AND ("status" = 'done' OR "shiftId" IS NULL))
);

-- CreateTable
CREATE TABLE "RefundLine" (
    "refundId" TEXT NOT NULL,
    "lineId" TEXT NOT NULL,
    "amount" INTEGER NOT NULL,

    PRIMARY KEY ("refundId", "lineId"),
    CONSTRAINT "RefundLine_refundId_fkey" FOREIGN KEY ("refundId") REFERENCES "Refund" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "RefundLine_lineId_fkey" FOREIGN KEY ("lineId") REFERENCES "OrderLine" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "RefundLine_amount_check" CHECK (typeof("amount") = 'integer' AND "amount" >= 1)
);

-- CreateTable
CREATE TABLE "Shift" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "shopId" TEXT NOT NULL,
    "openFor" TEXT,
    "openedAt" DATETIME NOT NULL,
    "openedBy" TEXT NOT NULL,
    "opening" INTEGER NOT NULL,
    "closedAt" DATETIME,
    "closedBy" TEXT,
    "expected" INTEGER,
    "counted" INTEGER,
    "reason" TEXT,
    CONSTRAINT "Shift_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Shift_openFor_check" CHECK (("openFor" IS NULL) = ("closedAt" IS NOT NULL) AND ("openFor" IS NULL OR "openFor" = "shopId")),
    CONSTRAINT "Shift_opening_check" CHECK (typeof("opening") = 'integer' AND "opening" >= 0),
    CONSTRAINT "Shift_closed_check" CHECK (("closedAt" IS NULL) = ("closedBy" IS NULL) AND ("closedAt" IS NULL) = ("expected" IS NULL)
        AND ("closedAt" IS NULL) = ("counted" IS NULL) AND ("closedAt" IS NULL OR "closedAt" >= "openedAt")),
    CONSTRAINT "Shift_expected_check" CHECK ("expected" IS NULL OR typeof("expected") = 'integer'),
    CONSTRAINT "Shift_counted_check" CHECK ("counted" IS NULL OR (typeof("counted") = 'integer' AND "counted" >= 0)),
    CONSTRAINT "Shift_reason_check" CHECK ((COALESCE("counted" = "expected", 1) OR "reason" IS NOT NULL)
        AND ("reason" IS NULL OR (length("reason") BETWEEN 1 AND 200 AND "reason" = trim("reason"))))
);

-- CreateTable
CREATE TABLE "CashMove" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "shiftId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "amount" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "by" TEXT NOT NULL,
    CONSTRAINT "CashMove_shiftId_fkey" FOREIGN KEY ("shiftId") REFERENCES "Shift" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "CashMove_kind_check" CHECK ("kind" IN ('in', 'out')),
    CONSTRAINT "CashMove_amount_check" CHECK (typeof("amount") = 'integer' AND "amount" >= 1),
    CONSTRAINT "CashMove_reason_check" CHECK (length("reason") BETWEEN 1 AND 200 AND "reason" = trim("reason"))
);

-- CreateIndex
CREATE INDEX "Refund_orderId_idx" ON "Refund"("orderId");

-- CreateIndex
CREATE INDEX "Refund_status_idx" ON "Refund"("status");

-- CreateIndex
CREATE INDEX "Refund_shiftId_idx" ON "Refund"("shiftId");

-- CreateIndex
CREATE INDEX "RefundLine_lineId_idx" ON "RefundLine"("lineId");

-- CreateIndex
CREATE UNIQUE INDEX "Shift_openFor_key" ON "Shift"("openFor");

-- CreateIndex
CREATE INDEX "Shift_shopId_openedAt_idx" ON "Shift"("shopId", "openedAt");

-- CreateIndex
CREATE INDEX "CashMove_shiftId_idx" ON "CashMove"("shiftId");

-- Money that has come may go back in part or whole, and belongs to the shift in which it was confirmed: two statuses are
-- new, so the table is built anew.
PRAGMA defer_foreign_keys=ON;
CREATE TABLE "new_Payment" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "orderId" TEXT NOT NULL,
    "method" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "amount" INTEGER NOT NULL,
    "confirmedAt" DATETIME,
    "confirmedBy" TEXT,
    "shiftId" TEXT,
    CONSTRAINT "Payment_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Payment_shiftId_fkey" FOREIGN KEY ("shiftId") REFERENCES "Shift" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Payment_method_check" CHECK ("method" IN ('cash', 'code', 'platform')),
    CONSTRAINT "Payment_status_check" CHECK ("status" IN ('unpaid', 'claimed', 'paid', 'partly_refunded', 'refunded', 'settled')),
    CONSTRAINT "Payment_settled_check" CHECK (("method" = 'platform') = ("status" = 'settled')),
    CONSTRAINT "Payment_amount_check" CHECK (typeof("amount") = 'integer' AND "amount" >= 0),
    CONSTRAINT "Payment_confirmed_check" CHECK ("status" NOT IN ('paid', 'partly_refunded', 'refunded') OR ("confirmedAt" IS NOT NULL AND "confirmedBy" IS NOT NULL)),
    CONSTRAINT "Payment_shiftId_check" CHECK ("shiftId" IS NULL OR "status" IN ('paid', 'partly_refunded', 'refunded'))
);
INSERT INTO "new_Payment" ("id", "orderId", "method", "status", "amount", "confirmedAt", "confirmedBy")
    SELECT "id", "orderId", "method", "status", "amount", "confirmedAt", "confirmedBy" FROM "Payment";
DROP TABLE "Payment";
ALTER TABLE "new_Payment" RENAME TO "Payment";
CREATE UNIQUE INDEX "Payment_orderId_key" ON "Payment"("orderId");
CREATE INDEX "Payment_status_idx" ON "Payment"("status");
CREATE INDEX "Payment_shiftId_idx" ON "Payment"("shiftId");
