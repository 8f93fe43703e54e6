import { pageMemory } from './page-memory';

/** Whether somebody has started the shift in this tab; a reload does not end it. */
export const shiftMemory = pageMemory('upstairs:shift');
