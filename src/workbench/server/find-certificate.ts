import { X509Certificate } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { type Certificate, selfSignedCertificate } from './certificate';

export interface FoundCertificate extends Certificate {
  /** The machine trusts it: the browser will not ask. */
  readonly isTrusted: boolean;
}

interface DevCertificates {
  verifyCertificates(): boolean;
  getHttpsServerOptions(): Promise<{ readonly cert: string | Buffer; readonly key: string | Buffer }>;
}

/** The development certificate of the Office tools, where it is installed or its installer can ask for leave. */
async function officeCertificate(): Promise<Certificate | null> {
  try {
    const tools = (await import('office-addin-dev-certs')) as unknown as DevCertificates;
    // On Linux the installer needs administrator rights and other programs: only what is there is used.
    const canInstall = process.platform === 'win32' || process.platform === 'darwin';
    const isUnattended = Boolean(process.env['CI']) || !process.stdin.isTTY;
    if (!(canInstall && !isUnattended) && !tools.verifyCertificates()) return null;
    const { cert, key } = await tools.getHttpsServerOptions();
    return { cert: cert.toString(), key: key.toString() };
  } catch {
    return null;
  }
}

function isStillValid(cert: string): boolean {
  try {
    const until = new Date(new X509Certificate(cert).validTo).getTime();
    return until > Date.now() + 86_400_000;
  } catch {
    return false;
  }
}

/** Our own certificate, kept between runs so that the browser asks once and not every time. */
async function ownCertificate(): Promise<Certificate> {
  const folder = join(homedir(), '.jixiao');
  const place = join(folder, 'localhost.pem.json');
  try {
    const kept = JSON.parse(readFileSync(place, 'utf8')) as Certificate;
    if (isStillValid(kept.cert)) return kept;
  } catch {
    // None kept, or not readable: a new one is made.
  }
  const made = await selfSignedCertificate();
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(place, JSON.stringify(made), { mode: 0o600 });
  } catch {
    // A home that cannot be written to: the certificate lives as long as this run.
  }
  return made;
}

/** The certificate to serve with: the trusted one of the Office tools, else our own. */
export async function findCertificate(): Promise<FoundCertificate> {
  const office = await officeCertificate();
  return office ? { ...office, isTrusted: true } : { ...(await ownCertificate()), isTrusted: false };
}
