export const trouble = {
  title: '这一页卡住了',
  text: '不是您的问题。再试一次，购物车里的东西都还在。',
  tryAgain: '再试一次',
  missingTitle: '这里没有这一页',
  missingText: '楼里没有这一层，或者没有这家店，地址可能抄错了。选您在的楼层，接着看。',
  floors: '楼层',
  goTo: '{floor} 层',
};
