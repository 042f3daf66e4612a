/** Lets the browser save a file under a name. */
export function offerDownload(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has taken the content over once the click was handled.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 0);
}
