/** The channel on which tabs and the worker tell each other that the outbox has changed. */
export const outboxChannel = 'upstairs:outbox';
