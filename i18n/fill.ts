/**
 * Puts values into a message: `fill('Add {item}', { item: 'Banana' })`. Messages are plain strings, so that a server
 * component can hand finished or half-finished ones to an island without shipping a library.
 * @throws Error when a placeholder has no value: a broken sentence must not reach a screen.
 */
export function fill(message: string, values: Readonly<Record<string, string | number>>): string {
  return message.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`no value for {${name}} in "${message}"`);
    return String(value);
  });
}
