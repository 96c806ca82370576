/** The size of a file in words, as a file manager has it: `1 KB`, `212 KB`, `1.4 MB`. */
export const sayFileSize = (bytes: number): string => {
  const kilobytes = Math.max(1, Math.round(bytes / 1000))
  return kilobytes < 1000 ? `${kilobytes} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`
}
