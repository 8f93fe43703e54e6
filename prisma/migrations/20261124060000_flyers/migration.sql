-- CreateTable
CREATE TABLE "Flyer" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "shopId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "codesFor" TEXT NOT NULL,
    "headline" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "printedAt" DATETIME,
    "withdrawnAt" DATETIME,
    CONSTRAINT "Flyer_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Flyer_version_check" CHECK (typeof("version") = 'integer' AND "version" >= 1),
    CONSTRAINT "Flyer_kind_check" CHECK ("kind" IN ('flyer', 'card')),
    CONSTRAINT "Flyer_codesFor_check" CHECK ("codesFor" IN ('floors', 'building')),
    CONSTRAINT "Flyer_headline_check" CHECK (length("headline") BETWEEN 1 AND 14),
    CONSTRAINT "Flyer_words_check" CHECK (length("words") <= 60)
);

-- CreateTable
CREATE TABLE "FlyerPick" (
    "flyerId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "itemId" TEXT NOT NULL,
    "nameZh" TEXT NOT NULL,
    "picture" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "price" INTEGER NOT NULL,

    PRIMARY KEY ("flyerId", "position"),
    CONSTRAINT "FlyerPick_flyerId_fkey" FOREIGN KEY ("flyerId") REFERENCES "Flyer" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "FlyerPick_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "Item" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "FlyerPick_position_check" CHECK (typeof("position") = 'integer' AND "position" BETWEEN 1 AND 6),
    CONSTRAINT "FlyerPick_nameZh_check" CHECK ("nameZh" <> ''),
    CONSTRAINT "FlyerPick_unit_check" CHECK ("unit" IN ('each', 'weight')),
    CONSTRAINT "FlyerPick_price_check" CHECK (typeof("price") = 'integer' AND "price" BETWEEN 1 AND 1000000)
);

-- CreateTable
CREATE TABLE "FlyerCode" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "flyerId" TEXT NOT NULL,
    "floorId" TEXT,
    "code" TEXT NOT NULL,
    CONSTRAINT "FlyerCode_flyerId_fkey" FOREIGN KEY ("flyerId") REFERENCES "Flyer" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "FlyerCode_floorId_fkey" FOREIGN KEY ("floorId") REFERENCES "Floor" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "FlyerCode_code_check" CHECK ("code" <> '' AND "code" NOT GLOB '*[^a-hjkmnp-z2-9]*')
);

-- CreateTable
CREATE TABLE "FlyerScan" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "codeId" TEXT NOT NULL,
    "deviceId" TEXT,
    "scannedAt" DATETIME NOT NULL,
    CONSTRAINT "FlyerScan_codeId_fkey" FOREIGN KEY ("codeId") REFERENCES "FlyerCode" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "FlyerOrder" (
    "orderId" TEXT NOT NULL PRIMARY KEY,
    "codeId" TEXT NOT NULL,
    CONSTRAINT "FlyerOrder_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "FlyerOrder_codeId_fkey" FOREIGN KEY ("codeId") REFERENCES "FlyerCode" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "FlyerPrinting" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "flyerId" TEXT NOT NULL,
    "copies" INTEGER NOT NULL,
    "cost" INTEGER NOT NULL,
    "at" DATETIME NOT NULL,
    "by" TEXT NOT NULL,
    CONSTRAINT "FlyerPrinting_flyerId_fkey" FOREIGN KEY ("flyerId") REFERENCES "Flyer" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "FlyerPrinting_copies_check" CHECK (typeof("copies") = 'integer' AND "copies" BETWEEN 1 AND 100000),
    CONSTRAINT "FlyerPrinting_cost_check" CHECK (typeof("cost") = 'integer' AND "cost" BETWEEN 0 AND 10000000)
);

-- CreateTable
CREATE TABLE "LeafletRound" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "flyerId" TEXT NOT NULL,
    "startedAt" DATETIME NOT NULL,
    "startedBy" TEXT NOT NULL,
    CONSTRAINT "LeafletRound_flyerId_fkey" FOREIGN KEY ("flyerId") REFERENCES "Flyer" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "LeafletFloor" (
    "roundId" TEXT NOT NULL,
    "floorId" TEXT NOT NULL,
    "doneAt" DATETIME,
    "doneBy" TEXT,

    PRIMARY KEY ("roundId", "floorId"),
    CONSTRAINT "LeafletFloor_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "LeafletRound" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "LeafletFloor_floorId_fkey" FOREIGN KEY ("floorId") REFERENCES "Floor" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "LeafletFloor_done_check" CHECK (("doneAt" IS NULL) = ("doneBy" IS NULL))
);

-- CreateTable
CREATE TABLE "LeafletTap" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "roundId" TEXT NOT NULL,
    "floorId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    CONSTRAINT "LeafletTap_roundId_floorId_fkey" FOREIGN KEY ("roundId", "floorId") REFERENCES "LeafletFloor" ("roundId", "floorId") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "FlyerCoupon" (
    "flyerId" TEXT NOT NULL PRIMARY KEY,
    "promotionId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "worth" TEXT NOT NULL,
    "termsJson" TEXT NOT NULL,
    CONSTRAINT "FlyerCoupon_flyerId_fkey" FOREIGN KEY ("flyerId") REFERENCES "Flyer" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "FlyerCoupon_promotionId_fkey" FOREIGN KEY ("promotionId") REFERENCES "Coupon" ("promotionId") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "FlyerCoupon_termsJson_check" CHECK (json_valid("termsJson"))
);

-- CreateIndex
CREATE UNIQUE INDEX "Flyer_shopId_version_key" ON "Flyer"("shopId", "version");

-- CreateIndex
CREATE UNIQUE INDEX "FlyerPick_flyerId_itemId_key" ON "FlyerPick"("flyerId", "itemId");

-- CreateIndex
CREATE UNIQUE INDEX "FlyerCode_code_key" ON "FlyerCode"("code");

-- CreateIndex
CREATE UNIQUE INDEX "FlyerCode_flyerId_floorId_key" ON "FlyerCode"("flyerId", "floorId");

-- CreateIndex
CREATE INDEX "FlyerScan_codeId_deviceId_scannedAt_idx" ON "FlyerScan"("codeId", "deviceId", "scannedAt");

-- CreateIndex
CREATE INDEX "FlyerScan_scannedAt_idx" ON "FlyerScan"("scannedAt");

-- CreateIndex
CREATE INDEX "FlyerOrder_codeId_idx" ON "FlyerOrder"("codeId");

-- CreateIndex
CREATE INDEX "FlyerPrinting_flyerId_idx" ON "FlyerPrinting"("flyerId");

-- CreateIndex
CREATE INDEX "LeafletRound_flyerId_idx" ON "LeafletRound"("flyerId");

-- CreateIndex
CREATE INDEX "LeafletTap_roundId_floorId_idx" ON "LeafletTap"("roundId", "floorId");

-- CreateIndex
CREATE INDEX "FlyerCoupon_promotionId_idx" ON "FlyerCoupon"("promotionId");
