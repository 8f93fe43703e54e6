import { randomBytes } from 'node:crypto';

/**
 * While the folder holds no building, whoever has the address that this start prints may set one up; the server takes what it ends
 * with from the environment (server/env.ts). It is new at each start, and a folder with a building has none: a token that somebody left in
 * the environment opens nothing.
 * @param {{ hasBuilding: boolean }} prepared
 * @param {NodeJS.ProcessEnv} [environment] of the process that serves
 * @returns {string | null} the token
 */
export function drawSetupToken({ hasBuilding }, environment = process.env) {
  delete environment.SETUP_TOKEN;
  if (hasBuilding) return null;
  environment.SETUP_TOKEN = randomBytes(24).toString('base64url');
  return environment.SETUP_TOKEN;
}

/**
 * Behind the number sign, which browsers send to no server and no log.
 * @param {string} publicUrl
 * @param {string} token
 */
export const setupAddress = (publicUrl, token) => `${publicUrl}/desk/setup#${token}`;
