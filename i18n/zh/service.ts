export const service = {
  rush: {
    title: '忙不过来',
    close: '照旧',
    text: '先挑多久，再挑怎么办。到点自己恢复，最晚到关门。',
    howLong: '多久',
    closing: '到关门 {time}',
    longer: '约时加 {count} 分',
    half: '少接一半',
    nowLonger: '约时加 {count} 分，到 {time}',
    nowHalf: '少接一半，到 {time}',
    end: '恢复正常',
    endNamed: '{shop} 恢复正常',
  },
  notice: {
    label: '楼里的通知',
    until: '{text}，到 {until}',
    coming: '{text}，{from} 到 {until}',
    pause: '有的楼层这会儿送不到，自取照常。',
  },
};
