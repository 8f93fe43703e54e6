export const missing = {
  title: '这里没有这一页',
  text: '楼里没有这一层，或者没有这家店，地址可能抄错了。选您在的楼层，接着看。',
  pick: '选楼层',
  floors: '楼层',
  goTo: '{floor} 层',
};
