import { nextStop } from './next-stop.ts';

/** Links that the arrow keys walk, row by row. */
const STOPS = 'a[data-stop]';
const STOP_ROWS = 'tr[data-stops]';

/**
 * Makes the cells of a table one stop of the Tab key, walked by arrow keys; Esc closes the opened row the focus is in and gives the
 * focus back to its cell. Without it every cell is a link of its own. Gives what undoes it.
 */
export function walkGrid(table: HTMLElement): () => void {
  const onFocus = ({ target }: FocusEvent) => {
    if (target instanceof HTMLElement && target.matches(STOPS)) keepOneStop(table, target);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey || !(event.target instanceof HTMLElement)) return;
    const target = event.key === 'Escape' ? openedStop(event.target) : stopAfter(table, event.target, event);
    if (target === null) return;
    event.preventDefault();
    target.focus();
    if (event.key === 'Escape') target.click();
  };
  const settle = () => {
    const stops = stopsIn(table);
    const current = stops.find((stop) => stop.getAttribute('tabindex') === '0') ?? stops[0];
    if (current !== undefined) keepOneStop(table, current);
  };
  // Rows come and go with every choice; a new one must not become a second stop.
  const rows = new MutationObserver(settle);
  rows.observe(table, { childList: true, subtree: true });
  settle();
  table.addEventListener('focusin', onFocus);
  table.addEventListener('keydown', onKey);
  return () => {
    rows.disconnect();
    table.removeEventListener('focusin', onFocus);
    table.removeEventListener('keydown', onKey);
  };
}

function stopsIn(part: HTMLElement): readonly HTMLElement[] {
  return [...part.querySelectorAll<HTMLElement>(STOPS)];
}

function keepOneStop(table: HTMLElement, current: HTMLElement): void {
  for (const stop of stopsIn(table)) stop.tabIndex = stop === current ? 0 : -1;
}

function stopAfter(table: HTMLElement, from: HTMLElement, event: KeyboardEvent): HTMLElement | null {
  const rows = [...table.querySelectorAll<HTMLElement>(STOP_ROWS)].map(stopsIn);
  const row = rows.findIndex((stops) => stops.includes(from));
  const column = rows[row]?.indexOf(from) ?? -1;
  if (column < 0) return null;
  const next = nextStop(
    rows.map(({ length }) => length),
    { row, column },
    event,
  );
  return next === null ? null : (rows[next.row]?.[next.column] ?? null);
}

/** The open stop that the focus is on or whose quotes it is in: that of the same column, else the heading of the row. */
function openedStop(from: HTMLElement): HTMLElement | null {
  const own = from.closest<HTMLElement>(STOP_ROWS);
  if (own !== null) return from.matches('[aria-expanded="true"]') ? from : null;
  const quotes = from.closest('tr');
  const row = quotes?.previousElementSibling;
  if (!(row instanceof HTMLElement) || !row.matches(STOP_ROWS)) return null;
  const column = from.closest<HTMLElement>('[data-column]')?.dataset.column;
  return (
    row.querySelector<HTMLElement>(`${STOPS}[data-column="${CSS.escape(column ?? '')}"]`) ?? row.querySelector(STOPS)
  );
}
