'use client';
import { useState } from 'react';
import { type CardDraft, type CardField, cardFields } from '@/domain/menu/shop-card';
import type { CardMessages } from '@/i18n/card';
import { fill } from '@/i18n/fill';
import { saveCardAction } from '@/app/desk/_actions/save-card';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { useDeskAction } from '@/app/desk/_ui/use-desk-action';

type Saving = {
  busy: boolean;
  failed: boolean;
  /** What came of it, in words. */
  said: string;
  /** The fields that the server refused. */
  wrong: readonly CardField[];
  save: (card: CardDraft) => Promise<void>;
};

/** Saves a card, and says which of its fields are not right; what was typed stays. */
export function useCard(shop: string, text: CardMessages): Saving {
  const { busy, done, fault, act } = useDeskAction(useDesk());
  const [wrong, setWrong] = useState<readonly CardField[]>([]);
  return {
    busy,
    failed: fault !== null,
    said: fault !== null ? fill(text.unsaved, { reason: fault }) : done ? text.saved : '',
    wrong,
    save: async (card) => {
      setWrong([]);
      const result = await act(() => saveCardAction({ shop, card }));
      if (!result || result.ok || result.error.code !== 'invalid') return;
      const named = Object.keys(result.error.fields);
      setWrong(cardFields.filter((field) => named.some((path) => path.startsWith(`card.${field}`))));
    },
  };
}
