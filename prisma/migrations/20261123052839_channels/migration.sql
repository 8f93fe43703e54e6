-- CreateTable
CREATE TABLE "OutsideOrder" (
    "orderId" TEXT NOT NULL PRIMARY KEY,
    "shopId" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "collected" INTEGER NOT NULL,
    "commission" INTEGER NOT NULL,
    CONSTRAINT "OutsideOrder_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "OutsideOrder_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "OutsideOrder_channel_check" CHECK ("channel" IN ('meituan', 'eleme', 'other')),
    CONSTRAINT "OutsideOrder_number_check" CHECK (length("number") BETWEEN 1 AND 40 AND "number" = trim("number")),
    CONSTRAINT "OutsideOrder_collected_check" CHECK (typeof("collected") = 'integer' AND "collected" >= 0),
    CONSTRAINT "OutsideOrder_commission_check" CHECK (typeof("commission") = 'integer' AND "commission" >= 0)
);

-- CreateTable
CREATE TABLE "ChannelCommission" (
    "shopId" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "basisPoints" INTEGER,
    "amount" INTEGER,

    PRIMARY KEY ("shopId", "channel"),
    CONSTRAINT "ChannelCommission_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ChannelCommission_channel_check" CHECK ("channel" IN ('meituan', 'eleme', 'other')),
    CONSTRAINT "ChannelCommission_basisPoints_check" CHECK ("basisPoints" IS NULL OR (typeof("basisPoints") = 'integer' AND "basisPoints" BETWEEN 0 AND 10000)),
    CONSTRAINT "ChannelCommission_amount_check" CHECK ("amount" IS NULL OR (typeof("amount") = 'integer' AND "amount" >= 0)),
    CONSTRAINT "ChannelCommission_kind_check" CHECK (("basisPoints" IS NULL) <> ("amount" IS NULL))
);

-- CreateTable
CREATE TABLE "Voucher" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "shopId" TEXT NOT NULL,
    "orderId" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "value" INTEGER NOT NULL,
    "goods" TEXT NOT NULL,
    "redeemedAt" DATETIME NOT NULL,
    "redeemedBy" TEXT NOT NULL,
    CONSTRAINT "Voucher_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Voucher_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Voucher_source_check" CHECK ("source" IN ('meituan', 'eleme', 'other')),
    CONSTRAINT "Voucher_code_check" CHECK (length("code") BETWEEN 4 AND 40 AND "code" NOT GLOB '*[^0-9A-Z]*'),
    CONSTRAINT "Voucher_value_check" CHECK (typeof("value") = 'integer' AND "value" >= 1)
);

-- CreateTable
CREATE TABLE "OrderLink" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "codeHash" TEXT NOT NULL,
    "floorId" TEXT NOT NULL,
    "shopId" TEXT,
    "madeBy" TEXT NOT NULL,
    "madeByName" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "revokedAt" DATETIME,
    CONSTRAINT "OrderLink_floorId_fkey" FOREIGN KEY ("floorId") REFERENCES "Floor" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "OrderLink_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "OrderLink_codeHash_check" CHECK (length("codeHash") = 43),
    CONSTRAINT "OrderLink_expiresAt_check" CHECK ("expiresAt" > "createdAt")
);

-- CreateTable
CREATE TABLE "OrderLinkPhone" (
    "linkId" TEXT NOT NULL,
    "deviceHash" TEXT NOT NULL,
    "admittedAt" DATETIME NOT NULL,

    PRIMARY KEY ("linkId", "deviceHash"),
    CONSTRAINT "OrderLinkPhone_linkId_fkey" FOREIGN KEY ("linkId") REFERENCES "OrderLink" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "OrderLinkPhone_deviceHash_check" CHECK (length("deviceHash") = 43)
);

-- CreateIndex
CREATE UNIQUE INDEX "OutsideOrder_shopId_channel_number_key" ON "OutsideOrder"("shopId", "channel", "number");

-- CreateIndex
CREATE INDEX "Voucher_orderId_idx" ON "Voucher"("orderId");

-- CreateIndex
CREATE UNIQUE INDEX "Voucher_shopId_source_code_key" ON "Voucher"("shopId", "source", "code");

-- CreateIndex
CREATE UNIQUE INDEX "OrderLink_codeHash_key" ON "OrderLink"("codeHash");

-- CreateIndex
CREATE INDEX "OrderLink_expiresAt_idx" ON "OrderLink"("expiresAt");

-- A platform's money: the way of paying and its status are new, so the table is built anew.
PRAGMA defer_foreign_keys=ON;
CREATE TABLE "new_Payment" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "orderId" TEXT NOT NULL,
    "method" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "amount" INTEGER NOT NULL,
    "confirmedAt" DATETIME,
    "confirmedBy" TEXT,
    CONSTRAINT "Payment_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Payment_method_check" CHECK ("method" IN ('cash', 'code', 'platform')),
    CONSTRAINT "Payment_status_check" CHECK ("status" IN ('unpaid', 'claimed', 'paid', 'settled')),
    CONSTRAINT "Payment_settled_check" CHECK (("method" = 'platform') = ("status" = 'settled')),
    CONSTRAINT "Payment_amount_check" CHECK (typeof("amount") = 'integer' AND "amount" >= 0),
    CONSTRAINT "Payment_confirmed_check" CHECK ("status" <> 'paid' OR ("confirmedAt" IS NOT NULL AND "confirmedBy" IS NOT NULL))
);
INSERT INTO "new_Payment" ("id", "orderId", "method", "status", "amount", "confirmedAt", "confirmedBy")
    SELECT "id", "orderId", "method", "status", "amount", "confirmedAt", "confirmedBy" FROM "Payment";
DROP TABLE "Payment";
ALTER TABLE "new_Payment" RENAME TO "Payment";
CREATE UNIQUE INDEX "Payment_orderId_key" ON "Payment"("orderId");
