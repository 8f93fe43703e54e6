/** One message of an event stream. */
type StreamMessage = { id: string | null; data: string };

type EventParser = {
  /** Takes the next piece of text, however it was cut, and returns the messages that are now complete. */
  push(text: string): StreamMessage[];
};

/**
 * Reads the text of an event stream. EventSource hides heartbeats and status codes, and the board needs both: a
 * stream that has been silent for too long is dead, and 401 means that somebody has to sign in again. The stream's
 * `retry:` is left aside, because the board has a pace of its own.
 */
export function createEventParser(): EventParser {
  let rest = '';
  let id: string | null = null;
  let data: string[] = [];
  return {
    push(text) {
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      const messages: StreamMessage[] = [];
      for (const line of lines.map((line) => line.replace(/\r$/, ''))) {
        if (line === '') {
          if (data.length > 0) messages.push({ id, data: data.join('\n') });
          data = [];
          continue;
        }
        const colon = line.indexOf(':');
        const field = colon === -1 ? line : line.slice(0, colon);
        const value = colon === -1 ? '' : line.slice(colon + 1).replace(/^ /, '');
        if (field === 'data') data.push(value);
        else if (field === 'id') id = value;
      }
      return messages;
    },
  };
}
