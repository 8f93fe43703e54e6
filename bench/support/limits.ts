import http from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { mkdtempSync, rmSync } from 'node:fs';
import Database from 'better-sqlite3';
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { cpuOf } from './cpu';
import { request } from './http';

const self = fileURLToPath(import.meta.url);

/** CPU of a bare Node server per request, in milliseconds: what no framework can go below. */
export async function bareNode(requests: number): Promise<number> {
  const child = fork(self, ['serve'], { execArgv: process.execArgv });
  const port = await new Promise<number>((resolve) => child.once('message', (message) => resolve(message as number)));
  const url = `http://127.0.0.1:${port}/`;
  for (let i = 0; i < 500; i++) await request(url);
  const before = cpuOf(child.pid!);
  for (let i = 0; i < requests; i += 20) await Promise.all(Array.from({ length: 20 }, () => request(url)));
  const used = cpuOf(child.pid!) - before;
  child.kill();
  return used / requests;
}

/** CPU of an order's rows in raw SQLite, FULL, in milliseconds: three guarded updates and seven inserts per commit. */
export function rawSqlite(orders: number): number {
  const folder = mkdtempSync(path.join(tmpdir(), 'upstairs-raw-'));
  const db = new Database(path.join(folder, 'raw.db'));
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.exec('CREATE TABLE item (id INTEGER PRIMARY KEY, stock INTEGER NOT NULL CHECK (stock >= 0)); CREATE TABLE row (id INTEGER PRIMARY KEY, a TEXT, b TEXT, c INTEGER);');
  for (let id = 1; id <= 60; id++) db.prepare('INSERT INTO item VALUES (?, 1000000000)').run(id);
  const take = db.prepare('UPDATE item SET stock = stock - 1 WHERE id = ? AND stock >= 1');
  const insert = db.prepare('INSERT INTO row (a, b, c) VALUES (?, ?, ?)');
  const order = db.transaction((n: number) => {
    for (let i = 0; i < 3; i++) take.run(((n + i) % 60) + 1);
    for (let i = 0; i < 7; i++) insert.run(`ord_${n}`, 'x'.repeat(120), i);
  });
  const before = process.cpuUsage();
  for (let n = 0; n < orders; n++) order.immediate(n);
  const { user, system } = process.cpuUsage(before);
  db.close();
  rmSync(folder, { recursive: true });
  return (user + system) / 1000 / orders;
}

if (process.argv[2] === 'serve' && process.argv[1] === self) {
  const server = http.createServer((_, response) => response.setHeader('content-type', 'application/json').end('{"ok":true}'));
  server.listen(0, '127.0.0.1', () => process.send!((server.address() as { port: number }).port));
}
