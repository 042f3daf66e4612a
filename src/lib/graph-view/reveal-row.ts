/** Scrolls the list a row stands in just so far that the row is in sight; the page itself stays where it is. A row that is not on screen leaves the list alone. */
export function revealRow(row: Element | null | undefined): void {
  const list = row?.closest<HTMLElement>('.rows');
  if (row === null || row === undefined || list === null || list === undefined) return;
  if (row.getClientRects().length === 0) return;
  const [box, room] = [row.getBoundingClientRect(), list.getBoundingClientRect()];
  if (box.top < room.top) list.scrollTop -= room.top - box.top;
  else if (box.bottom > room.bottom) list.scrollTop += box.bottom - room.bottom;
}
