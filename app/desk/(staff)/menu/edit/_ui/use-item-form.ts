'use client';
import { useRouter } from 'next/navigation';
import { type RefObject, useState } from 'react';
import { duplicateItemAction } from '@/app/desk/_actions/duplicate-item';
import { saveItemAction } from '@/app/desk/_actions/save-item';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { leadToFault } from '@/app/desk/_ui/lead-to-fault';
import { useArchive } from '@/app/desk/_ui/use-archive';
import { useDeskAction } from '@/app/desk/_ui/use-desk-action';
import { useUnsavedGuard } from '@/app/desk/_ui/use-unsaved-guard';
import type { EditedItem, ItemDraft } from '@/domain/menu/item-draft';
import { type Faults, itemFaults } from '@/domain/menu/item-faults';
import { fill } from '@/i18n/fill';
import type { MenuEditorMessages } from '@/i18n/menu-editor';
import { draftOf, fieldsOf, type ItemFields } from '@/phone/desk/item-form';

type Opened = { shop: string; item: EditedItem | null; draft: ItemDraft; text: MenuEditorMessages };
type Ways = { form: RefObject<HTMLFormElement | null>; onLeave: (words: string) => void; onOpen: (item: string) => void };

/** The fields as they are typed, and what is wrong with them; a fault is led to. */
function useFields(draft: ItemDraft, form: Ways['form']) {
  const [fields, setFields] = useState<ItemFields>(() => fieldsOf(draft));
  const [faults, setFaults] = useState<Faults>({});
  const tell = (found: Faults): void => leadToFault(form.current, () => setFaults(found));
  return { fields, setFields, faults, setFaults, tell };
}

/** What can be done with a good that is there, apart from saving it. */
function useRest({ shop, item, text }: Opened, { onLeave, onOpen }: Ways, act: ReturnType<typeof useDeskAction>['act']) {
  const router = useRouter();
  const archive = useArchive({ shop, item, archived: text.item.archived, act, onLeave });
  async function duplicate(): Promise<void> {
    if (!item) return;
    const result = await act(() => duplicateItemAction({ shop, item: item.id }));
    router.refresh();
    if (result?.ok) onOpen(result.value.item);
  }
  return { archive, duplicate };
}

/** The fields of one good, what is wrong with them, and what can be done with it. */
export function useItemForm(opening: Opened, ways: Ways) {
  const { shop, item, draft, text } = opening;
  const router = useRouter();
  const { busy, fault, act } = useDeskAction(useDesk());
  const { fields, setFields, faults, setFaults, tell } = useFields(draft, ways.form);
  const [opened, setOpened] = useState(item);
  useUnsavedGuard(JSON.stringify(fields) !== JSON.stringify(fieldsOf(opened ?? draft)));
  /** Saved over what was looked at: the good as it was opened, or as it has been shown since. */
  async function save(seen = opened): Promise<void> {
    const written = draftOf(fields);
    const found = itemFaults(written);
    if (Object.keys(found).length > 0) return tell(found);
    setFaults({});
    const over = seen && { id: seen.id, revision: seen.revision };
    const result = await act(() => saveItemAction({ shop, item: over, draft: written }));
    router.refresh();
    if (result?.ok) return ways.onLeave(fill(text.item.saved, { item: written.name.zh }));
    if (result?.error.code === 'invalid') tell(result.error.fields as Faults);
  }
  function settle(theirs: boolean): void {
    setOpened(item);
    if (!theirs) return void save(item);
    setFields(fieldsOf(item ?? draft));
    setFaults({});
  }
  return {
    fields,
    change: (changed: Partial<ItemFields>) => setFields({ ...fields, ...changed }),
    faults,
    busy,
    fault,
    save: () => save(),
    ...useRest(opening, ways, act),
    /** Somebody else saved it since: what they did, until one of both is chosen. */
    theirs: item && opened && item.revision !== opened.revision ? { before: opened, now: item } : null,
    keepMine: () => settle(false),
    takeTheirs: () => settle(true),
  };
}
