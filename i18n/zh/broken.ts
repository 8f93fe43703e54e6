export const broken = {
  title: '这一页卡住了',
  text: '不是您的问题。再试一次，购物车里的东西都还在。',
  tryAgain: '再试一次',
};
