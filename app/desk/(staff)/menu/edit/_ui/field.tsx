'use client';
import type { MenuFault } from '@/domain/menu/item-faults';
import type { MenuEditorMessages } from '@/i18n/menu-editor';
import { TextField } from '@/app/desk/_ui/field';

type Props = {
  label: string;
  value: string;
  fault: MenuFault | undefined;
  text: MenuEditorMessages;
  onChange: (value: string) => void;
  note?: string;
  lang?: 'en';
  /** Which keys a phone shows. */
  keys?: 'decimal' | 'numeric';
  /** Several lines. */
  tall?: boolean;
  /** Where the focus goes when its dialog opens. */
  first?: boolean;
};

/** Longer than anything that fits, so that what is too long is told and nothing is cut off. */
const typedLimit = 1000;

/** A field of the menu; what is wrong with it is said in the menu's words. */
export const Field = ({ label, value, fault, text, onChange, note, lang, keys, tall = false, first = false }: Props) => (
  <TextField
    label={label}
    value={value}
    fault={fault === undefined ? null : text.faults[fault]}
    {...(note !== undefined && { hint: note })}
    onChange={onChange}
    kind={{ maxLength: typedLimit, tall, first, ...(lang && { lang }), ...(keys && { inputMode: keys }) }}
  />
);
