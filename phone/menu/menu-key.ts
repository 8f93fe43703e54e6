/** The key of the kept menu in the store `menu`. */
export const menuKey = 'menu';
