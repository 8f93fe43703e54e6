/** What of this browser decides how its app is installed. */
export type Surroundings = { userAgent: string; touchPoints: number; standalone: boolean; secure: boolean };

/**
 * How the app gets onto the home screen from here. `browser`: as soon as the browser offers its prompt, if it ever does.
 * WeChat installs nothing and leads to a browser first; on iOS people do it by hand, from the share sheet; over plain
 * http no browser installs.
 */
export type InstallWay = 'installed' | 'insecure' | 'wechat-android' | 'wechat-ios' | 'ios' | 'browser';

export function installWay({ userAgent, touchPoints, standalone, secure }: Surroundings): InstallWay {
  if (standalone) return 'installed';
  if (!secure) return 'insecure';
  // An iPad says that it is a Mac, and no Mac has a touch screen.
  const isApple = /iPhone|iPad|iPod/.test(userAgent) || (/Macintosh/.test(userAgent) && touchPoints > 1);
  if (/MicroMessenger/i.test(userAgent)) return isApple ? 'wechat-ios' : 'wechat-android';
  // Other apps' windows on iOS have no share sheet that leads to the home screen; browsers name Safari.
  return isApple && /Safari\//.test(userAgent) ? 'ios' : 'browser';
}

type Phone = Navigator & { standalone?: boolean };

/** Of this page's browser. */
export const thisInstallWay = (): InstallWay =>
  installWay({
    userAgent: navigator.userAgent,
    touchPoints: navigator.maxTouchPoints,
    standalone: matchMedia('(display-mode: standalone)').matches || (navigator as Phone).standalone === true,
    secure: isSecureContext,
  });
