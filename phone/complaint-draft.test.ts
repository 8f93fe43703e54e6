import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type ComplaintDraft, forgetComplaints, keepComplaint, readComplaint } from './complaint-draft';
import { FakeStorage } from './testing/fake-storage';

const token = 't'.repeat(22);
const draft: ComplaintDraft = { reason: 'quality', text: '烂了两个', hadPicture: true, sent: { said: '{}', key: 'k'.repeat(32) } };

let tab: FakeStorage;
beforeEach(() => {
  tab = new FakeStorage();
  vi.stubGlobal('sessionStorage', tab);
});
afterEach(() => vi.unstubAllGlobals());

it('outlives a reload, line by line, with the key it was sent under', () => {
  keepComplaint(token, 1, draft);
  expect(readComplaint(token, 1)).toEqual(draft);
  expect(readComplaint(token, 0)).toBeNull();
  expect(readComplaint('u'.repeat(22), 1)).toBeNull();
});

it('is gone once it has arrived, and with all that the phone forgets', () => {
  keepComplaint(token, 0, draft);
  keepComplaint(token, 1, draft);
  tab.setItem('upstairs:other', '1');
  keepComplaint(token, 1, null);
  expect([readComplaint(token, 0), readComplaint(token, 1)]).toEqual([draft, null]);
  forgetComplaints();
  expect([readComplaint(token, 0), tab.getItem('upstairs:other')]).toEqual([null, '1']);
});

it.each(['null', '7', '"x"', '{}', '{"reason":"quality"}', '{'])('takes nothing that is no draft: %s', (raw) => {
  tab.setItem(`upstairs:complaint:${token}:0`, raw);
  expect(readComplaint(token, 0)).toBeNull();
});

it('drops what it does not know, and does without a storage', () => {
  tab.setItem(`upstairs:complaint:${token}:0`, '{"text":"x","reason":"late","sent":{"key":1}}');
  expect(readComplaint(token, 0)).toEqual({ reason: null, text: 'x', hadPicture: false, sent: null });
  tab.refuse = true;
  keepComplaint(token, 0, draft);
  forgetComplaints();
  expect(readComplaint(token, 0)).toBeNull();
});
