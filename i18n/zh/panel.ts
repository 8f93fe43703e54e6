export const panel = {
  title: '您在几层？',
  hint: '选楼层，看现在能送上来的东西。',
  label: '楼层',
  choose: '选楼层',
  goTo: '{floor} 层',
  open: '{floor} 层，换一层',
  orders: '我的订单',
  desk: '店家入口',
  tower: '楼里的店，送到您那一层',
  scan: '下单要用楼层海报上的码，扫一下就行。',
};
