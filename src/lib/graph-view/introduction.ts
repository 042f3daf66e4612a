import { readStored, writeStored } from './browser-storage.ts';

const NAME = 'shisaku-atlas.introduced';

/** True where the reader closed the introduction on this browser. */
export function wasIntroduced(): boolean {
  return readStored(NAME) === 'yes';
}

/** Remembers that the reader closed it. */
export function rememberIntroduction(): void {
  writeStored(NAME, 'yes');
}
