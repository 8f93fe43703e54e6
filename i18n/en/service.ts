import type { Messages } from '../text';
import type { service as zh } from '../zh/service';

export const service: Messages<typeof zh> = {
  rush: {
    title: 'Too much at once',
    close: 'Leave it as it is',
    text: 'Pick how long, then what to do. It ends by itself, at closing at the latest.',
    howLong: 'How long',
    closing: 'To closing, {time}',
    longer: '{count} min later',
    half: 'Take half as many',
    nowLonger: 'Promising {count} min more, to {time}',
    nowHalf: 'Taking half as many, to {time}',
    end: 'Back to normal',
    endNamed: '{shop} back to normal',
  },
  notice: {
    label: 'Notices of the building',
    until: '{text}, until {until}',
    coming: '{text}, {from} to {until}',
    pause: 'Some floors cannot be reached; fetching goes on.',
  },
};
