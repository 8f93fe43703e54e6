-- Generated from the schema by Prisma, then completed by hand with the CHECK constraints, which Prisma cannot express.
-- One CHECK a line, named "<table>_<column>_check": scripts and tests read them in this form. SQLite takes any type
-- in any column, so whole numbers are asked for by typeof: 1.5 pieces or a price of 'free' would be stored otherwise.

-- CreateTable
CREATE TABLE "Building" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "nameZh" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "timeZone" TEXT NOT NULL,
    "requiresScan" BOOLEAN NOT NULL DEFAULT true,
    "isDemo" BOOLEAN NOT NULL DEFAULT false
);

-- CreateTable
CREATE TABLE "Floor" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "buildingId" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    CONSTRAINT "Floor_buildingId_fkey" FOREIGN KEY ("buildingId") REFERENCES "Building" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "LiftBank" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "buildingId" TEXT NOT NULL,
    "nameZh" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    CONSTRAINT "LiftBank_buildingId_fkey" FOREIGN KEY ("buildingId") REFERENCES "Building" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "LiftBankFloor" (
    "bankId" TEXT NOT NULL,
    "floorId" TEXT NOT NULL,

    PRIMARY KEY ("bankId", "floorId"),
    CONSTRAINT "LiftBankFloor_bankId_fkey" FOREIGN KEY ("bankId") REFERENCES "LiftBank" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "LiftBankFloor_floorId_fkey" FOREIGN KEY ("floorId") REFERENCES "Floor" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Room" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "floorId" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    CONSTRAINT "Room_floorId_fkey" FOREIGN KEY ("floorId") REFERENCES "Floor" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Placard" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "floorId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Placard_floorId_fkey" FOREIGN KEY ("floorId") REFERENCES "Floor" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Placard_status_check" CHECK ("status" IN ('live', 'retired', 'revoked')),
    CONSTRAINT "Placard_version_check" CHECK (typeof("version") = 'integer' AND "version" >= 1),
    CONSTRAINT "Placard_code_check" CHECK ("code" <> '' AND "code" NOT GLOB '*[^a-hjkmnp-z2-9]*')
);

-- CreateTable
CREATE TABLE "Scan" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "placardId" TEXT NOT NULL,
    "deviceId" TEXT,
    "scannedAt" DATETIME NOT NULL,
    CONSTRAINT "Scan_placardId_fkey" FOREIGN KEY ("placardId") REFERENCES "Placard" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Shop" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "buildingId" TEXT NOT NULL,
    "floorId" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "nameZh" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "taglineZh" TEXT NOT NULL,
    "taglineEn" TEXT NOT NULL,
    "picture" TEXT NOT NULL,
    "contactPhone" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "minimumOrder" INTEGER NOT NULL,
    "deliveryFee" INTEGER NOT NULL,
    "smallOrderFee" INTEGER,
    "leadMinutes" INTEGER NOT NULL,
    "slotMinutes" INTEGER NOT NULL,
    "slotCapacity" INTEGER NOT NULL,
    "collectionCode" TEXT,
    "pausedUntil" DATETIME,
    "revision" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Shop_buildingId_fkey" FOREIGN KEY ("buildingId") REFERENCES "Building" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Shop_floorId_fkey" FOREIGN KEY ("floorId") REFERENCES "Floor" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Shop_slug_check" CHECK ("slug" <> '' AND "slug" NOT GLOB '*[^a-z0-9-]*' AND "slug" NOT IN ('orders', 'checkout', 'menu', 'q', 'offline')),
    CONSTRAINT "Shop_minimumOrder_check" CHECK (typeof("minimumOrder") = 'integer' AND "minimumOrder" >= 0),
    CONSTRAINT "Shop_deliveryFee_check" CHECK (typeof("deliveryFee") = 'integer' AND "deliveryFee" >= 0),
    CONSTRAINT "Shop_smallOrderFee_check" CHECK ("smallOrderFee" IS NULL OR (typeof("smallOrderFee") = 'integer' AND "smallOrderFee" >= 0)),
    CONSTRAINT "Shop_leadMinutes_check" CHECK (typeof("leadMinutes") = 'integer' AND "leadMinutes" >= 0),
    CONSTRAINT "Shop_slotMinutes_check" CHECK (typeof("slotMinutes") = 'integer' AND "slotMinutes" >= 5 AND "slotMinutes" % 5 = 0),
    CONSTRAINT "Shop_slotCapacity_check" CHECK (typeof("slotCapacity") = 'integer' AND "slotCapacity" >= 1),
    CONSTRAINT "Shop_revision_check" CHECK (typeof("revision") = 'integer' AND "revision" >= 1)
);

