import { describe, expect, it } from 'vitest';
import { AddressBar, type BarEntry } from '../../../../src/lib/graph-view/address-bar.svelte.ts';
import { LONGEST_IN_BAR } from '../../../../src/lib/graph-view/kept-address.ts';

const LONG = `nodes=${'m'.repeat(LONGEST_IN_BAR)}`;

/** A bar that writes into a list, with a server that answers when it is told to. */
function openBar() {
  const written: (BarEntry & { readonly isBigStep: boolean })[] = [];
  const asked: { readonly search: string; readonly answer: (id: string) => void; readonly fail: () => void }[] = [];
  const bar = new AddressBar({
    write: (entry, isBigStep) => written.push({ ...entry, isBigStep }),
    keep: (search) =>
      new Promise((resolve, reject) => {
        asked.push({
          search,
          answer: resolve,
          fail: () => {
            reject(new Error('the server is away'));
          },
        });
      }),
    settle: () => Promise.resolve(),
  });
  return { bar, written, asked };
}

/** Lets everything that waits for nothing but its turn go on. */
const breathe = () => new Promise((resolve) => setImmediate(resolve));

describe('AddressBar', () => {
  it('writes a view as it is where it fits', () => {
    const { bar, written } = openBar();
    bar.write('concept=dx', true);
    expect(written).toStrictEqual([{ address: 'concept=dx', search: 'concept=dx', isBigStep: true }]);
  });

  it('makes an entry for a long view at once and its short address when the server keeps it', async () => {
    const { bar, written, asked } = openBar();
    bar.write(`${LONG}&lang=en`, true);
    await breathe();
    asked[0]?.answer('v-aaaaaaaaaaaa');
    await breathe();
    expect(written).toStrictEqual([
      { address: null, search: `${LONG}&lang=en`, isBigStep: true },
      { address: 'view=v-aaaaaaaaaaaa&lang=en', search: `${LONG}&lang=en`, isBigStep: false },
    ]);
  });

  it('sends only the view the reader came to rest at, and forgets answers to earlier ones', async () => {
    const { bar, written, asked } = openBar();
    bar.write(`${LONG}1`, true);
    bar.write(`${LONG}2`, true);
    await breathe();
    expect(asked.map(({ search }) => search)).toStrictEqual([`${LONG}2`]);
    bar.write('concept=dx', true);
    asked[0]?.answer('v-aaaaaaaaaaaa');
    await breathe();
    expect(written.at(-1)).toStrictEqual({ address: 'concept=dx', search: 'concept=dx', isBigStep: true });
  });

  it('says when the server keeps nothing, until the bar shows the view again', async () => {
    const { bar, asked } = openBar();
    bar.write(LONG, true);
    await breathe();
    asked[0]?.fail();
    await breathe();
    expect(bar.hasFailed).toBe(true);
    bar.write('concept=dx', true);
    expect(bar.hasFailed).toBe(false);
  });

  it('writes nothing more for a view that the browser left, and nothing at all once the page is left', async () => {
    const { bar, written, asked } = openBar();
    bar.write(`${LONG}1`, true);
    await breathe();
    bar.follow('concept=dx');
    asked[0]?.answer('p-aaaaaaaaaaaa');
    await breathe();
    bar.write(`${LONG}2`, true);
    await breathe();
    bar.stop();
    asked[1]?.fail();
    await breathe();
    expect(written.map(({ address }) => address)).toStrictEqual([null, null]);
    expect(bar.hasFailed).toBe(false);
  });
});
