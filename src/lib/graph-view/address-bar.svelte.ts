import { addressOf, LONGEST_IN_BAR } from './kept-address.ts';

/** An entry of the browser's history. */
export interface BarEntry {
  /** Query string for the address bar; `null` leaves what stands there. */
  readonly address: string | null;
  /** Query string of the view. */
  readonly search: string;
}

/** What the bar needs from outside. */
export interface BarPorts {
  /** A big step makes an entry of its own, anything else changes the present one. */
  readonly write: (entry: BarEntry, isBigStep: boolean) => void;
  /** Has the server keep a view under a short id; rejects where it does not. */
  readonly keep: (search: string) => Promise<string>;
  /** Waits until the reader has come to rest. */
  readonly settle: (isBigStep: boolean) => Promise<void>;
}

/**
 * The address bar as the state of the view: its query string, or where that is too long the short id under which the
 * server keeps it. Until the server has answered the bar shows the view before.
 */
export class AddressBar {
  /** True where the bar does not show the present view, because the server does not keep it. */
  hasFailed = $state(false);
  /** Query string the bar is meant to show; `null` once nobody looks at it any more. */
  #present: string | null = '';
  readonly #ports: BarPorts;

  constructor(ports: BarPorts) {
    this.#ports = ports;
  }

  /** Shows a view that a step led to. */
  write(search: string, isBigStep: boolean): void {
    this.#present = search;
    const isLong = search.length > LONGEST_IN_BAR;
    this.#ports.write({ address: isLong ? null : search, search }, isBigStep);
    if (isLong) void this.#shorten(search, isBigStep);
    else this.hasFailed = false;
  }

  /** The browser itself shows another view: what was to be written for the one before is no longer true. */
  follow(search: string): void {
    this.#present = search;
    this.hasFailed = false;
  }

  /** The page is left: nothing is written any more. */
  stop(): void {
    this.#present = null;
  }

  async #shorten(search: string, isBigStep: boolean): Promise<void> {
    await this.#ports.settle(isBigStep);
    if (search !== this.#present) return;
    try {
      const address = addressOf(await this.#ports.keep(search), search);
      if (search !== this.#present) return;
      this.#ports.write({ address, search }, false);
      this.hasFailed = false;
    } catch {
      // Whatever the reason: the picture is not touched, and the reader is told that the address is not that of the picture.
      if (search === this.#present) this.hasFailed = true;
    }
  }
}
