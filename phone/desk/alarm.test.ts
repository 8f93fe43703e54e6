import { describe, expect, it } from 'vitest';
import { Alarm } from './alarm';
import { ringPattern, ringSamples, urgentPattern } from './ring-sound';

/** An audio context that plays nothing, obeys `allowed`, and remembers which loops are running. */
function fakeAudio(allowed = true) {
  const loops = new Set<object>();
  const listeners: (() => void)[] = [];
  let once = 0;
  const context = {
    state: 'suspended' as AudioContextState,
    sampleRate: 8_000,
    destination: {},
    addEventListener: (_: string, listener: () => void) => listeners.push(listener),
    async resume() {
      if (allowed) change('running');
    },
    createBuffer: (_: number, length: number) => ({ length, copyToChannel() {} }),
    createBufferSource() {
      const node = {
        loop: false,
        buffer: null as { length: number } | null,
        connect() {},
        start: () => void (node.loop ? loops.add(node) : once++),
        stop: () => void loops.delete(node),
      };
      return node;
    },
  };
  function change(state: AudioContextState): void {
    context.state = state;
    listeners.forEach((listener) => listener());
  }
  const lengths = () => [...loops].map((node) => (node as { buffer: { length: number } }).buffer.length);
  return { context: context as unknown as AudioContext, change, lengths, once: () => once };
}

const rate = 8_000;
const samplesOf = (pattern: typeof ringPattern) => Math.round(pattern.length * rate);
const settle = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

describe('the alarm', () => {
  it('rings after Start shift until it is told to stop', async () => {
    const audio = fakeAudio();
    const alarm = new Alarm(() => audio.context);
    alarm.ring('ring');
    expect(alarm.get()).toBe('off');
    alarm.unlock();
    await settle();
    expect(alarm.get()).toBe('on');
    expect(audio.lengths()).toEqual([samplesOf(ringPattern)]);
    alarm.ring('ring');
    expect(audio.lengths()).toHaveLength(1);
    alarm.ring('silent');
    expect(audio.lengths()).toEqual([]);
  });

  it('turns urgent without ringing twice', async () => {
    const audio = fakeAudio();
    const alarm = new Alarm(() => audio.context);
    alarm.unlock();
    await settle();
    alarm.ring('ring');
    alarm.ring('urgent');
    expect(audio.lengths()).toEqual([samplesOf(urgentPattern)]);
  });

  it('says so when the browser takes the sound away, and rings on when it gives it back', async () => {
    const audio = fakeAudio();
    const alarm = new Alarm(() => audio.context);
    const said: string[] = [];
    alarm.subscribe(() => said.push(alarm.get()));
    alarm.unlock();
    await settle();
    alarm.ring('ring');
    audio.change('suspended');
    expect(audio.lengths()).toEqual([]);
    audio.change('running');
    expect(audio.lengths()).toHaveLength(1);
    expect(said).toEqual(['on', 'blocked', 'on']);
  });

  it('never claims to ring where the browser refuses', async () => {
    const audio = fakeAudio(false);
    const alarm = new Alarm(() => audio.context);
    alarm.unlock();
    alarm.ring('ring');
    await settle();
    expect(alarm.get()).toBe('blocked');
    expect(audio.lengths()).toEqual([]);
    expect(new Alarm(() => null).get()).toBe('off');
  });

  it('can be tried out, but not over a ringing order', async () => {
    const audio = fakeAudio();
    const alarm = new Alarm(() => audio.context);
    alarm.test();
    alarm.unlock();
    await settle();
    alarm.test();
    expect(audio.once()).toBe(1);
    alarm.ring('ring');
    alarm.test();
    expect(audio.once()).toBe(1);
  });
});

describe('the sound of the bell', () => {
  it.each([['ring', ringPattern], ['urgent', urgentPattern]] as const)('%s is loud, never clipped, and loops without a click', (_, pattern) => {
    const samples = ringSamples(pattern, 44_100);
    const peak = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
    expect(samples).toHaveLength(Math.round(pattern.length * 44_100));
    expect(peak).toBeGreaterThan(0.4);
    expect(peak).toBeLessThanOrEqual(1);
    expect(Math.abs(samples[0]!)).toBeLessThan(0.01);
    expect(Math.abs(samples.at(-1)!)).toBeLessThan(0.01);
  });
});
