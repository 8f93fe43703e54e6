import type { PageRow } from './priced-cart';

/** The chosen options of a line in words; apart from its price, because only the cart, which comes late, shows them. */
export const optionNames = ({ item, line }: PageRow): string =>
  item.optionGroups
    .flatMap(({ options }) => options)
    .filter(({ id }) => line.options.includes(id))
    .map(({ name }) => name)
    .join(' · ');
