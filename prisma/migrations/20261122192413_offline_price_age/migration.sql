-- How old the prices of a phone without a network may be to order by them; between ten minutes and a week.
-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Building" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "nameZh" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "timeZone" TEXT NOT NULL,
    "requiresScan" BOOLEAN NOT NULL DEFAULT true,
    "isDemo" BOOLEAN NOT NULL DEFAULT false,
    "offlinePriceMinutes" INTEGER NOT NULL DEFAULT 720,
    CONSTRAINT "Building_offlinePriceMinutes_check" CHECK (typeof("offlinePriceMinutes") = 'integer' AND "offlinePriceMinutes" BETWEEN 10 AND 10080)
);
INSERT INTO "new_Building" ("id", "isDemo", "nameEn", "nameZh", "requiresScan", "timeZone") SELECT "id", "isDemo", "nameEn", "nameZh", "requiresScan", "timeZone" FROM "Building";
DROP TABLE "Building";
ALTER TABLE "new_Building" RENAME TO "Building";
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
