import { now } from '../clock';
import { phoneDatabase } from '../database';
import { patience } from '../fetch-json';
import { withRoom } from '../make-room';
import { menuKey } from './menu-key';
import { notePrices } from './note-prices';
import { type KeptMenu, parseKeptMenu, parseWholeMenu } from './parse-kept-menu';

/** What this page knows; where nothing can be stored, it is all there is. */
let held: KeptMenu | null = null;
let reading: Promise<KeptMenu | null> | undefined;
let asking: Promise<KeptMenu | null> | undefined;
const listeners = new Set<(menu: KeptMenu) => void>();

async function readStore(): Promise<KeptMenu | null> {
  try {
    return parseKeptMenu(await (await phoneDatabase())?.get('menu', menuKey));
  } catch {
    return null;
  }
}

/** The kept menu as it stands on this phone, at once and without a network; null when there is none that can be read. */
export async function keptMenu(): Promise<KeptMenu | null> {
  reading ??= readStore();
  const stored = await reading;
  return held ?? stored;
}

async function hold(menu: KeptMenu): Promise<KeptMenu> {
  held = menu;
  notePrices(menu);
  listeners.forEach((listener) => listener(menu));
  try {
    const database = await phoneDatabase();
    await withRoom(async () => database?.put('menu', menu, menuKey));
  } catch {
    // Full or forbidden: this page has it all the same.
  }
  return menu;
}

/** Asks with the tag of what is kept: an unchanged menu costs no bytes, and its prices are confirmed. */
async function ask(signal: AbortSignal): Promise<KeptMenu | null> {
  const before = await keptMenu();
  const headers: HeadersInit = before?.etag ? { 'If-None-Match': before.etag } : {};
  // Not the browser's own cache: it would answer 200 for a 304, and the whole menu would be parsed again.
  const response = await fetch('/api/v1/menu', { cache: 'no-store', headers, signal });
  const heardAt = now().toISOString();
  const at = new Date(response.headers.get('date') ?? heardAt).toISOString();
  if (response.status === 304 && before) return hold({ ...before, at, heardAt });
  if (!response.ok) return null;
  const menu = parseWholeMenu(await response.json());
  return menu && hold({ ...menu, version: 1, at, heardAt, etag: response.headers.get('etag') });
}

async function askInTime(): Promise<KeptMenu | null> {
  const timeout = new AbortController();
  const timer = setTimeout(() => timeout.abort(), patience);
  try {
    return await ask(timeout.signal);
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}

/** Asks the server for the menu and keeps it; null when it cannot be had now. Callers at the same time share one answer. */
export function refreshKeptMenu(): Promise<KeptMenu | null> {
  asking ??= askInTime().finally(() => (asking = undefined));
  return asking;
}

/** Calls back whenever the menu was confirmed or has changed; returns how to stop. */
export function onKeptMenu(listener: (menu: KeptMenu) => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
