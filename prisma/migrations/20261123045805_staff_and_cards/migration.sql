-- Links that give a role or a new passcode, when staff were last seen and on what, and the cards of shops.
-- AlterTable
ALTER TABLE "Staff" ADD COLUMN "seenAt" DATETIME;

-- CreateTable
CREATE TABLE "Invite" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "tokenHash" TEXT NOT NULL,
    "shopId" TEXT,
    "role" TEXT,
    "staffId" TEXT,
    "madeBy" TEXT NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "usedAt" DATETIME,
    CONSTRAINT "Invite_tokenHash_check" CHECK (length("tokenHash") = 43),
    CONSTRAINT "Invite_role_check" CHECK ("role" IN ('owner', 'clerk', 'runner')),
    CONSTRAINT "Invite_purpose_check" CHECK (("shopId" IS NULL) = ("role" IS NULL) AND ("shopId" IS NULL) <> ("staffId" IS NULL)),
    CONSTRAINT "Invite_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Invite_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "Staff" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ShopCard" (
    "shopId" TEXT NOT NULL PRIMARY KEY,
    "whereZh" TEXT NOT NULL,
    "whereEn" TEXT NOT NULL,
    "keeper" TEXT NOT NULL,
    "businessLicence" TEXT NOT NULL,
    "foodLicence" TEXT NOT NULL,
    "todayZh" TEXT NOT NULL,
    "todayEn" TEXT NOT NULL,
    "todayUntil" DATETIME,
    CONSTRAINT "ShopCard_today_check" CHECK (("todayUntil" IS NULL) = ("todayZh" = '')),
    CONSTRAINT "ShopCard_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Session" (
    "tokenHash" TEXT NOT NULL PRIMARY KEY,
    "staffId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "device" TEXT NOT NULL DEFAULT 'other',
    CONSTRAINT "Session_device_check" CHECK ("device" IN ('iphone', 'ipad', 'android_phone', 'android_tablet', 'mac', 'windows', 'linux', 'other')),
    CONSTRAINT "Session_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "Staff" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_Session" ("createdAt", "expiresAt", "staffId", "tokenHash") SELECT "createdAt", "expiresAt", "staffId", "tokenHash" FROM "Session";
DROP TABLE "Session";
ALTER TABLE "new_Session" RENAME TO "Session";
CREATE INDEX "Session_staffId_idx" ON "Session"("staffId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE UNIQUE INDEX "Invite_tokenHash_key" ON "Invite"("tokenHash");

-- CreateIndex
CREATE INDEX "Invite_shopId_idx" ON "Invite"("shopId");

-- CreateIndex
CREATE INDEX "Invite_staffId_idx" ON "Invite"("staffId");
