/** A fingerprint as people compare it: its first 16 digits in groups of four, `a1b2 c3d4 e5f6 7890`. */
export const sayFingerprint = (hex: string): string => (hex.slice(0, 16).match(/.{1,4}/g) ?? []).join(' ')
