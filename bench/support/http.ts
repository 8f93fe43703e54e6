import http from 'node:http';
import { gunzipSync } from 'node:zlib';

const agent = new http.Agent({ keepAlive: true, maxSockets: 512 });

export type Answer = { status: number; headers: http.IncomingHttpHeaders; body: string; bytes: number };

/** One request over a kept-alive connection; accepts gzip as every browser does. Rejects when the connection fails. */
export function request(url: string, options: { method?: string; headers?: Record<string, string>; body?: string } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { method = 'GET', headers = {}, body } = options;
    const sent = http.request(url, { agent, method, headers: { 'accept-encoding': 'gzip', ...headers } }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('error', reject);
      answer.on('end', () => {
        const raw = Buffer.concat(chunks);
        const text = answer.headers['content-encoding'] === 'gzip' ? gunzipSync(raw) : raw;
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: text.toString(), bytes: raw.length });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
