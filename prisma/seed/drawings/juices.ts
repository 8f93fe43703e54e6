import { base, put, type Svg } from './strokes';
import { juice } from './vessels';

/** One fruit, or two, at the bottle's foot. */
const one = (name: string, size = 16): Svg => put(base(name), 23.5, 23.5, size);
const two = (front: string, behind: string): Svg => put(base(behind), 25.5, 15.5, 12.5) +
  put(base(front), 23.5, 24.5, 14);

export const juices: Record<string, Svg> = {
  'juice-orange': juice('#ff9d2e', one('tangerine', 17)),
  'juice-apple-carrot': juice('#ff6723', two('red-apple', 'carrot')),
  'juice-watermelon': juice('#f8507a', one('watermelon', 17)),
  'juice-kale-apple': juice('#44911b', two('green-apple', 'leafy-green')),
  'juice-grape': juice('#6b438b', one('grapes', 17)),
  'juice-pineapple-mint': juice('#fcd53f', two('pineapple', 'herb')),
  'smoothie-mango': juice('#ffb02e', one('mango', 17), '#fff5de'),
  'smoothie-strawberry': juice('#ff8fa8', one('strawberry', 17), '#fff5de'),
  'smoothie-avocado': juice('#b5d66a', two('avocado', 'banana'), '#fff5de'),
  'smoothie-blueberry': juice('#8d65c5', two('blueberries', 'banana'), '#fff5de'),
  lemonade: juice('#fff3a0', one('lemon', 16)),
};
