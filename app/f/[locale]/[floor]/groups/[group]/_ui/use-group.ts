'use client';
import { useCallback, useEffect, useState } from 'react';
import type { GroupBuyView, OwnGroup, OwnPlace } from '@/domain/group-buys/group-buy';
import { inLocale } from '@/i18n/text';
import { now } from '@/phone/clock';
import type { Fetched } from '@/phone/fetch-json';
import { forgetGroup, placeIn, rememberGroup } from '@/phone/groups/groups-memory';
import { groupPath, memberPath, noteOrder } from '@/phone/groups/own-group';
import { watchJson } from '@/phone/groups/watch-json';
import type { GroupPageProps } from './group-page';

export type GroupNow = {
  /** As it was last told; null: not yet. */
  live: GroupBuyView | null;
  /** One's own place; null: none, or not yet told. */
  mine: OwnPlace | null;
  /** The secret of one's place; null: this phone is not in it. */
  token: string | null;
  /** The last try brought no answer. */
  silent: boolean;
  /** One has just left. */
  left: boolean;
  /** This phone has a place in it from now on. */
  enter: (place: { token: string; pieces: number }) => void;
  /** What an answer to a change of one's place says. */
  show: (own: OwnGroup) => void;
  leave: () => void;
};

/** A group as it is by now, with one's own place by the secret that this phone keeps. */
export function useGroup({ floor, group, words }: GroupPageProps): GroupNow {
  const { id, name, deadline } = group;
  const [token, setToken] = useState<string | null>(null);
  const [known, setKnown] = useState<{ live: GroupBuyView | null; mine: OwnPlace | null }>({ live: null, mine: null });
  const [silent, setSilent] = useState(false);
  const [left, setLeft] = useState(false);
  const show = useCallback((own: OwnGroup) => {
    noteOrder(own);
    setKnown({ live: own.group, mine: own.mine });
  }, []);
  const quit = useCallback(() => {
    forgetGroup(id);
    setToken(null);
    setKnown((before) => ({ ...before, mine: null }));
  }, [id]);
  useEffect(() => {
    const kept = token ?? placeIn(id)?.token ?? null;
    const path = kept === null ? groupPath(id) : memberPath(kept);
    const { stop } = watchJson<GroupBuyView | OwnGroup>(path, (fetched: Fetched<GroupBuyView | OwnGroup>) => {
      setSilent(fetched.kind !== 'body' && !(fetched.kind === 'refused' && fetched.status === 404));
      if (kept !== null) setToken(kept);
      if (fetched.kind === 'body') {
        if ('mine' in fetched.value) show(fetched.value);
        else setKnown({ live: fetched.value, mine: null });
      }
      // The place is not there any more: one has left from another page.
      else if (fetched.kind === 'refused' && fetched.status === 404 && kept !== null) quit();
    });
    return stop;
  }, [id, token, show, quit]);
  const called = inLocale(name, words.locale);
  const enter = useCallback(
    (place: { token: string; pieces: number }) => {
      rememberGroup({ group: id, ...place, floor: floor.label, name: called, deadline }, now());
      setLeft(false);
      setToken(place.token);
    },
    [id, floor.label, called, deadline],
  );
  const leave = () => {
    setLeft(true);
    quit();
  };
  return { ...known, token, silent, left, show, enter, leave };
}