-- CreateTable
CREATE TABLE "ShopHours" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "shopId" TEXT NOT NULL,
    "weekday" INTEGER NOT NULL,
    "opens" INTEGER NOT NULL,
    "closes" INTEGER NOT NULL,
    CONSTRAINT "ShopHours_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ShopHours_weekday_check" CHECK (typeof("weekday") = 'integer' AND "weekday" >= 1 AND "weekday" <= 7),
    CONSTRAINT "ShopHours_opens_check" CHECK (typeof("opens") = 'integer' AND "opens" >= 0),
    CONSTRAINT "ShopHours_closes_check" CHECK (typeof("closes") = 'integer' AND "closes" >= 1 AND "closes" <= 1440),
    CONSTRAINT "ShopHours_span_check" CHECK ("opens" < "closes")
);

-- CreateTable
CREATE TABLE "Staff" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "passcodeHash" TEXT NOT NULL,
    "locale" TEXT NOT NULL DEFAULT 'zh',
    CONSTRAINT "Staff_name_check" CHECK ("name" <> '' AND "name" = lower(trim("name"))),
    CONSTRAINT "Staff_locale_check" CHECK ("locale" IN ('zh', 'en'))
);

-- CreateTable
CREATE TABLE "Membership" (
    "staffId" TEXT NOT NULL,
    "shopId" TEXT NOT NULL,
    "role" TEXT NOT NULL,

    PRIMARY KEY ("staffId", "shopId"),
    CONSTRAINT "Membership_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "Staff" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Membership_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Membership_role_check" CHECK ("role" IN ('owner', 'clerk', 'runner'))
);

-- CreateTable
CREATE TABLE "Session" (
    "tokenHash" TEXT NOT NULL PRIMARY KEY,
    "staffId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    CONSTRAINT "Session_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "Staff" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Category" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "shopId" TEXT NOT NULL,
    "nameZh" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    CONSTRAINT "Category_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Item" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "shopId" TEXT NOT NULL,
    "categoryId" TEXT NOT NULL,
    "nameZh" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "descriptionZh" TEXT NOT NULL,
    "descriptionEn" TEXT NOT NULL,
    "picture" TEXT NOT NULL,
    "pinyin" TEXT NOT NULL,
    "initials" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "price" INTEGER NOT NULL,
    "usualGrams" INTEGER,
    "stock" INTEGER,
    "soldOutUntil" DATETIME,
    "position" INTEGER NOT NULL,
    CONSTRAINT "Item_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Item_categoryId_fkey" FOREIGN KEY ("categoryId") REFERENCES "Category" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Item_unit_check" CHECK ("unit" IN ('each', 'weight')),
    CONSTRAINT "Item_price_check" CHECK (typeof("price") = 'integer' AND "price" >= 0),
    CONSTRAINT "Item_usualGrams_check" CHECK (CASE "unit" WHEN 'weight' THEN typeof("usualGrams") = 'integer' AND "usualGrams" >= 1 ELSE "usualGrams" IS NULL END),
    CONSTRAINT "Item_stock_check" CHECK ("stock" IS NULL OR (typeof("stock") = 'integer' AND "stock" >= 0))
);

