type Factory = { createPolicy(name: 'default', rules: { createScriptURL(url: string): string }): unknown }

// Workers and the service worker may only be ours: the one door that the page's policy leaves to script addresses.
;(globalThis as { trustedTypes?: Factory }).trustedTypes?.createPolicy('default', {
  createScriptURL: (url) => {
    if (new URL(url, location.href).origin === location.origin) return url
    throw new TypeError(`Script étranger refusé : ${url}`)
  },
})
