/** What the page is told of its host before office.js has shaken hands with it. */
export interface HostTold {
  /** `Excel`, `Word` … */
  readonly host: string;
  /** Its display language: `zh-CN`. */
  readonly language: string;
}

function ofWindowName(name: string): string | null {
  try {
    const told: unknown = JSON.parse(name);
    if (typeof told !== 'object' || told === null || !('hostInfo' in told)) return null;
    return typeof told.hostInfo === 'string' ? told.hostInfo : null;
  } catch {
    return null;
  }
}

/**
 * The host as the page's address (Excel for Windows and Mac: `_host_Info=Excel$Win32$16.01$zh-CN$…`) or its window's name
 * (Excel on the web: `{"hostInfo":"Excel|Web|16.00|zh-CN|…"}`) tells it, where office.js looks too; null when neither does.
 */
export function hostTold(search: string, windowName: string): HostTold | null {
  const told = new URLSearchParams(search).get('_host_Info') ?? ofWindowName(windowName);
  const [host, , , language] = told?.split(/[$|]/) ?? [];
  return host && language ? { host, language } : null;
}
