export const offline = {
  looking: '正在翻手机里的菜单',
  noMenuTitle: '没信号，灯还没亮',
  noMenuText: '这台手机还没存过菜单。走到有信号的地方，会自己亮起来。',
  noMenuFloor: '要看的是 {floor} 层。',
  tryAgain: '再试一次',
  missingTitle: '楼里没有这一页',
  missingText: '手机里存的菜单上，没有这一层或这家店。',
  toFloors: '去选楼层',
  newer: '有新版本了',
  useNewer: '换上',
  later: '先不换',
};
