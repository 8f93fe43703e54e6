import { expect, it } from 'vitest';
import { decodeSheet } from './decode-sheet';

const bytes = (...parts: (number[] | string)[]): Uint8Array =>
  new Uint8Array(parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)));

it.each<[string, Uint8Array, string | null]>([
  ['UTF-8', bytes('27,前台'), '27,前台'],
  ['UTF-8 with the mark of Excel, which is no letter of it', bytes([0xef, 0xbb, 0xbf], '27,前台'), '27,前台'],
  ['GB18030', bytes('27,', [0xbb, 0xe1, 0xd2, 0xe9, 0xca, 0xd2]), '27,会议室'],
  ['UTF-16', bytes([0xff, 0xfe, 0x32, 0, 0x37, 0, 0x2c, 0, 0x4d, 0x52]), '27,前'],
  ['a workbook', bytes('PK', [3, 4, 0x14, 0, 6, 0]), null],
  ['a picture', bytes([0xff, 0xd8, 0xff, 0xe0, 0xff, 0xff]), null],
  ['nothing', bytes(), ''],
])('%s', (_, sheet, text) => expect(decodeSheet(sheet)).toBe(text));
