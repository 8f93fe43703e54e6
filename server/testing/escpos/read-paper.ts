/**
 * Reads ESC/POS as a receipt printer does, for tests only: written from the printers' manuals, with no code of the app. What
 * it does not know it refuses, so that no byte goes unread.
 */
export type PrintedLine = { text: string; wide: number; high: number; bold: boolean; /** Dots from the left edge. */ left: number };

export type PrintedImage = { width: number; height: number; /** One byte a dot, 0 black, 255 white. */ grey: Uint8Array; centred: boolean };

export type Paper = {
  lines: PrintedLine[];
  images: PrintedImage[];
  /** After how many lines the paper was cut. */
  cuts: number[];
  /** Whether the last bytes ask for the printer's status. */
  asksStatus: boolean;
};

const [LF, ESC, FS, GS] = [0x0a, 0x1b, 0x1c, 0x1d];
const decoder = new TextDecoder('gb18030', { fatal: true });

type State = { at: number; bold: boolean; wide: number; high: number; left: number; hanzi: boolean; align: number; text: number[]; mark: Omit<PrintedLine, 'text'> | null };

/** @throws Error at the first byte that a printer would not understand */
export function readPaper(bytes: Uint8Array): Paper {
  const paper: Paper = { lines: [], images: [], cuts: [], asksStatus: false };
  const state: State = { at: 0, bold: false, wide: 1, high: 1, left: 0, hanzi: false, align: 0, text: [], mark: null };
  while (state.at < bytes.length) {
    const byte = bytes[state.at]!;
    paper.asksStatus = false;
    if (byte === ESC) escape(bytes, state);
    else if (byte === FS) fs(bytes, state);
    else if (byte === GS) gs(bytes, state, paper);
    else if (byte === LF) feed(state, paper);
    else character(bytes, state);
  }
  if (state.text.length > 0) throw new Error('text after the last line feed is never printed');
  return paper;
}

function feed(state: State, paper: Paper): void {
  const look = state.mark ?? { wide: 1, high: 1, bold: false, left: 0 };
  paper.lines.push({ text: decoder.decode(Uint8Array.from(state.text)), ...look });
  Object.assign(state, { text: [], mark: null, left: 0, at: state.at + 1 });
}

/** ASCII is one byte; above 0x80 a hanzi of two, or of four where the second is a digit. */
function character(bytes: Uint8Array, state: State): void {
  const first = bytes[state.at]!;
  if (first < 0x20) throw new Error(`control byte ${first.toString(16)} at ${state.at}`);
  if (first > 0x7f && !state.hanzi) throw new Error(`hanzi mode is off at ${state.at}`);
  const second = bytes[state.at + 1] ?? 0;
  const length = first < 0x80 ? 1 : second >= 0x30 && second <= 0x39 ? 4 : 2;
  state.mark ??= { wide: state.wide, high: state.high, bold: state.bold, left: state.left };
  state.text.push(...bytes.subarray(state.at, state.at + length));
  state.at += length;
}

const word = (bytes: Uint8Array, at: number): number => bytes[at]! + 256 * bytes[at + 1]!;

function escape(bytes: Uint8Array, state: State): void {
  const [command, n] = [String.fromCharCode(bytes[state.at + 1]!), bytes[state.at + 2]!];
  if (command === '@') {
    Object.assign(state, { bold: false, wide: 1, high: 1, left: 0, hanzi: false, align: 0, at: state.at + 2 });
    return;
  }
  if (command === '2') return void (state.at += 2);
  if (command === 'E') state.bold = (n & 1) === 1;
  else if (command === 'a') state.align = n;
  else if (command === '$' || command === '\\') {
    const move = word(bytes, state.at + 2);
    state.left = command === '$' ? move : state.left + move;
    state.at += 4;
    return;
  } else if (!'M 3{-t'.includes(command)) throw new Error(`unknown: ESC ${command} at ${state.at}`);
  state.at += 3;
}

function fs(bytes: Uint8Array, state: State): void {
  const command = String.fromCharCode(bytes[state.at + 1]!);
  if (command === '&' || command === '.') {
    state.hanzi = command === '&';
    state.at += 2;
  } else if (command === 'S') state.at += 4;
  else if (command === '-' || command === 'C') state.at += 3;
  else throw new Error(`unknown: FS ${command} at ${state.at}`);
}

function gs(bytes: Uint8Array, state: State, paper: Paper): void {
  const [command, n] = [String.fromCharCode(bytes[state.at + 1]!), bytes[state.at + 2]!];
  switch (command) {
    case '!':
      Object.assign(state, { wide: (n >> 4) + 1, high: (n & 15) + 1, at: state.at + 3 });
      return;
    case 'a':
      if (n !== 0) throw new Error('the printer would talk of itself');
      state.at += 3;
      return;
    case 'B':
      state.at += 3;
      return;
    case 'L':
    case 'W':
      state.at += 4;
      return;
    case 'V':
      paper.cuts.push(paper.lines.length);
      state.at += 4;
      return;
    case 'r':
      paper.asksStatus = true;
      state.at += 3;
      return;
    case 'v':
      raster(bytes, state, paper);
      return;
    default:
      throw new Error(`unknown: GS ${command} at ${state.at}`);
  }
}

/** GS v 0: a picture, eight dots a byte. */
function raster(bytes: Uint8Array, state: State, paper: Paper): void {
  const [across, height] = [word(bytes, state.at + 4), word(bytes, state.at + 6)];
  const width = across * 8;
  const grey = new Uint8Array(width * height).fill(255);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const byte = bytes[state.at + 8 + y * across + (x >> 3)]!;
      if (byte & (0x80 >> (x & 7))) grey[y * width + x] = 0;
    }
  }
  paper.images.push({ width, height, grey, centred: state.align === 1 });
  state.at += 8 + across * height;
}
