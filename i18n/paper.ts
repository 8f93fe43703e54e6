import { paper } from './zh/paper';

/** The words of paper, in Chinese whatever language the desk speaks. */
export const paperWords = paper;
