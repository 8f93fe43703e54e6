-- CreateTable
CREATE TABLE "RemovedLine" (
    "lineId" TEXT NOT NULL PRIMARY KEY,
    "why" TEXT NOT NULL,
    "total" INTEGER NOT NULL,
    "removedAt" DATETIME NOT NULL,
    CONSTRAINT "RemovedLine_lineId_fkey" FOREIGN KEY ("lineId") REFERENCES "OrderLine" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "RemovedLine_why_check" CHECK ("why" IN ('sold_out', 'asked', 'declined', 'no_answer', 'swapped')),
    CONSTRAINT "RemovedLine_total_check" CHECK (typeof("total") = 'integer' AND "total" >= 0)
);

-- CreateTable
CREATE TABLE "SubstituteOffer" (
    "lineId" TEXT NOT NULL PRIMARY KEY,
    "orderId" TEXT NOT NULL,
    "itemId" TEXT NOT NULL,
    "nameZh" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "picture" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "unitPrice" INTEGER NOT NULL,
    "quantity" INTEGER NOT NULL,
    "grams" INTEGER,
    "optionsJson" TEXT NOT NULL,
    "total" INTEGER NOT NULL,
    "staffId" TEXT NOT NULL,
    "until" DATETIME NOT NULL,
    CONSTRAINT "SubstituteOffer_lineId_fkey" FOREIGN KEY ("lineId") REFERENCES "OrderLine" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "SubstituteOffer_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "SubstituteOffer_unit_check" CHECK ("unit" IN ('each', 'weight')),
    CONSTRAINT "SubstituteOffer_unitPrice_check" CHECK (typeof("unitPrice") = 'integer' AND "unitPrice" >= 0),
    CONSTRAINT "SubstituteOffer_quantity_check" CHECK (typeof("quantity") = 'integer' AND "quantity" >= 1),
    CONSTRAINT "SubstituteOffer_grams_check" CHECK (("unit" = 'weight') = ("grams" IS NOT NULL) AND ("grams" IS NULL OR (typeof("grams") = 'integer' AND "grams" >= 1 AND "quantity" = 1))),
    CONSTRAINT "SubstituteOffer_optionsJson_check" CHECK (json_valid("optionsJson")),
    CONSTRAINT "SubstituteOffer_total_check" CHECK (typeof("total") = 'integer' AND "total" >= 0)
);

-- CreateTable
CREATE TABLE "ChangeRequest" (
    "orderId" TEXT NOT NULL PRIMARY KEY,
    "key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "room" TEXT,
    "note" TEXT,
    "lineId" TEXT,
    "askedAt" DATETIME NOT NULL,
    CONSTRAINT "ChangeRequest_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ChangeRequest_lineId_fkey" FOREIGN KEY ("lineId") REFERENCES "OrderLine" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ChangeRequest_kind_check" CHECK ("kind" IN ('room', 'note', 'remove', 'cancel')),
    CONSTRAINT "ChangeRequest_room_check" CHECK (("kind" = 'room') = ("room" IS NOT NULL)),
    CONSTRAINT "ChangeRequest_note_check" CHECK ("note" IS NULL OR "kind" = 'note'),
    CONSTRAINT "ChangeRequest_lineId_check" CHECK (("kind" = 'remove') = ("lineId" IS NOT NULL))
);

-- CreateTable
CREATE TABLE "Complaint" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "key" TEXT NOT NULL,
    "bodyHash" TEXT NOT NULL,
    "shopId" TEXT NOT NULL,
    "orderId" TEXT NOT NULL,
    "lineId" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "words" TEXT,
    "hasPicture" BOOLEAN NOT NULL,
    "at" DATETIME NOT NULL,
    "answer" TEXT,
    "answerWords" TEXT,
    "amount" INTEGER,
    "replacementId" TEXT,
    "answeredAt" DATETIME,
    "answeredBy" TEXT,
    CONSTRAINT "Complaint_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Complaint_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Complaint_lineId_fkey" FOREIGN KEY ("lineId") REFERENCES "OrderLine" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Complaint_replacementId_fkey" FOREIGN KEY ("replacementId") REFERENCES "Order" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Complaint_reason_check" CHECK ("reason" IN ('missing', 'wrong', 'quality', 'other')),
    CONSTRAINT "Complaint_words_check" CHECK (length("words") <= 300),
    CONSTRAINT "Complaint_hasPicture_check" CHECK ("hasPicture" IN (0, 1)),
    CONSTRAINT "Complaint_answer_check" CHECK ("answer" IN ('refund', 'replace', 'explain')),
    CONSTRAINT "Complaint_answerWords_check" CHECK ("answerWords" IS NULL OR (length("answerWords") <= 300 AND "answer" IS NOT NULL)),
    CONSTRAINT "Complaint_amount_check" CHECK (("amount" IS NOT NULL) = ("answer" IS 'refund') AND ("amount" IS NULL OR (typeof("amount") = 'integer' AND "amount" >= 1))),
    CONSTRAINT "Complaint_answered_check" CHECK (("answer" IS NULL) = ("answeredAt" IS NULL) AND ("answer" IS NULL) = ("answeredBy" IS NULL)),
    CONSTRAINT "Complaint_replacementId_check" CHECK ("replacementId" IS NULL OR "answer" IS 'replace')
);

-- CreateIndex
CREATE INDEX "SubstituteOffer_orderId_idx" ON "SubstituteOffer"("orderId");

-- CreateIndex
CREATE INDEX "SubstituteOffer_until_idx" ON "SubstituteOffer"("until");

-- CreateIndex
CREATE UNIQUE INDEX "ChangeRequest_key_key" ON "ChangeRequest"("key");

-- CreateIndex
CREATE UNIQUE INDEX "ChangeRequest_lineId_key" ON "ChangeRequest"("lineId");

-- CreateIndex
CREATE UNIQUE INDEX "Complaint_key_key" ON "Complaint"("key");

-- CreateIndex
CREATE UNIQUE INDEX "Complaint_lineId_key" ON "Complaint"("lineId");

-- CreateIndex
CREATE UNIQUE INDEX "Complaint_replacementId_key" ON "Complaint"("replacementId");

-- CreateIndex
CREATE INDEX "Complaint_shopId_answeredAt_idx" ON "Complaint"("shopId", "answeredAt");

-- CreateIndex
CREATE INDEX "Complaint_orderId_idx" ON "Complaint"("orderId");

-- CreateIndex
CREATE INDEX "Complaint_at_idx" ON "Complaint"("at");
