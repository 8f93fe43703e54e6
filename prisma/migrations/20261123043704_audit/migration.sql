-- CreateTable
CREATE TABLE "AuditEntry" (
    "seq" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "at" DATETIME NOT NULL,
    "staffId" TEXT NOT NULL,
    "staffName" TEXT NOT NULL,
    "shopId" TEXT,
    "kind" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "detailsJson" TEXT NOT NULL,
    CONSTRAINT "AuditEntry_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "AuditEntry_kind_check" CHECK (length("kind") > 0),
    CONSTRAINT "AuditEntry_detailsJson_check" CHECK (json_valid("detailsJson"))
);

-- CreateIndex
CREATE INDEX "AuditEntry_shopId_seq_idx" ON "AuditEntry"("shopId", "seq");
