'use client';
import { useEffect, useState } from 'react';
import type { FloorGroups } from '@/domain/group-buys/group-buy';
import type { Fetched } from '@/phone/fetch-json';
import { watchJson } from '@/phone/groups/watch-json';
import { GroupCard, type GroupWords } from './group-facts';
import s from './groups.module.css';

/** The floor's groups as the shop's computer last told, and whether the last try brought anything. */
function useFloorGroups(floor: string): { known: FloorGroups | null; silent: boolean } {
  const [answer, setAnswer] = useState<Fetched<FloorGroups> | null>(null);
  const [known, setKnown] = useState<FloorGroups | null>(null);
  useEffect(() => {
    const { stop } = watchJson<FloorGroups>(`/api/v1/groups?floor=${encodeURIComponent(floor)}`, (fetched) => {
      setAnswer(fetched);
      if (fetched.kind === 'body') setKnown(fetched.value);
    });
    return stop;
  }, [floor]);
  return { known, silent: answer !== null && answer.kind !== 'body' };
}

/** The groups that this floor's people can join now, each with its windows. */
export function GroupsPage({ floor, words }: { floor: string; words: GroupWords }) {
  const { known, silent } = useFloorGroups(floor);
  const { m, locale } = words;
  return (
    <main className={s.main}>
      <p className={s.lead}>{m.lead}</p>
      <div aria-live="polite">
        {silent && <p className="plate warn">{m.silent}</p>}
        {known === null && !silent && <p className="window">{m.loading}</p>}
      </div>
      {known?.groups.length === 0 && (
        <div className="window">
          <b>{m.none}</b>
          <p>{m.noneHint}</p>
        </div>
      )}
      {known && known.groups.length > 0 && (
        <ul className={s.list}>
          {known.groups.map((group) => (
            <li key={group.id}>
              <a className={`card ${s.group}`} href={`/f/${locale}/${floor}/groups/${group.id}`}>
                <GroupCard group={group} live={group} words={words} />
              </a>
            </li>
          ))}
        </ul>
      )}
      <p className={s.foot}>
        <a href={`/f/${locale}/orders`}>{m.mine}</a>
      </p>
    </main>
  );
}