-- CreateTable
CREATE TABLE "OptionGroup" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "itemId" TEXT NOT NULL,
    "nameZh" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "minChoices" INTEGER NOT NULL,
    "maxChoices" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    CONSTRAINT "OptionGroup_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "Item" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "OptionGroup_minChoices_check" CHECK (typeof("minChoices") = 'integer' AND "minChoices" >= 0),
    CONSTRAINT "OptionGroup_maxChoices_check" CHECK (typeof("maxChoices") = 'integer' AND "maxChoices" >= 1),
    CONSTRAINT "OptionGroup_choices_check" CHECK ("minChoices" <= "maxChoices")
);

-- CreateTable
CREATE TABLE "Option" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "groupId" TEXT NOT NULL,
    "nameZh" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "priceDelta" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    CONSTRAINT "Option_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "OptionGroup" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Option_priceDelta_check" CHECK (typeof("priceDelta") = 'integer' AND "priceDelta" >= 0)
);

-- CreateTable
CREATE TABLE "Slot" (
    "shopId" TEXT NOT NULL,
    "startsAt" DATETIME NOT NULL,
    "taken" INTEGER NOT NULL,

    PRIMARY KEY ("shopId", "startsAt"),
    CONSTRAINT "Slot_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Slot_startsAt_check" CHECK (CAST(strftime('%s', "startsAt") AS INTEGER) % 300 = 0),
    CONSTRAINT "Slot_taken_check" CHECK (typeof("taken") = 'integer' AND "taken" >= 0)
);

-- CreateTable
CREATE TABLE "DayCounter" (
    "shopId" TEXT NOT NULL,
    "businessDate" TEXT NOT NULL,
    "last" INTEGER NOT NULL,

    PRIMARY KEY ("shopId", "businessDate"),
    CONSTRAINT "DayCounter_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "DayCounter_businessDate_check" CHECK ("businessDate" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    CONSTRAINT "DayCounter_last_check" CHECK (typeof("last") = 'integer' AND "last" >= 0)
);

-- CreateTable
CREATE TABLE "Order" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "token" TEXT NOT NULL,
    "shopId" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "placardId" TEXT,
    "number" INTEGER NOT NULL,
    "businessDate" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "fulfilment" TEXT NOT NULL,
    "floorId" TEXT NOT NULL,
    "room" TEXT,
    "customerName" TEXT,
    "note" TEXT,
    "locale" TEXT NOT NULL,
    "timing" TEXT NOT NULL,
    "promisedAt" DATETIME NOT NULL,
    "windowEndsAt" DATETIME,
    "slotStartsAt" DATETIME NOT NULL,
    "subtotal" INTEGER NOT NULL,
    "deliveryFee" INTEGER NOT NULL,
    "smallOrderFee" INTEGER NOT NULL,
    "total" INTEGER NOT NULL,
    "placedTotal" INTEGER NOT NULL,
    "placedAt" DATETIME NOT NULL,
    "answerFrom" DATETIME NOT NULL,
    "escalatedAt" DATETIME,
    "dueAt" DATETIME,
    "finishedAt" DATETIME,
    "erasedAt" DATETIME,
    CONSTRAINT "Order_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Order_floorId_fkey" FOREIGN KEY ("floorId") REFERENCES "Floor" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Order_placardId_fkey" FOREIGN KEY ("placardId") REFERENCES "Placard" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Order_channel_check" CHECK ("channel" IN ('placard', 'link', 'counter', 'phone', 'meituan', 'eleme', 'other')),
    CONSTRAINT "Order_number_check" CHECK (typeof("number") = 'integer' AND "number" >= 1),
    CONSTRAINT "Order_businessDate_check" CHECK ("businessDate" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    CONSTRAINT "Order_status_check" CHECK ("status" IN ('placed', 'accepted', 'preparing', 'ready', 'delivering', 'delivered', 'not_delivered', 'rejected', 'cancelled')),
    CONSTRAINT "Order_fulfilment_check" CHECK ("fulfilment" IN ('delivery', 'pickup')),
    CONSTRAINT "Order_locale_check" CHECK ("locale" IN ('zh', 'en')),
    CONSTRAINT "Order_timing_check" CHECK ("timing" IN ('asap', 'window')),
    CONSTRAINT "Order_windowEndsAt_check" CHECK (CASE "timing" WHEN 'window' THEN "windowEndsAt" IS NOT NULL AND "windowEndsAt" > "promisedAt" ELSE "windowEndsAt" IS NULL END),
    CONSTRAINT "Order_subtotal_check" CHECK (typeof("subtotal") = 'integer' AND "subtotal" >= 0),
    CONSTRAINT "Order_deliveryFee_check" CHECK (typeof("deliveryFee") = 'integer' AND "deliveryFee" >= 0),
    CONSTRAINT "Order_smallOrderFee_check" CHECK (typeof("smallOrderFee") = 'integer' AND "smallOrderFee" >= 0),
    CONSTRAINT "Order_total_check" CHECK (typeof("total") = 'integer' AND "total" >= 0),
    CONSTRAINT "Order_placedTotal_check" CHECK (typeof("placedTotal") = 'integer' AND "placedTotal" >= 0)
);

