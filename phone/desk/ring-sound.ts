/** One strike of the bell: when it starts in seconds, its pitch in hertz. */
type Strike = { at: number; pitch: number };

/** A pattern that is played over and over; `length` in seconds, with the silence at its end. */
export type RingPattern = { length: number; loudness: number; strikes: readonly Strike[] };

/** Three rising strikes, twice, then a breath: heard over a wok, and not mistaken for a phone. */
export const ringPattern: RingPattern = {
  length: 2.6,
  loudness: 0.8,
  strikes: [0, 0.7].flatMap((start) => [
    { at: start, pitch: 784 },
    { at: start + 0.16, pitch: 988 },
    { at: start + 0.32, pitch: 1319 },
  ]),
};

/** Nobody answered for five minutes: shorter breath, higher, louder. */
export const urgentPattern: RingPattern = {
  length: 1.2,
  loudness: 1,
  strikes: [0, 0.14, 0.28, 0.42, 0.56, 0.7].map((at, index) => ({ at, pitch: index % 2 === 0 ? 1568 : 1175 })),
};

const strikeSeconds = 0.42;

/** A bell rather than a beep: three partials that die away, the higher the sooner. `t` seconds after the strike. */
function bell(pitch: number, t: number): number {
  const partial = (times: number, share: number, decay: number) =>
    share * Math.exp(-t * decay) * Math.sin(2 * Math.PI * pitch * times * t);
  const attack = Math.min(1, t / 0.004);
  return attack * (partial(1, 0.6, 7) + partial(2, 0.28, 11) + partial(3.01, 0.12, 16));
}

/** The pattern as samples between -1 and 1. One loop in a buffer keeps ringing where timers are slowed down. */
export function ringSamples({ length, loudness, strikes }: RingPattern, rate: number): Float32Array<ArrayBuffer> {
  const samples = new Float32Array(Math.round(length * rate));
  for (const { at, pitch } of strikes) {
    const from = Math.round(at * rate);
    const until = Math.min(samples.length, from + Math.round(strikeSeconds * rate));
    for (let index = from; index < until; index++) {
      const fade = Math.min(1, (until - index) / (0.02 * rate));
      samples[index] = samples[index]! + loudness * fade * bell(pitch, (index - from) / rate);
    }
  }
  return samples.map((sample) => Math.max(-1, Math.min(1, sample)));
}
