export const stops = {
  now: '{text}，到 {until}。',
  soon: '{text}，{from} 到 {until}。',
  all: '这段时间送不到 {floor} 层，自取照常。',
  some: '这段时间 {shops} 送不到 {floor} 层，别家照送，自取照常。',
  join: '、',
};
