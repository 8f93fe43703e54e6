-- CreateTable
CREATE TABLE "Trail" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "sourceId" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "begunAt" DATETIME NOT NULL,
    "begunOn" TEXT NOT NULL,
    CONSTRAINT "Trail_kind_check" CHECK ("kind" IN ('placard', 'flyer', 'neighbour', 'link')),
    CONSTRAINT "Trail_phone_check" CHECK (length("phone") = 43),
    CONSTRAINT "Trail_begunOn_check" CHECK ("begunOn" GLOB '20[0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
);

-- CreateTable
CREATE TABLE "TrailStep" (
    "trailId" TEXT NOT NULL,
    "shopId" TEXT NOT NULL,
    "step" TEXT NOT NULL,

    PRIMARY KEY ("trailId", "shopId", "step"),
    CONSTRAINT "TrailStep_trailId_fkey" FOREIGN KEY ("trailId") REFERENCES "Trail" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "TrailStep_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "TrailStep_step_check" CHECK ("step" IN ('looked', 'carted'))
);

-- CreateTable
CREATE TABLE "TrailOrder" (
    "orderId" TEXT NOT NULL PRIMARY KEY,
    "trailId" TEXT NOT NULL,
    "isNewcomer" BOOLEAN NOT NULL,
    CONSTRAINT "TrailOrder_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "TrailOrder_trailId_fkey" FOREIGN KEY ("trailId") REFERENCES "Trail" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "TrailOrder_isNewcomer_check" CHECK ("isNewcomer" IN (0, 1))
);

-- CreateTable
CREATE TABLE "FunnelDay" (
    "kind" TEXT NOT NULL,
    "sourceId" TEXT NOT NULL,
    "shopId" TEXT NOT NULL,
    "begunOn" TEXT NOT NULL,
    "phones" INTEGER NOT NULL,
    "looked" INTEGER NOT NULL,
    "carted" INTEGER NOT NULL,
    "ordered" INTEGER NOT NULL,
    "again" INTEGER NOT NULL,
    "newcomers" INTEGER NOT NULL,

    PRIMARY KEY ("kind", "sourceId", "shopId", "begunOn"),
    CONSTRAINT "FunnelDay_kind_check" CHECK ("kind" IN ('placard', 'flyer', 'neighbour', 'link')),
    CONSTRAINT "FunnelDay_begunOn_check" CHECK ("begunOn" GLOB '20[0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    CONSTRAINT "FunnelDay_counts_check" CHECK (typeof("phones") = 'integer' AND typeof("looked") = 'integer' AND typeof("carted") = 'integer' AND typeof("ordered") = 'integer' AND typeof("again") = 'integer' AND "phones" >= "looked" AND "looked" >= "carted" AND "carted" >= "ordered" AND "ordered" >= "again" AND "again" >= 0),
    CONSTRAINT "FunnelDay_newcomers_check" CHECK (typeof("newcomers") = 'integer' AND "newcomers" >= 0 AND "newcomers" <= "ordered")
);

-- CreateTable
CREATE TABLE "StaffPhone" (
    "phone" TEXT NOT NULL PRIMARY KEY,
    "seenAt" DATETIME NOT NULL,
    CONSTRAINT "StaffPhone_phone_check" CHECK (length("phone") = 43)
);

-- CreateTable
CREATE TABLE "PrintRun" (
    "madeAt" DATETIME NOT NULL PRIMARY KEY,
    "cost" INTEGER NOT NULL,
    "sheets" INTEGER NOT NULL,
    "by" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    CONSTRAINT "PrintRun_cost_check" CHECK (typeof("cost") = 'integer' AND "cost" >= 0 AND "cost" <= 10000000),
    CONSTRAINT "PrintRun_sheets_check" CHECK (typeof("sheets") = 'integer' AND "sheets" >= 1 AND "sheets" <= 100000)
);

-- CreateIndex
CREATE INDEX "Trail_phone_begunAt_idx" ON "Trail"("phone", "begunAt");

-- CreateIndex
CREATE INDEX "Trail_begunAt_idx" ON "Trail"("begunAt");

-- CreateIndex
CREATE INDEX "Trail_begunOn_idx" ON "Trail"("begunOn");

-- CreateIndex
CREATE INDEX "TrailOrder_trailId_idx" ON "TrailOrder"("trailId");

-- CreateIndex
CREATE INDEX "FunnelDay_begunOn_idx" ON "FunnelDay"("begunOn");

-- CreateIndex
CREATE INDEX "StaffPhone_seenAt_idx" ON "StaffPhone"("seenAt");
