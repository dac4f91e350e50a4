import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { bitString, identifier, integer, octetString, sequence, set, tagged, time, utf8 } from './der';

/** A certificate and its key as PEM texts. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

const ECDSA_WITH_SHA256 = sequence(identifier('1.2.840.10045.4.3.2'));
const COMMON_NAME = '2.5.4.3';
const SUBJECT_ALTERNATIVE_NAME = '2.5.29.17';
const BASIC_CONSTRAINTS = '2.5.29.19';
const EXTENDED_KEY_USAGE = '2.5.29.37';
const SERVER_AUTHENTICATION = '1.3.6.1.5.5.7.3.1';
const DAY = 86_400_000;
/** Browsers refuse certificates that are valid longer. */
const VALID_DAYS = 397;

function extension(oid: string, content: Buffer): Buffer {
  return sequence(identifier(oid), octetString(content));
}

function pem(label: string, bytes: Buffer): string {
  const lines = bytes.toString('base64').match(/.{1,64}/g) ?? [];
  return `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`;
}

/** Makes a certificate for `localhost`, signed by itself (RFC 5280). The browser will ask once whether to trust it. */
export function selfSignedCertificate(now = new Date()): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const name = sequence(set(sequence(identifier(COMMON_NAME), utf8('localhost'))));
  const validity = sequence(
    time(new Date(now.getTime() - DAY)),
    time(new Date(now.getTime() + VALID_DAYS * DAY)),
  );
  const names = sequence(
    tagged(0x82, Buffer.from('localhost')),
    tagged(0x87, Buffer.from([127, 0, 0, 1])),
    tagged(0x87, Buffer.concat([Buffer.alloc(15), Buffer.from([1])])),
  );
  const extensions = sequence(
    extension(SUBJECT_ALTERNATIVE_NAME, names),
    extension(BASIC_CONSTRAINTS, sequence()),
    extension(EXTENDED_KEY_USAGE, sequence(identifier(SERVER_AUTHENTICATION))),
  );
  const serial = randomBytes(12);
  serial[0] = ((serial[0] ?? 0) & 0x7f) | 0x01;
  const version3 = tagged(0xa0, integer(Buffer.from([2])));
  const toSign = sequence(
    version3,
    integer(serial),
    ECDSA_WITH_SHA256,
    name,
    validity,
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    tagged(0xa3, extensions),
  );
  const signature = sign('sha256', toSign, privateKey);
  const certificate = sequence(toSign, ECDSA_WITH_SHA256, bitString(signature));
  return {
    cert: pem('CERTIFICATE', certificate),
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}
