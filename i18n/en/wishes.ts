import type { Messages } from '../text';
import type { wishes as zh } from '../zh/wishes';

export const wishes: Messages<typeof zh> = {
  title: 'Wishes',
  lead: 'What customers wrote in the menu. One phone is one voice for a good.',
  none: 'Nothing to answer.',
  phones: 'Phones: {count}',
  floors: '{floor}: {count}',
  between: ', ',
  more: 'and {count} more floors',
  since: 'last {time}',
  stocked: 'We will stock it',
  declined: 'Not for now',
  answerTo: '{answer}: {wish}',
  answered: 'Answered',
  noneAnswered: 'Nothing answered yet.',
  by: '{name}, {time}',
  sinceAnswer: 'asked for since: {count}',
  instead: { stocked: 'Stock it after all', declined: 'Not after all' },
  onlyTending: 'Wishes are answered by those who stand behind the counter.',
};
