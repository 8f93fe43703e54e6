import type { SheetColumn } from '@/domain/menu/import-plan';
import type { Locale } from '@/domain/menu/shop';

/** The first line of a menu's sheet. Both languages are read, whichever one wrote it. */
export const sheetHeaders: Record<Locale, Record<SheetColumn, string>> = {
  zh: {
    id: '编号', category: '分类', nameZh: '名称', nameEn: '英文名', descriptionZh: '介绍', descriptionEn: '英文介绍', unit: '卖法', price: '价格', usualGrams: '每次克数', stock: '库存',
  },
  en: {
    id: 'id', category: 'category', nameZh: 'name', nameEn: 'name in English', descriptionZh: 'description', descriptionEn: 'description in English', unit: 'sold', price: 'price',
    usualGrams: 'usual grams', stock: 'stock',
  },
};

export const sheetUnits: Record<Locale, { each: string; weight: string }> = {
  zh: { each: '按份', weight: '按斤' },
  en: { each: 'each', weight: 'weight' },
};

/** A stock that is not counted. */
export const sheetUncounted: Record<Locale, string> = { zh: '不计', en: 'uncounted' };
