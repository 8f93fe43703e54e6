import { describe, expect, it } from 'vitest';
import { forgetPlacard, readLink, takeLinkInstead } from './kept-link';
import { placardInFragment, readPlacard, savePlacard } from './placard-memory';
import { usePhoneStorage } from './testing/fake-storage';

const phone = usePhoneStorage();
const at = new Date('2026-11-23T03:42:00Z');

describe('savePlacard', () => {
  it('keeps floor, code and time', () => {
    savePlacard({ floor: '27', code: 'k7qm2x' }, at);
    expect(readPlacard()).toEqual({ floor: '27', code: 'k7qm2x', at: '2026-11-23T03:42:00.000Z' });
  });

  it('overrides the remembered floor and names it, unless it is the same', () => {
    expect(savePlacard({ floor: '27', code: 'k7qm2x' }, at)).toBeNull();
    expect(savePlacard({ floor: '27', code: 'abcdef' }, at)).toBeNull();
    expect(savePlacard({ floor: '31', code: 'mnpqrs' }, at)).toBe('27');
    expect(readPlacard()?.floor).toBe('31');
  });
});

describe('a link that staff made', () => {
  const own = { floor: '27', code: 'k7qm2x' };
  const link = { floor: '31', code: 'abcdefghjkmn' };

  it('stands beside what the phone scanned itself, whichever came first', () => {
    savePlacard(own, at);
    expect(savePlacard(link, at)).toBe('27');
    expect(readPlacard()).toMatchObject(own);
    expect(readLink()).toMatchObject(link);
  });

  it('is what a phone without a scan brings, until it scans', () => {
    savePlacard(link, at);
    expect(readPlacard()).toMatchObject(link);
    savePlacard({ ...link, code: 'mmmmmmnnnnnn' }, at);
    expect(readPlacard()?.code).toBe('mmmmmmnnnnnn');
    savePlacard(own, at);
    expect(readPlacard()).toMatchObject(own);
  });

  it('takes the place of a scan that admits nobody any more, once', () => {
    savePlacard(own, at);
    savePlacard(link, at);
    takeLinkInstead();
    expect(readPlacard()).toMatchObject(link);
    expect(readLink()).toBeNull();
    takeLinkInstead();
    expect(readPlacard()).toMatchObject(link);
  });

  it('is forgotten with the scan', () => {
    savePlacard(own, at);
    savePlacard(link, at);
    forgetPlacard();
    expect([readPlacard(), readLink()]).toEqual([null, null]);
  });
});

describe('readPlacard', () => {
  it.each(['null', '7', '"27"', '{}', '{"floor":"27","code":"k7qm2x"}', '{"floor":"roof","code":"k7qm2x","at":"x"}', '{"floor":"27","code":"k7qm2","at":"x"}'])(
    'takes nothing that is no placard: %s',
    (raw) => {
      phone.storage.setItem('upstairs:placard', raw);
      expect(readPlacard()).toBeNull();
    },
  );

  it('forgets on request', () => {
    savePlacard({ floor: '27', code: 'k7qm2x' }, at);
    forgetPlacard();
    expect(readPlacard()).toBeNull();
  });
});

describe('placardInFragment', () => {
  it('reads what the scan left in the address, in any case', () => {
    expect(placardInFragment('#p=27-k7qm2x')).toEqual({ floor: '27', code: 'k7qm2x' });
    expect(placardInFragment('#p=b1-K7QM2X')).toEqual({ floor: 'B1', code: 'k7qm2x' });
  });

  it.each(['', '#', '#itm_banana', '#p=', '#p=27', '#p=27-k7qm2', '#p=27-k7qm0x', '#p=roof-k7qm2x', 'p=27-k7qm2x'])(
    'reads nothing else: "%s"',
    (hash) => expect(placardInFragment(hash)).toBeNull(),
  );
});
