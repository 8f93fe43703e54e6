'use client';
import { fill } from '@/i18n/fill';
import { formatFen } from '@/i18n/money';
import type { PageGroup } from './packed-menu';
import s from './sheet.module.css';
import { useMenu } from './use-menu';

/** The choices of a set are sold out one by one. */
type Props = { group: PageGroup; chosen: readonly string[]; onChange: (chosen: string[]) => void };

/** What the group asks for, in words; nothing for a plain choice of one, which its first option already answers. */
function useHint({ minChoices, maxChoices }: PageGroup): string {
  const { m } = useMenu();
  if (minChoices === 1 && maxChoices === 1) return '';
  if (minChoices > 0) return fill(m.chooseSome, { count: minChoices === maxChoices ? minChoices : `${minChoices}–${maxChoices}` });
  return maxChoices > 1 ? fill(m.chooseUpTo, { count: maxChoices }) : m.chooseAny;
}

/** Radios where exactly one must be chosen, else checkboxes that stop at the most. */
export function OptionGroup({ group, chosen, onChange }: Props) {
  const { locale, m, now } = useMenu();
  const hint = useHint(group);
  const single = group.minChoices === 1 && group.maxChoices === 1;
  const mine = group.options.map(({ id }) => id);
  // Long names get a line each; the rest stand two by two.
  const long = group.options.some(({ name }) => name.length > (locale === 'zh' ? 5 : 11));
  const full = chosen.filter((id) => mine.includes(id)).length >= group.maxChoices;
  const isOut = (id: string) => now?.left[id] === 0;
  const toggle = (id: string) => {
    if (single) onChange([...chosen.filter((other) => !mine.includes(other)), id]);
    else onChange(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  };
  return (
    <fieldset className={long ? `${s.group} ${s.long}` : s.group}>
      <legend>
        {group.name} {hint && <small>{hint}</small>}
      </legend>
      {group.options.map(({ id, name, priceDelta }) => (
        <label key={id}>
          <input
            type={single ? 'radio' : 'checkbox'}
            name={group.id}
            checked={chosen.includes(id)}
            disabled={isOut(id) || (!single && full && !chosen.includes(id))}
            onChange={() => toggle(id)}
          />
          <span>{name}</span>
          {isOut(id) && <small>{m.soldOut}</small>}
          {priceDelta !== 0 && (
            <small>{priceDelta > 0 ? fill(m.optionPrice, { price: formatFen(priceDelta) }) : formatFen(priceDelta)}</small>
          )}
        </label>
      ))}
    </fieldset>
  );
}
