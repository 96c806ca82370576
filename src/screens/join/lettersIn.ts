/** The letters in what was scanned or typed: a web address of this app holds them at its end. */
export const lettersIn = (text: string): string => (/#\/join\/([^/?#]+)/i.exec(text)?.[1] ?? text).trim()
