-- Delivery runs: which bags left together, and which stops were reported. What a shop had before has none.
-- CreateTable
CREATE TABLE "RunTerms" (
    "shopId" TEXT NOT NULL PRIMARY KEY,
    "bagLimit" INTEGER NOT NULL,
    CONSTRAINT "RunTerms_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "RunTerms_bagLimit_check" CHECK (typeof("bagLimit") = 'integer' AND "bagLimit" BETWEEN 1 AND 40)
);

-- CreateTable
CREATE TABLE "DeliveryRun" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "shopId" TEXT NOT NULL,
    "staffId" TEXT NOT NULL,
    "bagLimit" INTEGER NOT NULL,
    "startedAt" DATETIME NOT NULL,
    "finishedAt" DATETIME,
    CONSTRAINT "DeliveryRun_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "DeliveryRun_bagLimit_check" CHECK (typeof("bagLimit") = 'integer' AND "bagLimit" >= 1),
    CONSTRAINT "DeliveryRun_finishedAt_check" CHECK ("finishedAt" IS NULL OR "finishedAt" >= "startedAt")
);

-- CreateTable
CREATE TABLE "RunStop" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "runId" TEXT NOT NULL,
    "floorId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "changes" INTEGER NOT NULL,
    "doneAt" DATETIME,
    CONSTRAINT "RunStop_runId_fkey" FOREIGN KEY ("runId") REFERENCES "DeliveryRun" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "RunStop_floorId_fkey" FOREIGN KEY ("floorId") REFERENCES "Floor" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "RunStop_position_check" CHECK (typeof("position") = 'integer' AND "position" >= 0),
    CONSTRAINT "RunStop_changes_check" CHECK (typeof("changes") = 'integer' AND "changes" >= 0)
);

-- CreateTable
CREATE TABLE "RunBag" (
    "stopId" TEXT NOT NULL,
    "orderId" TEXT NOT NULL,

    PRIMARY KEY ("stopId", "orderId"),
    CONSTRAINT "RunBag_stopId_fkey" FOREIGN KEY ("stopId") REFERENCES "RunStop" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "RunBag_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "DeliveryRun_shopId_finishedAt_idx" ON "DeliveryRun"("shopId", "finishedAt");

-- CreateIndex
CREATE UNIQUE INDEX "RunStop_runId_position_key" ON "RunStop"("runId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "RunStop_runId_floorId_key" ON "RunStop"("runId", "floorId");

-- CreateIndex
CREATE INDEX "RunBag_orderId_idx" ON "RunBag"("orderId");
