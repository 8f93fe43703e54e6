-- CreateTable
CREATE TABLE "SetPart" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "itemId" TEXT NOT NULL,
    "nameZh" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    CONSTRAINT "SetPart_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "Item" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "SetPart_nameZh_check" CHECK (length("nameZh") <= 40),
    CONSTRAINT "SetPart_nameEn_check" CHECK (length("nameEn") <= 40),
    CONSTRAINT "SetPart_position_check" CHECK (typeof("position") = 'integer' AND "position" >= 1)
);

-- CreateTable
CREATE TABLE "SetDish" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "partId" TEXT NOT NULL,
    "itemId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    CONSTRAINT "SetDish_partId_fkey" FOREIGN KEY ("partId") REFERENCES "SetPart" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "SetDish_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "Item" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "SetDish_position_check" CHECK (typeof("position") = 'integer' AND "position" >= 1)
);

-- CreateTable
CREATE TABLE "OrderLinePart" (
    "lineId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "choiceId" TEXT NOT NULL,
    "itemId" TEXT NOT NULL,
    "nameZh" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "picture" TEXT NOT NULL,
    "optionsJson" TEXT NOT NULL,

    PRIMARY KEY ("lineId", "position"),
    CONSTRAINT "OrderLinePart_lineId_fkey" FOREIGN KEY ("lineId") REFERENCES "OrderLine" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "OrderLinePart_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "Item" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "OrderLinePart_position_check" CHECK (typeof("position") = 'integer' AND "position" >= 0),
    CONSTRAINT "OrderLinePart_nameZh_check" CHECK ("nameZh" <> ''),
    CONSTRAINT "OrderLinePart_optionsJson_check" CHECK (json_valid("optionsJson"))
);

-- CreateTable
CREATE TABLE "Nutrition" (
    "itemId" TEXT NOT NULL PRIMARY KEY,
    "unit" TEXT NOT NULL,
    "energy" INTEGER NOT NULL,
    "protein" INTEGER NOT NULL,
    "fat" INTEGER NOT NULL,
    "carbohydrate" INTEGER NOT NULL,
    "sodium" INTEGER NOT NULL,
    "sourceZh" TEXT NOT NULL,
    "sourceEn" TEXT NOT NULL,
    CONSTRAINT "Nutrition_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "Item" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Nutrition_unit_check" CHECK ("unit" IN ('each', 'weight')),
    CONSTRAINT "Nutrition_energy_check" CHECK (typeof("energy") = 'integer' AND "energy" BETWEEN 0 AND 20000),
    CONSTRAINT "Nutrition_protein_check" CHECK (typeof("protein") = 'integer' AND "protein" BETWEEN 0 AND 5000),
    CONSTRAINT "Nutrition_fat_check" CHECK (typeof("fat") = 'integer' AND "fat" BETWEEN 0 AND 5000),
    CONSTRAINT "Nutrition_carbohydrate_check" CHECK (typeof("carbohydrate") = 'integer' AND "carbohydrate" BETWEEN 0 AND 5000),
    CONSTRAINT "Nutrition_sodium_check" CHECK (typeof("sodium") = 'integer' AND "sodium" BETWEEN 0 AND 50000),
    CONSTRAINT "Nutrition_sourceZh_check" CHECK (length("sourceZh") BETWEEN 1 AND 60),
    CONSTRAINT "Nutrition_sourceEn_check" CHECK (length("sourceEn") <= 60)
);

-- CreateIndex
CREATE UNIQUE INDEX "SetPart_itemId_position_key" ON "SetPart"("itemId", "position");

-- CreateIndex
CREATE INDEX "SetDish_itemId_idx" ON "SetDish"("itemId");

-- CreateIndex
CREATE UNIQUE INDEX "SetDish_partId_position_key" ON "SetDish"("partId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "SetDish_partId_itemId_key" ON "SetDish"("partId", "itemId");

-- CreateIndex
CREATE INDEX "OrderLinePart_itemId_idx" ON "OrderLinePart"("itemId");
