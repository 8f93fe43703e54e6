-- What is in stock is the sum of what came and went. Every good that was counted before begins with one count of what it had.
-- CreateTable
CREATE TABLE "StockEntry" (
    "seq" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "itemId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "amount" INTEGER NOT NULL,
    "left" INTEGER NOT NULL,
    "paid" INTEGER,
    "worth" INTEGER,
    "reason" TEXT,
    "at" DATETIME NOT NULL,
    "staffId" TEXT,
    "orderId" TEXT,
    CONSTRAINT "StockEntry_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "Item" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "StockEntry_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "StockEntry_kind_check" CHECK ("kind" IN ('received', 'counted', 'uncounted', 'wasted', 'sold', 'returned')),
    CONSTRAINT "StockEntry_unit_check" CHECK ("unit" IN ('each', 'weight')),
    CONSTRAINT "StockEntry_amount_check" CHECK (typeof("amount") = 'integer' AND CASE "kind" WHEN 'counted' THEN TRUE WHEN 'uncounted' THEN "amount" <= 0 WHEN 'received' THEN "amount" > 0 WHEN 'returned' THEN "amount" > 0 ELSE "amount" < 0 END),
    CONSTRAINT "StockEntry_left_check" CHECK (typeof("left") = 'integer' AND "left" >= 0 AND ("kind" <> 'uncounted' OR "left" = 0)),
    CONSTRAINT "StockEntry_paid_check" CHECK (CASE "kind" WHEN 'received' THEN typeof("paid") = 'integer' AND "paid" >= 0 ELSE "paid" IS NULL END),
    CONSTRAINT "StockEntry_worth_check" CHECK (CASE "kind" WHEN 'received' THEN typeof("worth") = 'integer' AND "worth" >= "paid" ELSE "worth" IS NULL END),
    CONSTRAINT "StockEntry_reason_check" CHECK (CASE "kind" WHEN 'wasted' THEN "reason" IS NOT NULL AND "reason" IN ('spoiled', 'damaged', 'expired', 'sample', 'other') ELSE "reason" IS NULL END),
    CONSTRAINT "StockEntry_orderId_check" CHECK (("kind" IN ('sold', 'returned')) = ("orderId" IS NOT NULL))
);

-- CreateTable
CREATE TABLE "LowMark" (
    "itemId" TEXT NOT NULL PRIMARY KEY,
    "lowAt" INTEGER NOT NULL,
    CONSTRAINT "LowMark_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "Item" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "LowMark_lowAt_check" CHECK (typeof("lowAt") = 'integer' AND "lowAt" BETWEEN 0 AND 1000000)
);

-- CreateTable
CREATE TABLE "EveningPrice" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "shopId" TEXT NOT NULL,
    "itemId" TEXT,
    "categoryId" TEXT,
    "percent" INTEGER NOT NULL,
    "from" INTEGER NOT NULL,
    "isOn" BOOLEAN NOT NULL DEFAULT false,
    CONSTRAINT "EveningPrice_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "EveningPrice_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "Item" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "EveningPrice_categoryId_fkey" FOREIGN KEY ("categoryId") REFERENCES "Category" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "EveningPrice_target_check" CHECK (("itemId" IS NULL) <> ("categoryId" IS NULL)),
    CONSTRAINT "EveningPrice_percent_check" CHECK (typeof("percent") = 'integer' AND "percent" BETWEEN 1 AND 90),
    CONSTRAINT "EveningPrice_from_check" CHECK (typeof("from") = 'integer' AND "from" BETWEEN 0 AND 1439),
    CONSTRAINT "EveningPrice_isOn_check" CHECK ("isOn" IN (0, 1))
);

-- CreateIndex
CREATE UNIQUE INDEX "EveningPrice_itemId_key" ON "EveningPrice"("itemId");

-- CreateIndex
CREATE UNIQUE INDEX "EveningPrice_categoryId_key" ON "EveningPrice"("categoryId");

-- CreateIndex
CREATE INDEX "EveningPrice_shopId_idx" ON "EveningPrice"("shopId");

-- CreateIndex
CREATE INDEX "StockEntry_itemId_idx" ON "StockEntry"("itemId");

-- CreateIndex
CREATE INDEX "StockEntry_itemId_kind_idx" ON "StockEntry"("itemId", "kind");

INSERT INTO "StockEntry" ("itemId", "kind", "unit", "amount", "left", "at")
SELECT "id", 'counted', "unit", "stock", "stock", strftime('%Y-%m-%dT%H:%M:%f', 'now') || '+00:00' FROM "Item" WHERE "stock" IS NOT NULL ORDER BY "id";
