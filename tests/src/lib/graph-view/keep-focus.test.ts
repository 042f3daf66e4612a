import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepFocus } from '../../../../src/lib/graph-view/keep-focus.ts';

const BODY = place('body');
const TAB = place('tab');
let active = BODY;

/** Something on the page that takes the keyboard, or refuses it. */
function place(name: string, takes = true): HTMLElement {
  const made = {
    name,
    focus: () => {
      if (takes) active = made as unknown as HTMLElement;
    },
  };
  return made as unknown as HTMLElement;
}

beforeEach(() => {
  active = BODY;
  vi.stubGlobal('document', {
    body: BODY,
    get activeElement() {
      return active;
    },
    querySelector: () => TAB,
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('keepFocus', () => {
  it('leaves the keyboard where it is', async () => {
    const pressed = place('pressed');
    pressed.focus();
    await keepFocus(
      () => undefined,
      () => [place('next')],
    );
    expect(active).toBe(pressed);
  });

  it('goes on at the first place that is there and takes the keyboard, once all is done', async () => {
    const next = place('next');
    let isDone = false;
    place('pressed').focus();
    await keepFocus(
      async () => {
        await Promise.resolve();
        active = BODY;
        isDone = true;
      },
      () => (isDone ? [null, undefined, place('barred', false), next, place('later')] : []),
    );
    expect(active).toBe(next);
  });

  it('goes on at the tab of the list where no place is left', async () => {
    place('pressed').focus();
    await keepFocus(
      () => {
        active = BODY;
      },
      () => [undefined],
    );
    expect(active).toBe(TAB);
  });

  it('takes no focus where nothing had it', async () => {
    await keepFocus(
      () => undefined,
      () => [place('next')],
    );
    expect(active).toBe(BODY);
  });
});
