import { spawn } from 'node:child_process';

/** Opens an address in the user's browser, where there is a screen to show it on. True when it was tried. */
export function openBrowser(address: string): boolean {
  const { platform, env } = process;
  if (env['CI'] || env['JIXIAO_NO_BROWSER']) return false;
  const hasScreen = platform === 'win32' || platform === 'darwin' || env['DISPLAY'] || env['WAYLAND_DISPLAY'];
  if (!hasScreen) return false;
  const [command, ...parameters] =
    platform === 'win32'
      ? ['cmd', '/c', 'start', '', address]
      : [platform === 'darwin' ? 'open' : 'xdg-open', address];
  const opened = spawn(command ?? 'xdg-open', parameters, { stdio: 'ignore', detached: true });
  // Without such a program the address that was printed has to do.
  opened.on('error', () => {});
  opened.unref();
  return true;
}
