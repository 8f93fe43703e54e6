import { expect, it } from 'vitest';
import { usePhoneStorage } from '../testing/fake-storage';
import { dropWaitingJoin, forgetGroup, keepWaitingJoin, placeIn, readGroups, readWaitingJoin, rememberGroup } from './groups-memory';

const now = new Date('2026-03-02T04:00:00.000Z');
const place = (group: string, hours: number) => ({ group, token: 't'.repeat(32), floor: '27', name: '苹果', pieces: 2, deadline: new Date(now.getTime() + hours * 3_600_000).toISOString() });
const body = { key: 'key-of-a-test-00000001', group: 'abcdefgh23', placard: null, floor: '27', room: null, name: '林', pieces: 2, locale: 'zh' as const };

usePhoneStorage();

it('remembers one place a group, the next deadline first, and drops what was over a week ago', () => {
  rememberGroup(place('old', -200), now);
  rememberGroup(place('later', 5), now);
  rememberGroup(place('sooner', 1), now);
  rememberGroup({ ...place('later', 5), pieces: 3 }, now);
  expect(readGroups().map(({ group, pieces }) => [group, pieces])).toEqual([['sooner', 2], ['later', 3]]);
  forgetGroup('sooner');
  expect([placeIn('sooner'), placeIn('later')?.pieces]).toEqual([null, 3]);
});

it('leaves out what is no place', () => {
  localStorage.setItem('upstairs:groups', JSON.stringify([{ ...place('a', 1), token: '' }, 7, null, { ...place('b', 1), deadline: 'soon' }, place('c', 1)]));
  expect(readGroups().map(({ group }) => group)).toEqual(['c']);
  localStorage.setItem('upstairs:groups', '{');
  expect(readGroups()).toEqual([]);
});

it('keeps a join until it has an answer, for its group only', () => {
  keepWaitingJoin(body);
  expect([readWaitingJoin('abcdefgh23'), readWaitingJoin('other')]).toEqual([body, null]);
  dropWaitingJoin();
  expect(readWaitingJoin('abcdefgh23')).toBeNull();
});
