/** Opens the system's browser where there is a screen to open it on. What fails here is no matter: the address is printed. */
import { spawn } from 'node:child_process';

const OPENERS = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
  linux: ['xdg-open'],
};

export function openBrowser(address, platform = process.platform, env = process.env) {
  const opener = OPENERS[platform];
  if (opener === undefined) return;
  if (platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY) return;
  const [program, ...options] = opener;
  const child = spawn(program, [...options, address], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}
