import type { Result } from '@/domain/result';
import type { WebManifest } from '@/server/apps/web-manifest';
import { jsonResponse } from './json-response';

/** A manifest in its own media type. Nobody keeps it: the next one may carry another placard. */
export const manifestResponse = (made: Result<WebManifest>): Result<WebManifest> | Response =>
  made.ok ? jsonResponse(200, made.value, { 'Content-Type': 'application/manifest+json; charset=utf-8' }) : made;
