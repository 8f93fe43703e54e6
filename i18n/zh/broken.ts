export const broken = {
  title: '这一页卡住了',
  tryAgain: '再试一次',
};
