export const common = {
  brand: '送上楼 Upstairs',
  floor: '{floor} 层',
  otherLanguage: 'EN',
  otherLanguageName: 'English',
  allShops: '店铺',
  noScript: '菜单可以看，下单要打开浏览器的 JavaScript。',
  close: '关上',
  offline: '没信号',
  offlineSince: '没信号，看到的是 {time} 的',
  offlineYet: '没信号，价格和库存等一会儿再对',
  itemNames: '、',
  soon: '马上到',
};
