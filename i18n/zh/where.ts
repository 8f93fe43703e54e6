/** Where an order or a place in a group goes, and whom to call there. */
export const where = {
  room: '房间',
  roomHint: '填门牌后面几位就行，也可以不填',
  name: '称呼',
  nameHint: '到了好叫您',
  nameMissing: '写个称呼，到了好叫您',
  notAllowed: '这里有店里看不了的符号，去掉再试',
} as const;
