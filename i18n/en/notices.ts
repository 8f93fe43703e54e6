import type { Messages } from '../text';
import type { notices as zh } from '../zh/notices';

export const notices: Messages<typeof zh> = {
  title: 'Notices of the building',
  notForYou: 'Notices are posted by whoever owns every shop of the building.',
  lead: 'A lift is out, a fire drill: floors that cannot be reached wait, fetching goes on, and it ends by itself.',
  form: {
    title: 'Post one',
    kind: 'What is it',
    kinds: { lift_outage: 'Lifts out of order', fire_drill: 'Fire drill', other: 'Something else' },
    textZh: 'One sentence for the customers, in Chinese',
    textEn: 'In English (may stay empty)',
    suggested: {
      lift_outage: { zh: '电梯检修', en: 'The lifts are being serviced' },
      fire_drill: { zh: '消防演习', en: 'A fire drill' },
      other: { zh: '', en: '' },
    },
    from: 'From',
    until: 'Until',
    where: 'What it touches',
    everywhere: 'The whole building',
    banks: 'These lifts do not run',
    floors: 'These floors',
    bank: '{bank} lifts',
    floor: 'Floor {floor}',
    post: 'Post it',
    posted: 'Posted',
  },
  list: {
    title: 'Posted',
    none: 'No notices now: every floor can be reached.',
    now: 'until {until}',
    coming: '{from} to {until}',
    whole: 'The whole building',
    end: 'End it now',
    endNamed: 'End it now: {text}',
    gone: 'Ended',
  },
  faults: {
    text: 'Write a sentence: customers want to know why.',
    time: 'The time is not filled in.',
    backward: 'The end comes after the beginning.',
    out_of_range: 'That time has passed, or it is too long: a notice lasts a month at most.',
    where: 'Pick the whole building, or lifts and floors.',
  },
  unsaved: 'Not posted: {reason}',
  busy: 'Posting',
};
