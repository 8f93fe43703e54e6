import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEventParser } from './event-parser';

const stream = 'retry: 2000\n\n: heartbeat\n\nid: 7\ndata: {"a":1}\n\nid:8\ndata: one\ndata: two\n\ndata: still eight\n\n';
const messages = [
  { id: '7', data: '{"a":1}' },
  { id: '8', data: 'one\ntwo' },
  { id: '8', data: 'still eight' },
];

describe('the event stream', () => {
  it('reads messages and leaves out heartbeats', () => {
    expect(createEventParser().push(stream)).toEqual(messages);
  });

  it('does not care where the network cut the text', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(stream.length), { maxLength: 20 }), (cuts) => {
        const parser = createEventParser();
        const edges = [0, ...cuts.sort((a, b) => a - b), stream.length];
        const read = edges.slice(1).flatMap((edge, index) => parser.push(stream.slice(edges[index], edge)));
        expect(read).toEqual(messages);
      }),
    );
  });

  it('waits for the empty line', () => {
    const parser = createEventParser();
    expect(parser.push('data: half')).toEqual([]);
    expect(parser.push(' and half\n')).toEqual([]);
    expect(parser.push('\n')).toEqual([{ id: null, data: 'half and half' }]);
  });
});
