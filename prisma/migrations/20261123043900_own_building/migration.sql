-- A floor that is taken out of the building keeps its row, because orders that were brought there name it.
ALTER TABLE "Floor" ADD COLUMN "removedAt" DATETIME;

-- What an owner may set has limits: a minimum of 10,000 yuan, fees of 1,000, lead and windows of four hours. A load run lifts the
-- capacity beyond what the screen offers.
-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Shop" (
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
    CONSTRAINT "Shop_minimumOrder_check" CHECK (typeof("minimumOrder") = 'integer' AND "minimumOrder" BETWEEN 0 AND 1000000),
    CONSTRAINT "Shop_deliveryFee_check" CHECK (typeof("deliveryFee") = 'integer' AND "deliveryFee" BETWEEN 0 AND 100000),
    CONSTRAINT "Shop_smallOrderFee_check" CHECK ("smallOrderFee" IS NULL OR (typeof("smallOrderFee") = 'integer' AND "smallOrderFee" BETWEEN 0 AND 100000)),
    CONSTRAINT "Shop_leadMinutes_check" CHECK (typeof("leadMinutes") = 'integer' AND "leadMinutes" BETWEEN 0 AND 240),
    CONSTRAINT "Shop_slotMinutes_check" CHECK (typeof("slotMinutes") = 'integer' AND "slotMinutes" BETWEEN 5 AND 240 AND "slotMinutes" % 5 = 0),
    CONSTRAINT "Shop_slotCapacity_check" CHECK (typeof("slotCapacity") = 'integer' AND "slotCapacity" BETWEEN 1 AND 1000000),
    CONSTRAINT "Shop_revision_check" CHECK (typeof("revision") = 'integer' AND "revision" >= 1)
);
INSERT INTO "new_Shop" ("id", "buildingId", "floorId", "slug", "nameZh", "nameEn", "taglineZh", "taglineEn", "picture", "contactPhone", "position", "minimumOrder", "deliveryFee", "smallOrderFee", "leadMinutes", "slotMinutes", "slotCapacity", "collectionCode", "pausedUntil", "revision") SELECT "id", "buildingId", "floorId", "slug", "nameZh", "nameEn", "taglineZh", "taglineEn", "picture", "contactPhone", "position", "minimumOrder", "deliveryFee", "smallOrderFee", "leadMinutes", "slotMinutes", "slotCapacity", "collectionCode", "pausedUntil", "revision" FROM "Shop";
DROP TABLE "Shop";
ALTER TABLE "new_Shop" RENAME TO "Shop";
CREATE UNIQUE INDEX "Shop_buildingId_slug_key" ON "Shop"("buildingId", "slug");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
