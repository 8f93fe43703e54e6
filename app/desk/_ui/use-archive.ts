'use client';
import { useRouter } from 'next/navigation';
import { archiveItemAction } from '@/app/desk/_actions/archive-item';
import type { Text } from '@/domain/menu/shop';
import { fill } from '@/i18n/fill';
import type { useDeskAction } from './use-desk-action';

type Archiving = {
  shop: string;
  /** A good or a set; null: it is not saved yet. */
  item: { id: string; name: Text } | null;
  /** What is said once it is off the menu. */
  archived: string;
  act: ReturnType<typeof useDeskAction>['act'];
  onLeave: (words: string) => void;
};

/** Takes what is being edited off the menu, and leaves it. */
export function useArchive({ shop, item, archived, act, onLeave }: Archiving): () => Promise<void> {
  const router = useRouter();
  return async () => {
    if (!item) return;
    const result = await act(() => archiveItemAction({ shop, item: item.id, archived: true }));
    router.refresh();
    if (result?.ok) onLeave(fill(archived, { item: item.name.zh }));
  };
}
