/** What the guards look at of a request: its headers, so that they are the same for actions and for routes. */
export type Incoming = {
  header(name: string): string | null;
  cookie(name: string): string | null;
};

/** Reads headers and the cookies among them; a repeated cookie counts as its first value. */
export function incomingFrom(headers: Pick<Headers, 'get'>): Incoming {
  return {
    header: (name) => headers.get(name),
    cookie(name) {
      for (const pair of (headers.get('cookie') ?? '').split(';')) {
        const [key, ...value] = pair.split('=');
        if (key?.trim() === name) return value.join('=').trim();
      }
      return null;
    },
  };
}
