-- CreateTable
CREATE TABLE "Promotion" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "shopId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "nameZh" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "percent" INTEGER,
    "amount" INTEGER,
    "most" INTEGER,
    "minimum" INTEGER NOT NULL DEFAULT 0,
    "excludesDiscounted" BOOLEAN NOT NULL DEFAULT false,
    "startsAt" DATETIME NOT NULL,
    "endsAt" DATETIME,
    "paused" BOOLEAN NOT NULL DEFAULT false,
    "endedAt" DATETIME,
    "isOn" BOOLEAN NOT NULL DEFAULT false,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Promotion_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Promotion_kind_check" CHECK ("kind" IN ('item', 'tiers', 'coupon')),
    CONSTRAINT "Promotion_off_check" CHECK (CASE "kind" WHEN 'tiers' THEN "percent" IS NULL AND "amount" IS NULL ELSE ("percent" IS NULL) <> ("amount" IS NULL) END),
    CONSTRAINT "Promotion_percent_check" CHECK ("percent" IS NULL OR (typeof("percent") = 'integer' AND "percent" BETWEEN 1 AND 90)),
    CONSTRAINT "Promotion_amount_check" CHECK ("amount" IS NULL OR (typeof("amount") = 'integer' AND "amount" BETWEEN 1 AND 1000000)),
    CONSTRAINT "Promotion_most_check" CHECK ("most" IS NULL OR ("kind" = 'coupon' AND "percent" IS NOT NULL AND typeof("most") = 'integer' AND "most" BETWEEN 1 AND 1000000)),
    CONSTRAINT "Promotion_minimum_check" CHECK (typeof("minimum") = 'integer' AND "minimum" BETWEEN 0 AND 1000000 AND ("kind" = 'coupon' OR "minimum" = 0)),
    CONSTRAINT "Promotion_excludesDiscounted_check" CHECK ("excludesDiscounted" IN (0, 1) AND ("kind" <> 'item' OR "excludesDiscounted" = 0)),
    CONSTRAINT "Promotion_endsAt_check" CHECK ("endsAt" IS NULL OR "endsAt" > "startsAt"),
    CONSTRAINT "Promotion_paused_check" CHECK ("paused" IN (0, 1)),
    CONSTRAINT "Promotion_isOn_check" CHECK ("isOn" IN (0, 1) AND ("isOn" = 0 OR ("paused" = 0 AND "endedAt" IS NULL))),
    CONSTRAINT "Promotion_revision_check" CHECK (typeof("revision") = 'integer' AND "revision" >= 1)
);

-- CreateTable
CREATE TABLE "PromotionTier" (
    "promotionId" TEXT NOT NULL,
    "threshold" INTEGER NOT NULL,
    "amount" INTEGER NOT NULL,

    PRIMARY KEY ("promotionId", "threshold"),
    CONSTRAINT "PromotionTier_promotionId_fkey" FOREIGN KEY ("promotionId") REFERENCES "Promotion" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "PromotionTier_threshold_check" CHECK (typeof("threshold") = 'integer' AND "threshold" BETWEEN 1 AND 1000000),
    CONSTRAINT "PromotionTier_amount_check" CHECK (typeof("amount") = 'integer' AND "amount" >= 1 AND "amount" < "threshold")
);

-- CreateTable
CREATE TABLE "PromotionGoods" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "promotionId" TEXT NOT NULL,
    "itemId" TEXT,
    "categoryId" TEXT,
    CONSTRAINT "PromotionGoods_promotionId_fkey" FOREIGN KEY ("promotionId") REFERENCES "Promotion" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "PromotionGoods_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "Item" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "PromotionGoods_categoryId_fkey" FOREIGN KEY ("categoryId") REFERENCES "Category" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "PromotionGoods_target_check" CHECK (("itemId" IS NULL) <> ("categoryId" IS NULL))
);

