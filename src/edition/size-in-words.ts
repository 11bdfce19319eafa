/** "620 kB", "1.4 MB". */
export const sizeInWords = (bytes: number): string =>
  bytes < 1e6
    ? `${String(Math.max(1, Math.round(bytes / 1e3)))}\u00a0kB`
    : `${(bytes / 1e6).toFixed(1)}\u00a0MB`;
