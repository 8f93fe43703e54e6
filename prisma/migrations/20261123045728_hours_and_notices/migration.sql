-- The year of a shop (public calendar, own days), what fits into its windows beside orders, rush, and the building's
-- notices. Only Slot is built anew; it is small, and what its orders held of dishes and bags before is nothing.
-- CreateTable
CREATE TABLE "ShopService" (
    "shopId" TEXT NOT NULL PRIMARY KEY,
    "followsCalendar" BOOLEAN NOT NULL DEFAULT false,
    "holidayJson" TEXT NOT NULL DEFAULT '[]',
    "slotDishes" INTEGER,
    "slotBags" INTEGER,
    "piecesPerBag" INTEGER NOT NULL DEFAULT 8,
    CONSTRAINT "ShopService_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ShopService_followsCalendar_check" CHECK ("followsCalendar" IN (0, 1)),
    CONSTRAINT "ShopService_holidayJson_check" CHECK (json_valid("holidayJson") AND json_type("holidayJson") = 'array'),
    CONSTRAINT "ShopService_slotDishes_check" CHECK ("slotDishes" IS NULL OR (typeof("slotDishes") = 'integer' AND "slotDishes" >= 1)),
    CONSTRAINT "ShopService_slotBags_check" CHECK ("slotBags" IS NULL OR (typeof("slotBags") = 'integer' AND "slotBags" >= 1)),
    CONSTRAINT "ShopService_piecesPerBag_check" CHECK (typeof("piecesPerBag") = 'integer' AND "piecesPerBag" >= 1)
);

-- CreateTable
CREATE TABLE "ShopDay" (
    "shopId" TEXT NOT NULL,
    "date" TEXT NOT NULL,
    "openingsJson" TEXT NOT NULL,
    "reason" TEXT,

    PRIMARY KEY ("shopId", "date"),
    CONSTRAINT "ShopDay_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ShopDay_date_check" CHECK ("date" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    CONSTRAINT "ShopDay_openingsJson_check" CHECK (json_valid("openingsJson") AND json_type("openingsJson") = 'array')
);

-- CreateTable
CREATE TABLE "Rush" (
    "shopId" TEXT NOT NULL PRIMARY KEY,
    "until" DATETIME NOT NULL,
    "minutes" INTEGER NOT NULL,
    "half" BOOLEAN NOT NULL,
    CONSTRAINT "Rush_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Rush_minutes_check" CHECK (typeof("minutes") = 'integer' AND "minutes" >= 0 AND "minutes" <= 30),
    CONSTRAINT "Rush_half_check" CHECK ("half" IN (0, 1)),
    CONSTRAINT "Rush_effect_check" CHECK ("minutes" > 0 OR "half" = 1)
);

-- CreateTable
CREATE TABLE "BuildingNotice" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "buildingId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "textZh" TEXT NOT NULL,
    "textEn" TEXT NOT NULL,
    "startsAt" DATETIME NOT NULL,
    "endsAt" DATETIME NOT NULL,
    "everywhere" BOOLEAN NOT NULL,
    CONSTRAINT "BuildingNotice_buildingId_fkey" FOREIGN KEY ("buildingId") REFERENCES "Building" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "BuildingNotice_kind_check" CHECK ("kind" IN ('lift_outage', 'fire_drill', 'other')),
    CONSTRAINT "BuildingNotice_textZh_check" CHECK ("textZh" <> ''),
    CONSTRAINT "BuildingNotice_span_check" CHECK ("startsAt" < "endsAt"),
    CONSTRAINT "BuildingNotice_everywhere_check" CHECK ("everywhere" IN (0, 1))
);

-- CreateTable
CREATE TABLE "BuildingNoticeFloor" (
    "noticeId" TEXT NOT NULL,
    "floorId" TEXT NOT NULL,

    PRIMARY KEY ("noticeId", "floorId"),
    CONSTRAINT "BuildingNoticeFloor_noticeId_fkey" FOREIGN KEY ("noticeId") REFERENCES "BuildingNotice" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "BuildingNoticeFloor_floorId_fkey" FOREIGN KEY ("floorId") REFERENCES "Floor" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "BuildingNoticeBank" (
    "noticeId" TEXT NOT NULL,
    "bankId" TEXT NOT NULL,

    PRIMARY KEY ("noticeId", "bankId"),
    CONSTRAINT "BuildingNoticeBank_noticeId_fkey" FOREIGN KEY ("noticeId") REFERENCES "BuildingNotice" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "BuildingNoticeBank_bankId_fkey" FOREIGN KEY ("bankId") REFERENCES "LiftBank" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "OrderLoad" (
    "orderId" TEXT NOT NULL PRIMARY KEY,
    "dishes" INTEGER NOT NULL,
    "bags" INTEGER NOT NULL,
    CONSTRAINT "OrderLoad_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "OrderLoad_dishes_check" CHECK (typeof("dishes") = 'integer' AND "dishes" >= 0),
    CONSTRAINT "OrderLoad_bags_check" CHECK (typeof("bags") = 'integer' AND "bags" >= 0)
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Slot" (
    "shopId" TEXT NOT NULL,
    "startsAt" DATETIME NOT NULL,
    "taken" INTEGER NOT NULL,
    "dishes" INTEGER NOT NULL DEFAULT 0,
    "bags" INTEGER NOT NULL DEFAULT 0,

    PRIMARY KEY ("shopId", "startsAt"),
    CONSTRAINT "Slot_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Slot_startsAt_check" CHECK (CAST(strftime('%s', "startsAt") AS INTEGER) % 300 = 0),
    CONSTRAINT "Slot_taken_check" CHECK (typeof("taken") = 'integer' AND "taken" >= 0),
    CONSTRAINT "Slot_dishes_check" CHECK (typeof("dishes") = 'integer' AND "dishes" >= 0),
    CONSTRAINT "Slot_bags_check" CHECK (typeof("bags") = 'integer' AND "bags" >= 0)
);
INSERT INTO "new_Slot" ("shopId", "startsAt", "taken") SELECT "shopId", "startsAt", "taken" FROM "Slot";
DROP TABLE "Slot";
ALTER TABLE "new_Slot" RENAME TO "Slot";
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "BuildingNotice_endsAt_idx" ON "BuildingNotice"("endsAt");

-- CreateIndex
CREATE INDEX "BuildingNoticeFloor_floorId_idx" ON "BuildingNoticeFloor"("floorId");

-- CreateIndex
CREATE INDEX "BuildingNoticeBank_bankId_idx" ON "BuildingNoticeBank"("bankId");
