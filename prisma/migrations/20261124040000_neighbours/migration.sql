-- CreateTable
CREATE TABLE "ShareLink" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "codeHash" TEXT NOT NULL,
    "placardId" TEXT NOT NULL,
    "shopId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "targetId" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "makerHash" TEXT,
    "createdAt" DATETIME NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    CONSTRAINT "ShareLink_placardId_fkey" FOREIGN KEY ("placardId") REFERENCES "Placard" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ShareLink_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ShareLink_codeHash_check" CHECK (length("codeHash") = 43),
    CONSTRAINT "ShareLink_kind_check" CHECK ("kind" IN ('shop', 'item', 'group')),
    CONSTRAINT "ShareLink_targetId_check" CHECK ("targetId" <> ''),
    CONSTRAINT "ShareLink_locale_check" CHECK ("locale" IN ('zh', 'en')),
    CONSTRAINT "ShareLink_makerHash_check" CHECK ("makerHash" IS NULL OR length("makerHash") = 43),
    CONSTRAINT "ShareLink_expiresAt_check" CHECK ("expiresAt" > "createdAt")
);

-- CreateTable
CREATE TABLE "ShareLinkPhone" (
    "linkId" TEXT NOT NULL,
    "deviceHash" TEXT NOT NULL,
    "admittedAt" DATETIME NOT NULL,

    PRIMARY KEY ("linkId", "deviceHash"),
    CONSTRAINT "ShareLinkPhone_linkId_fkey" FOREIGN KEY ("linkId") REFERENCES "ShareLink" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ShareLinkPhone_deviceHash_check" CHECK (length("deviceHash") = 43)
);

-- CreateTable
CREATE TABLE "ShareOpening" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "linkId" TEXT NOT NULL,
    "deviceId" TEXT,
    "openedAt" DATETIME NOT NULL,
    CONSTRAINT "ShareOpening_linkId_fkey" FOREIGN KEY ("linkId") REFERENCES "ShareLink" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ShareOrder" (
    "orderId" TEXT NOT NULL PRIMARY KEY,
    "linkId" TEXT NOT NULL,
    CONSTRAINT "ShareOrder_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ShareOrder_linkId_fkey" FOREIGN KEY ("linkId") REFERENCES "ShareLink" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "OrderPhone" (
    "orderId" TEXT NOT NULL PRIMARY KEY,
    "phoneHash" TEXT NOT NULL,
    CONSTRAINT "OrderPhone_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "OrderPhone_phoneHash_check" CHECK (length("phoneHash") = 43)
);

-- CreateTable
CREATE TABLE "Wish" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "shopId" TEXT NOT NULL,
    "sameText" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "firstAt" DATETIME NOT NULL,
    "answer" TEXT,
    "answeredAt" DATETIME,
    "answeredBy" TEXT,
    CONSTRAINT "Wish_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Wish_sameText_check" CHECK (length("sameText") BETWEEN 1 AND 60),
    CONSTRAINT "Wish_text_check" CHECK (length("text") BETWEEN 1 AND 60 AND "text" = trim("text")),
    CONSTRAINT "Wish_answer_check" CHECK ("answer" IS NULL OR "answer" IN ('stocked', 'declined')),
    CONSTRAINT "Wish_answered_check" CHECK (("answer" IS NULL) = ("answeredAt" IS NULL) AND ("answer" IS NULL) = ("answeredBy" IS NULL))
);

-- CreateTable
CREATE TABLE "WishVoice" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "bodyHash" TEXT NOT NULL,
    "wishId" TEXT NOT NULL,
    "floorId" TEXT NOT NULL,
    "deviceHash" TEXT,
    "at" DATETIME NOT NULL,
    CONSTRAINT "WishVoice_wishId_fkey" FOREIGN KEY ("wishId") REFERENCES "Wish" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "WishVoice_floorId_fkey" FOREIGN KEY ("floorId") REFERENCES "Floor" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "WishVoice_bodyHash_check" CHECK (length("bodyHash") = 43),
    CONSTRAINT "WishVoice_deviceHash_check" CHECK ("deviceHash" IS NULL OR length("deviceHash") = 43)
);

-- CreateIndex
CREATE UNIQUE INDEX "ShareLink_codeHash_key" ON "ShareLink"("codeHash");

-- CreateIndex
CREATE INDEX "ShareLink_expiresAt_idx" ON "ShareLink"("expiresAt");

-- CreateIndex
CREATE INDEX "ShareLink_placardId_idx" ON "ShareLink"("placardId");

-- CreateIndex
CREATE INDEX "ShareLink_shopId_idx" ON "ShareLink"("shopId");

-- CreateIndex
CREATE INDEX "ShareLink_makerHash_createdAt_idx" ON "ShareLink"("makerHash", "createdAt");

-- CreateIndex
CREATE INDEX "ShareOpening_linkId_deviceId_openedAt_idx" ON "ShareOpening"("linkId", "deviceId", "openedAt");

-- CreateIndex
CREATE INDEX "ShareOpening_openedAt_idx" ON "ShareOpening"("openedAt");

-- CreateIndex
CREATE INDEX "ShareOrder_linkId_idx" ON "ShareOrder"("linkId");

-- CreateIndex
CREATE INDEX "OrderPhone_phoneHash_idx" ON "OrderPhone"("phoneHash");

-- CreateIndex
CREATE UNIQUE INDEX "Wish_shopId_sameText_key" ON "Wish"("shopId", "sameText");

-- CreateIndex
CREATE INDEX "WishVoice_deviceHash_at_idx" ON "WishVoice"("deviceHash", "at");

-- CreateIndex
CREATE INDEX "WishVoice_floorId_idx" ON "WishVoice"("floorId");

-- CreateIndex
CREATE INDEX "WishVoice_at_idx" ON "WishVoice"("at");

-- CreateIndex
CREATE UNIQUE INDEX "WishVoice_wishId_deviceHash_key" ON "WishVoice"("wishId", "deviceHash");
