import { describe, expect, it } from 'vitest';
import { parseInput } from '../parse-input';
import { answerComplaintSchema, answerRequestSchema, askChangeSchema, changeOrderSchema, complaintSchema, evidenceSchema } from './changes';

const token = 't'.repeat(32);
const key = 'k'.repeat(32);
type Schema = Parameters<typeof parseInput>[0];
const reads = (schema: Schema, ...inputs: object[]) => inputs.map((input) => parseInput(schema, input).ok);

describe('what a customer says of an order', () => {
  it('is one wish of a kind that there is', () => {
    const ask = (wish: object) => ({ token, key, ask: wish });
    expect(reads(askChangeSchema, ask({ kind: 'room', room: '08' }), ask({ kind: 'note', note: '' }), ask({ kind: 'remove', line: 0 }), ask({ kind: 'cancel' }))).toEqual([true, true, true, true]);
    const bad = [{ kind: 'room', room: ' ' }, { kind: 'room' }, { kind: 'note', note: '长'.repeat(141) }, { kind: 'note', note: '<b>' }, { kind: 'remove', line: -1 }, { kind: 'remove', line: 0.5 }, { kind: 'cancel', line: 0 }, { kind: 'free' }];
    expect(reads(askChangeSchema, ...bad.map(ask)).filter(Boolean)).toEqual([]);
    expect(reads(askChangeSchema, { ...ask({ kind: 'cancel' }), key: '1' }, { ...ask({ kind: 'cancel' }), token: 'x' })).toEqual([false, false]);
  });

  it('is a complaint with a reason, and three hundred characters at most', () => {
    const complaint = { token, key, line: 0, reason: 'missing', words: '长'.repeat(300), picture: true };
    expect(parseInput(complaintSchema, { ...complaint, words: ' ' })).toMatchObject({ ok: true, value: { words: null } });
    expect(reads(complaintSchema, complaint, { ...complaint, words: null })).toEqual([true, true]);
    const bad = [{ words: '长'.repeat(301) }, { words: '<img src=x>' }, { reason: 'rude' }, { line: '0' }, { line: 1_000 }, { picture: 1 }, { key: '' }, { amount: 5 }];
    expect(reads(complaintSchema, ...bad.map((change) => ({ ...complaint, ...change }))).filter(Boolean)).toEqual([]);
  });

  it('names the line of a picture by a number, and nothing that leads elsewhere', () => {
    expect(parseInput(evidenceSchema, { token, line: '12' })).toEqual({ ok: true, value: { token, line: 12 } });
    expect(reads(evidenceSchema, ...['', '-1', '1.5', '../1', '1e3', '9999'].map((line) => ({ token, line }))).filter(Boolean)).toEqual([]);
  });
});

describe('what the desk says', () => {
  it('changes a line as it was seen', () => {
    const remove = { order: 'ord', lastMove: 3, change: 'remove', line: 0, soldOut: true };
    const instead = { item: 'egg', options: [], quantity: 1, grams: null };
    expect(reads(changeOrderSchema, remove, { ...remove, change: 'substitute', instead }, { order: 'ord', lastMove: 3, change: 'call_off', reason: 'other' })).toEqual([true, true, true]);
    const bad = [{ ...remove, lastMove: 0 }, { ...remove, lastMove: undefined }, { ...remove, instead }, { ...remove, change: 'substitute', instead: { ...instead, quantity: 0 } }, { ...remove, change: 'substitute', instead: { ...instead, grams: 1e9 } }, { order: 'ord', lastMove: 3, change: 'call_off', reason: 'asked' }];
    expect(reads(changeOrderSchema, ...bad).filter(Boolean)).toEqual([]);
  });

  it('declines with a reason, and grants without one', () => {
    const wish = { order: 'ord', askedAt: '2026-03-02T04:00:00.000Z' };
    expect(reads(answerRequestSchema, { ...wish, grant: true }, { ...wish, grant: false, reason: 'too_far' })).toEqual([true, true]);
    expect(reads(answerRequestSchema, { ...wish, grant: false }, { ...wish, grant: false, reason: 'rude' }, { ...wish, grant: true, askedAt: 'noon' })).toEqual([false, false, false]);
  });

  it('gives back an amount of whole fen, and explains in words', () => {
    const of = (more: object) => ({ complaint: 'cmp', words: null, ...more });
    expect(reads(answerComplaintSchema, of({ answer: 'refund', amount: 1 }), of({ answer: 'replace' }), of({ answer: 'explain', words: '抱歉' }))).toEqual([true, true, true]);
    const bad = [{ answer: 'refund', amount: 0 }, { answer: 'refund', amount: -5 }, { answer: 'refund', amount: 0.5 }, { answer: 'refund', amount: 1e9 }, { answer: 'refund' }, { answer: 'explain' }, { answer: 'explain', words: ' ' }, { answer: 'replace', amount: 5 }];
    expect(reads(answerComplaintSchema, ...bad.map(of)).filter(Boolean)).toEqual([]);
  });
});
