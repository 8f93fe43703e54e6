export const setUp = {
  notYet: { title: '店还在准备', text: '楼里的店正在开张，过几天再扫一次。' },
};
