import { hubError, networkFault } from './hub-error.ts';

/** What the hub says of a file before it is downloaded. */
export interface HubFile {
  readonly address: string;
  /** Bytes. */
  readonly size: number;
  /** How its content is checked: SHA-256 of large files, the SHA-1 that git gives to small ones (over `blob SIZE\0` and the bytes). */
  readonly checksum: { readonly algorithm: 'sha256' | 'git-sha1'; readonly value: string };
  /** The commit the answer is of; `null` where the hub does not say. */
  readonly commit: string | null;
}

const MOST_REDIRECTS = 5;
const ANSWER_WITHIN_MS = 30_000;

/** Size, checksum and commit of a file, from the headers of the hub; `null` where the repository has no such file. */
export async function describeHubFile(address: string): Promise<HubFile | null> {
  const headers = await headersOf(address);
  if (headers === null) return null;
  const tag = (headers.get('x-linked-etag') ?? headers.get('etag') ?? '').replace(/^W\//u, '').replaceAll('"', '');
  const size = Number(headers.get('x-linked-size') ?? headers.get('content-length') ?? Number.NaN);
  if (!Number.isInteger(size) || size < 0) throw hubError(address, 'the hub does not say how large the file is');
  return { address, size, checksum: toChecksum(address, tag), commit: headers.get('x-repo-commit') };
}

function toChecksum(address: string, tag: string): HubFile['checksum'] {
  if (/^[0-9a-f]{64}$/u.test(tag)) return { algorithm: 'sha256', value: tag };
  if (/^[0-9a-f]{40}$/u.test(tag)) return { algorithm: 'git-sha1', value: tag };
  throw hubError(address, 'the hub gives no checksum, so the file could not be verified');
}

/** Headers of the hub itself: a redirection to another host is where the content lies, and knows nothing of checksums. */
async function headersOf(address: string): Promise<Headers | null> {
  let next = address;
  for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
    const response = await ask(next);
    if (response.status === 404) return null;
    if (response.ok) return response.headers;
    const target = response.headers.get('location');
    if (response.status < 300 || response.status > 399 || target === null) {
      throw hubError(address, `the hub answered ${response.status}`);
    }
    if (response.headers.has('x-linked-etag') || new URL(target, next).host !== new URL(next).host) {
      return response.headers;
    }
    next = new URL(target, next).href;
  }
  throw hubError(address, 'the hub redirects without end');
}

async function ask(address: string): Promise<Response> {
  try {
    // Compressed answers would tell the size of what is sent, not of the file.
    const headers = { 'accept-encoding': 'identity' };
    const signal = AbortSignal.timeout(ANSWER_WITHIN_MS);
    return await fetch(address, { method: 'HEAD', redirect: 'manual', headers, signal });
  } catch (error) {
    throw hubError(address, networkFault(error), error);
  }
}
