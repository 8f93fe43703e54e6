import type { Messages } from '../text';
import type { panel as zh } from '../zh/panel';

export const panel: Messages<typeof zh> = {
  title: 'Which floor are you on?',
  hint: 'Pick it to see what can come up now.',
  label: 'Floors',
  choose: 'Pick your floor',
  goTo: 'Floor {floor}',
  open: 'Floor {floor}, choose another',
  orders: 'My orders',
  desk: 'For shopkeepers',
  tower: 'The shops of your building, brought to your floor',
  scan: "To order, scan the code on your floor's poster.",
};
