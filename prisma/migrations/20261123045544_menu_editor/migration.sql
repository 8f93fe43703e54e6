-- What an owner's menu editor writes: goods and categories that are archived instead of deleted, the edit that was opened, and
-- the limits of domain/menu/item-limits.ts. No release before this could write an item beyond them.
-- AlterTable
ALTER TABLE "Category" ADD COLUMN "archivedAt" DATETIME;

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Item" (
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
    "archivedAt" DATETIME,
    "revision" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Item_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Item_categoryId_fkey" FOREIGN KEY ("categoryId") REFERENCES "Category" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Item_unit_check" CHECK ("unit" IN ('each', 'weight')),
    CONSTRAINT "Item_price_check" CHECK (typeof("price") = 'integer' AND "price" BETWEEN 1 AND 1000000),
    CONSTRAINT "Item_usualGrams_check" CHECK (CASE "unit" WHEN 'weight' THEN typeof("usualGrams") = 'integer' AND "usualGrams" BETWEEN 100 AND 5000 AND "usualGrams" % 50 = 0 ELSE "usualGrams" IS NULL END),
    CONSTRAINT "Item_stock_check" CHECK ("stock" IS NULL OR (typeof("stock") = 'integer' AND "stock" >= 0)),
    CONSTRAINT "Item_nameZh_check" CHECK (length("nameZh") BETWEEN 1 AND 40),
    CONSTRAINT "Item_nameEn_check" CHECK (length("nameEn") <= 40),
    CONSTRAINT "Item_descriptionZh_check" CHECK (length("descriptionZh") <= 300),
    CONSTRAINT "Item_descriptionEn_check" CHECK (length("descriptionEn") <= 300),
    CONSTRAINT "Item_revision_check" CHECK (typeof("revision") = 'integer' AND "revision" >= 1)
);
INSERT INTO "new_Item" ("categoryId", "descriptionEn", "descriptionZh", "id", "initials", "nameEn", "nameZh", "picture", "pinyin", "position", "price", "shopId", "soldOutUntil", "stock", "unit", "usualGrams") SELECT "categoryId", "descriptionEn", "descriptionZh", "id", "initials", "nameEn", "nameZh", "picture", "pinyin", "position", "price", "shopId", "soldOutUntil", "stock", "unit", "usualGrams" FROM "Item";
DROP TABLE "Item";
ALTER TABLE "new_Item" RENAME TO "Item";
CREATE INDEX "Item_shopId_idx" ON "Item"("shopId");
CREATE UNIQUE INDEX "Item_categoryId_position_key" ON "Item"("categoryId", "position");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
