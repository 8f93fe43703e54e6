export const outbox = {
  heading: '还没下好的单',
  saved: '已存在手机里，有网就发出去',
  savedSending: '已存在手机里，正在发出去',
  callOff: '不要了',
  callingOff: '这一单不要了，一有网就告诉店里。要是之前已经下好了，就在“我的订单”里。',
  takenBack: '改到一半。先前那次没等到回音，接着下单会顶替它，不会下两单。',
  unreadable: '手机里有一单是别的版本存的，这里读不出来，也不会自己发出去。',
  salvage: '把里面的东西放回购物车',
  letGo: '不要它了',
};
