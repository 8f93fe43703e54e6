-- CreateTable
CREATE TABLE "GroupBuy" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "shopId" TEXT NOT NULL,
    "itemId" TEXT NOT NULL,
    "nameZh" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "picture" TEXT NOT NULL,
    "price" INTEGER NOT NULL,
    "usualPrice" INTEGER NOT NULL,
    "counts" TEXT NOT NULL,
    "threshold" INTEGER NOT NULL,
    "cap" INTEGER NOT NULL,
    "deadline" DATETIME NOT NULL,
    "dropFrom" DATETIME NOT NULL,
    "dropUntil" DATETIME NOT NULL,
    "bankZh" TEXT,
    "bankEn" TEXT,
    "status" TEXT NOT NULL,
    "people" INTEGER NOT NULL DEFAULT 0,
    "pieces" INTEGER NOT NULL DEFAULT 0,
    "openedAt" DATETIME NOT NULL,
    "openedBy" TEXT NOT NULL,
    "closedAt" DATETIME,
    "settledAt" DATETIME,
    CONSTRAINT "GroupBuy_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "GroupBuy_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "Item" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "GroupBuy_nameZh_check" CHECK ("nameZh" <> ''),
    CONSTRAINT "GroupBuy_price_check" CHECK (typeof("price") = 'integer' AND "price" >= 1),
    CONSTRAINT "GroupBuy_usualPrice_check" CHECK (typeof("usualPrice") = 'integer' AND "usualPrice" > "price"),
    CONSTRAINT "GroupBuy_counts_check" CHECK ("counts" IN ('people', 'pieces')),
    CONSTRAINT "GroupBuy_threshold_check" CHECK (typeof("threshold") = 'integer' AND "threshold" >= 2 AND "threshold" <= 500),
    CONSTRAINT "GroupBuy_cap_check" CHECK (typeof("cap") = 'integer' AND "cap" >= "threshold" AND "cap" <= 2000),
    CONSTRAINT "GroupBuy_drop_check" CHECK ("deadline" < "dropFrom" AND "dropFrom" < "dropUntil"),
    CONSTRAINT "GroupBuy_bank_check" CHECK (("bankZh" IS NULL) = ("bankEn" IS NULL)),
    CONSTRAINT "GroupBuy_status_check" CHECK ("status" IN ('open', 'met', 'failed', 'cancelled')),
    CONSTRAINT "GroupBuy_people_check" CHECK (typeof("people") = 'integer' AND "people" >= 0 AND "people" <= "pieces"),
    CONSTRAINT "GroupBuy_pieces_check" CHECK (typeof("pieces") = 'integer' AND "pieces" >= 0 AND "pieces" <= "cap"),
    CONSTRAINT "GroupBuy_closedAt_check" CHECK (("closedAt" IS NULL) = ("status" = 'open')),
    CONSTRAINT "GroupBuy_settledAt_check" CHECK ("settledAt" IS NULL OR "status" = 'met')
);

-- CreateTable
CREATE TABLE "GroupBuyFloor" (
    "groupId" TEXT NOT NULL,
    "floorId" TEXT NOT NULL,

    PRIMARY KEY ("groupId", "floorId"),
    CONSTRAINT "GroupBuyFloor_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "GroupBuy" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "GroupBuyFloor_floorId_fkey" FOREIGN KEY ("floorId") REFERENCES "Floor" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "GroupBuyMember" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "groupId" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "phone" TEXT,
    "floorId" TEXT NOT NULL,
    "room" TEXT,
    "customerName" TEXT,
    "pieces" INTEGER NOT NULL,
    "locale" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "placardId" TEXT,
    "joinedAt" DATETIME NOT NULL,
    "status" TEXT NOT NULL,
    "orderId" TEXT,
    CONSTRAINT "GroupBuyMember_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "GroupBuy" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "GroupBuyMember_floorId_fkey" FOREIGN KEY ("floorId") REFERENCES "Floor" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "GroupBuyMember_placardId_fkey" FOREIGN KEY ("placardId") REFERENCES "Placard" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "GroupBuyMember_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "GroupBuyMember_phone_check" CHECK ("phone" IS NULL OR length("phone") = 43),
    CONSTRAINT "GroupBuyMember_pieces_check" CHECK (typeof("pieces") = 'integer' AND "pieces" >= 1 AND "pieces" <= 20),
    CONSTRAINT "GroupBuyMember_locale_check" CHECK ("locale" IN ('zh', 'en')),
    CONSTRAINT "GroupBuyMember_channel_check" CHECK ("channel" IN ('placard', 'link')),
    CONSTRAINT "GroupBuyMember_status_check" CHECK ("status" IN ('joined', 'ordered', 'short')),
    CONSTRAINT "GroupBuyMember_orderId_check" CHECK ("orderId" IS NULL OR "status" = 'ordered')
);

-- CreateIndex
CREATE INDEX "GroupBuy_status_deadline_idx" ON "GroupBuy"("status", "deadline");

-- CreateIndex
CREATE INDEX "GroupBuy_shopId_openedAt_idx" ON "GroupBuy"("shopId", "openedAt");

-- CreateIndex
CREATE INDEX "GroupBuy_itemId_status_idx" ON "GroupBuy"("itemId", "status");

-- CreateIndex
CREATE INDEX "GroupBuyFloor_floorId_idx" ON "GroupBuyFloor"("floorId");

-- CreateIndex
CREATE UNIQUE INDEX "GroupBuyMember_token_key" ON "GroupBuyMember"("token");

-- CreateIndex
CREATE UNIQUE INDEX "GroupBuyMember_orderId_key" ON "GroupBuyMember"("orderId");

-- CreateIndex
CREATE INDEX "GroupBuyMember_groupId_status_joinedAt_idx" ON "GroupBuyMember"("groupId", "status", "joinedAt");

-- CreateIndex
CREATE INDEX "GroupBuyMember_floorId_idx" ON "GroupBuyMember"("floorId");

-- CreateIndex
CREATE INDEX "GroupBuyMember_phone_idx" ON "GroupBuyMember"("phone");

-- CreateIndex
CREATE UNIQUE INDEX "GroupBuyMember_groupId_phone_key" ON "GroupBuyMember"("groupId", "phone");
