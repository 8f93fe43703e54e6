-- CreateTable
CREATE TABLE "Printer" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "shopId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "host" TEXT,
    "port" INTEGER,
    "width" INTEGER NOT NULL,
    "locale" TEXT NOT NULL,
    "kitchen" TEXT,
    "label" TEXT,
    "receipt" TEXT,
    "paused" BOOLEAN NOT NULL DEFAULT false,
    CONSTRAINT "Printer_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Printer_name_check" CHECK (length("name") BETWEEN 1 AND 40 AND trim("name") = "name"),
    CONSTRAINT "Printer_kind_check" CHECK ("kind" IN ('network', 'system')),
    CONSTRAINT "Printer_address_check" CHECK (CASE "kind" WHEN 'network' THEN "host" IS NOT NULL AND length("host") BETWEEN 1 AND 253 AND typeof("port") = 'integer' AND "port" BETWEEN 9100 AND 9199 ELSE "host" IS NULL AND "port" IS NULL END),
    CONSTRAINT "Printer_width_check" CHECK ("width" IN (58, 80)),
    CONSTRAINT "Printer_locale_check" CHECK ("locale" IN ('zh', 'en')),
    CONSTRAINT "Printer_kitchen_check" CHECK ("kitchen" IN ('accept', 'ready', 'hand')),
    CONSTRAINT "Printer_label_check" CHECK ("label" IN ('accept', 'ready', 'hand')),
    CONSTRAINT "Printer_receipt_check" CHECK ("receipt" IN ('accept', 'ready', 'hand'))
);

-- CreateTable
CREATE TABLE "PrintJob" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "shopId" TEXT NOT NULL,
    "printerId" TEXT NOT NULL,
    "orderId" TEXT,
    "kind" TEXT NOT NULL,
    "copy" INTEGER NOT NULL DEFAULT 1,
    "bags" INTEGER NOT NULL DEFAULT 1,
    "amount" INTEGER,
    "windowFrom" DATETIME,
    "cause" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "nextAttemptAt" DATETIME NOT NULL,
    "error" TEXT,
    "createdAt" DATETIME NOT NULL,
    "sentAt" DATETIME,
    CONSTRAINT "PrintJob_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "PrintJob_printerId_fkey" FOREIGN KEY ("printerId") REFERENCES "Printer" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "PrintJob_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "PrintJob_kind_check" CHECK ("kind" IN ('kitchen', 'label', 'receipt', 'test', 'dishes')),
    CONSTRAINT "PrintJob_orderId_check" CHECK (("orderId" IS NOT NULL) = ("kind" IN ('kitchen', 'label', 'receipt'))),
    CONSTRAINT "PrintJob_copy_check" CHECK (typeof("copy") = 'integer' AND "copy" >= 1),
    CONSTRAINT "PrintJob_bags_check" CHECK (typeof("bags") = 'integer' AND "bags" BETWEEN 1 AND 20 AND ("kind" = 'label' OR "bags" = 1)),
    CONSTRAINT "PrintJob_amount_check" CHECK ("amount" IS NULL OR (typeof("amount") = 'integer' AND "amount" >= 0 AND "kind" = 'receipt')),
    CONSTRAINT "PrintJob_windowFrom_check" CHECK ("windowFrom" IS NULL OR "kind" = 'dishes'),
    CONSTRAINT "PrintJob_cause_check" CHECK ("cause" IN ('accept', 'ready', 'hand')),
    CONSTRAINT "PrintJob_status_check" CHECK ("status" IN ('queued', 'sending', 'sent', 'unknown', 'failed', 'dropped')),
    CONSTRAINT "PrintJob_attempts_check" CHECK (typeof("attempts") = 'integer' AND "attempts" >= 0),
    CONSTRAINT "PrintJob_sentAt_check" CHECK (("sentAt" IS NOT NULL) = ("status" = 'sent'))
);

-- CreateIndex
CREATE UNIQUE INDEX "Printer_shopId_name_key" ON "Printer"("shopId", "name");

-- CreateIndex
CREATE INDEX "PrintJob_status_printerId_idx" ON "PrintJob"("status", "printerId");

-- CreateIndex
CREATE INDEX "PrintJob_shopId_status_idx" ON "PrintJob"("shopId", "status");

-- CreateIndex
CREATE INDEX "PrintJob_createdAt_idx" ON "PrintJob"("createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "PrintJob_orderId_kind_printerId_copy_key" ON "PrintJob"("orderId", "kind", "printerId", "copy");
