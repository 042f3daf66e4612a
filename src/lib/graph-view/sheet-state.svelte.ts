/** Sheets that open over the explorer, one at a time. */
export type SheetName = 'keys' | 'files' | 'views' | 'print';

/** Which sheet is open. */
export class SheetState {
  open = $state<SheetName | null>(null);

  show(name: SheetName): void {
    this.open = name;
  }

  close(): void {
    this.open = null;
  }
}
