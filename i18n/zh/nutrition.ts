/** What a good holds: on its sheet, and where its owner says it. */
export const nutrition = {
  title: '营养成分',
  perPortion: '每份',
  perWeight: '每 100 g',
  energy: '{kcal} 千卡（{kj} kJ）',
  source: '来源：{source}',
  nutrients: { energy: '能量', protein: '蛋白质', fat: '脂肪', carbohydrate: '碳水化合物', sodium: '钠' },
};
