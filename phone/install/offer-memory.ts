import { readStored, writeStored } from '../storage';

const key = 'upstairs:install';

/** Whether somebody has said no to the app, or has it: then it is not offered again. */
export const isOfferOver = (): boolean => readStored(key) === 'over';
export const endOffer = (): void => writeStored(key, 'over');
