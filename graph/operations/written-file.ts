/** What is taken away as a file, with its media type. */
export interface WrittenFile {
  readonly type: string;
  readonly body: string | Uint8Array<ArrayBuffer>;
}
