'use client';
import { useRouter } from 'next/navigation';
import { type RefObject, useState } from 'react';
import { saveSetAction } from '@/app/desk/_actions/save-set';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { leadToFault } from '@/app/desk/_ui/lead-to-fault';
import { useArchive } from '@/app/desk/_ui/use-archive';
import { useDeskAction } from '@/app/desk/_ui/use-desk-action';
import { useUnsavedGuard } from '@/app/desk/_ui/use-unsaved-guard';
import type { Faults } from '@/domain/menu/item-faults';
import { type EditedSet, type SetDoubt, type SetDraft, setDoubts, setFaults } from '@/domain/menu/set-draft';
import { errorText } from '@/i18n/errors';
import { fill } from '@/i18n/fill';
import { newSet, setDraftOf, type SetFields, setFieldsOf } from '@/phone/desk/set-form';
import type { SetText } from './set-text';

type Opened = { shop: string; set: EditedSet | null; category: string; text: SetText };
type Ways = { form: RefObject<HTMLFormElement | null>; onLeave: (words: string) => void };

/** What the server asks about a price, and in which words. */
type Asked = { doubt: SetDoubt; question: string };

/** Of the draft, dishes that nobody picked are left out: the faults of the others are those of the fields that were picked. */
const picked = (fields: SetFields): SetFields => ({ ...fields, parts: fields.parts.map((part) => ({ ...part, dishes: part.dishes.filter(({ item }, index) => item !== '' || index === 0) })) });

function useFields({ set, category }: Opened, form: Ways['form']) {
  const first = set ? setFieldsOf(set) : newSet(category);
  const [fields, setFields] = useState(first);
  const [faults, setFaultsFound] = useState<Faults>({});
  useUnsavedGuard(JSON.stringify(fields) !== JSON.stringify(first));
  const tell = (found: Faults): void => leadToFault(form.current, () => setFaultsFound(found));
  /** Null: something is wrong with the fields, and was led to. */
  const checked = (): SetDraft | null => {
    const kept = picked(fields);
    setFields(kept);
    const draft = setDraftOf(kept);
    const found = setFaults(draft);
    tell(found);
    return Object.keys(found).length === 0 ? draft : null;
  };
  return { fields, setFields, faults, tell, checked };
}

/** The fields of one set, what is wrong with them, what is asked about its price, and what can be done with it. */
export function useSetForm(opening: Opened, { form, onLeave }: Ways) {
  const { shop, set, text } = opening;
  const desk = useDesk();
  const router = useRouter();
  const { busy, fault, act } = useDeskAction(desk);
  const { fields, setFields, faults, tell, checked } = useFields(opening, form);
  const [opened, setOpened] = useState(set);
  const [asked, setAsked] = useState<Asked | null>(null);
  async function save(sure: readonly SetDoubt[] = [], seen = opened): Promise<void> {
    const draft = checked();
    if (draft === null) return;
    const result = await act(() => saveSetAction({ shop, item: seen && { id: seen.id, revision: seen.revision }, draft, sure: [...sure] }));
    router.refresh();
    if (result?.ok) return onLeave(fill(text.sets.saved, { item: draft.name.zh }));
    if (result?.error.code === 'invalid') tell(result.error.fields as Faults);
    const doubt = setDoubts.find((each) => each === result?.error.code);
    if (doubt && result) setAsked({ doubt, question: errorText(result.error, desk.locale, desk.building.timeZone) });
  }
  return {
    fields,
    change: (changed: Partial<SetFields>) => setFields({ ...fields, ...changed }),
    faults,
    busy,
    fault: asked === null ? fault : null,
    save: () => save(),
    archive: useArchive({ shop, item: set, archived: text.menu.item.archived, act, onLeave }),
    asked,
    sure: () => save(asked ? [asked.doubt] : []),
    unask: () => setAsked(null),
    /** Somebody else saved it since. */
    isOld: set !== null && opened !== null && set.revision !== opened.revision,
    keepMine: () => {
      setOpened(set);
      void save([], set);
    },
    takeTheirs: () => {
      setOpened(set);
      if (set) setFields(setFieldsOf(set));
    },
  };
}
