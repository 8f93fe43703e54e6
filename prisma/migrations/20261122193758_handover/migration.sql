-- CreateTable
CREATE TABLE "Handover" (
    "codeHash" TEXT NOT NULL PRIMARY KEY,
    "payloadJson" TEXT NOT NULL,
    "takenBy" TEXT,
    "expiresAt" DATETIME NOT NULL,
    CONSTRAINT "Handover_codeHash_check" CHECK (length("codeHash") = 43),
    CONSTRAINT "Handover_payloadJson_check" CHECK (json_valid("payloadJson") AND length(CAST("payloadJson" AS BLOB)) <= 16384),
    CONSTRAINT "Handover_takenBy_check" CHECK ("takenBy" IS NULL OR length("takenBy") = 43)
);

-- CreateIndex
CREATE INDEX "Handover_expiresAt_idx" ON "Handover"("expiresAt");
