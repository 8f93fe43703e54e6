import path from 'node:path';
import { z } from 'zod';

/** `https://shop.example` and nothing more: no path, no query, nobody's password. */
function isOrigin(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url !== undefined && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`;
}

const origin = z
  .string()
  .refine(isOrigin, { error: 'must be an origin such as https://shop.example', abort: true })
  .transform((text) => new URL(text).origin);

/** What the environment may say; .env.example lists the same names. */
export const variables = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  PORT: z.coerce.number().int().min(1).max(65535).default(3000),
  HOST: z.string().min(1).optional(),
  DATA_DIR: z.string().min(1).default('./data'),
  DATABASE_URL: z.string().startsWith('file:', 'must start with file:').optional(),
  PUBLIC_URL: origin.optional(),
  WORKER: z.enum(['on', 'off']).default('on'),
  SETUP: z.enum(['ask', 'demo']).default('ask'),
  SETUP_TOKEN: z.string().regex(/^[A-Za-z0-9_-]{32,64}$/, 'must be 32 to 64 letters, digits, - or _').optional(),
});

export interface Env {
  NODE_ENV: 'development' | 'test' | 'production';
  PORT: number;
  /** The address to listen on. */
  HOST: string;
  /** Absolute path of the folder that holds the database and its copies. */
  DATA_DIR: string;
  /** `file:` and an absolute path. */
  DATABASE_URL: string;
  /** The one origin, without a slash at the end. */
  PUBLIC_URL: string;
  /** off: phones are told to drop their service worker (scripts/serving/worker-file.mjs). */
  WORKER: 'on' | 'off';
  /** What becomes of an empty folder: its owner is asked, or the demo is put into it. */
  SETUP: 'ask' | 'demo';
  /** Opens /desk/setup while the folder holds no building; null: nothing does. Never logged. */
  SETUP_TOKEN: string | null;
}

/**
 * Reads an environment, fills in the defaults and makes paths absolute. An empty value counts as not set.
 * @throws Error naming every variable that is wrong, and no value.
 */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const parsed = variables.safeParse(given);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`The environment is not usable.\n  ${faults.join('\n  ')}`);
  }
  const { NODE_ENV, PORT, WORKER, SETUP, SETUP_TOKEN = null } = parsed.data;
  const PUBLIC_URL = parsed.data.PUBLIC_URL ?? `http://localhost:${PORT}`;
  const DATA_DIR = path.resolve(parsed.data.DATA_DIR);
  const file = parsed.data.DATABASE_URL?.slice('file:'.length) ?? path.join(DATA_DIR, 'upstairs.db');
  const HOST = parsed.data.HOST ?? defaultHost(PUBLIC_URL);
  return { NODE_ENV, PORT, HOST, DATA_DIR, DATABASE_URL: `file:${path.resolve(file)}`, PUBLIC_URL, WORKER, SETUP, SETUP_TOKEN };
}

/** The names by which only this machine reaches itself, as `new URL()` gives a hostname. */
export const localNames: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];
export const isLocalName = (hostname: string): boolean => localNames.includes(hostname);

/**
 * A plain http origin that other machines use needs every interface; behind a TLS proxy, and for one's own
 * machine, the loopback is enough and exposes nothing.
 */
function defaultHost(publicUrl: string): string {
  const { protocol, hostname } = new URL(publicUrl);
  return protocol === 'https:' || isLocalName(hostname) ? '127.0.0.1' : '0.0.0.0';
}

let parsed: Env | undefined;

/** The process's environment, read once. */
export function env(): Env {
  parsed ??= parseEnv(process.env);
  return parsed;
}

/** For tests: the next look reads the environment anew. */
export function resetEnv(): void {
  parsed = undefined;
}
