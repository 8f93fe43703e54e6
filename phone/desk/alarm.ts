import { type RingPattern, ringPattern, ringSamples, urgentPattern } from './ring-sound';
import { createStore } from './store';

/** off: nobody has started the shift on this page; blocked: the browser took the sound away again; on: it rings. */
export type Sound = 'off' | 'blocked' | 'on';

/** What is to be heard. */
type Ring = 'silent' | 'ring' | 'urgent';

const patterns: Record<Exclude<Ring, 'silent'>, RingPattern> = { ring: ringPattern, urgent: urgentPattern };

function sourceOf(context: AudioContext, pattern: RingPattern): AudioBufferSourceNode {
  const samples = ringSamples(pattern, context.sampleRate);
  const buffer = context.createBuffer(1, samples.length, context.sampleRate);
  buffer.copyToChannel(samples, 0);
  const node = context.createBufferSource();
  node.buffer = buffer;
  node.connect(context.destination);
  return node;
}

/**
 * The desk's bell. A page may only make sound after somebody touched it, and a browser may take the right away
 * again (a call, another app, a long sleep), so what it says about itself is the context's state, not our wish.
 */
export class Alarm {
  readonly #makeContext: () => AudioContext | null;
  readonly #sound = createStore<Sound>('off');
  #context: AudioContext | null = null;
  #wanted: Ring = 'silent';
  #playing: { what: Ring; node: AudioBufferSourceNode } | null = null;

  readonly get = this.#sound.get;
  readonly subscribe = this.#sound.subscribe;

  /** @param makeContext makes the page's one audio context; null where there is none */
  constructor(makeContext: () => AudioContext | null) {
    this.#makeContext = makeContext;
  }

  /** Has to be called from a tap: browsers give sound only to people. */
  unlock(): void {
    const refresh = () => this.#refresh();
    if (!this.#context) {
      this.#context = this.#makeContext();
      this.#context?.addEventListener('statechange', refresh);
    }
    // Refused without a tap: then the state stays what it is and the board goes on saying so.
    this.#context?.resume().then(refresh, refresh);
    refresh();
  }

  /** Rings over and over until it is told otherwise. */
  ring(what: Ring): void {
    this.#wanted = what;
    this.#play();
  }

  /** One round of the pattern, so that somebody can hear that it works. */
  test(): void {
    if (this.#context && this.get() === 'on' && !this.#playing) sourceOf(this.#context, ringPattern).start();
  }

  #refresh(): void {
    const state = this.#context?.state;
    this.#sound.set(state === undefined ? 'off' : state === 'running' ? 'on' : 'blocked');
    this.#play();
  }

  #play(): void {
    const what = this.get() === 'on' ? this.#wanted : 'silent';
    if ((this.#playing?.what ?? 'silent') === what) return;
    this.#playing?.node.stop();
    this.#playing = null;
    if (!this.#context || what === 'silent') return;
    const node = sourceOf(this.#context, patterns[what]);
    node.loop = true;
    node.start();
    this.#playing = { what, node };
  }
}
