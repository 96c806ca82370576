/** Where this app is; `null` where it was opened from a file: the address of a file on this device leads nowhere else. */
export const appAddress: string | null = window.location.protocol.startsWith('http')
  ? `${window.location.origin}${window.location.pathname}`
  : null
