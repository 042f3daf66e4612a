interface Progress {
  readonly show: (progress: { readonly done: number; readonly total: number; readonly source: string }) => void;
  readonly clear: () => void;
}

const WIDTH = 24;

/** A line of progress on standard error; on anything but a terminal it stays silent. */
export function openProgress(stream: NodeJS.WriteStream = process.stderr): Progress {
  if (!stream.isTTY) return { show: () => undefined, clear: () => undefined };
  return {
    show: ({ done, total, source }) => {
      const filled = Math.round((done / Math.max(1, total)) * WIDTH);
      const bar = '#'.repeat(filled) + '-'.repeat(WIDTH - filled);
      stream.write(`\r[${bar}] ${String(done)}/${String(total)} ${source}\u001b[K`);
    },
    clear: () => {
      stream.write('\r\u001b[K');
    },
  };
}