-- CreateTable
CREATE TABLE "OrderLine" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "orderId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "itemId" TEXT NOT NULL,
    "nameZh" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "picture" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "unitPrice" INTEGER NOT NULL,
    "quantity" INTEGER NOT NULL,
    "grams" INTEGER,
    "finalGrams" INTEGER,
    "optionsJson" TEXT NOT NULL,
    "total" INTEGER NOT NULL,
    CONSTRAINT "OrderLine_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "OrderLine_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "Item" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "OrderLine_unit_check" CHECK ("unit" IN ('each', 'weight')),
    CONSTRAINT "OrderLine_unitPrice_check" CHECK (typeof("unitPrice") = 'integer' AND "unitPrice" >= 0),
    CONSTRAINT "OrderLine_quantity_check" CHECK (typeof("quantity") = 'integer' AND "quantity" >= 1),
    CONSTRAINT "OrderLine_grams_check" CHECK (CASE "unit" WHEN 'weight' THEN "quantity" = 1 AND typeof("grams") = 'integer' AND "grams" >= 1 ELSE "grams" IS NULL END),
    CONSTRAINT "OrderLine_finalGrams_check" CHECK ("finalGrams" IS NULL OR ("unit" = 'weight' AND typeof("finalGrams") = 'integer' AND "finalGrams" >= 1)),
    CONSTRAINT "OrderLine_optionsJson_check" CHECK (json_valid("optionsJson")),
    CONSTRAINT "OrderLine_total_check" CHECK (typeof("total") = 'integer' AND "total" >= 0)
);

-- CreateTable
CREATE TABLE "OrderEvent" (
    "seq" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "orderId" TEXT NOT NULL,
    "shopId" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "actor" TEXT NOT NULL,
    "staffId" TEXT,
    "at" DATETIME NOT NULL,
    "dataJson" TEXT NOT NULL,
    CONSTRAINT "OrderEvent_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "OrderEvent_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "OrderEvent_actor_check" CHECK ("actor" IN ('customer', 'staff', 'system')),
    CONSTRAINT "OrderEvent_dataJson_check" CHECK (json_valid("dataJson"))
);

-- CreateTable
CREATE TABLE "Payment" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "orderId" TEXT NOT NULL,
    "method" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "amount" INTEGER NOT NULL,
    "confirmedAt" DATETIME,
    "confirmedBy" TEXT,
    CONSTRAINT "Payment_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Payment_method_check" CHECK ("method" IN ('cash', 'code')),
    CONSTRAINT "Payment_status_check" CHECK ("status" IN ('unpaid', 'claimed', 'paid')),
    CONSTRAINT "Payment_amount_check" CHECK (typeof("amount") = 'integer' AND "amount" >= 0),
    CONSTRAINT "Payment_confirmed_check" CHECK ("status" <> 'paid' OR ("confirmedAt" IS NOT NULL AND "confirmedBy" IS NOT NULL))
);

