import { element } from '../shell/element';

const WORKBOOK_TYPES = '.xlsx,.xlsm,.xls';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Lets the user choose a workbook on this machine; null when the choice is given up. */
export function chooseFile(): Promise<File | null> {
  return new Promise((resolve) => {
    const input = element('input', {
      type: 'file',
      accept: WORKBOOK_TYPES,
      class: 'file-input',
      hidden: true,
    });
    input.addEventListener('change', () => {
      resolve(input.files?.[0] ?? null);
      input.remove();
    });
    input.addEventListener('cancel', () => {
      resolve(null);
      input.remove();
    });
    document.body.append(input);
    input.click();
  });
}

/** Puts a file into the browser's downloads. */
export function downloadFile(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([bytes.slice().buffer], { type: XLSX }));
  const link = element('a', { href: address, download: name, hidden: true });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** The bytes of a sample of the server's; null when it has none of that name. */
export async function fetchSample(name: string): Promise<Uint8Array | null> {
  const answer = await fetch(`/assets/samples/${encodeURIComponent(name)}`);
  return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : null;
}
