import { describe, expect, it } from 'vitest';
import { tower } from '../testing/tower';
import { findFloor, type Floor } from './floor';
import { readRoomField, roomBlank } from './room-field';

const floor = (label: string): Floor => findFloor(tower, label)!;

describe('the room field', () => {
  it.each([['27', '27__'], ['8', '08__'], ['B1', 'B1__'], ['1', '01__']])('of floor %s begins as %s', (label, blank) => {
    expect(roomBlank(floor(label))).toBe(blank);
  });

  it('has no blank on a floor without rooms', () => {
    expect(roomBlank({ label: '9', position: 3, rooms: [] })).toBe('09');
  });

  it.each(['', '  ', '27__', '27'])('is no room while it holds "%s"', (text) => {
    expect(readRoomField(floor('27'), text)).toEqual({ kind: 'none' });
  });

  it.each(['08', '8', '2708', '27 08', '2708__', '272708', '27__08'])('reads "%s" as 2708', (text) => {
    expect(readRoomField(floor('27'), text)).toEqual({ kind: 'room', room: '2708' });
  });

  it.each(['b108', 'B108', '08', 'b1 08'])('reads "%s" as B108', (text) => {
    expect(readRoomField(floor('B1'), text)).toEqual({ kind: 'room', room: 'B108' });
  });

  it.each(['2799', '99', '2808', '270', 'abc'])('does not know "%s" on 27', (text) => {
    expect(readRoomField(floor('27'), text).kind).toBe('unknown');
  });
});