-- CreateTable
CREATE TABLE "PlacementKey" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "bodyHash" TEXT NOT NULL,
    "response" TEXT,
    "createdAt" DATETIME NOT NULL
);

-- CreateIndex
CREATE UNIQUE INDEX "Floor_buildingId_label_key" ON "Floor"("buildingId", "label");

-- CreateIndex
CREATE UNIQUE INDEX "Floor_buildingId_position_key" ON "Floor"("buildingId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "LiftBank_buildingId_position_key" ON "LiftBank"("buildingId", "position");

-- CreateIndex
CREATE INDEX "LiftBankFloor_floorId_idx" ON "LiftBankFloor"("floorId");

-- CreateIndex
CREATE UNIQUE INDEX "Room_floorId_label_key" ON "Room"("floorId", "label");

-- CreateIndex
CREATE UNIQUE INDEX "Placard_code_key" ON "Placard"("code");

-- CreateIndex
CREATE UNIQUE INDEX "Placard_floorId_version_key" ON "Placard"("floorId", "version");

-- CreateIndex
CREATE INDEX "Scan_placardId_deviceId_scannedAt_idx" ON "Scan"("placardId", "deviceId", "scannedAt");

-- CreateIndex
CREATE INDEX "Scan_scannedAt_idx" ON "Scan"("scannedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Shop_buildingId_slug_key" ON "Shop"("buildingId", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "ShopHours_shopId_weekday_opens_key" ON "ShopHours"("shopId", "weekday", "opens");

-- CreateIndex
CREATE UNIQUE INDEX "Staff_name_key" ON "Staff"("name");

-- CreateIndex
CREATE INDEX "Membership_shopId_idx" ON "Membership"("shopId");

-- CreateIndex
CREATE INDEX "Session_staffId_idx" ON "Session"("staffId");

-- CreateIndex
CREATE UNIQUE INDEX "Category_shopId_position_key" ON "Category"("shopId", "position");

-- CreateIndex
CREATE INDEX "Item_shopId_idx" ON "Item"("shopId");

-- CreateIndex
CREATE UNIQUE INDEX "Item_categoryId_position_key" ON "Item"("categoryId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "OptionGroup_itemId_position_key" ON "OptionGroup"("itemId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Option_groupId_position_key" ON "Option"("groupId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Order_token_key" ON "Order"("token");

-- CreateIndex
CREATE INDEX "Order_shopId_status_idx" ON "Order"("shopId", "status");

-- CreateIndex
CREATE INDEX "Order_status_placedAt_idx" ON "Order"("status", "placedAt");

-- CreateIndex
CREATE INDEX "Order_finishedAt_idx" ON "Order"("finishedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Order_shopId_businessDate_number_key" ON "Order"("shopId", "businessDate", "number");

-- CreateIndex
CREATE INDEX "OrderLine_itemId_idx" ON "OrderLine"("itemId");

-- CreateIndex
CREATE UNIQUE INDEX "OrderLine_orderId_position_key" ON "OrderLine"("orderId", "position");

-- CreateIndex
CREATE INDEX "OrderEvent_orderId_seq_idx" ON "OrderEvent"("orderId", "seq");

-- CreateIndex
CREATE INDEX "OrderEvent_shopId_seq_idx" ON "OrderEvent"("shopId", "seq");

-- CreateIndex
CREATE UNIQUE INDEX "Payment_orderId_key" ON "Payment"("orderId");

-- CreateIndex
CREATE INDEX "PlacementKey_createdAt_idx" ON "PlacementKey"("createdAt");
