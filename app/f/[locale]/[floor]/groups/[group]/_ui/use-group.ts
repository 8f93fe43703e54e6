'use client';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { GroupBuyView, OwnGroup, OwnPlace } from '@/domain/group-buys/group-buy';
import { inLocale } from '@/i18n/text';
import { now } from '@/phone/clock';
import type { Fetched } from '@/phone/fetch-json';
import { forgetGroup, placeIn, rememberGroup } from '@/phone/groups/groups-memory';
import { groupPath, memberPath, noteOrder } from '@/phone/groups/own-group';
import { type JsonWatch, watchJson } from '@/phone/groups/watch-json';
import { jittered } from '@/phone/jitter';
import type { GroupPageProps } from './group-props';

type Told = {
  /** As it was last told; null: not yet. */
  live: GroupBuyView | null;
  /** One's own place; null: none, or not yet told. */
  mine: OwnPlace | null;
  /** The last try brought no answer. */
  silent: boolean;
};

export type GroupNow = Told & {
  /** The secret of one's place; null: this phone is not in it. */
  token: string | null;
  /** One has just left. */
  left: boolean;
  /** This phone has a place in it from now on. */
  enter: (place: { token: string; pieces: number }) => void;
  /** What an answer to a change of one's place says. */
  show: (own: OwnGroup) => void;
  leave: () => void;
};

const isGone = (fetched: Fetched<unknown>): boolean => fetched.kind === 'refused' && fetched.status === 404;

/** What was known, with what was just told. */
function tell(known: Told, fetched: Fetched<GroupBuyView | OwnGroup>): Told {
  if (fetched.kind !== 'body') return { ...known, silent: !isGone(fetched) };
  if (!('mine' in fetched.value)) return { live: fetched.value, mine: null, silent: false };
  noteOrder(fetched.value);
  return { live: fetched.value.group, mine: fetched.value.mine, silent: false };
}

/** Longer than a browser's timer goes is never waited, in milliseconds: who looks that long is asked for again by then. */
const longestWait = 60 * 60_000;

/** When there will be news that one waits for, in milliseconds: the decision after the deadline, then one's order; null: none. */
function nextNews({ live, mine }: Told): number | null {
  if (live?.state === 'open') return Math.min(longestWait, Math.max(0, Date.parse(live.deadline) - Date.parse(live.at)) + jittered(5_000, 2_000));
  return live?.state === 'closing' || (live?.state === 'met' && mine?.status === 'joined') ? jittered(4_000, 1_000) : null;
}

/** The secret of this phone's place in a group, as it keeps it; undefined until it was looked up. */
function usePlace(id: string, facts: { floor: string; name: string; deadline: string }) {
  const { floor, name, deadline } = facts;
  const [token, setToken] = useState<string | null>(() => (typeof window === 'undefined' ? null : (placeIn(id)?.token ?? null)));
  const enter = useCallback(
    (place: { token: string; pieces: number }) => {
      rememberGroup({ group: id, token: place.token, pieces: place.pieces, floor, name, deadline }, now());
      setToken(place.token);
    },
    [id, floor, name, deadline],
  );
  const quit = useCallback(() => {
    forgetGroup(id);
    setToken(null);
  }, [id]);
  return { token, enter, quit };
}

/** A group as it is by now, with one's own place by the secret that this phone keeps. */
export function useGroup({ floor, group: { id, name, deadline }, words }: GroupPageProps): GroupNow {
  const { token, enter, quit } = usePlace(id, { floor: floor.label, name: inLocale(name, words.locale), deadline });
  const [told, setTold] = useState<Told>({ live: null, mine: null, silent: false });
  const [left, setLeft] = useState(false);
  const watch = useRef<JsonWatch>(null);
  useEffect(() => {
    const started = watchJson<GroupBuyView | OwnGroup>(token === null ? groupPath(id) : memberPath(token), (fetched) => {
      setTold((known) => tell(known, fetched));
      // The place is not there any more: one has left from another page.
      if (token !== null && isGone(fetched)) quit();
    });
    watch.current = started;
    return started.stop;
  }, [id, token, quit]);
  useEffect(() => {
    const wait = nextNews(told);
    if (wait === null) return;
    const timer = setTimeout(() => watch.current?.refresh(), wait);
    return () => clearTimeout(timer);
  }, [told]);
  const show = (own: OwnGroup) => setTold((known) => tell(known, { kind: 'body', value: own }));
  const leave = () => {
    setLeft(true);
    setTold((known) => ({ ...known, mine: null }));
    quit();
  };
  return { ...told, token, left: left && token === null, enter, show, leave };
}
