/** A step of the way to a page; the page itself has no address. */
export interface Crumb {
  readonly label: string;
  readonly href: string | null;
}
