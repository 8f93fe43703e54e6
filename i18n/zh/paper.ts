/** What stands on paper besides what its owner says; paper hangs and lies in China and reads the same whatever the desk speaks. */
export const paper = {
  scan: '扫码点单',
  floor: '约 {minutes} 分钟送到 {floor} 层',
  anyFloor: '约 {minutes} 分钟送到你桌上',
  noApp: '不用装 App，不用手机号',
  week: '这周推荐',
  each: '¥{price}',
  weight: '¥{price}/斤',
  button: '上',
  next: '下次还送上楼',
  belongs: '只认{building}的码 · {shop} {phone}',
  version: '第 {version} 版',
  versionFloor: '{floor} · 第 {version} 版',
  coupon: '券',
  placards: '{building} 楼层码',
  flyer: '{shop} 第 {version} 版',
};
