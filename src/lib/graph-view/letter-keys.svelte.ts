import { readStored, writeStored } from './browser-storage.ts';

const NAME = 'shisaku-atlas.letter-keys';

/** Whether single letters are keys of the picture; readers who speak their input switch them off (WCAG 2.1.4). */
class LetterKeys {
  areOn = $state(true);

  /** Takes what the reader chose on an earlier visit. */
  restore(): void {
    this.areOn = readStored(NAME) !== 'off';
  }

  toggle(): void {
    this.areOn = !this.areOn;
    writeStored(NAME, this.areOn ? 'on' : 'off');
  }
}

/** The choice, for all pictures of the page. */
export const letterKeys = new LetterKeys();
