export const apps = {
  customer: {
    name: '送上楼 · {building}',
    shortName: '送上楼',
    description: '楼里的店，送到你这一层。',
    orderAgain: '再来一单',
    myOrders: '我的订单',
    floorShot: '你这一层，现在能送上来的',
    menuShot: '一家店的菜单',
  },
  desk: {
    name: '送上楼柜台 · {building}',
    shortName: '柜台',
    description: '接单、装袋、送上楼。',
    board: '看板',
    goods: '商品',
    boardShot: '看板：新订单、备货中、上楼',
  },
};
