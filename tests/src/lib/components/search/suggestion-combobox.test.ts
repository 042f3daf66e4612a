import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SuggestionCombobox } from '$lib/components/search/suggestion-combobox.svelte.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function typeInto(value: string) {
  const read: string[] = [];
  const { typing } = new SuggestionCombobox({
    listId: 'list',
    pick: () => undefined,
    read: (typed) => read.push(typed),
  });
  // Of the event, only the field is looked at, and of that only its text.
  const event = { currentTarget: { value } } as Parameters<typeof typing.oninput>[0];
  return { read, typing, event };
}

describe('SuggestionCombobox', () => {
  it('is a plain search box until scripts run, and then a combobox with its list closed', () => {
    const combobox = new SuggestionCombobox({ listId: 'list', pick: () => undefined });
    expect(combobox.field).toMatchObject({
      role: 'searchbox',
      'aria-expanded': undefined,
      'aria-autocomplete': undefined,
    });
    combobox.start();
    expect(combobox.field).toMatchObject({ role: 'combobox', 'aria-expanded': false, 'aria-autocomplete': 'list' });
    expect([combobox.field['aria-controls'], combobox.field['aria-activedescendant']]).toStrictEqual([
      undefined,
      undefined,
    ]);
  });

  it('reads what is typed at once, and what an input method composes when that has ended', () => {
    const { read, typing, event } = typeInto('移住');
    typing.oninput(event);
    typing.oncompositionstart();
    typing.oninput(event);
    typing.oncompositionend(event);
    typing.oninput(event);
    expect(read).toStrictEqual(['移住']);
    vi.runAllTimers();
    expect(read).toStrictEqual(['移住', '移住']);
  });
});