-- CreateTable
CREATE TABLE "Coupon" (
    "promotionId" TEXT NOT NULL PRIMARY KEY,
    "shopId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "cap" INTEGER,
    "used" INTEGER NOT NULL DEFAULT 0,
    "perPhone" INTEGER,
    CONSTRAINT "Coupon_promotionId_fkey" FOREIGN KEY ("promotionId") REFERENCES "Promotion" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Coupon_code_check" CHECK (length("code") BETWEEN 4 AND 20 AND "code" NOT GLOB '*[^0-9A-Z]*'),
    CONSTRAINT "Coupon_cap_check" CHECK ("cap" IS NULL OR (typeof("cap") = 'integer' AND "cap" BETWEEN 1 AND 1000000)),
    CONSTRAINT "Coupon_used_check" CHECK (typeof("used") = 'integer' AND "used" >= 0 AND ("cap" IS NULL OR "used" <= "cap")),
    CONSTRAINT "Coupon_perPhone_check" CHECK ("perPhone" IS NULL OR (typeof("perPhone") = 'integer' AND "perPhone" BETWEEN 1 AND 1000))
);

-- CreateTable
CREATE TABLE "CouponRedemption" (
    "orderId" TEXT NOT NULL PRIMARY KEY,
    "promotionId" TEXT NOT NULL,
    "phoneHash" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "releasedAt" DATETIME,
    CONSTRAINT "CouponRedemption_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "CouponRedemption_promotionId_fkey" FOREIGN KEY ("promotionId") REFERENCES "Coupon" ("promotionId") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "CouponRedemption_phoneHash_check" CHECK (length("phoneHash") = 43)
);

-- CreateTable
CREATE TABLE "OrderDiscount" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "orderId" TEXT NOT NULL,
    "promotionId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "nameZh" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "granted" INTEGER NOT NULL,
    "amount" INTEGER NOT NULL,
    "offJson" TEXT,
    CONSTRAINT "OrderDiscount_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "OrderDiscount_promotionId_fkey" FOREIGN KEY ("promotionId") REFERENCES "Promotion" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "OrderDiscount_kind_check" CHECK ("kind" IN ('item', 'tiers', 'coupon')),
    CONSTRAINT "OrderDiscount_granted_check" CHECK (typeof("granted") = 'integer' AND "granted" >= 0),
    CONSTRAINT "OrderDiscount_amount_check" CHECK (typeof("amount") = 'integer' AND "amount" >= 0 AND "amount" <= "granted"),
    CONSTRAINT "OrderDiscount_offJson_check" CHECK ("offJson" IS NULL OR json_valid("offJson"))
);

-- CreateTable
CREATE TABLE "LineDiscount" (
    "discountId" TEXT NOT NULL,
    "lineId" TEXT NOT NULL,
    "amount" INTEGER NOT NULL,

    PRIMARY KEY ("discountId", "lineId"),
    CONSTRAINT "LineDiscount_discountId_fkey" FOREIGN KEY ("discountId") REFERENCES "OrderDiscount" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "LineDiscount_lineId_fkey" FOREIGN KEY ("lineId") REFERENCES "OrderLine" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "LineDiscount_amount_check" CHECK (typeof("amount") = 'integer' AND "amount" >= 0)
);

-- CreateIndex
CREATE INDEX "Promotion_shopId_idx" ON "Promotion"("shopId");

-- CreateIndex
CREATE INDEX "PromotionGoods_itemId_idx" ON "PromotionGoods"("itemId");

-- CreateIndex
CREATE INDEX "PromotionGoods_categoryId_idx" ON "PromotionGoods"("categoryId");

-- CreateIndex
CREATE UNIQUE INDEX "PromotionGoods_promotionId_itemId_key" ON "PromotionGoods"("promotionId", "itemId");

-- CreateIndex
CREATE UNIQUE INDEX "PromotionGoods_promotionId_categoryId_key" ON "PromotionGoods"("promotionId", "categoryId");

-- CreateIndex
CREATE UNIQUE INDEX "Coupon_shopId_code_key" ON "Coupon"("shopId", "code");

-- CreateIndex
CREATE INDEX "CouponRedemption_promotionId_phoneHash_idx" ON "CouponRedemption"("promotionId", "phoneHash");

-- CreateIndex
CREATE INDEX "CouponRedemption_phoneHash_idx" ON "CouponRedemption"("phoneHash");

-- CreateIndex
CREATE INDEX "OrderDiscount_promotionId_idx" ON "OrderDiscount"("promotionId");

-- CreateIndex
CREATE UNIQUE INDEX "OrderDiscount_orderId_promotionId_key" ON "OrderDiscount"("orderId", "promotionId");

-- CreateIndex
CREATE INDEX "LineDiscount_lineId_idx" ON "LineDiscount"("lineId");
