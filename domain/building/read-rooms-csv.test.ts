import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planFloors } from './plan-floors';
import { readRoomsCsv, roomLineLimit, roomTextLimit } from './read-rooms-csv';

const { labels } = planFloors({ from: 1, to: 30, skipped: [], basements: 1 });
const read = (text: string) => readRoomsCsv(text, labels);

describe('a table of rooms', () => {
  it('is read with or without a heading, however its cells are parted and its lines end', () => {
    const floors = [{ floor: 'B1', rooms: ['B101'] }, { floor: '27', rooms: ['2701', '2702A'] }];
    for (const text of [
      'floor,room\n27,2701\n27,2702a\nB1,B101',
      '\uFEFF楼层，房间\r\n27F，2701\r\n27F，2702A\r\nb1，B101\r\n',
      '"27";"2701"\r"27";"2702A"\r\r"B1";"B101"',
      '27\t2701\n27\t2702A\nB1\tB101\n',
    ]) expect(read(text), text).toEqual({ kind: 'read', floors, faults: [], moreFaults: 0 });
  });

  it('names the line of each fault, and reads the rest', () => {
    const text = 'floor,room\n27,2701\n99,9901\n27\n\n27,=cmd|1\n27,2701\n27,2702,x\n28,2801';
    expect(read(text)).toEqual({
      kind: 'read',
      floors: [{ floor: '27', rooms: ['2701'] }, { floor: '28', rooms: ['2801'] }],
      faults: [
        { line: 3, fault: 'unknown_floor' },
        { line: 4, fault: 'columns' },
        { line: 6, fault: 'not_a_room' },
        { line: 7, fault: 'duplicate' },
        { line: 8, fault: 'columns' },
      ],
      moreFaults: 0,
    });
  });

  it('of more rooms than a floor has is cut by line', () => {
    const text = Array.from({ length: 203 }, (_, index) => `27,${2_700 + index}`).join('\n');
    expect(read(text)).toMatchObject({ floors: [{ rooms: { length: 200 } }], faults: [{ line: 201, fault: 'too_many' }, { line: 202 }, { line: 203 }] });
  });

  it('with many faults names twenty and counts the rest', () => {
    expect(read('nothing\n'.repeat(500))).toMatchObject({ kind: 'read', floors: [], faults: { length: 20 }, moreFaults: 480 });
  });

  it('of a hundred thousand lines is refused before it is taken apart', () => {
    const from = process.memoryUsage().heapUsed;
    expect(read('1,101\n'.repeat(100_000))).toEqual({ kind: 'too_long' });
    expect(read('\n'.repeat(roomLineLimit))).toEqual({ kind: 'too_long' });
    expect(read('\n'.repeat(roomLineLimit - 1)).kind).toBe('read');
    expect(read('x'.repeat(roomTextLimit + 1))).toEqual({ kind: 'too_long' });
    expect(process.memoryUsage().heapUsed - from).toBeLessThan(20_000_000);
  });

  it('whatever stands in it, no room begins like a formula and none stands twice on its floor', () => {
    const cell = fc.oneof(fc.constantFrom('27', 'B1', '=1', '+1', '@x', '-2', '"', ''), fc.string({ maxLength: 6 }));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 60 }), (lines) => {
        const table = read(lines.map((cells) => cells.join(',')).join('\n'));
        if (table.kind !== 'read') throw new Error(table.kind);
        for (const { rooms } of table.floors) {
          expect(new Set(rooms).size).toBe(rooms.length);
          for (const room of rooms) expect(room).toMatch(/^[\p{L}\p{N}]/u);
        }
      }),
    );
  });
});
