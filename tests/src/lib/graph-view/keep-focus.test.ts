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
    await keepFocus(
      async () => {
        await Promise.resolve();
        isDone = true;
      },
      () => (isDone ? [null, undefined, place('barred', false), next, place('later')] : []),
    );
    expect(active).toBe(next);
  });

  it('goes on at the tab of the list where no place is left', async () => {
    await keepFocus(
      () => undefined,
      () => [undefined],
    );
    expect(active).toBe(TAB);
  });
});
