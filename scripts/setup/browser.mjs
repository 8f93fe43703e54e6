import { accessSync, constants } from 'node:fs';

/** What keeps a browser from talking to anyone but the server under test. */
const QUIET = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Chromium starts a page of its own behind the address bar of every context, and another renderer ahead of need: together more than
 * half of what a context costs. Of two such lists the last one counts, so that Playwright's own is repeated (browser.test.ts).
 */
const WITHOUT = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxFullPopup',
  'WebUIOmniboxAimPopup',
  'SpareRendererForSitePerProcess',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'msForceBrowserSignIn',
  'msEdgeUpdateLaunchServicesPreferredVersion',
];

/** Where distributions put a Chromium. */
const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** What to do when no browser is to be had, in one line. */
export const INSTALL_BROWSER =
  'no browser for the tests: install Chromium (Debian: apt-get install chromium; else: npx playwright install chromium) or set CHROMIUM_PATH';

/** @param {string | undefined} path */
function canRun(path) {
  if (!path) return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The first browser of: CHROMIUM_PATH, the distribution's, Playwright's own download, and the headless one
 * inside a package of ours, which is unpacked to the system's temporary folder.
 * @returns {Promise<{ executablePath: string, args: string[] }>} what Playwright's `launch` takes
 * @throws {Error} with one line on what to install
 */
export async function browserLaunch() {
  const named = process.env.CHROMIUM_PATH;
  if (named && !canRun(named)) throw new Error(`CHROMIUM_PATH is set to ${named}, which cannot be run`);
  const { chromium } = await import('@playwright/test');
  const args = [...QUIET, `--disable-features=${WITHOUT.join(',')}`];
  const found = [named, ...INSTALLED, chromium.executablePath()].find(canRun);
  // The sandbox needs a user that is not root, and kernels of CI machines often refuse it to anyone.
  const unsandboxed = process.getuid?.() === 0 || process.env.CI ? ['--no-sandbox'] : [];
  if (found) return { executablePath: found, args: [...args, ...unsandboxed] };
  return { executablePath: await packagedBrowser(), args: [...args, '--no-sandbox'] };
}

/** @returns {Promise<string>} path of the unpacked browser */
async function packagedBrowser() {
  try {
    const { default: packaged } = await import('@sparticuz/chromium');
    return await packaged.executablePath();
  } catch (cause) {
    throw new Error(INSTALL_BROWSER, { cause });
  }
}
