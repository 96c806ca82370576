interface TrustedTypes {
  readonly createPolicy: (name: 'default', rules: { readonly createScriptURL: (url: string) => string }) => unknown
}

/**
 * The content security policy lets no string become code (Trusted Types). Only the app's own workers have to be named by
 * a string: this lets through what lies beside the page, and nothing else. Older browsers know nothing of it.
 */
export const allowOwnWorkers = (): void => {
  const { trustedTypes } = window as { readonly trustedTypes?: TrustedTypes }
  trustedTypes?.createPolicy('default', {
    createScriptURL: (url) => {
      const own = new URL('.', document.baseURI).href
      if (!new URL(url, own).href.startsWith(own)) throw new TypeError(`${url} is no part of the app`)
      return url
    },
  })
}
