import type { Messages } from '../text';
import type { card as zh } from '../zh/card';

export const card: Messages<typeof zh> = {
  title: 'Shop card',
  lead: 'What customers see at the foot of the menu. Leave empty what you would rather not say.',
  onlyOwner: 'The owner writes the card.',
  picture: { title: 'The shop’s picture', none: 'No picture yet: the floors’ pages show a ready drawing.' },
  today: 'A line of today',
  todayHint: 'Something about today, such as “lychees are in”. It is gone when the day is over.',
  todayEn: 'A line of today (in English, optional)',
  phone: 'The shop’s phone',
  phoneHint: 'One tap calls it.',
  where: 'How to find the shop',
  whereHint: '{floor} is there already; say which way from the lift.',
  whereEn: 'How to find it (in English, optional)',
  keeper: 'What people call the keeper',
  keeperHint: 'Customers see it; it is up to you.',
  businessLicence: 'Business licence number',
  foodLicence: 'Food licence number',
  save: 'Save',
  busy: 'Saving',
  saved: 'Saved, customers see it at the next look',
  unsaved: 'Not saved: {reason}',
  wrong: {
    picture: 'This picture is gone. Please send one again.',
    contactPhone: 'This is no phone number.',
    where: 'At most {where} characters; where there is English, Chinese is needed too.',
    keeper: 'At most {keeper} characters.',
    businessLicence: 'At most {licence} characters.',
    foodLicence: 'At most {licence} characters.',
    today: 'At most {today} characters; where there is English, Chinese is needed too.',
  },
};
